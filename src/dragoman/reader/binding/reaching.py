"""Reaching: how far, and governed by what, the states of a measure stand from it and from one another."""

from __future__ import annotations

from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import Place

_CLOSERS = frozenset({
    "،", ".", "؛", ":", "؟", "!", "(", ")", "-", "–", "معظمهم", "غالبيتهم", "بينهم", "اغلبهم", "منهم", "بينها",
})  # fmt: skip
_BARE = frozenset({"", "of", "by"})
PARTNERS = frozenset({"adjective", "state", "collective", "own", "organisation", "place", "office"})
OUT_OF_REACH = 21
"""More tokens than any two that belong together have between them."""


def gap(place: Place, first: int, last: int) -> int:
    """Tokens between two places that belong to no actor; a mark between them puts them out of reach."""
    if any(place.scene.word(i) in _CLOSERS and not place.scene.is_decimal(i) for i in range(first, last)):
        return OUT_OF_REACH
    covered = sum(min(a.last, last) - max(a.first, first) for a in place.actors if a.first < last and a.last > first)
    return last - first - covered


def governor(place: Place, actor: Actor) -> str:
    """What governs an actor; for an adjective what governs its noun («في الجامعات الماليزية»)."""
    if actor.prep not in _BARE or actor.form != "adjective":
        return actor.prep
    before = place.scene.word(actor.first - 2)
    noun = place.scene.word(actor.first - 1)
    if before in ("في", "فى") or (before == "علي" and noun in ("الاراضي", "الجانب")):
        return "in"
    if before in ("الي", "الى"):
        return "to"
    if before == "من":
        return "from"
    if noun.startswith("بال") or (noun.startswith("لل") and actor.first - 1 >= place.trigger.last):
        return noun[0]
    return actor.prep


def is_other(actor: Actor, owner: Actor) -> bool:
    """Whether an actor can be the other side of a measure of an owner."""
    return bool(actor.parties) and actor.form in PARTNERS and not set(actor.parties) & set(owner.parties)


def parties(place: Place, first: int, last: int) -> set[str]:
    """The parties of those who stand between two tokens."""
    return {party for actor in place.actors if first <= actor.first < last for party in actor.parties}
