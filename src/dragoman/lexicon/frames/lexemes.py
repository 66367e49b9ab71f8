"""The words of the frames: any written form of them, with or without proclitics, to its group and sense."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache
from importlib import resources
from itertools import compress, count
from operator import not_
from typing import Any, NamedTuple, TypeAlias, TypeVar

import msgspec
import yaml

from dragoman.language.inflection import Form, noun_forms, verb_forms

_PREPOSITIONS = "بلك"


class Lexeme(NamedTuple):
    """One reading of one word: its group and sense in the files of `words`, its form, and what stands before it.

    `tense` is `past`, `present`, `future` or empty for a noun; `number` s, d or p; `enclitic` the attached pronoun;
    `prep` the attached preposition; `conj` whether و or ف precedes; `length` how many tokens it covers; `listed` is the
    entry of the files whose form it is.
    """

    group: str
    sense: str
    tense: str
    number: str
    person: int
    enclitic: str
    prep: str
    conj: bool
    definite: bool
    length: int
    listed: str = ""

    @property
    def is_verb(self) -> bool:
        """Whether the word is a finite verb."""
        return bool(self.tense)


class Readings(msgspec.Struct, frozen=True, gc=False):
    """The lexemes that begin at a token, and the names of their groups: each `group` and `group.sense`.

    `longest` is how many tokens the longest covers; `mixed` tells that verbs and nouns are among them, not counting
    those of the group `never`.
    """

    lexemes: list[Lexeme]
    groups: frozenset[str]
    longest: int = 1
    mixed: bool = False


class _Entry(NamedTuple):
    group: str
    sense: str
    form: Form
    rest: tuple[str, ...]
    listed: str


_Reading: TypeAlias = tuple[_Entry, str, bool, bool, bool]
"""An entry with what stands before it: attached preposition, conjunction, article, future."""


class _Opening(msgspec.Struct, frozen=True, gc=False):
    """A word with which entries of several begin: how it may be read, alone too, and the words that may be second."""

    readings: tuple[_Reading, ...]
    alone: Readings
    seconds: frozenset[str]


_MOST = 1 << 16
"""Words that are remembered; with one more all are forgotten, so that memory stays flat over any number of reports."""


class Words:
    """Looks words up. Made once for a lexicon; look-ups of one word are remembered.

    `listed` are all entries of the files: group, sense and the entry as it is written there.
    """

    def __init__(self) -> None:
        self._entries: dict[str, list[_Entry]] = defaultdict(list)
        self.listed: set[tuple[str, str, str]] = set()
        for path in sorted(resources.files(__package__).joinpath("words").iterdir(), key=lambda path: path.name):
            if path.name.endswith(".yml"):
                self._read(path.read_text("utf-8"))
        self._single: dict[str, Readings] = {}
        self._opening: dict[str, _Opening] = {}

    def _read(self, text: str) -> None:
        raw = yaml.load(text, yaml.CSafeLoader)  # the safe loader, in C
        for group, senses in raw.items():
            for sense, lists in senses.items():
                for verb in lists.get("verbs") or ():
                    self._add(group, sense, verb, verb_forms(verb))
                for noun in lists.get("nouns") or ():
                    self._add(group, sense, noun, noun_forms(noun))

    def _add(self, group: str, sense: str, listed: str, forms: object) -> None:
        self.listed.add((group, sense, listed))
        for form in set(forms):  # type: ignore[call-overload]  # an iterator of forms
            first, *rest = form.text.split(" ")
            self._entries[first].append(_Entry(group, sense, form, tuple(_bare(word) for word in rest), listed))

    def along(self, texts: Sequence[str]) -> list[Readings]:
        """What begins at each token of a text, by the folded texts of the tokens."""
        found: list[Any] = list(map(self._single.get, texts))
        for index in compress(count(), map(not_, found)):
            found[index] = self._looked_up(texts, index)
        return found

    def at(self, texts: Sequence[str], index: int) -> Readings:
        """Every lexeme that begins at a token; longer ones first, and no shorter one of the same group."""
        return self._single.get(texts[index]) or self._looked_up(texts, index)

    def _looked_up(self, texts: Sequence[str], index: int) -> Readings:
        """The same of a word that is not known to stand alone."""
        word = texts[index]
        opening = self._opening.get(word)
        if opening is None:
            readings = self._readings(word)
            alone = _told(reading for reading in readings if not reading[0].rest)
            seconds = frozenset(reading[0].rest[0] for reading in readings if reading[0].rest)
            if not seconds:
                return _remembered(self._single, word, alone)
            opening = _remembered(self._opening, word, _Opening(tuple(readings), alone, seconds))
        if index + 1 == len(texts) or _bare(texts[index + 1]) not in opening.seconds:
            return opening.alone
        return _told(reading for reading in opening.readings if _goes_on(reading[0].rest, texts, index + 1))

    def _readings(self, word: str) -> list[_Reading]:
        found = []
        whole = any(entry.group == "never" for entry in self._entries.get(word, ()))
        for conj, after in _conjunctions(word)[: 1 if whole else 2]:
            found += [
                (entry, "", conj, _is_definite(after) and entry.listed[:2] not in _OWN_LETTERS, False)
                for entry in self._entries.get(after, ())
                if not (entry.form.enclitic == "ني" and _is_definite(after))  # «الغاني» is of Ghana
                and not (
                    whole and (entry.form.person == 1 or entry.form.number == "d")
                )  # «نصف» is a half, «ردا» a reply
            ]
            if after[:1] == "س":
                found += [
                    (e, "", conj, False, True) for e in self._entries.get(after[1:], ()) if e.form.tense == "present"
                ]
            for prep, definite, rest in _prepositions(after):
                found += [
                    (entry, prep, conj, definite, False)
                    for entry in self._entries.get(rest, ())
                    if (not entry.form.tense or (prep == "ل" and entry.form.tense == "present"))
                    and (len(rest) > 2 or entry.rest)  # noqa: PLR2004  # «لخط أنابيب», but no reading of «لان»
                    and not (definite and (entry.form.enclitic or entry.form.bare))
                ]
        return found


def _goes_on(rest: tuple[str, ...], texts: Sequence[str], at: int) -> bool:
    """Whether the further words of an entry stand from a token on, with or without the article."""
    return not rest or tuple(map(_bare, texts[at : at + len(rest)])) == rest


def _told(readings: Iterable[_Reading]) -> Readings:
    """The lexemes that readings are, but for those that others rule out."""
    found = [
        Lexeme(
            entry.group, entry.sense, "future" if future else entry.form.tense, entry.form.number, entry.form.person,
            entry.form.enclitic, prep, conj, definite, 1 + len(entry.rest), entry.listed,
        )
        for entry, prep, conj, definite, future in readings
    ]  # fmt: skip
    if not found:
        return _NOTHING
    if any(lexeme.tense == "past" for lexeme in found):
        found = [lexeme for lexeme in found if lexeme.person == 3 or lexeme.tense != "present"]  # noqa: PLR2004  # «استقبل»
    if len(found) > 1:
        longest: dict[str, int] = {}
        for lexeme in found:
            longest[lexeme.group] = max(longest.get(lexeme.group, 0), lexeme.length)
        found = [lexeme for lexeme in found if lexeme.length == longest[lexeme.group]]
    return readings_of(found)


def readings_of(lexemes: list[Lexeme]) -> Readings:
    """Lexemes, one or more, with what is told of them together."""
    names = frozenset(name for each in lexemes for name in (each.group, f"{each.group}.{each.sense}"))
    mixed = len({each.is_verb for each in lexemes if each.group != "never"}) > 1
    return Readings(lexemes, names, max(each.length for each in lexemes), mixed)


_NOTHING = Readings([], frozenset())
_Told = TypeVar("_Told")


def _remembered(table: dict[str, _Told], word: str, told: _Told) -> _Told:
    if len(table) >= _MOST:
        table.clear()
    table[word] = told
    return told


def _bare(word: str) -> str:
    return word[2:] if word.startswith("ال") and len(word) > 3 else word  # noqa: PLR2004  # اله and the like are whole


_OWN_LETTERS = frozenset({"آل", "إل", "أل"})
"""How nouns begin whose own first letters are an article once they are folded: «آلية», «إلغاء»."""


def _is_definite(word: str) -> bool:
    return word.startswith("ال")


def _conjunctions(word: str) -> list[tuple[bool, str]]:
    if word[0] in "وف" and len(word) > 2:  # noqa: PLR2004  # a word of two letters has no conjunction
        return [(False, word), (True, word[1:])]
    return [(False, word)]


def _prepositions(word: str) -> list[tuple[str, bool, str]]:
    """Attached preposition, whether the article follows, and the rest; the article alone is a case too."""
    cases = []
    if word.startswith("ال"):
        cases.append(("", True, word[2:]))
    if word[0] in _PREPOSITIONS and len(word) > 2:  # noqa: PLR2004  # a preposition takes a word of two letters or more
        cases.append((word[0], word.startswith("ال", 1), word[1:]))
        if word.startswith("ال", 1):
            cases.append((word[0], True, word[3:]))
        if word.startswith("لل"):
            cases.append(("ل", True, word[2:]))
            cases.append(("ل", True, "ال" + word[2:]))
            cases.append(("ل", True, "ال" + word[1:]))  # «للجنة» is ل with «اللجنة»
    return cases


@cache
def words() -> Words:
    """The lexicon's words, built once."""
    return Words()
