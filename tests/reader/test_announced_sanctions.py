"""Sanctions that are announced, widened or added, and those on whom they lie."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "actor", "target"),
    [
        ("أعلنت واشنطن عقوبات جديدة على شركات صينية.", "USA", "CHN"),
        ("اعتمد المجلس الأوروبي الحزمة العاشرة من العقوبات على بيلاروسيا.", "org:EU", "BLR"),
        ("أضافت الحكومة اليابانية أمس عقوبات جديدة ضد كيانات روسية.", "JPN", "RUS"),
        ("وأعلنت أستراليا فرض عقوبات على سبعة مسؤولين من ميانمار في خطوة منسقة مع كندا.", "AUS", "MMR"),
        ("فرضت كندا عقوبات على تسعة أشخاص، بينهم ضباط من فنزويلا.", "CAN", "VEN"),
    ],
)
def test_sanctions_lie_on_those_whom_they_name(read: Read, text: str, actor: str, target: str) -> None:
    told = [(s.slots["actor"], s.slots["target"], s.status) for s in read(text) if s.kind == "protest"]
    assert told == [(actor, target, "ongoing")]


def test_sanctions_that_are_only_answered_are_not_imposed_anew(read: Read) -> None:
    text = "أعلنت الصين الرد على عقوبات."
    assert [s for s in read(text) if s.kind == "protest"] == []
