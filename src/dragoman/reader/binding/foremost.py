"""Foremost: who is the first to do a thing, told without a relative: «الرئيس الكيني أول زعيم أفريقي | يزور | كوبا»."""

from __future__ import annotations

from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import BARE, Place, Roles, absent, of_class
from dragoman.reader.scene import Scene

_FIRST = frozenset({"اول", "اولي", "ثاني", "ثالث", "احد", "احدث", "اخر"})
_WORDS = 5
"""Tokens at most between «أول» and the verb: «أول سياسي غربي بارز | يزور | إيران»."""
_MARKS = frozenset("،,؛:.؟!")


def first_to(scene: Scene, verb: int) -> int | None:
    """The token of «أول» before a verb of the present that tells what somebody is the first to do; None if none is."""
    for i in range(verb - 2, max(verb - 2 - _WORDS, -1), -1):
        if scene.word(i) in _FIRST:
            return i
        if scene.word(i) in _MARKS:
            return None
    return None


def foremost(place: Place, wanted: str) -> Actor | None:
    """Who is told to be the first to do what the verb says: the one right before «أول»."""
    at = first_to(place.scene, place.trigger.first)
    if at is None:
        return None
    near = next((a for a in of_class(place.before(place.sentence), wanted) if a.last <= at and a.prep in BARE), None)
    return near if near is not None and at - near.last <= 1 else None


def payer(place: Place, _argument: str, _filled: Roles) -> Actor | None:
    """Who pays a visit, told behind it without a relative: «آخر زيارة لوزير … إلى كوبا | قام بها | الوزير فلان»."""
    scene = place.scene
    for i in range(place.trigger.last, min(place.clause.last, place.trigger.last + _REACH)):
        if scene.word(i + 1) == "بها" and "perform" in scene.groups_at(i):
            found = place.focus.speech.doer(i)
            if found is None or not found.parties or not found.is_personal:
                return None
            return found if place.sentence.first <= found.first < place.sentence.last else absent(place, found)
    return None


_REACH = 16
