"""What a joint project costs, and agreements told one by one as the contents of several."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def of_kind(read: Read, text: str, kind: str) -> list[Statement]:
    return [statement for statement in read(text) if statement.kind == kind]


@pytest.mark.parametrize(
    ("text", "parties", "value"),
    [
        (
            "بدأت عمان والهند تنفيذ مشروع خط الغاز بين البلدين. وتقدر كلفته بنحو 1.6 مليار دولار.",
            ("IND", "OMN"),
            1_600_000_000,
        ),
        (
            "تعمل إثيوبيا على مد خط كهربائي مع جيبوتي بطول 280 كيلومترا. وتبلغ تكلفة المشروع 60 مليون دولار.",
            ("DJI", "ETH"),
            60_000_000,
        ),
        ("قدر الوزير تكلفة مشروع خط الغاز بين اليونان وبلغاريا بنحو 240 مليون يورو.", ("BGR", "GRC"), 240_000_000),
    ],
)
def test_the_cost_of_a_project_is_an_investment_of_its_states(
    read: Read, text: str, parties: tuple[str, ...], value: int
) -> None:
    found = of_kind(read, text, "figure")
    assert [(s.parties, s.slots["measure"], s.slots["value"]) for s in found] == [(parties, "investment", value)]


def test_the_cost_of_a_work_at_home_is_no_figure(read: Read) -> None:
    text = "بحث الوزيران المغربي والفرنسي التعاون. وقال إن تكلفة المشروع السكني في أكادير تبلغ 30 مليون دولار."
    assert not of_kind(read, text, "figure")


def test_a_sum_is_no_part_of_a_project_s_name(read: Read) -> None:
    found = of_kind(read, "قدر الوزير مشروع خط الغاز بين اليونان وبلغاريا بنحو 240 مليون يورو.", "project")
    assert [s.slots["name"] for s in found] == ["خط الغاز بين اليونان وبلغاريا"]


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        (
            "وقعت مالي والنيجر عددا من الاتفاقيات. الاتفاقيات ضمت اتفاقا عاما للتعاون، واتفاقا في مجال الملاحة.",
            ["التعاون", "الملاحة"],
        ),
        (
            "وتضمنت الاتفاقيات الموقعة بين المغرب وغانا اتفاقية للصيد البحري إلى جانب مذكرة تفاهم في مجال الطاقة.",
            ["الصيد البحري", "الطاقة"],
        ),
    ],
)
def test_each_of_several_agreements_is_told_by_its_title(read: Read, text: str, subjects: list[str]) -> None:
    found = of_kind(read, text, "agreement")
    assert [s.slots["subject"] for s in found if "subject" in s.slots] == subjects


def test_agreements_told_one_by_one_have_the_day_on_which_they_were_signed(read: Read) -> None:
    text = "وقع وزيرا خارجية مالي والنيجر أمس عددا من الاتفاقيات. الاتفاقيات ضمت اتفاقا عاما للتعاون."
    assert [str(s.date) for s in of_kind(read, text, "agreement")] == ["2024-05-19"]
