"""How far a name is read on: to the office behind it, with the numbers of kings and the fathers of Mauritanians."""

from __future__ import annotations

import pytest

from dragoman.language.text import Text
from dragoman.lexicon.entities import entities_in
from dragoman.reader.mentions.offices import find_offices
from dragoman.reader.mentions.people import find_people


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("برقية تهنئة لفخامة الرئيس عبدالله يامين رئيس جمهورية المالديف", "عبدالله يامين"),
        ("برقية تهنئة لفخامة السيدة ايلين جونسون سيرليف رئيسة جمهورية ليبيريا", "ايلين جونسون سيرليف"),
    ],
)
def test_a_name_goes_on_to_the_office_behind_it(text: str, name: str) -> None:
    read = Text(text)
    entities = entities_in(read)
    people = find_people(read, find_offices(read, entities), entities)
    assert [person.value for person in people] == [name]


def test_a_verb_before_an_office_is_no_part_of_a_name() -> None:
    read = Text("الملك عبدالله يستقبل رئيس جمهورية المالديف")
    entities = entities_in(read)
    people = find_people(read, find_offices(read, entities), entities)
    assert [person.value for person in people] == ["عبدالله"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("الملك عبدالله الثاني", "عبدالله الثاني"),
        ("الرئيس الموريتاني محمد ولد الشيخ الغزواني", "محمد ولد الشيخ الغزواني"),
    ],
)
def test_numbers_of_kings_and_mauritanian_fathers_are_parts_of_names(text: str, name: str) -> None:
    read = Text(text)
    entities = entities_in(read)
    people = find_people(read, find_offices(read, entities), entities)
    assert [person.value for person in people] == [name]
