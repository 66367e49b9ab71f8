"""Whose cabinet or parliament resolves: told once, a report of its sitting goes on with «المجلس» or with no word."""

from __future__ import annotations

from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import BARE, Place, Roles
from dragoman.reader.scene import Scene
from dragoman.reader.spans import Span

_ROLES = frozenset({"government", "parliament"})
_SITTING = frozenset({"جلسه", "الجلسه", "جلسته", "اجتماع", "الاجتماع", "اجتماعه", "لجلسه", "لاجتماع"})
_HELD = frozenset({"in", "ب", "at", "of"})
_OPENING = 6
"""Sentences of a report within which it is told where the cabinet sat."""


def enacting(place: Place, _argument: str, _filled: Roles) -> Actor | None:
    """The state of the cabinet or parliament last told of before the trigger.

    Where the report names the cabinet without its state, that of the town in which it sat, else the home state.
    """
    scene, at = place.scene, place.trigger.first
    for actor in reversed(scene.actors):
        resolves = actor.role in _ROLES and actor.form == "office" and actor.prep in BARE
        if actor.first < at and resolves and len(actor.parties) == 1:
            return Actor(at, at, "state", actor.parties)
    opened = next((span for span in scene.sentences[:_OPENING] if _is_of_cabinet(scene, span)), None)
    if opened is None or opened.first > at:
        return None
    seat = _seat(scene, opened) or place.focus.home
    return Actor(at, at, "state", (seat,)) if seat else None


def _is_of_cabinet(scene: Scene, span: Span) -> bool:
    return any(scene.word(i) == "الوزراء" and scene.word(i - 1) == "مجلس" for i in range(span.first + 1, span.last))


def _seat(scene: Scene, span: Span) -> str | None:
    """The state of the town in which a sentence tells that the cabinet sat: «الجلسة التي عقدها … بجدة»."""
    if not any(scene.word(i) in _SITTING for i in range(*span)):
        return None
    towns = (a for a in scene.actors_in(span.first, span.last) if a.form in ("place", "state") and a.prep in _HELD)
    return next((town.parties[0] for town in towns if len(town.parties) == 1), None)
