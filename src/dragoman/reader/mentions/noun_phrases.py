"""What offices are of: portfolios, bodies, and any noun phrase of a body's name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from dragoman.reader.mentions.line import Line
from dragoman.reader.mentions.marked import Marked
from dragoman.reader.mentions.office_words import Head, OfficeWords

_LONGEST = 14
"""Tokens of an open noun phrase."""

_UNTOLD = frozenset({"republic", "states", "secretariat"})
"""Classes of complements that only heads with a role for them take."""


class _Ended(NamedTuple):
    """How far a noun phrase is read, whether a definite word ended it, whether a name may come («شركة …»)."""

    at: int
    definite: bool = False
    opener: bool = False
    closed: bool = False


class NounPhrases:
    """How far a noun phrase is read: did a definite word end it, may a name come («شركة …»), may nothing."""

    def __init__(
        self, line: Line, entities: Mapping[int, Marked], words: OfficeWords, office: Callable[[int], int | None]
    ) -> None:
        self.line = line
        self.entities = entities
        self.words = words
        self.office = office

    def listed(self, at: int, head: Head) -> tuple[int, str] | None:
        """The end and class of a listed complement: portfolios for who takes them, bodies that tell the role."""
        for rest, name in self.words.complements.get(self.line.word(at), ()):
            told = name in head.of
            if (not told and ("closed" not in head.takes or name in _UNTOLD)) or not self.line.follows(at + 1, rest):
                continue
            last = at + 1 + len(rest)
            return last if name in ("parliament", *_UNTOLD) else self.portfolios(last), name
        return None

    def joined(self, at: int) -> str | None:
        """The class of a complement of one word that «لل» joins: «وزيرا للخارجية»."""
        rows = self.words.complements.get("ا" + self.line.word(at)[1:], ())
        return next((name for rest, name in rows if not rest), None)

    def portfolios(self, at: int) -> int:
        """The end of the portfolios that go on: «… والتجارة وشؤون الطاقة»."""
        listed = self.words.portfolio
        while self.line.is_next(at):
            entity = self.entities.get(at)
            word = self.line.word(at)
            if entity is not None and is_with_organisation(entity):
                at += 1
                continue
            if word == "و" and (behind := self._apart(at + 1)) is not None:  # «الشؤون الخارجية و الأوروبية»
                at = behind
                continue
            if entity is not None and not entity.adjective:
                break  # «وزير خارجية | دولة قطر»
            if entity is not None and entity.adjective and word not in listed:
                break
            if listed.isdisjoint(_unclothed(word)) and not self._goes_on(at, word):
                break
            at += 1
        return at

    def _apart(self, at: int) -> int | None:
        """Where a portfolio ends that stands behind a conjunction written apart; None if none does."""
        entity = self.entities.get(at)
        organised = entity is not None and entity.adjective and entity.party.startswith("org:")
        listed = entity is None and not self.words.portfolio.isdisjoint(_unclothed(self.line.word(at)))
        return at + 1 if self.line.is_next(at) and (organised or listed) else None

    def _goes_on(self, at: int, word: str) -> bool:
        """Whether an adjective that is not listed is of the portfolio: a state's, or another portfolio, must follow.

        «الصيد | البحري | السنغالي»; else it may be a family's name: «المالية القاسمي».
        """
        if not (word.startswith("ال") and word.endswith(("ي", "يه")) and self.line.is_next(at + 1)):
            return False
        behind = self.entities.get(at + 1)
        after = self.line.word(at + 1)
        further = after.startswith("و") and not self.words.portfolio.isdisjoint(_unclothed(after))
        return further or (behind is not None and behind.adjective and not behind.proclitics)

    def open(self, first: int) -> int | None:
        """The end of any noun phrase: nouns of bodies down to a definite noun or a state, and adjectives of it."""
        ended = _Ended(first)
        while ended.at < first + _LONGEST and (ended.at == first or self.line.is_next(ended.at)):
            further = self._entity(ended) if ended.at in self.entities else self._noun(ended, first)
            if further is None:
                break
            ended = further
        return ended.at if ended.definite and ended.at > first else None

    def _entity(self, ended: _Ended) -> _Ended | None:
        entity = self.entities[ended.at]
        joined = entity.proclitics not in ("", "و", "ل") or (entity.proclitics and not ended.definite)
        if joined or (entity.adjective and not ended.definite):
            return None
        if ended.closed and not entity.adjective and not entity.proclitics:
            return None  # «اتهم متحدث باسم الجيش الكيني | الصومال | …»
        return _Ended(entity.last, definite=True, closed=entity.adjective)

    def _noun(self, ended: _Ended, first: int) -> _Ended | None:
        at, words = ended.at, self.words
        word = self.line.word(at)
        if ended.closed or word in words.royal or not self.line.is_word(at):
            return None
        if at > first and word in words.heads and not (word in words.body_nouns and not ended.definite):
            last = self.office(at)
            if last is not None:
                return _Ended(last, definite=True, closed=True) if not ended.definite else None
        if ended.definite:
            return self._beside(at, word)
        if word in words.body_nouns:
            return _Ended(at + 1, opener=word in words.body_openers)
        if word.startswith("ال") and len(word) > 3:  # «الا» is no noun
            return None if word in words.outside else _Ended(at + 1, definite=True)
        return _Ended(at + 1, definite=True) if ended.opener else None

    def _beside(self, at: int, word: str) -> _Ended | None:
        """What goes on after a definite noun: its adjectives, «و» with another portfolio, «بمنطقة …», «لشؤون …»."""
        words = self.words
        if word in words.outside:
            return None
        if word.startswith("ال") and len(word) > 4:  # «إلى» is no adjective
            adjective = word.endswith(("ي", "يه")) or word in words.portfolio or word in words.adjectives
            return _Ended(at + 1, definite=True) if adjective else None
        if word in words.leading:
            return _Ended(at + 1, opener=True)
        if word.startswith(("وال", "لل", "بال")) and not words.portfolio.isdisjoint(_unclothed(word)):
            return _Ended(at + 1, definite=True)
        return None

    def purpose(self, at: int) -> int | None:
        """The end of «للشؤون السياسية», «لشؤون أوروبا», «للعلاقات الثنائية», «للشرق الأوسط»."""
        if self.line.word(at) not in self.words.purposes:
            return None
        last = self.portfolios(at + 1)
        entity = self.entities.get(last)
        return entity.last if entity is not None and last == at + 1 and not entity.proclitics else last

    def served(self, at: int) -> int | None:
        """The end of a body joined with ل or ب: «لحرس الحدود», «للهيئة العامة», «بشرطة الرياض»."""
        word = self.line.word(at)
        if word in _WHERE or (
            word in _LED and self.line.word(at + 1) in self.words.heads
        ):  # «وفد تجاري بولندي | برئاسة وزير …»
            return None
        if word.startswith("لل") or (word[:1] in ("ل", "ب") and word[1:] in self.words.body_nouns):
            ended = _Ended(at + 1, definite=word.startswith("لل"), opener=word[1:] in self.words.body_openers)
            while ended.at < at + _LONGEST and self.line.is_next(ended.at):
                further = self._entity(ended) if ended.at in self.entities else self._noun(ended, at)
                if further is None:
                    break
                ended = further
            return ended.at if ended.definite else None
        return None


_WHERE = frozenset({"بمطار", "بقاعده", "بميناء"})
"""Where somebody is, told behind his office: «في استقبال رئيس وزراء إثيوبيا | بمطار الخرطوم |»."""
_LED = frozenset({"برءاسه", "بقياده", "بزعامه"})
"""Words that tell behind a body who leads it, not which body it is."""


def is_with_organisation(entity: Marked, after: str = "") -> bool:
    """Whether a portfolio is with an organisation, whose its holder is not: «… والتعاون الدولي | والأوروبي |».

    `after` is the word before it, where the conjunction may be written apart.
    """
    return entity.adjective and "و" in (entity.proclitics, after) and entity.party.startswith("org:")


def _unclothed(word: str) -> tuple[str, ...]:
    """A word as it may stand in a list: itself, without و, and with the article that «لل» writes with one ل."""
    bare = word.removeprefix("و")
    if bare.startswith("لل"):
        return word, "ال" + bare[2:]
    return word, bare, bare.removeprefix("ل")
