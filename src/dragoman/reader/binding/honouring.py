"""Honouring: he for whom a ceremony is held acts in what is told behind it.

«أقيمت | للرئيس | مراسم استقبال لدى وصوله إلى …».
"""

from __future__ import annotations

from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import BARE, Place

_HELD_FOR = frozenset({"اقيمت", "واقيمت", "اجريت", "واجريت", "جرت", "وجرت", "اقيم", "واقيم", "نظمت"})


def may_act(place: Place, actor: Actor) -> bool:
    """Whether a pronoun behind one may mean him as him who acts: he is bare, or a ceremony is held for him."""
    return actor.prep in BARE or (actor.prep == "ل" and place.scene.word(actor.first - 1) in _HELD_FOR)
