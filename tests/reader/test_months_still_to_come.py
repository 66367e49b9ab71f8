"""Months and days without a year lie ahead where what they date is still to be, and behind where it has run since."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("أعلن الوزير تنظيم أيام ثقافية سودانية في بكين خلال سبتمبر.", "2024-09"),
        ("تنظم السفارة المغربية أسبوعا ثقافيا في داكار في ديسمبر.", "2024-12"),
        ("تعقد اللجنة المشتركة الأردنية العراقية اجتماعها في أبريل في بغداد.", "2025-04"),
        ("أعلن السفير عن زيارة مرتقبة لوزير خارجية فنلندا إلى الدوحة في مارس.", "2025-03"),
        ("زار الرئيس الكوري الهند في فبراير.", "2024-02"),
        ("وقعت قطر والهند اتفاقية في نوفمبر.", "2023-11"),
    ],
)
def test_a_month_lies_on_the_side_on_which_it_is_told(read: Read, text: str, date: str) -> None:
    assert [str(s.date) for s in read(text)] == [date]


def test_what_is_closed_has_been_held(read: Read) -> None:
    assert [s.status for s in read("اختتم الأسبوع الثقافي الإيراني في مسقط.")] == ["done"]


def test_a_man_of_ghana_cancels_nothing(read: Read) -> None:
    told = read("قام الرئيس الغاني بزيارة إلى برلين الأسبوع الماضي.")
    assert [(s.frame, s.status) for s in told] == [("visit/pays", "done")]


def test_whom_one_met_on_a_visit_that_lasted_he_has_met(read: Read) -> None:
    text = "اختتم وزير الدفاع الأسترالي أمس زيارة إلى كابول استمرت يومين، التقى خلالها الرئيس الأفغاني."
    assert [s.status for s in read(text)] == ["done", "done"]
