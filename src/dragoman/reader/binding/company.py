"""Company: a row of several before the trigger, of whom the nearest is only the last."""

from __future__ import annotations

from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import Place, Roles
from dragoman.reader.binding.prepositions import before
from dragoman.reader.binding.rows import chain
from dragoman.reader.binding.speakers import agent


def row(place: Place, wanted: str, filled: Roles) -> Actor | None:
    """The first of the row that the nearest before the trigger ends: «أعلنت | غانا | وتوغو وبنين انسحابها من …»."""
    last = before(place, wanted, filled)
    return None if last is None else chain(last, [a for a in place.actors if a.last <= place.trigger.first])[0]


def expeller(place: Place, argument: str, filled: Roles) -> Actor | None:
    """Who sends diplomats away: by `reader.speech`, but never they themselves («أعلنت … أنها ستطرد | دبلوماسيين |»)."""
    found = agent(place, argument, filled)
    if found is None or found.first < place.trigger.last:
        return found
    words = {place.scene.word(i).removeprefix("ال") for i in range(place.trigger.last, found.last)}
    return before(place, "acting", filled) if words & _EXPELLED or found.form == "adjective" else found


_EXPELLED = frozenset({
    "سفير", "سفيره", "دبلوماسي", "دبلوماسيا", "دبلوماسيين", "دبلوماسيان", "موظف", "موظفا", "موظفين", "موظفي", "ملحق",
    "ملحقا", "قنصل", "قاءم",
})  # fmt: skip
