"""Where a council's mission is: «قرار يمدد ولاية بعثة الأمم المتحدة في جنوب السودان» is on South Sudan."""

from __future__ import annotations

from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import Place, Roles, parties_of

_MISSIONS = frozenset({
    "بعثه", "لبعثه", "البعثه", "للبعثه", "بعثته", "بعثتها", "قوه", "لقوه", "قوات", "لقوات", "قواتها", "مهمه", "لجنه",
})  # fmt: skip
_TO_MISSION, _TO_LAND = 10, 8
"""Tokens from the trigger to the mission, and from there to where it is."""


def stationed(place: Place, _argument: str, filled: Roles) -> Actor | None:
    """The state in which the mission is that a resolution or vote is on."""
    scene, parties = place.scene, parties_of(filled)
    last = min(place.sentence.last, place.trigger.last + _TO_MISSION)
    mission = next((a for a in place.after(place.sentence) if a.role == "mission" and a.host), None)
    if mission is not None and mission.first - place.trigger.last <= _TO_MISSION:
        return Actor(mission.last - 1, mission.last, "state", (mission.host,))
    at = next((i for i in range(place.trigger.last, last) if scene.word(i) in _MISSIONS), None)
    if at is None:
        return None
    there = (a for a in place.after(place.sentence) if at < a.first <= at + _TO_LAND and a.prep in ("in", "ب"))
    return next((a for a in there if a.parties and not parties.intersection(a.parties)), None)
