"""Weeks and fairs of one state held in another, ships in its ports, and flights to several states."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def parties(read: Read, text: str, kind: str) -> list[tuple[str, ...]]:
    return [statement.parties for statement in read(text) if statement.kind == kind]


@pytest.mark.parametrize(
    ("text", "two"),
    [
        ("تحتضن نواكشوط من 3 إلى 9 مايو فعاليات أسبوع الجزائر.", ("DZA", "MRT")),
        ("تشارك هيئة السياحة العمانية في أسبوع عمان في برلين.", ("DEU", "OMN")),
        ("افتتح في دمشق المعرض الدائم للمنتجات الصينية.", ("CHN", "SYR")),
        ("أقيم في الخرطوم معرض المنتجات التركية بمشاركة 80 شركة.", ("SDN", "TUR")),
    ],
)
def test_a_week_or_fair_of_one_state_is_held_in_another(read: Read, text: str, two: tuple[str, str]) -> None:
    assert parties(read, text, "exchange") == [two]


def test_a_week_that_is_only_a_time_is_no_exchange(read: Read) -> None:
    assert not parties(read, "نظمت السفارة الإيطالية في الرباط الأسبوع الماضي حفل استقبال.", "exchange")


@pytest.mark.parametrize(
    ("text", "two"),
    [
        ("رست في ميناء مسقط الفرقاطة الباكستانية للمشاركة في مناورات بحرية.", ("OMN", "PAK")),
        ("وصلت إلى ميناء الدوحة أمس السفينة الحربية الهندية في زيارة ودية.", ("IND", "QAT")),
        ("غادرت السفينتان الحربيتان الصينيتان ميناء جدة بعد ثلاثة أيام.", ("CHN", "SAU")),
    ],
)
def test_a_warship_in_a_port_visits_its_state(read: Read, text: str, two: tuple[str, str]) -> None:
    assert parties(read, text, "visit") == [two]


def test_a_warship_that_is_shot_at_visits_nobody(read: Read) -> None:
    assert not parties(read, "استهدفت صواريخ المدمرة الأمريكية قرب ميناء الحديدة.", "visit")


@pytest.mark.parametrize(
    ("text", "all_"),
    [
        ("وتسير الخطوط التونسية رحلات إلى فرنسا وإيطاليا وبلجيكا.", ("BEL", "FRA", "ITA", "TUN")),
        ("وتسير الخطوط الأردنية رحلات نحو أوروبا (فرنسا وإيطاليا).", ("FRA", "ITA", "JOR")),
    ],
)
def test_flights_go_to_all_of_a_row(read: Read, text: str, all_: tuple[str, ...]) -> None:
    assert parties(read, text, "travel") == [all_]


def test_grants_offered_are_no_number_of_students(read: Read) -> None:
    text = "أعلنت الحكومة الصينية عن تقديم ألف منحة دراسية للطلبة الكينيين."
    assert [s.kind for s in read(text)] == ["exchange"]
