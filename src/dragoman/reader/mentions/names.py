"""The run of words that is a name: where it ends, and whether it is one at all."""

from __future__ import annotations

from typing import NamedTuple

from dragoman.reader.mentions.name_parts import CHILD, NameParts
from dragoman.reader.mentions.unknown_words import AFTER_LAM

_LONGEST = 10
"""Tokens of one name, connectors with them: «محمد بن نايف بن عبدالعزيز آل سعود» has seven."""

_UNKNOWN_AFTER_LISTED = 2
_UNKNOWN = 4
"""Unknown words of one name, by whether its first word is in the lists."""

_REGNAL = frozenset({"الاول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر"})
"""Numbers of kings: «عبدالله الثاني»."""
_FREE = CHILD | {"ال", "ابو", "ام"}
"""Connectors after which any word is a name."""


class Run(NamedTuple):
    """Tokens `[first, last)` of a name; `skip` proclitic letters before it in its first token."""

    first: int
    last: int
    skip: int
    listed: bool
    """Whether its first word is a given name of the lists."""


class _Name:
    """A name as far as it is read."""

    def __init__(self, first: int, last: int, *, listed: bool, foreign: bool, family: bool) -> None:
        self.first = first
        self.last = last
        self.listed = listed
        self.foreign = foreign
        self.family = family
        """Whether it ends as a family name does, so that only a listed name may follow."""
        self.unknown = int(not listed)
        self.parts = 1
        self.sure = 0
        self.son = False

    def take(self, last: int, *, sure: bool, family: bool = False) -> bool:
        """Read a part on to a token."""
        self.last = last
        self.parts += 1
        self.sure += sure
        self.unknown += not sure
        self.family = family
        return True


