"""Missions of two: whether each is in the other's state («سفارتيهما») or both are in a third."""

from __future__ import annotations

from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import Place, Roles


def is_mutual(place: Place) -> bool:
    """Whether the missions of two are told to be each in the other's state, or may be."""
    lexeme, behind = place.trigger.lexeme, range(place.trigger.last, place.trigger.last + _BEHIND)
    if any(place.scene.word(i) in _BOTH for i in behind):
        return True
    return place.focus.is_mutual and (bool(lexeme.enclitic) or lexeme.definite)


_BEHIND = 4
_BOTH = frozenset({"البلدين", "الدولتين", "الجانبين", "بلدينا", "متبادله", "بين", "بينهما", "العاصمتين"})


def is_elsewhere(place: Place, parties: tuple[str, ...]) -> bool:
    """Whether the missions of two are in a third («سفارتيهما في | صنعاء |»), or only whose they are is told."""
    last = place.trigger.last
    for actor in place.after(place.clause):
        if actor.first == last and actor.form == "state":
            return True
        if actor.form in ("state", "place") and actor.prep in ("in", "ب", "at") and not {*actor.parties} & {*parties}:
            return bool(actor.parties)
    return False


def again(place: Place, role: str, _filled: Roles) -> Actor | None:
    """The sender or the host of the mission last told of, where it is spoken of again: «تدشين | القنصلية |»."""
    lexeme, party, at = place.trigger.lexeme, place.focus.housed.get(role), place.trigger.first
    if any(a.prep in ("in", "ب", "at") and a.first - place.trigger.last <= 1 for a in place.after(place.clause)):
        return None
    same = lexeme.definite and not lexeme.enclitic and place.focus.housed.get("type") == lexeme.sense
    return Actor(at, at, "state", (party,)) if same and isinstance(party, str) else None
