"""Help that comes from somewhere, «روسيا اليوم» as a state and as a broadcaster, and what is counted of things."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "donor", "recipient"),
    [
        ("أعلنت روسيا اليوم إرسال طائرة نقل محملة بالمساعدات الإنسانية إلى نيبال.", "RUS", "NPL"),
        ("هبطت طائرة تحمل مساعدات إنسانية في مطار كابول الدولي، قادمة من دولة قطر.", "QAT", "AFG"),
        ("وتلقت هايتي الأسبوع الماضي 60 طنا من الإمدادات الإنسانية من البرازيل.", "BRA", "HTI"),
    ],
)
def test_help_is_from_where_it_comes(read: Read, text: str, donor: str, recipient: str) -> None:
    found = [s for s in read(text) if s.kind == "aid"]
    assert [(s.slots["donor"], s.slots["recipient"]) for s in found] == [(donor, recipient)]


def test_ships_are_no_tonnes(read: Read) -> None:
    found = [s for s in read("أرسلت الكويت إلى السودان ثلاث سفن محملة بآلاف الأطنان من المساعدات.") if s.kind == "aid"]
    assert [s.slots.get("value") for s in found] == [None]


def test_a_broadcaster_is_no_state(read: Read) -> None:
    assert not read("نقلت روسيا اليوم عن مصدر في الخرطوم أن اتفاقية وقعت مع السودان.")


@pytest.mark.parametrize(
    ("text", "two"),
    [
        ("شهدت بغداد أمس وصول وزير الطاقة التركي.", ("IRQ", "TUR")),
        ("شهدت العاصمة السورية دمشق وصول وفد سعودي كبير يقوده وزير الاستثمار.", ("SAU", "SYR")),
    ],
)
def test_a_city_sees_a_guest_arrive(read: Read, text: str, two: tuple[str, str]) -> None:
    assert [s.parties for s in read(text) if s.kind == "visit"] == [two]


def test_a_number_of_projects_is_none_of_people(read: Read) -> None:
    found = [s for s in read("بلغ عدد المشروعات الكويتية في مصر أكثر من ألف مشروع.") if s.kind == "figure"]
    assert [(s.slots["measure"], s.slots["value"]) for s in found] == [("other", 1000)]
