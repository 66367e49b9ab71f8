"""The words by which names are known and told from other words, made once from the lexicon."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

import yaml

from dragoman.language.fold import folded
from dragoman.language.inflection import verb_forms
from dragoman.reader.mentions.proclitics import proclitic_forms

Phrase = tuple[str, ...]


class NameWords(NamedTuple):
    """Everything that the reader of names looks up, folded; with proclitics where a number says where the word begins.

    `given` are given names, `certain` those that are no plain words; `family` family names that shape does not tell;
    `connectors` what joins parts; `plain` the words of the text, `nouns` those of them that may take the article; `titles` what stands before a
    name, `weak_titles` what may stand before a name and is a word of its own.
    """

    given: frozenset[str]
    certain: dict[str, int]
    family: frozenset[str]
    connectors: frozenset[str]
    foreign_connectors: frozenset[str]
    of_faith: frozenset[str]
    before_god: frozenset[str]
    plain: frozenset[str]
    nouns: frozenset[str]
    titles: dict[str, int]
    weak_titles: dict[str, int]
    title_phrases: dict[str, list[tuple[int, Phrase]]]
    named_after: frozenset[str]
    wishes: dict[str, list[tuple[Phrase, bool]]]


@cache
def name_words() -> NameWords:
    """The words of names, read from the lexicon once."""
    given, family, titles = _table("given_names.yml"), _table("family_names.yml"), _table("titles.yml")
    plain = _table("plain_words.yml")
    nouns = _set(plain["words"]) | _set(plain["nouns"])
    names = _set(given["plain"]) | _set(given["ambiguous"])
    certain = names - _set(given["ambiguous"])
    phrases: dict[str, list[tuple[int, Phrase]]] = {}
    for phrase in titles["phrases"]:
        first, *rest = folded(phrase).split()
        for form, skip in proclitic_forms(first):
            phrases.setdefault(form, []).append((skip, tuple(rest)))
    wishes: dict[str, list[tuple[Phrase, bool]]] = {}
    for key, dead in (("wishes", False), ("wishes_for_the_dead", True)):
        for phrase in titles[key]:
            first, *rest = folded(phrase).split()
            wishes.setdefault(first, []).append((tuple(rest), dead))
    return NameWords(
        names,
        _forms(certain | {"عبد"}),
        _set(family["plain"]),
        _set(family["connectors"]),
        _set(family["foreign_connectors"]),
        _set(family["of_faith"]),
        _set(family["before_god"]),
        _verbs(plain) | nouns - certain,
        nouns,
        _forms(_set(titles["titles"])),
        _forms(_set(titles["weak_titles"])),
        phrases,
        frozenset(_forms(_set(titles["named_after"])))
        | frozenset(_forms({"ال" + w for w in _set(titles["named_after"])})),
        wishes,
    )


def _table(name: str) -> dict[str, Any]:
    text = files("dragoman.lexicon").joinpath(name).read_text(encoding="utf-8")
    table: dict[str, Any] = yaml.load(text, yaml.CSafeLoader)  # the safe loader, in C
    return table


def _set(listed: str) -> frozenset[str]:
    return frozenset(folded(listed).split())


def _forms(words: frozenset[str] | set[str]) -> dict[str, int]:
    """Every form with proclitics; a word of its own is never taken for another with a proclitic."""
    forms: dict[str, int] = {}
    for word in sorted(words):
        for form, skip in proclitic_forms(word):
            if skip == 0 or form not in words:
                forms.setdefault(form, skip)
    return forms


def _verbs(table: dict[str, Any]) -> frozenset[str]:
    return frozenset(form.text for entry in table["verbs"].split() for form in verb_forms(entry))


_SUFFIXES = ("هما", "ها", "هم", "نا", "ات", "ون", "ين", "ان", "يه", "ه", "ا", "ي")
"""Endings that a plain word takes and stays one; «ا» is tanwin, of which folding leaves the alef."""


def is_plain(word: str) -> bool:
    """Whether a folded word is one of the text's plain words, whatever it is clothed in."""
    words = name_words()
    if _is_bare_plain(word, words):
        return True
    for clothing in ("و", "ف"):
        if word.startswith(clothing) and len(word) > 2:  # noqa: PLR2004
            word = word[1:]
            if _is_bare_plain(word, words):
                return True
            break
    if word.startswith("لل"):
        return _is_bare_plain(word[2:], words)
    return word[0] in "بلكس" and len(word) > 2 and _is_bare_plain(word[1:], words)  # noqa: PLR2004


def _is_bare_plain(word: str, words: NameWords) -> bool:
    if word in words.plain:
        return True
    suffixes: tuple[str, ...] = _SUFFIXES
    if word.startswith("ال"):
        word, suffixes = word[2:], _SUFFIXES[:-1]
        if word in words.nouns:
            return True
    for suffix in suffixes:
        if word.endswith(suffix) and len(word) - len(suffix) > 2:  # noqa: PLR2004
            stem = word[: -len(suffix)]
            if (
                stem in words.nouns
                or stem + "ه" in words.nouns
                or (stem.endswith("ت") and stem[:-1] + "ه" in words.nouns)
            ):
                return True
    return False
