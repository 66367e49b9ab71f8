"""Ties that are restored by a pronoun or none, summits of states, and agreements that are only counted."""

from __future__ import annotations

import pytest

from dragoman.model.report import Report
from dragoman.model.statement import Statement
from dragoman.reader import Reader


def _read(reader: Reader, text: str, kind: str) -> list[Statement]:
    made = reader.read(Report(id="made", text=text, published="2024-05-20"))
    return [each for each in made if each.kind == kind]


@pytest.mark.parametrize("verb", ["أعيدت في", "استأنفتها في مايو", "استؤنفت في"])
def test_ties_once_severed_are_restored_in_few_words(reader: Reader, verb: str) -> None:
    made = _read(reader, f"قطعت كينيا علاقاتها مع الصومال عام 2020 ثم {verb} 2021.", "relations")
    assert [(each.slots["change"], str(each.date)[:4]) for each in made] == [("severed", "2020"), ("restored", "2021")]


def test_a_summit_of_three_states_is_a_meeting_of_theirs(reader: Reader) -> None:
    (made,) = _read(reader, "انعقدت القمة الثلاثية بين لبنان وقبرص واليونان في نيقوسيا في ديسمبر 2017.", "meeting")
    assert (made.parties, made.slots["place"]) == (("CYP", "GRC", "LBN"), "نيقوسيا")


def test_agreements_that_are_counted_are_not_signed_again(reader: Reader) -> None:
    assert _read(reader, "بلغ عدد الاتفاقيات الموقعة بين كينيا والهند 35 اتفاقية.", "agreement") == []
