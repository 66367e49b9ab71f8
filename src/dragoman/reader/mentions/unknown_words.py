"""Words that no list has: whether one may be part of a name."""

from __future__ import annotations

from collections.abc import Mapping

from dragoman.lexicon.frames.lexemes import words
from dragoman.reader.mentions.line import Line
from dragoman.reader.mentions.marked import Marked
from dragoman.reader.mentions.name_words import NameWords, name_words
from dragoman.reader.mentions.plain_words import is_plain

AFTER_LAM = frozenset("اويه")
"""Letters with which a name in ل goes on («لافروف», «لوران»); before others it is rather the preposition."""

_STYLES = frozenset({
    "الدكتور", "د", "المستشار", "المهندس", "اللواء", "الفريق", "العميد", "العقيد", "السيد", "الشيخ", "الاستاذ",
})  # fmt: skip
"""Titles that nothing but a name stands behind."""
PLURALS = ("ات", "ون")
"""Endings of many, which no family name has."""

_SURNAME_ENDINGS = ("وف", "يف", "وفا", "يفا", "سكي", "ينكو", "سون", "يلي", "زاده", "اوغلو", "ستين", "بيرغ", "وغين")
_PREFIXES = ("بال", "كال", "لل", "وال")
_CLOTHED = 5
"""Letters up to which a word that begins so and is no plain word may be a name: «كالين», «والتر», «بالمر»."""


class UnknownWords:
    """Judges the words of one text that no list of names has."""

    def __init__(self, line: Line, entities: Mapping[int, Marked]) -> None:
        self.line = line
        self.entities = entities
        self.words: NameWords = name_words()

    def is_preposition(self, at: int) -> bool:
        """«على», which folds as the name «علي»: some papers write that so too («الدكتور على عبدالله»)."""
        if self.line.word(at) != "علي" or not self.line.written(at).endswith("ى"):
            return False
        after = self.line.word(at + 1)
        named = after in self.words.connectors or (after in self.words.certain and after in self.words.given)
        return not (named and self.line.word(at - 1) in _STYLES)

    def is_plain(self, at: int) -> bool:
        """Whether a token is a plain word."""
        return self.is_preposition(at) or is_plain(self.line.word(at))

    def may_be_name(self, at: int, word: str) -> bool:
        """Whether a word that no list has may be part of a name: not plain, not clothed, no verb by its shape."""
        words = self.words
        if at in self.entities or len(word) < 2 or word.isascii() or word in words.titles:
            return False
        clothed = word.startswith(_PREFIXES) and len(word) > _CLOTHED and not word.endswith(_SURNAME_ENDINGS)
        if word in words.named_after or word in words.certain or clothed:
            return False
        hidden = word.startswith("ال") and not self.line.is_definite(at)  # «ألبين» is no article and «بين»
        if word in words.plain if hidden else is_plain(word):
            return False
        if self.line.is_definite(at):
            return (
                not self._is_award(at) and len(word) > 4 and not word.endswith(PLURALS)
            )  # the article and three letters
        return not self._is_joined_word(word) and not self._has_ending(at, word) and not self._is_verb(at, word)

    def _is_joined_word(self, word: str) -> bool:
        """Whether و stands before another name or title: «وكيري»; «ويدودو», «واتارا» are names themselves."""
        if word[0] != "و" or len(word) < 4:  # و and three letters
            return False
        rest = word[1:]
        return (
            rest[0] not in "ايو" or rest in self.words.given or rest in self.words.family or rest in self.words.titles
        )

    def _has_ending(self, at: int, word: str) -> bool:
        """Whether the source spells an ending that names do not have: tanwin, «ها», «هم», «ته», «ة» of a long word."""
        written = self.line.written(at)
        if len(word) > 6 and written.endswith("ة"):
            return True
        if len(word) > 4 and word[0] in "بلك" and written.endswith("ه"):  # «بفوزه»
            return True
        return len(word) > 4 and written.endswith(("ًا", "اً", "ها", "هم", "هما", "ته"))

    def _is_award(self, at: int) -> bool:
        """Whether an honour begins at a token: «الملكة فلانة | الدكتوراه الفخرية»."""
        return any(lexeme.group == "honour" for lexeme in words().at(self.line.texts, at).lexemes)

    def _is_verb(self, at: int, word: str) -> bool:
        """Whether it looks like «يلتقي», not like «يانوكوفيتش»; «يرلان توكتاروف» is told by the surname.

        A verb of the future is known by the lexicon («سيزور»): no shape tells it from «سيرغي».
        """
        if word[0] == "س" and any(lexeme.tense == "future" for lexeme in words().at(self.line.texts, at).lexemes):
            return True
        verbal = word[0] == "ي" and 3 < len(word) <= 6 and word[1] not in "او"  # «وانغ يي», «ينس»
        return verbal and not self.line.word(at + 1).endswith(_SURNAME_ENDINGS)
