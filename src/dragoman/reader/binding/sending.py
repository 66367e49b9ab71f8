"""Sending: whom a verb of sending sends: «أوفد الرئيس | وزير خارجيته فلان | إلى النيجر»."""

from __future__ import annotations

from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import BARE, Place, Roles

_NEAR = 2
"""Tokens at most between who sends and who is sent."""


def despatched(place: Place, _argument: str, _filled: Roles) -> Actor | None:
    """The man of an office right behind who sends him, whose state he is of unless his words name another."""
    sender = place.focus.speech.doer(place.trigger.first)
    if sender is None or not sender.parties or place.trigger.lexeme.enclitic:
        return None
    last = max(place.trigger.last, sender.last if sender.first >= place.trigger.last else 0)
    for actor in place.after(place.clause):
        if actor.first < last:
            continue
        if actor.first - last > _NEAR or not actor.is_personal or not actor.role or actor.prep not in BARE:
            return None
        if actor.parties and not {*actor.parties} <= {*sender.parties}:
            return None
        return actor._replace(parties=sender.parties)
    return None
