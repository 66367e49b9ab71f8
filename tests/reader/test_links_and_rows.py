"""Travel between several: lines that link two cities, first flights, rows of states whom visas are for."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def travel(read: Read, text: str, source: str | None = None) -> list[tuple[str, str, list[str], str]]:
    return [
        (str(s.slots["what"]), str(s.slots["change"]), sorted(s.parties), s.status)
        for s in read(text, source=source)
        if s.kind == "travel"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "دشنت الخطوط الجوية التونسية خطا جويا جديدا يربط تونس بدكار.",
            ("flights", "introduced", ["SEN", "TUN"], "done"),
        ),
        (
            "وصلت إلى مطار صلالة أولى رحلات الموسم القادمة من وارسو.",
            ("flights", "introduced", ["OMN", "POL"], "done"),
        ),
        (
            "تسير شركة مصر للطيران خمس رحلات أسبوعية إلى أكرا.",
            ("flights", "ongoing", ["EGY", "GHA"], "ongoing"),
        ),
        (
            "التقى الوزير الكويتي نظيره الجورجي. كما اتفقا على استئناف الرحلات الجوية المباشرة بينهما.",
            ("flights", "introduced", ["GEO", "KWT"], "planned"),
        ),
        (
            "قررت السنغال وغامبيا إعفاء مواطني قطر من التأشيرة.",
            ("visa", "eased", ["GMB", "QAT", "SEN"], "done"),
        ),
        (
            "أدرجت قطر مواطني كرواتيا وصربيا ضمن قائمة الدول المعفاة من التأشيرة.",
            ("visa", "eased", ["HRV", "QAT", "SRB"], "done"),
        ),
        (
            "وكان المعبر الحدودي بين كينيا وتنزانيا قد أغلق في مارس.",
            ("border", "suspended", ["KEN", "TZA"], "done"),
        ),
        (
            "قال الوزير إن الحدود بين أرمينيا وتركيا لا تزال مغلقة.",
            ("border", "suspended", ["ARM", "TUR"], "ongoing"),
        ),
    ],
)
def test_travel_is_read_with_all_whom_it_is_between(
    read: Read, text: str, expected: tuple[str, str, list[str], str]
) -> None:
    assert expected in travel(read, text)


def test_a_gate_with_another_state_is_the_publishers_own(read: Read) -> None:
    text = "أعلنت السلطات إغلاق المنفذ الحدودي مع العراق."
    assert travel(read, text, source="kuna.net.kw") == [("border", "suspended", ["IRQ", "KWT"], "done")]


def test_a_first_plane_with_relief_is_no_flight_for_travellers(read: Read) -> None:
    assert travel(read, "وصلت إلى بيروت أول طائرة مساعدات قادمة من الدوحة.") == []
