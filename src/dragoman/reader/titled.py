"""Titled: agreements told of together, and then one by one: «وقعا عددا من الاتفاقيات. وضمت اتفاقا …»."""

from __future__ import annotations

import msgspec

from dragoman.reader.draft import Draft
from dragoman.reader.scene import Scene

_LISTED = frozenset({
    "agreement/contained", "agreement/contained-too", "agreement/listed", "agreement/listed-besides",
    "agreement/listed-first", "agreement/titled", "agreement/numbered",
})  # fmt: skip
"""Frames that tell one agreement of several."""


def is_one_of_several(scene: Scene, one: Draft, other: Draft) -> bool | None:
    """Whether the first is one agreement by its title, of several that the other only tells were concluded.

    False the other way round; None where neither tells of several.
    """
    if one.frame.kind != "agreement":
        return None
    if one.frame.name in _LISTED and "subject" in one.slots and _is_of_several(scene, other):
        return True
    if other.frame.name in _LISTED and "subject" in other.slots and _is_of_several(scene, one):
        return False
    return None


def titled(draft: Draft, other: Draft) -> Draft:
    """The fuller of two, on the day of the other where it is one agreement of several that were concluded then."""
    if draft.frame.name not in _LISTED or draft.date is not None or other.date is None:
        return draft
    return msgspec.structs.replace(draft, date=other.date, date_from="context")


def _is_of_several(scene: Scene, draft: Draft) -> bool:
    """Whether an agreement is told of in the plural, with neither its matter nor a number."""
    if {"subject", "count"} & draft.slots.keys():
        return False
    return any(lexeme.group == "instrument" and lexeme.number == "p" for lexeme in scene.words_at(draft.trigger))
