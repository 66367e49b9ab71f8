"""What flows out of and into one's own state: «الصادرات الوطنية إلى …», «تدفق السياح الألمان على …»."""

from __future__ import annotations

from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import Place

_DOMESTIC = frozenset({"الوطنيه", "المحليه", "الوطني", "المحلي"})
_STREAMS = frozenset({"تدفق", "تدفقات", "اقبال", "توافد", "تهافت", "اقبلوا", "توافدوا"})
_AHEAD = 2
"""Tokens from «تدفق» to those who stream."""
_NONE: frozenset[str] = frozenset()
_ON = frozenset({"on"})


def domestic(place: Place, toward: Actor) -> Actor | None:
    """The publisher's own state, whose trade with another is called national: «الصادرات | الوطنية | إلى العراق»."""
    at, home = place.trigger.last, place.focus.home
    if place.scene.word(at) not in _DOMESTIC or not home or home in toward.parties:
        return None
    return Actor(at, at, "state", (home,))


def streaming(place: Place) -> frozenset[str]:
    """«على» where people are told to stream to a state: «| تدفق | السياح الألمان على مصر»."""
    before = range(place.trigger.first - _AHEAD, place.trigger.first)
    return _ON if any(place.scene.word(i).removeprefix("ال") in _STREAMS for i in before) else _NONE
