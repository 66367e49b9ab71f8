"""Rows that recognise, envoys in charge, prepositions written apart, and topics behind a day."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def test_all_of_a_row_recognise(read: Read) -> None:
    text = "رحبت السلطة الفلسطينية بقرار سلوفينيا ومالطا والبرتغال الاعتراف بدولة فلسطينية."
    actors = [s.slots["actor"] for s in read(text) if s.frame == "position/recognises"]
    assert actors == [("SVN", "MLT", "PRT")]


def test_a_minister_confers_with_one_in_charge_of_an_embassy(read: Read) -> None:
    text = "ناقش وزير الصحة الليبي علي سعيد، مع القائم بأعمال السفير المالطي في ليبيا تشارلز صليبا، تعزيز التعاون."
    (meeting,) = [s for s in read(text) if s.kind == "meeting"]
    assert meeting.slots["people"] == ("علي سعيد", "تشارلز صليبا")


def test_a_preposition_written_apart_governs_all_the_same(read: Read) -> None:
    (aid,) = [s for s in read("قدمت الحكومة الهندية ثلاث دفعات من المستلزمات الطبية لـ غامبيا.") if s.kind == "aid"]
    assert (aid.slots["donor"], aid.slots["recipient"]) == ("IND", "GMB")


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("أدانت بوليفيا، أمس، تصريحات وزير الخارجية الكوري.", "تصريحات وزير الخارجية الكوري"),
        ("اعتبرت غانا في بيان تصريحات توغو مرفوضة، واعتبرتها تدخلا سافرا في شؤونها.", "تصريحات توغو مرفوضة"),
    ],
)
def test_a_topic_stands_behind_the_day_and_is_no_verdict(read: Read, text: str, topic: str) -> None:
    assert [s.slots.get("topic") for s in read(text) if s.kind == "position"] == [topic]


def test_scholarships_are_no_aid(read: Read) -> None:
    text = "بحث وزير التعليم العالي اليمني مع السفير الصربي زيادة المنح الصربية المقدمة لليمنيين."
    assert [s for s in read(text) if s.kind == "aid"] == []


def test_readiness_to_help_with_talks_is_no_aid(read: Read) -> None:
    text = "دعت كينيا جارتيها رواندا وأوغندا إلى ضبط النفس، مبدية استعدادها للمساعدة في بدء محادثات بينهما."
    assert [s for s in read(text) if s.kind == "aid"] == []
