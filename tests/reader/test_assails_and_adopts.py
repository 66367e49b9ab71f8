"""Stances of those who assail, escalate, fear, vow a vote or adopt what others agreed on."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("شن رئيس الوزراء الهندي هجوما لاذعا على باكستان.", ("IND", "PAK", "oppose")),
        ("صعدت أثينا من لهجتها ضد أنقرة.", ("GRC", "TUR", "oppose")),
        ("تعهدت الولايات المتحدة بالتصويت ضد مشروع القرار الفلسطيني.", ("USA", "PSE", "oppose")),
        ("أبدت اليابان خشيتها من برنامج كوريا الشمالية الصاروخي.", ("JPN", "PRK", "oppose")),
        ("أقر الاتحاد الأوروبي أمس الاتفاق النووي مع إيران.", ("org:EU", "IRN", "support")),
    ],
)
def test_a_stance_is_taken_by_assailing_fearing_or_adopting(read: Read, text: str, stance: tuple[str, ...]) -> None:
    told = [(s.slots["actor"], s.slots["target"], s.slots["stance"]) for s in read(text) if s.kind == "position"]
    assert told == [stance]


def test_what_was_said_is_judged_where_only_the_words_are_named(read: Read) -> None:
    text = "استدعت الكويت السفير العراقي، واعتبرت الخارجية الكويتية هذه التصريحات تعديا واضحا على سيادتها."
    told = [(s.kind, s.slots["actor"], s.slots["target"]) for s in read(text)]
    assert told == [("protest", "KWT", "IRQ"), ("position", "KWT", "IRQ")]


@pytest.mark.parametrize(
    "text",
    ["يدعو النائب الروسي إيفان بتروف لفرض عقوبات على كندا.", "طالب وزير الخارجية البولندي بفرض عقوبات على بيلاروسيا."],
)
def test_sanctions_that_somebody_calls_for_are_proposed(read: Read, text: str) -> None:
    assert [s.status for s in read(text) if s.kind == "protest"] == ["proposed"]


def test_a_military_attack_is_no_stance(read: Read) -> None:
    assert not [s for s in read("شنت قوات تشادية هجوما عنيفا على مسلحين في نيجيريا.") if s.kind == "position"]
