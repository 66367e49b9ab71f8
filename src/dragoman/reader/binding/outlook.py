"""Outlook: of whom one hopes something."""

from __future__ import annotations

from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import Place, Roles, parties_of

_ACTING = frozenset({"state", "collective", "person", "office", "organisation"})
_THAT = 3
"""Tokens behind a word of hope within which «أن» leads on to what is hoped for."""
_HEAD = 4
"""Tokens behind «أن» within which he stands who is to do it: «أن يساهم احترام | إيران | …»."""
_LEADING = frozenset({"", "by", "of", "between"})


def hoped(place: Place, _argument: str, filled: Roles) -> Actor | None:
    """Who is to do what one hopes for, right behind its verb: «نأمل في أن نرى | روسيا | …»."""
    scene, parties = place.scene, parties_of(filled)
    start = next((i for i in range(place.trigger.last, place.trigger.last + _THAT) if scene.word(i) == "ان"), None)
    if start is None:
        return None
    for actor in place.after(place.sentence):
        if actor.first <= start or not actor.parties:
            continue
        near = actor.first - start <= _HEAD and actor.form in _ACTING and actor.prep in _LEADING
        return actor if near and not parties & {*actor.parties} else None
    return None
