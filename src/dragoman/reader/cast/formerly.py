"""Formerly: what somebody was when he did what is told of him, which is nobody beside him.

«قام الأمير فلان، عندما كان | وزيرا للمالية |، بزيارة …», «زارها بصفته | رئيسا لمجلس الوزراء |».
"""

from __future__ import annotations

from collections.abc import Iterable

from dragoman.reader.actor import Actor
from dragoman.reader.scene import Scene

_WAS = frozenset({
    "كان", "وكان", "كانت", "وكانت", "يكون", "تكون", "حينها", "انذاك", "وقتها", "بصفته", "بصفتها", "بوصفه", "بوصفها",
})  # fmt: skip
_POSTS, _HELD = frozenset({"منصب", "مهام", "حقيبه"}), frozenset({"يتولي", "تتولي", "يشغل", "تشغل", "شغل"})
_HOLDING = 4
"""Tokens before an office within which one is said to hold it."""
_REACH = 2
"""Tokens before an office within which it is said that somebody had it: «كان | حينها وزيرا للخارجية»."""


def without_former(scene: Scene, actors: Iterable[Actor]) -> list[Actor]:
    """The actors without the offices that only say what one of them was."""
    kept: list[Actor] = []
    end = -1
    for actor in actors:
        if _is_former(scene, actor) or (actor.first == end and scene.word(end)[:1] == "و" and actor.form == "office"):
            end = actor.last  # «رئيس مجلس الوزراء | ووزير الخارجية |»
        else:
            kept.append(actor)
    return kept


def _is_former(scene: Scene, actor: Actor) -> bool:
    """Whether an office without a name stands in the accusative behind a word of having been."""
    if actor.form != "office" or actor.people or actor.last - actor.first < _REACH:
        return False
    held = any(scene.word(i) in _HELD for i in range(actor.first - _HOLDING, actor.first - 1))
    if held and scene.word(actor.first - 1) in _POSTS:  # «الذي كان يتولى منصب | وزير الخارجية |»
        return True
    before = {scene.word(i) for i in range(actor.first - _REACH, actor.first)}
    if before.isdisjoint(_WAS):
        return False
    head, behind = scene.word(actor.first), scene.word(actor.first + 1)
    return head.endswith("ا") and behind.startswith("ل")  # «وكان رئيسا البلدين قد …» are two who act
