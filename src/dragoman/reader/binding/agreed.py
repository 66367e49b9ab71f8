"""Between whom an agreement is, where its words do not set them side by side."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import BARE, CLASSES, Place
from dragoman.reader.binding.rows import chain, distance, is_two

_CONTRACTING = CLASSES["any"] | {"adjective"}


def agreed(place: Place, within: Sequence[Actor]) -> list[Actor]:
    """Those who conclude or break something with one another: nobody who merely stands near.

    Two who act together («وقع الوزير السعودي ونظيره الفرنسي»); one who acts and one with whom («مع فرنسا»); two for
    whom others act («عن الجانب السعودي … وعن الجانب الفرنسي»). None where the clause names no more than one of them.
    """
    if told := _tied(place, within):
        return told
    for actors in (within, place.actors):
        known = [actor for actor in actors if actor.parties and actor.form in _CONTRACTING]
        for preps in (BARE | {"of"}, {"about"}):
            row = _row(place, [actor for actor in known if actor.prep in preps])
            if is_two(row):
                return [*row, *_third(place, known, row)]
        if signatories := _for_whom(known):
            return signatories
        ahead = [actor for actor in known if actor.prep in BARE | {"of"} and actor.form != "adjective"]
        others = [actor for actor in within if actor.parties and actor.prep == "with"]
        others = others or [actor for actor in known if actor.prep == "with"]
        if ahead and others:
            one, other = (min(side, key=lambda actor: distance(place, actor)) for side in (ahead, others))
            if is_two([one, other]):
                return [*chain(one, ahead), *chain(other, known)]
    return _two_before(place)


def _tied(place: Place, within: Sequence[Actor]) -> list[Actor]:
    """Who acts before ties and with whom these are, right behind: «أكدت | بوليفيا | قطع العلاقات مع | إسرائيل |»."""
    known = [actor for actor in within if actor.parties and actor.form in _CONTRACTING]
    other = next((a for a in known if a.prep == "with" and 0 <= a.first - place.trigger.last <= _BEHIND), None)
    if place.trigger.lexeme.group != "ties" or other is None:
        return []
    ahead = [a for a in known if a.last <= place.trigger.first and a.prep in BARE | {"of"} and a.form != "adjective"]
    if not ahead or not is_two([ahead[-1], other]):
        return []
    return [*chain(ahead[-1], ahead), *chain(other, known)]


_BEHIND = 2


def _for_whom(known: Sequence[Actor]) -> list[Actor]:
    """The two for whom others sign, a man between: «عن الجانب السنغالي | فلان |، وعن الجانب الغامبي …»."""
    for_whom = [actor for actor in known if actor.prep == "about"]
    return next(([one, two] for one, two in pairwise(for_whom) if two.conj and is_two([one, two])), [])


def _two_before(place: Place) -> list[Actor]:
    """The two of whom a dual verb tells what they did then: «التقى الوزير نظيره الكيني، ووقعا اتفاقية»."""
    before = range(place.trigger.first - 1, max(place.clause.first, place.trigger.first - _REACH) - 1, -1)
    dual = any(lexeme.is_verb and lexeme.number == "d" for i in before for lexeme in place.scene.words_at(i))
    if not dual:
        return []
    personal = [a for a in place.before(place.sentence) if a.is_personal and a.parties and a.prep in _MET]
    return next(([one, two] for two in personal for one in personal if is_two([one, two])), [])


_REACH = 4
_MET = BARE | {"with", "ب"}


def _third(place: Place, known: Sequence[Actor], row: Sequence[Actor]) -> list[Actor]:
    """With whom two do so together, right behind the trigger: «قطعت سوريا وليبيا علاقاتهما | مع مصر |»."""
    here = {party for actor in row for party in actor.parties}
    behind = (a for a in known if a.prep == "with" and 0 <= a.first - place.trigger.last <= 1)
    return [actor for actor in behind if here.isdisjoint(actor.parties)][:1]


def _row(place: Place, actors: Sequence[Actor]) -> list[Actor]:
    """The nearest row of those joined by و that is of two parties."""
    for actor in sorted(actors, key=lambda actor: distance(place, actor)):
        row = chain(actor, actors)
        if is_two(row):
            return row
    return []
