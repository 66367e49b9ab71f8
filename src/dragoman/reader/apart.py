"""Apart: meetings with several of whom each is met by himself («محادثات منفصلة مع نظيريه البوليفي والكوبي»)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dragoman.reader.binding.place import Place, Roles

_APART = frozenset({"منفصله", "منفصل", "منفصلين", "منفصلتين", "منفصلا", "حده"})
"""Words that say that each is met by himself: «في لقاءات منفصلة», «كلا على حدة»."""
_OF_TWO = ("ثناءيه", "الثناءيه")
_BEFORE, _BEHIND = 8, 40
"""Tokens from the word for the meeting within which they stand, before and behind."""


def is_apart(place: Place) -> bool:
    """Whether the sentence says near the trigger that each is met by himself; meetings of two sides are many."""
    first, last = place.trigger.first, place.trigger.last
    if place.trigger.lexeme.number == "p" and place.scene.word(last) in _OF_TWO:
        return True
    near = range(max(place.sentence.first, first - _BEFORE), min(place.sentence.last, last + _BEHIND))
    return any(place.scene.word(i) in _APART for i in near)


def apart(sides: Sequence[str], roles: Roles) -> Iterator[Roles]:
    """For each party of the several the roles with nobody else over against the one; nothing where both are several."""
    parties = {side: {p for actor in roles.get(side, ()) for p in actor.parties} for side in sides}
    several = [side for side in sides if len(parties[side]) > 1]
    if len(sides) != len(_SIDES) or len(several) != 1:
        return
    (side,) = several
    (other,) = (name for name in sides if name != side)
    for actor in roles[side]:
        for party in actor.parties:
            if parties[other] and party not in parties[other]:
                alone = actor if len(actor.parties) == 1 else actor._replace(parties=(party,), roles=(), people=())
                yield {**roles, side: [alone]}


_SIDES = ("one", "other")
"""A meeting has two."""
