"""Cabinets and parliaments that approve an agreement or have one negotiated: whose they are, with whom it is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "parties", "change", "status"),
    [
        (
            "عقد مجلس الوزراء جلسته الأسبوعية اليوم في المنامة. ووافق المجلس على مذكرة تفاهم مع إستونيا في مجال الصحة.",
            ("BHR", "EST"),
            "ratified",
            "done",
        ),
        (
            "وافق مجلس الوزراء الأردني على خطة العمل. وأقر مذكرة تفاهم في المجال الصحي مع بنغلادش.",
            ("BGD", "JOR"),
            "ratified",
            "done",
        ),
        (
            "في جلسة عقدت في الرياض، قرر مجلس الوزراء تفويض الوزير بالتفاوض مع الجانب الكيني بشأن مشروع اتفاقية.",
            ("KEN", "SAU"),
            "drafted",
            "planned",
        ),
        (
            "التباحث مع الجانب السنغافوري في شأن مشروع اتفاقية بين حكومة المملكة المغربية وحكومة سنغافورة للمياه.",
            ("MAR", "SGP"),
            "drafted",
            "planned",
        ),
    ],
)
def test_a_cabinet_resolves_for_its_state_on_what_is_with_another(
    read: Read, text: str, parties: tuple[str, ...], change: str, status: str
) -> None:
    (found,) = [statement for statement in read(text) if statement.kind == "agreement"]
    assert (found.parties, found.slots["change"], found.status) == (parties, change, status)


def test_one_mandate_after_another_is_with_its_own_partner(read: Read) -> None:
    text = (
        "قرر مجلس الوزراء القطري تفويض وزير الداخلية بالتفاوض مع الجانب الكيني بشأن مشروع مذكرة تفاهم في مجال الإطفاء. "
        "كما تقرر تفويض وزير التعليم للتباحث مع الجانب القرغيزي حول مشروع مذكرة تفاهم تهدف إلى تبادل المعلمين."
    )
    first, second = (statement for statement in read(text) if statement.kind == "agreement")
    assert (first.parties, second.parties) == (("KEN", "QAT"), ("KGZ", "QAT"))
    assert second.slots["subject"] == "تبادل المعلمين"
