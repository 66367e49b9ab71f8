"""Costing: whose the project is whose cost is told: «وتقدر كلفته بنحو 1.6 مليار دولار», «تكلفة المشروع»."""

from __future__ import annotations

from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import Place, Roles

_WORKS = frozenset({"scheme", "plant", "station", "project"})
_NEAR = 6
"""Tokens from a cost to what it is of."""


def works(place: Place, _argument: str, _filled: Roles) -> Actor | None:
    """Between whom the project last told of is, where the cost is its own: by its pronoun or its name."""
    at, last = place.trigger.first, place.trigger.last
    named = any(
        not _WORKS.isdisjoint(place.scene.groups_at(i)) for i in range(at, min(last + _NEAR, place.clause.last))
    )
    if not place.focus.works or not (named or place.trigger.lexeme.enclitic in ("ه", "ها")):
        return None
    return Actor(at, at, "both", place.focus.works)
