"""Exchanges between two: gatherings held or attended, exhibitions opened, places and grants for students."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "field", "parties"),
    [
        ("احتضنت تونس ملتقى الإبداع التونسي الفرنسي.", "culture", ["FRA", "TUN"]),
        ("تشارك الكويت في ندوة دولية عن المياه تعقد في مدينة جنيف السويسرية.", "science", ["CHE", "KWT"]),
        ("نظمت سفارة قطر في أكرا أمسية شعرية بالتعاون مع جامعة غانا.", "culture", ["GHA", "QAT"]),
        ("افتتح وزير الثقافة الأردني معرض الفن الكوري في المتحف الوطني.", "culture", ["JOR", "KOR"]),
        ("أعلنت تركيا عام السياحة الأوزبكية في تركيا.", "culture", ["TUR", "UZB"]),
        ("أعلن السفير عن تخصيص 30 مقعدا للطلبة السودانيين في الجامعات الهندية.", "education", ["IND", "SDN"]),
        ("تسلم وكيل وزارة التعليم اليمنية 40 منحة من سفير باكستان للعام الدراسي المقبل.", "education", ["PAK", "YEM"]),
        ("وكان 20 طالبا موريتانيا قد غادروا أمس إلى الصين للالتحاق بالجامعات الصينية.", "education", ["CHN", "MRT"]),
        ("تستضيف ماليزيا عشرين صحفيا سودانيا في دورة تدريبية.", "education", ["MYS", "SDN"]),
    ],
)
def test_what_two_states_hold_or_give_for_culture_and_learning(
    read: Read, text: str, field: str, parties: list[str]
) -> None:
    made = [s for s in read(text) if s.kind == "exchange"]
    assert parties in [sorted(s.parties) for s in made]
    assert field in [s.slots["field"] for s in made]


def test_a_grant_of_money_is_no_place_for_students(read: Read) -> None:
    text = "تسلم وزير التعليم اليمني منحة من الاتحاد الأوروبي بقيمة 4 ملايين يورو لبناء المدارس."
    assert [s for s in read(text) if s.kind == "exchange"] == []


def test_students_who_leave_for_their_studies_pay_no_visit(read: Read) -> None:
    text = "غادر عمّان أمس إلى كوبا وفد من الطلبة الفلسطينيين للالتحاق بالجامعات الكوبية."
    assert [s for s in read(text) if s.kind == "visit"] == []
