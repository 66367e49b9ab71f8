"""Bodies at length: those with what they are for between their noun and their state's adjective.

«الهيئة الوطنية لإدارة المخاطر | الماليزية |», «الهيئة العامة للدفاع المدني | العمانية |»
"""

from __future__ import annotations

from collections.abc import Container

from dragoman.lexicon.frames.grammar import Grammar
from dragoman.reader.scene import Scene

_NOUNS = (
    "هيءه", "وكاله", "مجلس", "ديوان", "مركز", "صندوق", "مكتب", "جهاز", "اداره", "مديريه", "مصلحه", "لجنه", "سلطه",
)  # fmt: skip
"""Nouns of public bodies, without their article."""
_BODIES = {joined + noun: joined[:-2] for noun in _NOUNS for joined in ("ال", "وال", "بال")}
_BODIES |= {f"لل{noun}": "ل" for noun in _NOUNS}
"""The same with it, each with what is joined to it."""
_LONGEST, _SHORTEST = 7, 2
"""Words between the noun and the adjective."""


def long_head(scene: Scene, small: Grammar, first: int, taken: Container[int]) -> tuple[int, str] | None:
    """Where the noun of a body begins whose state's adjective stands at a token, and its proclitics; None if nowhere.

    All words between are definite, one at least says by ل what the body is for, and the adjective agrees with the noun.
    """
    is_for = False
    for at in range(first - 1, max(first - 2 - _LONGEST, -1), -1):
        word = scene.word(at)
        if at in taken or not word[:1].isalpha():
            return None
        if (joined := _BODIES.get(word)) is not None:
            far = first - at - 1 >= _SHORTEST
            agrees = word.endswith("ه") == scene.word(first).endswith("ه")
            return (at, joined) if is_for and far and agrees else None
        purposed = word.startswith("ل") and word not in small.prepositions
        if not (purposed or word.startswith(("ال", "وال")) or _is_of_purpose(scene, at)):
            return None
        is_for = is_for or purposed
    return None


def _is_of_purpose(scene: Scene, at: int) -> bool:
    """Whether a word is the second of a purpose in construct: «لرعاية | شؤون | الأسرة»."""
    return scene.word(at - 1).startswith("ل") and len(scene.word(at - 1)) > len("لما")
