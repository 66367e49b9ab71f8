"""Names between a title and an office, names before the hour, and what only begins as the article does."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def test_a_name_of_any_words_stands_between_a_title_and_an_office(read: Read) -> None:
    text = "عقد أمير قطر وفخامة سامية كيبولو نامي رئيسة جمهورية زامبيا جلسة مباحثات رسمية."
    (met,) = read(text)
    assert met.parties == ("QAT", "ZMB")
    assert "سامية كيبولو نامي" in met.slots["people"]


def test_praise_and_blessing_do_not_part_a_row(read: Read) -> None:
    text = "عقد السلطان قابوس بن سعيد المعظم - أيده الله - ورئيس وزراء فنلندا جلسة مباحثات."
    (met,) = read(text, "2014-05-02")
    assert met.parties == ("FIN", "OMN")


def test_the_hour_is_no_part_of_a_name(read: Read) -> None:
    (met,) = read("استقبل الملك محمد بن عبد العزيز صباح اليوم في الرباط وزير خارجية مالطا.", None, "هسبريس")
    assert "محمد بن عبد العزيز" in met.slots["people"]


@pytest.mark.parametrize("text", ["وصل وفد تركي رفيع إلى العاصمة نيروبي.", "وصل مسؤول تركي إلى نيروبي أمس."])
def test_a_delegation_may_be_turkish(read: Read, text: str) -> None:
    (visit,) = read(text)
    assert (visit.slots["from"], visit.slots["to"]) == ("TUR", "KEN")


def test_states_of_ambassadors_are_listed_with_commas(read: Read) -> None:
    (met,) = read("استقبل رئيس وزراء لبنان سفراء الأردن، غانا، كوبا والهند في بيروت.")
    assert met.parties == ("CUB", "GHA", "IND", "JOR", "LBN")


def test_a_government_of_unity_has_a_head(read: Read) -> None:
    (met,) = read("بحث وزير الطاقة المالطي مع رئيس حكومة الوحدة الوطنية السودانية سالم الحداد ملف النفط.")
    assert "سالم الحداد" in met.slots["people"]


def test_a_council_of_cooperation_of_two_states_is_not_of_the_gulf(read: Read) -> None:
    found = read("عقد وزيرا خارجية كينيا ورواندا أول اجتماع لمجلس التعاون رفيع المستوى بين البلدين.")
    assert {party for s in found for party in s.parties} == {"KEN", "RWA"}
