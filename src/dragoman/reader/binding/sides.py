"""Between whom it is."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import CLASSES, Place, Roles, taken_by

_NEAR_BETWEEN = 12

_NEAR_BETWEEN = 12


def sides(place: Place, argument: str) -> list[Actor]:
    """Those between whom it is; none unless they are of two parties at least.

    In order: the parties to an instrument known by its name; those that «بين» governs, where one that is no state ends the search; «البلدان»; all who act in the clause, then
    in the sentence. Asked for `near`, the adjectives and cities of the clause and sentence count too; asked for `strict`,
    they do not. Asked for neither, they do, and what the clause has is completed by the pair in focus.
    """
    if known := place.scene.named_at(place.trigger.first):
        at = place.trigger.first
        return [Actor(at, at, "both", known)]
    between = [actor for actor in place.actors if actor.prep == "between" and distance(place, actor) <= _NEAR_BETWEEN]
    if between:
        first = min(between, key=lambda actor: distance(place, actor))
        group = [first, *joined(place, first, {})]
        return group if is_two(group) else []
    within = [actor for actor in place.actors if actor.first >= place.clause.first and actor.last <= place.clause.last]
    both = [actor for actor in within if actor.form == "both" and len(actor.parties) > 1]
    if both:
        return both[:1]
    wide = CLASSES["any"] | {"adjective", "place"}
    if argument != "strict" and (own := _own(place)):
        return own
    for forms in (CLASSES["any"],) if argument == "strict" else (CLASSES["any"], wide):
        for actors in (within, place.actors):
            near = nearest_two(place, [actor for actor in actors if actor.form in forms and actor.parties])
            if near:
                return near
    if argument or not place.focus.is_bilateral:
        return []
    at = place.trigger.first
    pair = Actor(at, at, "both", place.focus.both(place.actors))
    named = {party for actor in within for party in actor.parties}
    return [pair] if len(pair.parties) > 1 and named <= set(pair.parties) else []


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
    return max(actor.first - place.trigger.last, place.trigger.first - actor.last, 0)


def is_two(actors: Sequence[Actor]) -> bool:
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
