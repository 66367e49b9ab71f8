"""The run of words that is a name: where it ends, and whether it is one at all."""

from __future__ import annotations

from collections.abc import Container, Mapping
from typing import NamedTuple

from dragoman.language.text import Text
from dragoman.reader.mentions.marked import Marked
from dragoman.reader.mentions.name_words import NameWords, is_plain, name_words

_LONGEST = 10
"""Tokens of one name, connectors with them: «محمد بن نايف بن عبدالعزيز آل سعود» has seven."""

_FOREIGN_PARTS = 3
"""Unknown words in a row that a name not known to the lists may have after its first."""

_SURNAME_ENDINGS = ("وف", "يف", "وفا", "يفا", "سكي", "ينكو", "سون", "يلي", "زاده", "اوغلو", "ستين", "بيرغ")
_JOINTS = frozenset("-'")


class Run(NamedTuple):
    """Tokens `[first, last)` of a name; `skip` proclitic letters before it in its first token."""

    first: int
    last: int
    skip: int
    listed: bool
    """Whether its first word is a given name of the lists."""


class NameReader:
    """Reads names in one text, given where its offices begin and where its states stand."""

    def __init__(self, text: Text, entities: Mapping[int, Marked], stops: Container[int]) -> None:
        self.text = text
        self.tokens = text.tokens
        self.entities = entities
        self.stops = stops
        self.words: NameWords = name_words()

    def run(self, first: int, *, anchored: bool, strong: bool = True) -> Run | None:
        """The name that begins at a token, or None.

        `anchored`: a title or an office stands before it, so that its first word may be one that is a plain word
        too; and one that no list has, if the title is `strong`.
        """
        words = self.words
        token = self.tokens[first]
        word = token.text
        skip = 0 if word in words.given else words.certain.get(word, 0)
        bare = word[skip:]
        servant = bare == "عبد"
        listed = servant or bare in words.given
        if not self._opens(first, bare, listed, anchored, strong):
            return None
        last, unknown, family, parts = first + 1 + servant, int(not listed), bare.startswith("ال") and not listed, 1
        sure = 0
        while last < len(self.tokens) and last - first < _LONGEST:
            at = last
            if not self._touches(at):
                break
            if self.tokens[at].text in _JOINTS:
                at += 1
                if at >= len(self.tokens) or self.tokens[at].shape != "word":
                    break
            part = self._part(at, first, listed=listed, unknown=unknown, family=family, parts=parts)
            if part is None:
                break
            last, new, family, known = part
            unknown += new
            sure += known
            parts += 1
        run = Run(first, last, skip, listed)
        if anchored:
            return run
        return run if parts > 1 and self._stands_alone(run, sure) else None

    def _opens(self, at: int, word: str, listed: bool, anchored: bool, strong: bool) -> bool:
        if at in self.stops or self._is_preposition(at):
            return False
        if word == "عبد":
            return self._touches(at + 1) and self.tokens[at + 1].text.startswith(("ال", "رب"))
        if listed:
            return anchored or word in self.words.certain or self._is_given_before_another(at, word)
        if self.tokens[at].shape != "word" or at in self.entities:
            return False
        if word in self.words.connectors and (
            word != "ال" or self.text.words(self.tokens[at].start, self.tokens[at].end) == "آل"
        ):
            return anchored and self._is_name_like(at + 1)
        return strong and anchored and self.may_open(at)

    def ending(self, last: int) -> Run | None:
        """The name of several words, none of them in the lists or plain, that ends before a token."""
        first = last
        while last - first < _FOREIGN_PARTS + 1 and first > 0 and (first == last or self._touches(first)):
            word = self.tokens[first - 1].text
            if word.startswith("ال") or not (self.may_open(first - 1) or word in self.words.certain):
                break
            first -= 1
        return Run(first, last, 0, listed=False) if last - first > 1 else None

    def _is_given_before_another(self, at: int, word: str) -> bool:
        """Whether a name that is a plain word too is a name here: another that is none, or «بن», stands after it."""
        if word in self.words.nouns or word in self.words.named_after or not self._touches(at + 1):
            return False
        after = self.tokens[at + 1].text
        return after in ("بن", "بنت") or (after in self.words.certain and after in self.words.given)

    def may_open(self, at: int) -> bool:
        """Whether a word that no list has may begin a name."""
        if at >= len(self.tokens) or self.tokens[at].shape != "word" or at in self.stops:
            return False
        word = self.tokens[at].text
        return word not in self.words.weak_titles and self._is_foreign(at, word)

    def _part(
        self, at: int, first: int, *, listed: bool, unknown: int, family: bool, parts: int
    ) -> tuple[int, int, bool, int] | None:
        """The end of the next part, unknown words in it, whether it ends as a family name does, whether it is sure."""
        words = self.words
        word = self.tokens[at].text
        if self.tokens[at].shape != "word" or at in self.stops:
            return None
        if word in words.connectors:
            return self._connected(at, family=family)
        entity = self.entities.get(at)
        if entity is not None:
            ends = (
                entity.adjective and listed and parts == 1 and word.startswith("ال") and first - 1 not in self.entities
            )
            return (at + 1, 0, True, 0) if ends and word in words.family else None
        if word in words.family:
            return at + 1, 0, True, 1
        if word in words.given and not self._is_preposition(at):
            doubtful = word not in words.certain and (family or (not listed and word in words.named_after))
            return None if doubtful else (at + 1, 0, family, 1)
        if word in words.foreign_connectors and not family and self._is_foreign_name(at + 1):
            return at + 2, 1, False, 0
        if word in words.of_faith and not family:
            sure = word == "الدين" or self.tokens[at - 1].text in words.before_god
            return (at + 1, 0, False, 1) if sure else None
        if family or not self._is_foreign(at, word) or (word in words.weak_titles and self._is_name_like(at + 1)):
            return None
        if word.startswith("ال"):
            if word.endswith(("يه", "ين")) and (not listed or parts < 2):  # noqa: PLR2004  # but «خالد بن محمد العطية»
                return None
            return (at + 1, 1, True, 0) if listed or word.endswith("ي") else None
        allowed = 2 if listed else _FOREIGN_PARTS
        return (at + 1, 1, False, 0) if unknown < allowed + (not listed) else None

    def _connected(self, at: int, *, family: bool) -> tuple[int, int, bool, int] | None:
        """A connector and what it joins: «بن عبدالعزيز», «آل سعود», «عبد ربه»."""
        word, after = self.tokens[at].text, at + 1
        if word == "ال" and self.text.words(self.tokens[at].start, self.tokens[at].end) not in ("آل", "ال"):
            return None
        if not self._touches(after) or self.tokens[after].shape != "word" or after in self.stops:
            return None
        joined = self.tokens[after].text
        if joined in self.words.connectors and joined != word:
            inner = self._connected(after, family=family)
            return None if inner is None else (inner[0], 0, inner[2], 1)
        if word == "عبد":
            return (after + 1, 0, False, 1) if joined.startswith(("ال", "رب")) else None
        if word != "ال" and not self._is_name_like(after) and (is_plain(joined) or self._is_preposition(after)):
            return None
        return after + 1, 0, word == "ال" or (joined.startswith("ال") and word != "عبد"), 1

    def _is_name_like(self, at: int) -> bool:
        if at >= len(self.tokens):
            return False
        word = self.tokens[at].text
        return word in self.words.given or word in self.words.family or word in self.words.connectors

    def _is_foreign_name(self, at: int) -> bool:
        """Whether a foreign name goes on after «لو», «فان», «دي»."""
        if not self._touches(at) or at in self.stops or at in self.entities:
            return False
        word = self.tokens[at].text
        return not word.startswith("ال") and (word in self.words.given or self._is_foreign(at, word))

    def _is_foreign(self, at: int, word: str) -> bool:
        """Whether a word that no list has may be part of a name: not plain, not clothed, no verb by its shape."""
        words = self.words
        if at in self.entities or len(word) < 2 or word.isascii() or word in words.titles:  # noqa: PLR2004
            return False
        if word in words.named_after or word in words.certain or is_plain(word):
            return False
        if word[0] == "و" and len(word) > 3 and self._is_clothed(word[1:]):  # noqa: PLR2004
            return False
        if word.startswith(("بال", "كال", "لل", "فال", "وال")):
            return False
        if word.startswith("ال"):
            return len(word) > 4 and not word.endswith(("ات", "ون"))  # noqa: PLR2004
        source = self.text.words(self.tokens[at].start, self.tokens[at].end)
        if source.endswith(("ًا", "اً", "ها", "هم", "هما", "ته")) and len(word) > 4:  # noqa: PLR2004
            return False
        if source.endswith("ة") and len(word) > 6:  # noqa: PLR2004
            return False
        if word[0] == "ي" and len(word) <= 6 and word[1] not in "او":  # noqa: PLR2004  # «يلتقي», not «يانوكوفيتش»
            return at + 1 < len(self.tokens) and self.tokens[at + 1].text.endswith(_SURNAME_ENDINGS)
        return True

    def _is_clothed(self, rest: str) -> bool:
        """Whether what stands after و is a word that a name cannot go on with."""
        words = self.words
        if is_plain(rest) or rest in words.given or rest in words.family or rest in words.titles:
            return True
        if rest.startswith(("ال", "لل", "بال")):
            return True
        return rest[0] not in "ايو"

    def _is_preposition(self, at: int) -> bool:
        """«على», which folds as the name «علي»."""
        token = self.tokens[at]
        return token.text == "علي" and self.text.words(token.start, token.end).endswith("ى")

    def _stands_alone(self, run: Run, sure: int) -> bool:
        """Whether a name without a title before it is sure: a given name and another part that lists know.

        A definite word beside it is a family name by its shape, if nothing is written as one with the given name.
        """
        return sure > 0 or (run.skip == 0 and run.last - run.first > 1)

    def _touches(self, at: int) -> bool:
        if at >= len(self.tokens):
            return False
        between = self.text.folded[self.tokens[at - 1].end : self.tokens[at].start]
        if self.tokens[at].text in _JOINTS or self.tokens[at - 1].text in _JOINTS:
            return not between
        return between.isspace() and "\n" not in between
