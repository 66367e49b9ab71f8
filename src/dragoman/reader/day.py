"""The day of what is being told, carried from sentence to sentence."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

from dragoman.language.fold import folded
from dragoman.lexicon.frames.grammar import grammar
from dragoman.reader.actor import Actor
from dragoman.reader.scene import Scene
from dragoman.reader.spans import Span, Timed

_DAY = len("2015-07-25")
_RECENT = 10
_SPOKEN = 8
"""Tokens before a day within which he who spoke on it and a verb of saying stand."""
_ASIDE = 10
"""Tokens before a date within which a relative, with no mark between, makes it one of what is described."""
_FROM = frozenset({"منذ", "ومنذ", "اعتبارا", "ابتداء", "بدءا", "بعدما"})
_AFTER = frozenset({"بعد", "وبعد", "عقب", "اثر"})
_THAT = frozenset({"ان", "ما"})
_HEAD = 20
"""Tokens of agencies and places with which a report may open before it tells anything."""
_OCCASIONS = ("meet", "talks", "session", "press")
_AT = frozenset({"خلال", "في", "اثناء", "مستهل", "ختام", "هامش", "بدايه"})
_NOUN = 3
"""Tokens of an occasion before its relative: «المؤتمر الصحفي المشترك | الذي»."""
_LATER = 40
"""Tokens from a sentence to the day that is named after it, within which it is of that day too."""
_COMMUNIQUES = frozenset({("بيان", "مشترك"), ("البيان", "المشترك"), ("بيانا", "مشتركا"), ("اعلان", "مشترك")})


class Day:
    """The day of what is being told, for those statements that have no date of their own.

    `value` is the last day named in the paragraph, `named`; at the head of a paragraph it is the day of the report's
    event: its first «اليوم» or «أمس» or other recent day, one that its opening names, or its dateline; without a
    publication day only its dateline.
    `cable` is the day of the message told last, for those that are like it; `year` the year that heads the list in
    which a sentence stands.

    A day is of those who are spoken of in the sentence that names it; a dateline, and that of a joint statement, is of
    all.
    """

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        headed = [date for date in scene.dates if date.detail.get("dateline")]
        opening = next((sentence for sentence in scene.sentences if sentence.first >= scene.headline), Span(0, 0))
        told = (
            date
            for date in scene.dates
            if date.detail.get("relative") or date.detail.get("dateline") or opening.first <= date.first < opening.last
        )
        if scene.published is None:
            event = next(iter(headed), None)
        else:
            event = next((date for date in told if self._is_recent(date.value) and not self._is_aside(date)), None)
        self._event = event
        self._opening = opening
        self._at = Span(0, 0)
        self._parties: AbstractSet[str] | None = None
        self._is_all = False
        self.value = event.value if event else None
        self.named: str | None = None
        self._told_of: AbstractSet[str] | None = None
        self._is_near = False
        self._said: dict[str, str] = {}
        self.cable: str | None = None
        self._headings = [date for date in reversed(scene.dates) if date.detail.get("heads")]
        self.year: str | None = None
        self._there: set[tuple[str, str]] = set()
        self._heard: set[tuple[str, tuple[str, ...]]] = set()

    def begin(self, sentence: Span) -> None:
        """A sentence begins; a new paragraph forgets what the one before spoke of."""
        self._at = sentence
        while self._headings and self._headings[-1].first < sentence.last:
            self.year = self._headings.pop().value
        if self._scene.opens_paragraph(sentence):
            self.value = self._event.value if self._event else None
            self._told_of = self._parties
            self._is_near = False
            self.named = None

    def end(self, sentence: Span, actors: Sequence[Actor]) -> None:
        """A sentence ends: the days that it named go on, as days of its actors."""
        within = self._scene.dates_in(*sentence)
        named = [date for date in within if _is_day(date.value) and not self._is_aside(date)]
        if not named:
            return
        days = [day.value for day in named]
        self.value = self.named = ([day for day in days if self._is_recent(day)] or days)[-1]
        self._told_of = {party for actor in actors for party in actor.parties}
        self._is_near = True
        self._there |= {(self.value, _name(actor)) for actor in actors if actor.people}
        for date in named:
            if (speaker := self._speaker(date, actors)) is not None:
                self._said[_name(speaker)] = date.value
        if self._event is not None and self._event.value in days:
            self._is_all |= _is_headed(self._event) or self._is_communique(sentence)
            self._parties = None if self._is_all else self._parties or self._told_of

    def _speaker(self, date: Timed, actors: Sequence[Actor]) -> Actor | None:
        """Who is told to have spoken on a day: «قال الوزير فلان أمس»."""
        near = range(date.first - _SPOKEN, date.first)
        if not any(group in self._scene.groups_at(i) for i in near for group in ("say", "voice")):
            return None
        return next(
            (a for a in reversed(actors) if a.people and not a.prep and date.first - _SPOKEN < a.last <= date.first),
            None,
        )

    def _is_communique(self, sentence: Span) -> bool:
        """Whether a sentence says that the report is a statement issued by both: all of it is of one day."""
        words = [self._scene.word(i) for i in range(sentence.first, sentence.last)]
        return any(pair in _COMMUNIQUES for pair in pairwise(words))

    def heard(self, parties: tuple[str, ...], date: str | None) -> None:
        """A statement was made that its words date, or that no word does."""
        if date is not None:
            self._heard.add((date.partition("/")[0], parties))

    def is_of(self, parties: tuple[str, ...], actors: Iterable[Actor], home: str | None) -> bool:
        """Whether the day is of something that all of these take part in.

        One that is yet to be named is of all that the report opens with, or that stands shortly before it. In a later
        paragraph, of something that was told of them, or of one of the men himself.
        """
        if self._told_of is None:
            return self._is_all or self._event is None or self._is_soon_named(self._event)
        if {*parties} - {home} <= self._told_of and self._is_near:
            return True
        if any((self.value, _name(actor)) in self._there for actor in actors if actor.people):
            return True
        return any(date == self.value and len({*parties} & {*told}) > 1 for date, told in self._heard)

    def _is_soon_named(self, event: Timed) -> bool:
        if _is_headed(event) or self._at.first <= self._opening.first + _HEAD:
            return True
        return event.first - self._at.first <= _LATER

    def said_by(self, speaker: Actor | None) -> str | None:
        """The day on which one last spoke, as the report tells it."""
        return self._said.get(_name(speaker)) if speaker is not None and speaker.people else None

    def _is_aside(self, date: Timed) -> bool:
        """Whether a date is only of something else: «الهجوم الذي وقع الاثنين», «بعد أن وقعا الاثنين», «منذ الأحد»."""
        for i in range(date.first - 1, date.first - _ASIDE, -1):
            word = self._scene.word(i)
            if word in grammar().relatives:
                return not self._is_setting(i)
            if word in _FROM:
                return True
            if word in _AFTER and self._scene.word(i + 1) in _THAT:
                return True
            if not word[:1].isalnum():
                return False
        return False

    def _is_setting(self, relative: int) -> bool:
        """Whether a relative tells of the occasion at which all was said: «خلال اللقاء الذي جرى اليوم»."""
        near = range(relative - _NOUN, relative)
        occasion = any(group in self._scene.groups_at(i) for i in near for group in _OCCASIONS)
        return occasion and any(self._scene.word(i).removeprefix("و") in _AT for i in range(near.start - 2, relative))

    def _is_recent(self, value: str) -> bool:
        """Whether a date is a day of the ten before publication."""
        published = self._scene.published
        if not _is_day(value) or published is None:
            return False
        days = (dt.date.fromisoformat(published) - dt.date.fromisoformat(value)).days
        return 0 <= days <= _RECENT


def _name(speaker: Actor) -> str:
    return folded(speaker.people[0]).split()[-1]


def _is_headed(date: Timed | None) -> bool:
    return date is not None and bool(date.detail.get("dateline"))


def _is_day(value: str) -> bool:
    return len(value) == _DAY and value.replace("-", "").isdigit()