class NameReader(NameParts):
    """Reads names in one text."""

    def run(self, first: int, *, anchored: bool, strong: bool = True) -> Run | None:
        """The name that begins at a token, or None.

        `anchored`: a title or an office stands before it, so that its first word may be one that is a plain word
        too; and one that no list has, if the title is `strong`.
        """
        words, word = self.words, self.line.word(first)
        for rest in words.whole.get((word, self.line.word(first + 1)), ()):
            last = first + 2 + len(rest)
            goes_on = self.line.is_next(last) and self._is_name(last)  # «محمد بن نايف | بن عبد العزيز»
            goes_on = goes_on and not self._is_another(word, last)
            goes_on = goes_on or self.unknown.is_preposition(last - 1)  # «آبي أحمد | على هامش …»
            if self.line.is_next(first + 1) and self.line.follows(first + 2, rest) and not goes_on:
                return Run(first, last, 0, listed=True)
        skip = 0 if word in words.given else words.certain.get(word, 0)
        bare = word[skip:]
        servant = bare == "عبد"
        listed = servant or bare in words.given
        if not self._opens(first, bare, listed=listed, anchored=anchored and skip == 0, strong=strong):
            return None
        family = not listed and self.line.is_definite(first)
        name = _Name(first, first + 1 + servant, listed=listed, foreign=bare in words.foreign, family=family)
        self._read_on(name)
        run = Run(first, name.last, skip, listed)
        if anchored and skip == 0:
            return run
        told = name.sure > 0 or (word[:skip] in ("", "و") and name.last - first > 1)
        return run if told and name.parts > 1 else None

    def son(self, at: int) -> Run | None:
        """The name that begins before «بن» with a word of no list: «بيشي بن عيسى»."""
        first = at - 1
        if not self.line.is_next(at) or not self.may_open(first) or self.line.is_definite(first):
            return None
        name = _Name(first, at, listed=False, foreign=False, family=False)
        self._read_on(name)
        return Run(first, name.last, 0, listed=False) if name.parts > 1 else None

    def ending(self, last: int, *, sure: bool, family: bool = False) -> Run | None:
        """The name of several words, none of them plain, that ends before a token; one in the lists, if not `sure`.

        With `family` its last word may have the article, as family names do: «أثير الغريري».
        """
        first, listed = last, False
        while last - first < _UNKNOWN and first > 0 and (first == last or self.line.is_next(first)):
            word = self.line.word(first - 1)
            if family and first == last and self._names_family(first - 1, word):
                first -= 1
                continue
            if self.line.is_definite(first - 1) or not (self.may_open(first - 1) or word in self.words.given):
                break
            first -= 1
            listed = listed or word in self.words.certain
        return Run(first, last, 0, listed=False) if last - first > 1 and (sure or listed) else None

    def _opens(self, at: int, word: str, *, listed: bool, anchored: bool, strong: bool) -> bool:
        if at in self.stops or self.unknown.is_preposition(at):
            return False
        if word == "عبد":
            return self.line.is_next(at + 1) and self.line.word(at + 1).startswith(("ال", "رب"))
        if listed:
            told = word in self.words.certain or (anchored and strong and word not in self.words.plain)
            return told or self._stands_before_another(at, word) or (anchored and self._goes_on(at + 1))
        if word in self.words.connectors:
            return anchored and self._is_connector(at) and self._is_name(at + 1)
        if word in self.words.foreign_connectors and len(word) > 2:  # «| فان | دير بيلين»
            return anchored and strong and self._is_foreign_part(at + 1)
        return anchored and strong and self.may_open(at)

    def _read_on(self, name: _Name) -> None:
        while name.last - name.first < _LONGEST:
            at = name.last
            if self.line.word(at) == "-" and self.line.is_joined(at) and self.line.is_joined(at + 1):
                at += 1
            elif not self.line.is_next(at):
                return
            if (
                at in self.stops
                or self._is_wish(at)
                or not self.line.is_word(at)
                or not self._part(name, at, self.line.word(at))
            ):
                return

    def _part(self, name: _Name, at: int, word: str) -> bool:
        """Read one part more, if the word at a token is one."""
        words = self.words
        if word in words.titles and word not in words.certain and self.line.is_definite(at) and self._is_name(at + 1):
            return False  # «الرئيس فلان | الشيخ فلان»: the next man's title
        if name.parts == 1 and word in _REGNAL:
            return name.take(at + 1, sure=True, family=True)
        if word in words.connectors:
            return self._connected(name, at, word)
        if word in words.family:
            nisba = at not in self.entities or name.parts == 1 or (name.listed and not name.foreign and not name.son)
            return nisba and name.take(at + 1, sure=True, family=True)
        if at in self.entities:
            return False
        if word in words.given and not self.unknown.is_preposition(at):
            if self._is_hour(at):
                return False
            doubtful = word not in words.certain and (name.family or (not name.listed and word in words.named_after))
            return not doubtful and name.take(at + 1, sure=True, family=name.family)
        if word in words.of_faith:
            before = self.line.word(at - 1)
            sure = before in words.before_god or (word == "الدين" and not name.family)
            return sure and name.take(at + 1, sure=True)
        if self._is_before_office(at):
            return name.take(at + 1, sure=False)
        return not name.family and self._new_part(name, at, word)

    def _new_part(self, name: _Name, at: int, word: str) -> bool:
        """A part that no list has: a family name by its article or its father, or a word that is not plain."""
        arabic = name.listed and not name.foreign
        led = word in self.words.foreign_connectors and (not arabic or len(word) > 2)
        if led and self._is_foreign_part(at + 1):
            return name.take(at + 2, sure=False)
        if name.son and self._is_of_fathers(at, word):
            return name.take(at + 1, sure=False, family=True)
        if word[0] == "و" and name.foreign and name.parts == 1 and self.unknown.may_be_name(at, word[1:]):
            return name.take(at + 1, sure=False)  # «وانغ ونبين»
        titled = word in self.words.weak_titles and (not word.startswith("ال") or self._is_name(at + 1))
        if titled or not self.unknown.may_be_name(at, word) or (arabic and self._is_predicate(name, word)):
            return False
        if self.line.is_definite(at):
            return self._is_family(name, word) and name.take(at + 1, sure=False, family=True)
        return name.unknown < (_UNKNOWN_AFTER_LISTED if name.listed else _UNKNOWN) and name.take(at + 1, sure=False)

    def _is_predicate(self, name: _Name, word: str) -> bool:
        """Whether a word after an Arabic name looks like what is said of him: a verb, or an accusative."""
        ending = word[-1] == "ا" or (word[-1] == "ت" and len(word) > 4)  # «انتقلت», not «فحات»
        clothed = word[0] in "ويت" or (word[0] == "ل" and word[1] not in AFTER_LAM)
        return clothed or (ending and not name.unknown and not word.startswith("ال"))

    def _is_family(self, name: _Name, word: str) -> bool:
        """Whether a definite word after a name is a family name by its shape: «العطية» only after «خالد بن محمد»."""
        if name.foreign or not name.listed:
            return word.endswith("ي") and not name.foreign
        return name.parts > 1 or not word.endswith(("يه", "ين"))

    def _connected(self, name: _Name, at: int, word: str) -> bool:
        """A connector and what it joins: «بن عبدالعزيز», «آل سعود», «عبد ربه»."""
        after = at + 1
        if not self._is_connector(at) or not self.line.is_next(after) or not self.line.is_word(after):
            return False
        joined = self.line.word(after)
        if joined in self.words.connectors and word not in (joined, "عبد"):
            return self._connected(name, after, joined)
        name.son = name.son or word in CHILD
        if word == "عبد":
            return (joined.startswith(("ال", "رب")) or joined in self.words.certain) and name.take(after + 1, sure=True)
        free = word in _FREE or self._is_name(after) or not self.unknown.is_plain(after)
        if not free or (after in self.stops and word not in CHILD):
            return False
        family = joined.startswith("ال") and joined not in self.words.titles  # «ولد الشيخ الغزواني»
        return name.take(after + 1, sure=True, family=word == "ال" or family)
