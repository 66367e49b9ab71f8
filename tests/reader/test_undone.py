"""What was not done: «لم» and «لن» before the verb that a statement rests on."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    "text",
    [
        "لم توقع تونس وليبيا على الاتفاقية بعد.",
        "لم توقع تونس اتفاقية مع ليبيا.",
        "لم يلتق الرئيس المصري نظيره التركي.",
        "لم تفتح مصر سفارة في مقديشو بعد.",
    ],
)
def test_what_was_not_done_is_denied(read: Read, text: str) -> None:
    assert [each.status for each in read(text)] == ["denied"]


def test_what_is_not_ruled_out_is_not_denied(read: Read) -> None:
    assert "denied" not in {each.status for each in read("لم يستبعد الرئيس المصري زيارة تركيا.")}


def test_what_is_recommended_is_proposed(read: Read) -> None:
    (project,) = read("أوصت اللجنة المشتركة بين الأردن ومصر بإنشاء منطقة صناعية في العقبة.")
    assert project.status == "proposed"


def test_who_speaks_before_a_visit_of_another_does_not_pay_it(read: Read) -> None:
    found = read("زار الرئيس الأمريكي كينيا. وقال الرئيس الكيني قبيل الزيارة إن بلاده تنتظر هذا اليوم.")
    assert {(each.slots["from"], each.slots["to"]) for each in found if each.kind == "visit"} == {("USA", "KEN")}


def test_the_number_of_a_states_people_is_no_figure_of_two(read: Read) -> None:
    assert read("تقع سان مارينو داخل إيطاليا وعدد سكانها تجاوز 36 ألفا.") == []
