"""Crowns: titles that nobody of a republic bears, so that they begin the next man's name."""

from __future__ import annotations

from dragoman.language.found import Found
from dragoman.reader.focus.realms import MONARCHIES

_CROWNS = frozenset({
    "الامير", "الاميره", "الملك", "الملكه", "السلطان", "صاحب السمو الملكي", "صاحبه السمو الملكي", "صاحب الجلاله",
})  # fmt: skip
"""Titles of crowned heads and their houses, folded."""


def is_no_title_of(title: object, office: Found | None) -> bool:
    """Whether a title is another man's than who holds an office: «هنأ الرئيس الفرنسي | الأمير | محمد»."""
    state = office.detail.get("state") if office is not None else None
    return title in _CROWNS and isinstance(state, str) and ":" not in state and state not in MONARCHIES
