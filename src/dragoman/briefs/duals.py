"""Two who stand behind a preposition: the dual of a source in its oblique case («بمشاركة رئيسي الوزراء»)."""

from __future__ import annotations

_IN_CONSTRUCT = {
    "رئيسا": "رئيسي",
    "وزيرا": "وزيري",
    "نائبا": "نائبي",
    "سفيرا": "سفيري",
    "وفدا": "وفدي",
    "مسؤولا": "مسؤولي",
    "وزيرتا": "وزيرتي",
    "رئيستا": "رئيستي",
}
"""Duals before whose they are, in the nominative and in the oblique case."""
_ALONE = frozenset(
    {"الرئيسان", "الوزيران", "الزعيمان", "السفيران", "المسؤولان", "الوفدان", "الجانبان", "الطرفان", "البلدان"}
)
"""Duals that stand by themselves; by its ending alone «السلطان» would be one."""


def oblique(words: str) -> str:
    """Arabic words for who takes part, with a dual at their head in the oblique case; others as they are."""
    head, space, rest = words.partition(" ")
    if rest and head in _IN_CONSTRUCT:
        head = _IN_CONSTRUCT[head]
    elif head in _ALONE:
        head = head.removesuffix("ان") + "ين"
    return head + space + rest
