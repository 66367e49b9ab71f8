"""Sittings told with whoever held them behind, minutes that are signed, and words of sport in one line only."""

from __future__ import annotations

from collections.abc import Callable

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def test_a_meeting_that_one_held_with_another_is_a_meeting_of_both(read: Read) -> None:
    text = "وجاء الإعلان عقب اجتماع عقده وزير الطاقة الكيني جون تشيلو مع وزير النفط الأوغندي بيتر لوكيرس في كمبالا أمس."
    meetings = [s for s in read(text) if s.kind == "meeting"]
    assert [s.slots["people"] for s in meetings] == [("جون تشيلو", "بيتر لوكيرس")]


def test_minutes_for_a_purpose_are_signed_like_agreements(read: Read) -> None:
    text = "وقع وزير العمل الكويتي فهد السالم ووزير القوى العاملة الهندي راجيف كومار محضرا لاستئناف استقدام العمالة."
    (signed,) = [s for s in read(text) if s.kind == "agreement"]
    assert signed.parties == ("IND", "KWT")
    assert signed.slots["instrument"] == "minutes"


def test_a_plant_that_one_state_builds_in_another_is_a_project(read: Read) -> None:
    (built,) = [s for s in read("تبني روسيا محطة لتكرير النفط في سوريا.") if s.kind == "project"]
    assert built.parties == ("RUS", "SYR")


def test_words_of_sport_in_one_line_do_not_silence_the_report(read: Read) -> None:
    text = (
        "الرئيسان في ملعب استضاف بطولة كأس العالم لكرة القدم ومباراة المنتخب\n"
        "وبلغ حجم التجارة بين بيرو وشيلي 43 مليون دولار عام 2001."
    )
    assert [s.parties for s in read(text)] == [("CHL", "PER")]


def test_a_report_full_of_sport_stays_silent(read: Read) -> None:
    text = (
        "فاز المنتخب في مباراة كأس العالم.\nوسجل لاعب بيرو هدفا في مرمى شيلي في ملعب العاصمة.\n"
        "وكان المدرب قد استدعى كل لاعبي المنتخب للبطولة بين بيرو وشيلي."
    )
    assert read(text) == []
