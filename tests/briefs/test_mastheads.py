"""Publishers by their names in each language."""

from __future__ import annotations

import pytest

from dragoman.briefs.mastheads import masthead


@pytest.mark.parametrize(
    ("source", "arabic", "english"),
    [
        ("واس", "وكالة الأنباء السعودية (واس)", "Saudi Press Agency (SPA)"),
        ("SPA", "وكالة الأنباء السعودية (واس)", "Saudi Press Agency (SPA)"),
        ("aleqtisadiya", "الاقتصادية", "Al-Eqtisadiah"),
        ("الأهرام", "الأهرام", "Al-Ahram"),
        ("صحيفة لا يعرفها أحد", "صحيفة لا يعرفها أحد", "صحيفة لا يعرفها أحد"),
    ],
)
def test_a_publisher_is_named_in_the_language_of_the_brief(source: str, arabic: str, english: str) -> None:
    assert masthead(source, "ar") == arabic
    assert masthead(source, "en") == english
