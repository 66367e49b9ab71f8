"""Drafting: one frame tried at one trigger."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from dragoman.lexicon.frames.frames import Frame, Need
from dragoman.lexicon.frames.lexemes import Lexeme
from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import Place, Roles
from dragoman.reader.binding.ways import bind
from dragoman.reader.dating import date_of
from dragoman.reader.draft import Draft
from dragoman.reader.scene import Span, Timed
from dragoman.reader.slots import fill
from dragoman.reader.status import status_of


def draft(frame: Frame, place: Place, published: str | None, day: str | None) -> Iterator[Draft]:
    """The statement that a frame makes here, if its words stand and its roles are filled.

    `published` is the day of publication; `day` the day of the event that the report tells of, for frames that are
    `dated: event`.
    """
    if not _fits(frame, place):
        return
    roles: Roles = {}
    ways: dict[str, str] = {}
    for role, tried in frame.roles.items():
        for way in tried:
            if actors := bind(place, way, roles):
                roles[role], ways[role] = actors, way
                break
    if any(role not in roles for role in frame.must):
        return
    parties = _parties(frame, roles)
    if len(parties) < frame.least:
        return
    span = _evidence(place, roles)
    for timed in _times(place, span):
        yield from _dated(frame, place, roles, ways, span, timed, published, day)


def _times(place: Place, span: Span) -> list[Timed | None]:
    """The date of what is told; of a dual («الاجتماعين») both dates, if its sentence has just two."""
    own = [date for date in place.scene.dates if place.sentence.first <= date.first and date.last <= place.sentence.last]
    if place.trigger.lexeme.number == "d" and not place.trigger.lexeme.is_verb and len(own) == 2:  # noqa: PLR2004  # a dual
        return [*own]
    return [date_of(place.scene, place.sentence, place.clause, place.trigger, span)]


def _dated(  # noqa: PLR0913  # what one draft is made of
    frame: Frame,
    place: Place,
    roles: Roles,
    ways: dict[str, str],
    span: Span,
    timed: Timed | None,
    published: str | None,
    day: str | None,
) -> Iterator[Draft]:
    date = timed.value if timed else None
    if timed and timed.first >= place.clause.first and timed.last <= place.clause.last:
        span = Span(min(span.first, timed.first), max(span.last, timed.last))
    status = status_of(place.scene, place.clause, place.trigger, frame.status, date, published)
    if date is None and frame.dated == "event" and status == "done":
        date = day
    span = _whole(place, span)
    for each in _each(frame, place.trigger.lexeme, roles):
        slots = fill(frame, place, each)
        if all(name in slots for name in frame.require) and not any(name in slots for name in frame.absent):
            yield Draft(
                frame=frame,
                trigger=place.trigger.first,
                parties=_parties(frame, each),
                date=date,
                status=status,
                evidence=span,
                slots=slots,
                roles=each,
                ways=ways,
            )


def _each(frame: Frame, lexeme: Lexeme, roles: Roles) -> Iterator[Roles]:
    """The roles as they are, or for every pair of those in the frame's `each`, if they are of different parties."""
    if not frame.each:
        yield roles
        return
    first, second = frame.each
    if second not in roles or (frame.plural and lexeme.number != "p"):
        yield roles
        return
    for one, two in product(roles[first], roles[second]):
        if one.parties != two.parties:
            yield {**roles, first: [one], second: [two]}


def _fits(frame: Frame, place: Place) -> bool:
    lexeme = place.trigger.lexeme
    if (frame.form == "verb" and not lexeme.is_verb) or (frame.form == "noun" and lexeme.is_verb):
        return False
    if frame.tense and lexeme.tense not in frame.tense:
        return False
    return all(_stands(need, place) for need in frame.needs) and not any(_stands(need, place) for need in frame.unless)


def _stands(need: Need, place: Place) -> bool:
    first, last = place.trigger.first, place.trigger.last
    span = {
        "before": range(max(place.sentence.first, first - need.within), first),
        "after": range(last, min(place.sentence.last, last + need.within)),
        "near": range(max(place.sentence.first, first - need.within), min(place.sentence.last, last + need.within)),
    }[need.where]
    for i in span:
        if first <= i < last:
            continue
        word = place.scene.word(i)
        for wanted in need.any:
            if wanted == word:
                return True
        for lexeme in place.scene.words_at(i):
            if lexeme.group in need.any or f"{lexeme.group}.{lexeme.sense}" in need.any:
                return True
    return False


def _parties(frame: Frame, roles: Roles) -> tuple[str, ...]:
    return tuple(sorted({party for role in frame.parties for actor in roles.get(role, ()) for party in actor.parties}))


def _evidence(place: Place, roles: Roles) -> Span:
    """From the first to the last token of the trigger and of all who fill roles, within the sentence."""
    inside: list[Actor] = [
        actor
        for actors in roles.values()
        for actor in actors
        if place.sentence.first <= actor.first and actor.last <= place.sentence.last
    ]
    return Span(
        min([place.trigger.first, *(actor.first for actor in inside)]),
        max([place.trigger.last, *(actor.last for actor in inside)]),
    )


_ENDS = frozenset({"،", ".", "؛", ":", "؟", "!"})
_ROOM = 12


def _whole(place: Place, span: Span) -> Span:
    """The evidence to the end of its phrase: up to the next mark or the end of the clause, if that is near."""
    last = span.last
    limit = min(place.sentence.last, max(place.clause.last, span.last), span.last + _ROOM)
    while last < limit and place.scene.word(last) not in _ENDS:
        last += 1
    return Span(span.first, last)
