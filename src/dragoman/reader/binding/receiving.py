"""Receiving: who came to whom that received or met him where he is («استقبل الوزير نظيره، في أول | زيارة | …»)."""

from __future__ import annotations

from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import BARE, Place, Roles, of_class, parties_of


def received(place: Place, groups: str, filled: Roles) -> Actor | None:
    """Whom the nearest verb of these groups before the trigger has for its object, of another party than the host."""
    wanted = set(groups.split())
    for i in range(place.trigger.first - 1, place.sentence.first - 1, -1):
        if any(lexeme.is_verb and lexeme.group in wanted for lexeme in place.scene.words_at(i)):
            men = of_class((a for a in place.actors if i < a.first < place.trigger.first), "personal")
            near = [actor for actor in men if actor.prep in BARE and not parties_of(filled) & {*actor.parties}]
            return near[0] if near and len(near[0].parties) == 1 else None
    return None


def yonder(place: Place, _argument: str, filled: Roles) -> Actor | None:
    """The land that «هناك» behind the trigger means: the last before it in which something is told to be."""
    scene, last = place.scene, place.trigger.last
    if not any(scene.word(i) in _THERE for i in range(last, min(last + _NEAR, place.sentence.last))):
        return None
    lands = (a for a in place.before(place.sentence) if a.form in ("state", "place") and a.prep in _IN)
    land = next((a for a in lands if len(a.parties) == 1), None)
    return land if land is not None and not parties_of(filled) & {*land.parties} else None


_THERE = frozenset({"هناك", "هنالك"})
_TO = frozenset({"to", "ل"})
_IN = frozenset({"in", "ب", "to", "ل"})
_NEAR = 6


def left(place: Place, _argument: str, filled: Roles) -> Actor | None:
    """The state that one leaves who goes back to his own: where the report was written, else the other of its two."""
    at, guests = place.trigger.first, parties_of(filled)
    if len(guests) != 1:
        return None
    (guest,) = guests
    whither = (a for a in place.after(place.sentence) if a.prep in _TO and a.form in ("state", "place", "own"))
    if any(a.parties and guest not in a.parties for a in whither):
        return None
    here = place.scene.dateline or place.focus.home
    if here in (None, guest):
        here = place.focus.other(guest) if place.focus.is_mutual else None
    return Actor(at, at, "state", (here,)) if here and ":" not in here else None
