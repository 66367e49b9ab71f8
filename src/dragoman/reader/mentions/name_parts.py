"""Parts of names: whether the word at a token can be one, by the lists and by what stands around it."""

from __future__ import annotations

from collections.abc import Container, Mapping

from dragoman.reader.mentions.line import Line
from dragoman.reader.mentions.marked import Marked
from dragoman.reader.mentions.name_words import NameWords, name_words
from dragoman.reader.mentions.plain_words import is_plain
from dragoman.reader.mentions.unknown_words import PLURALS, UnknownWords

CHILD = frozenset({"بن", "بنت", "ابن"})
_HOURS = frozenset({"صباح", "فجر", "ضحي"})
_DAYS = frozenset({
    "اليوم", "امس", "يوم", "الامس", "غد", "غدا", "السبت", "الاحد", "الاثنين", "الثلاثاء", "الاربعاء", "الخميس",
    "الجمعه",
})  # fmt: skip


class NameParts:
    """Knows the parts of names in one text, given where its offices begin and where its states stand."""

    def __init__(self, line: Line, entities: Mapping[int, Marked], stops: Container[int]) -> None:
        self.line = line
        self.entities = entities
        self.stops = stops
        self.words: NameWords = name_words()
        self.unknown = UnknownWords(line, entities)

    def may_open(self, at: int) -> bool:
        """Whether a word that no list has may begin a name."""
        if not self.line.is_word(at) or at in self.stops:
            return False
        word = self.line.word(at)
        return word[0] != "و" and word not in self.words.weak_titles and self.unknown.may_be_name(at, word)

    def _names_family(self, at: int, word: str) -> bool:
        """Whether a word with the article has the shape of a family's name and is of no state."""
        return word.endswith("ي") and self.line.is_definite(at) and at not in self.stops and at not in self.entities

    def _goes_on(self, at: int) -> bool:
        """Whether a name may go on at a token: with a part of the lists, or a word that is not plain as it stands."""
        word = self.line.word(at)
        if self._is_name(at):
            return True
        free = self.line.is_next(at) and self.line.is_word(at) and at not in self.entities and at not in self.stops
        return free and word not in self.words.plain and word.removeprefix("ال") not in self.words.nouns

    def _is_another(self, word: str, at: int) -> bool:
        """Whether another name begins behind a whole foreign one: «عين إيمانويل ماكرون | كريستوف فارنو سفيرا»."""
        return word in self.words.foreign and self.line.word(at) in self.words.given and self._goes_on(at + 1)

    def _stands_before_another(self, at: int, word: str) -> bool:
        """Whether a name that is a plain word too is one here: one that is none, a family name or «بن» is after it."""
        if word in self.words.nouns or word in self.words.named_after or not self.line.is_next(at + 1):
            return False
        after = self.line.word(at + 1)
        if after in CHILD or after in ("ابو", "عبد", "الدين") or after in self.words.family:
            return True
        nisba = word[:2] != "ال" == after[:2] and after.endswith("ي") and self.unknown.may_be_name(at + 1, after)
        return nisba or (after in self.words.certain and after in self.words.given)

    def _is_wish(self, at: int) -> bool:
        """«طيب الله ثراه», of which the first word is a name too."""
        return any(self.line.follows(at + 1, rest) for rest, _ in self.words.wishes.get(self.line.word(at), ()))

    def _is_hour(self, at: int) -> bool:
        """Whether a word that is a name too tells the hour: «عبد العزيز | صباح | اليوم»."""
        return self.line.word(at) in _HOURS and self.line.word(at + 1) in _DAYS

    def _is_before_office(self, at: int) -> bool:
        """Whether one or two words that may be names lead on to the man's office: «عبدالله يامين رئيس جمهورية …»."""
        for after in (at, at + 1):
            if not self.line.is_next(after) or not self.may_open(after) or self.line.is_definite(after):
                return False
            if after + 1 in self.stops and self.line.is_next(after + 1) and self.line.word(after + 1)[0] != "و":
                return True
        return False

    def _is_of_fathers(self, at: int, word: str) -> bool:
        """Whether a word after «X بن Y» is the family's: any definite one, or one in «ي», that is not plain."""
        words = self.words
        shaped = word.startswith("ال") or (word.endswith("ي") and len(word) > 3)  # not «في»
        if not shaped or word in words.plain or word in words.titles or word in words.weak_titles:
            return False
        bare = word.removeprefix("ال")
        plain = bare in words.nouns or bare.removesuffix("ه") in words.nouns or (word[0] == "و" and is_plain(word))
        return not plain and at not in self.entities and not word.endswith(PLURALS)

    def _is_connector(self, at: int) -> bool:
        """Whether a token joins parts of a name: «آل» folds as the article does."""
        return self.line.word(at) != "ال" or self.line.written(at) in ("آل", "ال")

    def _is_name(self, at: int) -> bool:
        word = self.line.word(at)
        if word in self.words.given:
            return not self.unknown.is_preposition(at)
        return word in self.words.family or word in self.words.connectors

    def _is_foreign_part(self, at: int) -> bool:
        """Whether a foreign name goes on after «لو», «فان», «دي»."""
        word = self.line.word(at)
        if not self.line.is_next(at) or word.startswith("ال"):
            return False
        return word in self.words.given or self.may_open(at)
