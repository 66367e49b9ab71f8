"""Seats: lands where somebody who is told of only has his seat; nothing is told of them.

«المجلس الذي يتخذ من | مدينة إسطنبول التركية | مقرا له», «المنظمة ومقرها | جنيف |».
"""

from __future__ import annotations

from dragoman.reader.actor import Actor
from dragoman.reader.scene import Scene

_LANDS = frozenset({"place", "state", "adjective"})
_TAKES = frozenset(
    {"يتخذ", "تتخذ", "اتخذ", "اتخذت", "يتخذون", "متخذا", "متخذه", "المتخذ", "المتخذه", "تتخذان", "يتخذها"}
)
_AS = frozenset({"مقرا", "قاعده", "مركزا", "ملجا", "ملاذا", "منطلقا", "عاصمه"})
_SEAT = frozenset({"مقره", "مقرها", "ومقره", "ومقرها", "مقرهم", "مقرهما", "ومقرهما", "مقرهن"})
_BEFORE, _BEHIND = 6, 5
"""Tokens before a land within which stands what takes it for a seat, and behind it within which stands for what."""


def without_seats(scene: Scene, actors: list[Actor]) -> list[Actor]:
    """The actors without the lands where somebody only has his seat."""
    return [actor for actor in actors if not _is_seat(scene, actor)]


def _is_seat(scene: Scene, actor: Actor) -> bool:
    if actor.form not in _LANDS:
        return False
    for i in range(actor.first - 1, actor.first - 1 - _BEFORE, -1):
        word = scene.word(i)
        if word in _SEAT:
            return actor.first - i <= _BEFORE // 2
        if word in _TAKES:
            return any(scene.word(j) in _AS for j in range(actor.last, actor.last + _BEHIND))
        if word in (".", "،"):
            return False
    return False
