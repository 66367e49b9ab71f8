"""Between whom it is."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.reader.actor import Actor
from dragoman.reader.binding.agreed import agreed
from dragoman.reader.binding.place import CLASSES, Place
from dragoman.reader.binding.rows import distance, is_two, joined, nearest_two

_NEAR_BETWEEN = 12
_JOINING = frozenset({"to", "with", "from", "in", "ل", "ب", "against"})
"""What relates one state to another: «صادرات الصين إلى مصر», «مع مصر», «في مصر»."""


def sides(place: Place, argument: str) -> list[Actor]:
    """Those between whom it is; none unless they are of two parties at least.

    First come the parties to an instrument known by its name; those that «بين» governs, where one that is no state
    ends the search; «البلدان»; and, unless `strict` is asked for, the states that the trigger's own phrase names. Then
    by what is asked for:

        strict   all who act in the clause, else in the sentence
        near     the same, else with adjectives and cities
        agreed   those who agree in the clause, else in the sentence (`agreed`); else the pair in focus
        related  in the clause, two of which one is joined to the other by a preposition; else the pair in focus
        (none)   those of `strict`, else with adjectives; else the pair in focus
    """
    if found := _told(place) or (_own(place) if argument != "strict" else []):
        return found
    if _between(place):
        return []
    within = [actor for actor in place.actors if actor.first >= place.clause.first and actor.last <= place.clause.last]
    if argument == "agreed":
        return agreed(place, within) or _pair(place, within)
    if argument == "related":
        return _related(place, within) or _pair(place, within)
    acting = CLASSES["any"]
    wider = {"strict": (), "near": ("adjective", "place")}.get(argument, ("adjective",))
    for forms in (acting, acting.union(wider)):
        for actors in (within, place.actors):
            if near := nearest_two(place, [actor for actor in actors if actor.form in forms and actor.parties]):
                return near
    return [] if argument else _pair(place, within)


def _told(place: Place) -> list[Actor]:
    """Those whom the words themselves set on two sides."""
    if known := place.scene.named_at(place.trigger.first):
        at = place.trigger.first
        return [Actor(at, at, "both", known)]
    inside = [a for a in place.actors if place.trigger.first <= a.first and a.last <= place.trigger.last and a.parties]
    if is_two(inside):
        return inside
    between = _between(place)
    if between:
        first = min(between, key=lambda actor: distance(place, actor))
        group = [first, *joined(place, first, {})]
        return group if is_two(group) else []
    return [
        actor
        for actor in place.actors
        if actor.form == "both" and len(actor.parties) > 1 and place.clause.first <= actor.first < place.clause.last
    ][:1]


def _between(place: Place) -> list[Actor]:
    return [actor for actor in place.actors if actor.prep == "between" and distance(place, actor) <= _NEAR_BETWEEN]


def _related(place: Place, within: Sequence[Actor]) -> list[Actor]:
    near = sorted((actor for actor in within if actor.parties), key=lambda actor: distance(place, actor))[:4]
    for one in near:
        for other in near:
            if one.parties != other.parties and other.prep in _JOINING and other.first > one.first and not other.conj:
                return [one, other]
    return []


def _pair(place: Place, within: Sequence[Actor]) -> list[Actor]:
    """The pair in focus, in a report that is of two states and where the clause names no third."""
    at = place.trigger.first
    pair = Actor(at, at, "both", place.focus.both(place.actors))
    named = {party for actor in within for party in actor.parties}
    return [pair] if place.focus.is_bilateral and len(pair.parties) > 1 and named <= set(pair.parties) else []


def _own(place: Place) -> list[Actor]:
    """The states that the trigger's own phrase names: «الاستثمارات الفيتنامية في مصر», «مجلس أعمال مصري فيتنامي»."""
    row: list[Actor] = []
    end = place.trigger.last
    for actor in place.after(place.clause):
        if actor.first - end > (1 if not row else 2) or (actor.conj and actor.form != "adjective"):
            break
        if actor.form in ("adjective", "place", "state"):
            row.append(actor)
            end = actor.last
    return row if is_two(row) else []
