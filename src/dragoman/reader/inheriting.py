"""Inheriting: the day that goes on to a statement with no date of its own."""

from __future__ import annotations

from dragoman.lexicon.frames.frames import Frame
from dragoman.lexicon.frames.grammar import grammar
from dragoman.reader.belonging import (
    CONCLUDED,
    is_answered,
    is_days_before,
    is_of_another_time,
    is_of_what_followed,
    is_yet_to_be,
)
from dragoman.reader.binding.place import Place, Roles
from dragoman.reader.spans import Span


def inherited(frame: Frame, place: Place, parties: tuple[str, ...], roles: Roles) -> str | None:
    """The day that goes on to a statement with no date of its own, unless its words speak of another time.

    `event` takes the day of what is being told, if its parties are spoken of there; `paragraph` only one that its
    paragraph names, and not where the trigger is told of in a relative clause («الاتفاقية التي وقعت»). In a list of
    years it is the year over the entry.
    """
    if _is_apart(frame, place):
        return None
    if place.focus.day.year is not None and place.focus.day.named is None:
        return place.focus.day.year
    if frame.kind == "message" and place.focus.day.cable is not None and _is_like_the_last(place):
        return place.focus.day.cable
    if frame.dated == "paragraph":
        return place.focus.day.named
    if frame.dated not in ("event", "act"):
        return None
    if frame.dated == "act":
        speech, at = place.focus.speech, place.trigger.first
        said = place.focus.day.said_by(speech.speaker(at) or speech.doer(at))
        if said is not None:
            return said
    if place.scene.word(place.clause.first) in _EARLIER:
        return None
    acting = ("actor",) if frame.dated == "act" and "actor" in roles else roles  # not him whom a stance is on
    actors = [actor for role in acting for actor in roles[role]]
    return place.focus.day.value if place.focus.day.is_of(parties, actors, place.focus.home) else None


def _is_like_the_last(place: Place) -> bool:
    """Whether a message is one more like that told before: «كما تلقى برقية مماثلة من …»."""
    behind = range(place.trigger.last, place.trigger.last + _CABLE)
    return any(place.scene.word(i).startswith(_ALIKE) for i in behind)


_ALIKE = ("مماثل", "المماثل")
_CABLE = 5
"""Tokens of «تلقى جلالته برقية | مماثلة»."""


def _is_apart(frame: Frame, place: Place) -> bool:
    """Whether the words put what they tell at another time, or at none in particular."""
    words = [place.scene.word(i) for i in range(place.clause.first, place.clause.last)]
    if is_of_what_followed(place, place.clause.first) or is_answered(place) or is_yet_to_be(place):
        return True
    if is_days_before(place) or is_of_another_time(place) or (frame.kind == "meeting" and _is_of_some_time(place)):
        return True
    if frame.dated == "act" and place.scene.word(place.trigger.first - 1) in grammar().relatives:
        return True  # «الوزير الذي اتهم …»
    after = words[place.trigger.last - place.clause.first :][:4]
    is_named = frame.dated == "paragraph" or place.trigger.lexeme.group == "instrument"
    if is_named and not (grammar().relatives | CONCLUDED).isdisjoint(after):
        return True  # «الاتفاقية التي وقعت», «الاتفاق المبرم»
    return frame.dated == "act" and _is_habitual(place)


def _is_of_some_time(place: Place) -> bool:
    """Whether it is several meetings, or one that somebody only speaks of: «ذكر أن لقاءه مع …»."""
    lexeme, at = place.trigger.lexeme, place.trigger.first
    if lexeme.is_verb:  # «وأشار إلى أنه بحث مع نظيره …»
        return place.scene.word(at - 1) in grammar().complementizers
    spoken = range(max(place.sentence.first, at - _SPOKEN_OF), at)
    return lexeme.number == "p" or any(place.scene.word(i) in grammar().complementizers for i in spoken)


_SPOKEN_OF = 8
"""Tokens before a meeting within which «أن» makes it one that is spoken of."""
_EARLIER = frozenset({"كان", "كانت", "وكان", "وكانت", "وكانوا"})
"""What a clause of an earlier time begins with: «وكان الوزير قد زار …»."""


def occasion_of(frame: Frame, place: Place, parties: tuple[str, ...]) -> str | None:
    """The date of the visit or meeting during which something was, if the report has dated it.

    As the clause says, else what stands before it in the sentence.
    """
    if frame.kind == "visit" or is_answered(place):
        return None
    for span in (place.clause, Span(place.sentence.first, place.trigger.first)):
        told = place.focus.occasions.date(place.scene, span, parties, but=place.trigger.first)
        if told is not None:
            return told
    return None


def _is_habitual(place: Place) -> bool:
    """Whether a verb of the present tells in the report's own words what someone holds: «وتتهم الهند باكستان بـ…»."""
    lexeme, at = place.trigger.lexeme, place.trigger.first
    told = lexeme.tense == "present" and lexeme.person == 3 and at >= place.scene.headline
    return told and place.focus.speech.speaker(at) is None
