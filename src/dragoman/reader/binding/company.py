"""Company: a row of several before the trigger, of whom the nearest is only the last."""

from __future__ import annotations

from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import Place, Roles
from dragoman.reader.binding.prepositions import before
from dragoman.reader.binding.rows import chain


def row(place: Place, wanted: str, filled: Roles) -> Actor | None:
    """The first of the row that the nearest before the trigger ends: «أعلنت | غانا | وتوغو وبنين انسحابها من …»."""
    last = before(place, wanted, filled)
    return None if last is None else chain(last, [a for a in place.actors if a.last <= place.trigger.first])[0]
