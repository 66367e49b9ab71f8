"""Grants that are of no studies, and who stood by him who speaks."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


@pytest.mark.parametrize(
    ("text", "donor", "recipient"),
    [
        ("قدمت كوريا الجنوبية إلى منغوليا منحة جديدة لبناء مستشفى.", "KOR", "MNG"),
        ("قدم الاتحاد الأوروبي منحا للأردن لدعم الخزينة.", "org:EU", "JOR"),
    ],
)
def test_a_grant_is_help(read: Read, text: str, donor: str, recipient: str) -> None:
    assert [(s.slots["donor"], s.slots["recipient"]) for s in read(text) if s.kind == "aid"] == [(donor, recipient)]


@pytest.mark.parametrize(
    "text",
    ["أعلنت كوبا تقديم منح دراسية لطلاب أنغولا.", "قدمت بعثة اليونسكو منحا تدريبية لصحفيين من تشاد."],
)
def test_a_grant_for_studies_is_none(read: Read, text: str) -> None:
    assert [s for s in read(text) if s.kind == "aid"] == []


def test_who_stood_by_the_speaker_supported_him(read: Read) -> None:
    text = "قال وزير الخارجية الأوغندي إن بلاده لن تنسى وقوف كوبا إلى جانبها."
    told = [(s.slots["actor"], s.slots["target"], s.slots["stance"]) for s in read(text) if s.kind == "position"]
    assert told == [("CUB", "UGA", "support")]


def test_thanks_for_standing_by_tell_both(read: Read) -> None:
    text = "وأعرب الوزير الغيني عن امتنانه لوقوف المغرب إلى جانبها."
    told = {(s.slots["actor"], s.slots["target"], s.slots["stance"]) for s in read(text) if s.kind == "position"}
    assert told == {("GIN", "MAR", "thank"), ("MAR", "GIN", "support")}
