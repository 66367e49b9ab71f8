"""From which state to which a line runs that is built: «خط ينقل الغاز من تركمانستان إلى أفغانستان»."""

from __future__ import annotations

from itertools import pairwise

from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import Place

_LANDS = frozenset({"state", "place"})
_LINKING = frozenset({
    "يربط", "تربط", "سيربط", "ستربط", "ويربط", "وتربط", "لربط", "ربط", "يصل", "الرابط", "الرابطه", "يربطها",
})  # fmt: skip
_FAR, _NEAR = 16, 5
"""Tokens from the line to where it begins, and from there to where it ends."""


def route(place: Place) -> list[Actor]:
    """The two states that a line behind the trigger runs between: «من … إلى …», «يربط … بـ…»; none if it does not."""
    behind = [a for a in place.after(place.sentence) if a.form in _LANDS and a.parties]
    for one, two in pairwise(behind):
        if one.first - place.trigger.last > _FAR:
            return []
        if one.parties == two.parties or two.first - one.last > _NEAR:
            continue
        runs = one.prep == "from" and two.prep == "to"
        links = one.prep in ("", "of") and two.prep in ("ب", "with", "") and _is_linked(place, one)
        if runs or links:
            return [one, two]
    return []


def _is_linked(place: Place, one: Actor) -> bool:
    """Whether a verb of linking stands right before a state."""
    return place.scene.word(one.first - 1) in _LINKING
