"""Duals of a source behind a preposition."""

from __future__ import annotations

import pytest

from dragoman.briefs.duals import oblique


@pytest.mark.parametrize(
    ("said", "oblique_case"),
    [
        ("رئيسا الوزراء القطري والتونسي", "رئيسي الوزراء القطري والتونسي"),
        ("الوزيران", "الوزيرين"),
        ("وزيرا خارجية البلدين", "وزيري خارجية البلدين"),
    ],
)
def test_two_who_take_part_stand_in_the_oblique_case(said: str, oblique_case: str) -> None:
    assert oblique(said) == oblique_case


@pytest.mark.parametrize("said", ["رئيس الوزراء", "السلطان قابوس", "رؤساء الدول"])
def test_those_who_are_no_two_stand_as_they_are(said: str) -> None:
    assert oblique(said) == said
