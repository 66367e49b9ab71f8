"""Reached: what has come to a number, by the verb behind it: «إن حجم التبادل | بلغ | 12 مليار دولار»."""

from __future__ import annotations

from dragoman.lexicon.frames.frames import Frame
from dragoman.reader.scene import Scene
from dragoman.reader.spans import Span, Trigger


def is_reached(frame: Frame, scene: Scene, clause: Span, trigger: Trigger) -> bool:
    """Whether the first verb of measuring behind what is measured is of the past: «أن حجم التبادل | بلغ | …»."""
    last = (
        min(clause.last, trigger.last + _MEASURING)
        if frame.kind == "figure" and trigger.lexeme.sense in _FLOWS
        else trigger.last
    )
    for i in range(trigger.last, last):
        if scene.word(i) in _REACHED:
            return True
        if scene.word(i) in _REACHING:
            return False
    return False


_FLOWS = frozenset({"trade", "exports", "imports", "balance"})
"""What comes to a number in a time, and does not stand at one."""
_MEASURING = 12
"""Tokens from what is measured to the verb that measures it."""
_REACHED = frozenset({
    "بلغ", "بلغت", "وصل", "وصلت", "سجل", "سجلت", "تجاوز", "تجاوزت", "ارتفع", "ارتفعت", "انخفض", "انخفضت", "تراجع",
    "تراجعت", "زاد", "زادت", "شكل", "شكلت", "تضاعف", "تضاعفت", "ناهز", "ناهزت", "قفز", "قفزت", "نما", "نمت",
})  # fmt: skip
_REACHING = frozenset({
    "يبلغ", "تبلغ", "يصل", "تصل", "يتجاوز", "تتجاوز", "يفوق", "تفوق", "يشكل", "تشكل", "سيبلغ", "ستبلغ", "سيصل", "ستصل",
})  # fmt: skip
