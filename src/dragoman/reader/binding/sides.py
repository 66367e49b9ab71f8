"""Between whom it is."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import CLASSES, Place, Roles, taken_by

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
        related  in the clause, two of which one is joined to the other by a preposition; else the pair in focus
        (none)   those of `strict`, else with adjectives; else the pair in focus
    """
    if found := _told(place) or (_own(place) if argument != "strict" else []):
        return found
    if _between(place):
        return []
    within = [actor for actor in place.actors if actor.first >= place.clause.first and actor.last <= place.clause.last]
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


def distance(place: Place, actor: Actor) -> int:
    """Tokens between an actor and the trigger."""
    return max(actor.first - place.trigger.last, place.trigger.first - actor.last, 0)


def is_two(actors: Sequence[Actor]) -> bool:
    """Whether there are two parties at least."""
    return len({party for actor in actors for party in actor.parties}) > 1


def nearest_two(place: Place, actors: Sequence[Actor]) -> list[Actor]:
    """The nearest to the trigger with those joined to it, and the nearest of another party with those joined to it."""
    near = sorted(actors, key=lambda actor: distance(place, actor))
    if not near:
        return []
    head = chain(near[0], actors)
    parties = {party for actor in head for party in actor.parties}
    for other in near:
        if not parties.issuperset(other.parties):
            if len(parties) > 1 and other.prep not in ("with", "ب"):
                break
            return [*head, *chain(other, actors)]
    return head if len(parties) > 1 else []


def chain(one: Actor, actors: Sequence[Actor]) -> list[Actor]:
    """An actor with all that stand in one row with it, each joined to the one before by و."""
    row = [one]
    for actor in actors:
        if actor.first >= row[-1].last and actor.conj and actor.first - row[-1].last <= 1:
            row.append(actor)
    for actor in reversed(actors):
        if actor.last <= row[0].first and row[0].conj and row[0].first - actor.last <= 1:
            row.insert(0, actor)
    return row


def joined(place: Place, first: Actor, filled: Roles) -> list[Actor]:
    """Those who follow an actor, each joined by و."""
    joined: list[Actor] = []
    taken, end = taken_by(filled), first.last
    for actor in place.actors:
        if actor.first < end or actor.first in taken or first.last == first.first:
            continue
        if actor.form == "adjective" and not actor.conj:
            end = actor.last if actor.first == end else end
            continue
        if not actor.conj or actor.first - end > 1 or not actor.parties:
            break
        joined.append(actor)
        end = actor.last
    return joined
