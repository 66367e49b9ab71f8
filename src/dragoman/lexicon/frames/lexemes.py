"""The words of the frames: any written form of them, with or without proclitics, to its group and sense."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import cache
from importlib import resources
from typing import NamedTuple, TypeAlias

import yaml

from dragoman.language.inflection import Form, noun_forms, verb_forms
from dragoman.language.tokens import Token

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


class _Entry(NamedTuple):
    group: str
    sense: str
    form: Form
    rest: tuple[str, ...]
    listed: str


_Reading: TypeAlias = tuple[_Entry, str, bool, bool, bool]
"""An entry with what stands before it: attached preposition, conjunction, article, future."""


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
        self._known: dict[str, tuple[_Reading, ...]] = {}
        self._single: dict[str, list[Lexeme]] = {}

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

    def at(self, tokens: Sequence[Token], index: int) -> list[Lexeme]:
        """Every lexeme that begins at a token; longer ones first, and no shorter one of the same group."""
        word = tokens[index].text
        single = self._single.get(word)
        if single is not None:
            return single
        readings = self._of(word)
        found = self._found(readings, tokens, index)
        if not any(reading[0].rest for reading in readings):
            self._single[word] = found
        return found

    @staticmethod
    def _found(readings: tuple[_Reading, ...], tokens: Sequence[Token], index: int) -> list[Lexeme]:
        found: list[Lexeme] = []
        for entry, prep, conj, definite, future in readings:
            rest = entry.rest
            if rest and tuple(_bare(token.text) for token in tokens[index + 1 : index + 1 + len(rest)]) != rest:
                continue
            form = entry.form
            found.append(
                Lexeme(
                    entry.group, entry.sense, "future" if future else form.tense, form.number, form.person,
                    form.enclitic, prep, conj, definite, 1 + len(rest), entry.listed,
                )
            )  # fmt: skip
        if any(lexeme.tense == "past" for lexeme in found):
            found = [lexeme for lexeme in found if lexeme.person == 3 or lexeme.tense != "present"]  # noqa: PLR2004  # «استقبل»
        if len(found) > 1:
            longest: dict[str, int] = {}
            for lexeme in found:
                longest[lexeme.group] = max(longest.get(lexeme.group, 0), lexeme.length)
            found = [lexeme for lexeme in found if lexeme.length == longest[lexeme.group]]
        return found

    def _of(self, word: str) -> tuple[_Reading, ...]:
        known = self._known.get(word)
        if known is None:
            known = self._known[word] = tuple(self._readings(word))
        return known

    def _readings(self, word: str) -> list[_Reading]:
        found = []
        whole = any(entry.group == "never" for entry in self._entries.get(word, ()))
        for conj, after in _conjunctions(word)[: 1 if whole else 2]:
            found += [(entry, "", conj, _is_definite(after), False) for entry in self._entries.get(after, ())]
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


def _bare(word: str) -> str:
    return word[2:] if word.startswith("ال") and len(word) > 3 else word  # noqa: PLR2004  # اله and the like are whole


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
