"""Inviting: whom one invites where no preposition says it: «وصل الوزير … ليزور كندا تلبية لدعوة من نظيرته»."""

from __future__ import annotations

from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import Place, Roles, parties_of
from dragoman.reader.binding.prepositions import before


def invited(place: Place, _argument: str, filled: Roles) -> Actor | None:
    """The nearest bare one before who acts; where he is of who invites, the nearest man before of another party."""
    nearest = before(place, "acting", filled)
    theirs = parties_of(filled)
    if nearest is None or not theirs.issuperset(nearest.parties):
        return nearest
    others = (a for a in place.before(place.sentence) if a.is_personal and not a.prep and a.parties)
    return next((actor for actor in others if not theirs.intersection(actor.parties)), None)
