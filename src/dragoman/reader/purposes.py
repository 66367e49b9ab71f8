"""Purposes: agreements that something is done for, and that are not signed yet: «مفاوضات لتوقيع اتفاق»."""

from __future__ import annotations

from dragoman.lexicon.frames.frames import Frame
from dragoman.reader.scene import Scene, Span, Trigger

_SIGNING = frozenset({"توقيع", "ابرام", "التوقيع", "الابرام"})
_TOWARDS = frozenset({"اجل", "بهدف", "بغيه", "قصد", "بقصد", "بغرض", "تمهيدا", "استعدادا", "تحضيرا"})
_CEREMONIES = frozenset({"حفل", "حفلا", "الحفل", "مراسم", "المراسم", "احتفال", "احتفالا", "مراسيم"})
_NEAR = 4
"""Tokens before an agreement within which its signing stands."""
_BEFORE = 10
"""Tokens before a signing within which the ceremony stands that is held for it, and shows it done."""


def is_aim(frame: Frame, scene: Scene, clause: Span, trigger: Trigger) -> bool:
    """Whether an agreement is only what a journey, talks or a meeting is for."""
    if frame.kind != "agreement" or frame.status is not None:  # negotiations are what they are
        return False
    for i in range(trigger.first - 1, max(clause.first, trigger.first - _NEAR) - 1, -1):
        word = scene.word(i)
        aimed = word.startswith("ل") and (word[1:] in _SIGNING or "ا" + word[1:] in _SIGNING)
        if aimed or (word in _SIGNING and scene.word(i - 1) in _TOWARDS):
            return not any(scene.word(k) in _CEREMONIES for k in range(max(clause.first, i - _BEFORE), i))
        if word in _SIGNING:
            return False
    return False
