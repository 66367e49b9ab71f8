"""Evidence: the words of the report with which a statement is shown."""

from __future__ import annotations

from dragoman.lexicon.frames.frames import Frame
from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import Place, Roles
from dragoman.reader.figures import quantity_of
from dragoman.reader.spans import Span, Timed


def with_number(frame: Frame, place: Place, span: Span) -> Span:
    """The words of a statement with the number that it tells, where that stands right beside them."""
    number = quantity_of(place, frame.slots["value"].partition(":")[2])
    reach = _TOLD if frame.kind == "figure" else _NEAR
    if number is None or number.first - span.last > reach or span.first - number.last > reach:
        return span
    return Span(min(span.first, number.first), max(span.last, number.last))


_TOLD = 14
"""Tokens from a measure within which its number is shown with it: a figure is nothing without it."""
_NEAR = 4
"""Tokens from the words of a statement within which a date of another clause is shown with them."""


def is_near(timed: Timed, place: Place, span: Span) -> bool:
    """Whether a date stands in the clause of a statement or near its words."""
    if place.clause.first <= timed.first and timed.last <= place.clause.last:
        return True
    return timed.first - span.last <= _NEAR and span.first - timed.last <= _NEAR


def covering(place: Place, roles: Roles, words: Span) -> Span:
    """From the first to the last token of the frame's words and of all who fill roles, within the sentence."""
    inside: list[Actor] = [
        actor
        for actors in roles.values()
        for actor in actors
        if place.sentence.first <= actor.first and actor.last <= place.sentence.last
    ]
    return Span(
        min([words.first, *(actor.first for actor in inside)]), max([words.last, *(actor.last for actor in inside)])
    )


_ENDS = frozenset({"،", ".", "؛", ":", "؟", "!"})
_ROOM = 12


def whole(place: Place, span: Span, end: int | None = None) -> Span:
    """The evidence to the end of its phrase: up to the next mark or `end`, that of the clause, if it is near."""
    last = span.last
    limit = min(place.sentence.last, max(end or place.clause.last, span.last), span.last + _ROOM)
    while last < limit and (place.scene.word(last) not in _ENDS or place.scene.is_decimal(last)):
        last += 1
    return Span(span.first, last)
