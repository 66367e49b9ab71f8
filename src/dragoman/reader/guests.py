"""Guests: further visitors whom a sentence sets beside the first, each with his own date.

«زار كينيا الرئيس فلان (1989)، ورئيس الوزراء فلان (1991)، ووزير الخارجية فلان (مارس 2000)».
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import Place
from dragoman.reader.draft import Draft
from dragoman.reader.spans import Span, Timed

_BARE = ("", "by")
_MARK = 3
"""Tokens of the bracket that closes behind one guest and the comma before the next."""


def further_guests(place: Place, made: Draft, timed: Timed) -> Iterator[Draft]:
    """One more visit for each of them, of the same state."""
    first = made.roles.get("guest", [None])[-1]
    if first is None or _year_of(place, first) is not timed:
        return
    end = timed.last
    for actor in place.after(place.sentence):
        if actor.first < end or not actor.is_personal:
            continue
        when = _year_of(place, actor)
        fits = actor.prep in _BARE and _told(place, actor) <= set(first.parties)
        beside = all(not place.scene.word(i)[:1].isalpha() for i in range(end, actor.first))
        if when is None or not fits or not beside or actor.first - end > _MARK:
            return
        end = when.last
        slots = {name: value for name, value in made.slots.items() if name not in ("people", "roles")}
        slots |= {"people": actor.people} if actor.people else {"roles": actor.roles}
        yield msgspec.structs.replace(
            made, trigger=actor.first, date=when.value, slots=slots, evidence=Span(actor.first, when.last)
        )


def _told(place: Place, actor: Actor) -> set[str]:
    """The states that his own words name, and not the report's context."""
    return {party for each in place.scene.actors_in(actor.first, actor.first + 1) for party in each.parties}


def _year_of(place: Place, actor: Actor) -> Timed | None:
    """The date right behind one, or behind the name that his title leads to, in brackets or led to by «في»."""
    scene = place.scene
    at = actor.last
    while at - actor.last < _NAME and scene.word(at).isalpha():
        at += 1
    if scene.word(at) == "(":
        return next((date for date in scene.dates if date.first == at + 1), None)
    led = next(iter(scene.dates_in(actor.last, at + 1)), None)  # «… ورئيس الوزراء فلان | في نوفمبر 2010 |»
    if led is None or scene.word(led.first - 1) not in _LEADING or led.first - actor.last > _NAME:
        return None
    ends = led.last >= place.sentence.last or not scene.word(led.last)[:1].isalpha()
    return led if ends or scene.word(led.last).startswith("و") else None


_LEADING = frozenset({"في", "عام", "سنه", "شهر", "بتاريخ", "يوم"})
"""What leads from one to his date."""


_NAME = 4
"""Tokens of a name that is none of the names known."""
