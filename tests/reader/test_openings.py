"""Openings behind which a verb stands, though its form may be a noun's."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    "opening",
    [
        "كذلك",
        "وكذلك",
        "أيضا",
        "أمس",
        "اليوم",
        "مساء أمس",
        "بدوره",
        "بعدها",
        "فقد",
        "وفي ختام اللقاء",
        "وبهذه المناسبة",
        "وسبق أن",
    ],
)
def test_a_verb_stands_behind_an_adverb_a_day_or_a_phrase_that_opens_a_sentence(read: Read, opening: str) -> None:
    (cable,) = read(f"{opening} بعث الرئيس الغاني برقية تهنئة إلى الرئيس الكيني.")
    assert (cable.kind, cable.slots["from"], cable.slots["to"]) == ("message", "GHA", "KEN")


def test_what_all_of_them_look_for_is_no_verb(read: Read) -> None:
    assert [each for each in read("كل بحث الوزير الغاني مع نظيره الكيني سدى.") if each.kind == "meeting"] == []


def test_a_name_told_in_full_before_is_taken_in_full_again(read: Read) -> None:
    text = (
        "بعث ملك الأردن برقية تهنئة إلى الرئيس عبدالله سوليح رئيس جمهورية المالديف. "
        "كذلك بعث رئيس الوزراء الأردني برقية تهنئة مماثلة للرئيس عبدالله سوليح."
    )
    assert [each.slots["receiver"] for each in read(text)] == ["عبدالله سوليح", "عبدالله سوليح"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("يتوجه زيجفريد هابل وزير الاقتصاد الألماني اليوم إلى طهران في زيارة رسمية.", "زيجفريد هابل"),
        ("التقى بيورن ستاف وزير التجارة النرويجي نظيره الفنلندي.", "بيورن ستاف"),
    ],
)
def test_a_name_of_no_list_stands_between_a_verb_and_an_office(read: Read, text: str, name: str) -> None:
    assert read(text)[0].slots["people"] == (name,)
