"""The words by which names are known and told from other words, made once from the lexicon."""

from __future__ import annotations

import re
from functools import cache
from typing import Any, NamedTuple

from dragoman.language.fold import folded
from dragoman.language.inflection import verb_forms
from dragoman.language.wordlists import WordList
from dragoman.lexicon.leaders import full_names, lone_names
from dragoman.model.reviewed import reviewed
from dragoman.reader.mentions.proclitics import proclitic_forms

Phrase = tuple[str, ...]


class NameWords(NamedTuple):
    """All that the reader of names looks up, folded; with proclitics where a number says where the word begins."""

    given: frozenset[str]
    foreign: frozenset[str]
    """Given names that are transcriptions: no Arabic family name follows them by its shape."""
    certain: dict[str, int]
    """Given names that are no plain words, in every form."""
    family: frozenset[str]
    """Family names that shape does not tell."""
    connectors: frozenset[str]
    foreign_connectors: frozenset[str]
    particles: frozenset[str]
    """Those of them that are no words of Arabic."""
    of_faith: frozenset[str]
    before_god: frozenset[str]
    alone: dict[str, int]
    """Family names that stand alone for one man, in every form."""
    whole: dict[tuple[str, str], list[Phrase]]
    """Names that are known as they stand, by their first two words: the longest first."""
    plain: frozenset[str]
    nouns: frozenset[str]
    """Those plain words that may take the article."""
    inflected: frozenset[str]
    """Those of them that take endings."""
    after_fa: frozenset[str]
    """Words that ف is read before."""
    shapes: re.Pattern[str]
    bare_shapes: re.Pattern[str]
    titles: dict[str, int]
    weak_titles: dict[str, int]
    """Titles that are words of their own: after one of them only a listed name begins a name."""
    title_phrases: dict[str, list[tuple[int, Phrase]]]
    named_after: frozenset[str]
    wishes: dict[str, list[tuple[Phrase, bool]]]
    """Wishes by their first word, and whether they are for the dead."""
    dead_before: frozenset[str]
    openers: WordList
    """Every word at which a name, a title or what follows one may begin."""
    lone: WordList
    """The forms of `alone`."""


@cache
def name_words() -> NameWords:
    """The words of names, read from the lexicon once."""
    given, family, titles, plain = (
        _table(name) for name in ("given_names.yml", "family_names.yml", "titles.yml", "plain_words.yml")
    )
    foreign, ambiguous = _set(given["foreign"]), _set(given["ambiguous"])
    names = _set(given["plain"]) | foreign | ambiguous
    certain = names - ambiguous
    declined = _set(plain["nouns"])
    nouns = _set(plain["words"]) | declined
    forms = {form: skip for form, skip in _forms(certain | {"عبد"}).items() if "ك" not in form[:skip]}
    strong, weak = _forms(_set(titles["titles"])), _forms(_set(titles["weak_titles"]))
    phrases: dict[str, list[tuple[int, Phrase]]] = {}
    for phrase in titles["phrases"]:
        first, *rest = folded(phrase).split()
        for form, skip in proclitic_forms(first):
            phrases.setdefault(form, []).append((skip, tuple(rest)))
    whole, alone = _by_two(family["whole"]), _forms(_set(family["alone"]) | set(lone_names()))
    return NameWords(
        given=names,
        foreign=foreign,
        certain=forms,
        family=_set(family["plain"]),
        connectors=_set(family["connectors"]),
        foreign_connectors=_set(family["foreign_connectors"]),
        particles=_set(family["foreign_connectors"]) - nouns,
        of_faith=_set(family["of_faith"]),
        before_god=_set(family["before_god"]),
        alone=alone,
        whole=whole,
        plain=(_verbs(plain) | nouns) - certain,
        nouns=nouns,
        inflected=declined | {word for word in nouns if len(word) > 3},  # no particle is longer
        after_fa=_set(plain["after_fa"]),
        shapes=_pattern(plain["shapes"]),
        bare_shapes=_pattern(plain["shapes_without_article"]),
        titles=strong,
        weak_titles=weak,
        title_phrases=phrases,
        named_after=frozenset(_forms(_set(titles["named_after"]))),
        wishes={
            first: [(rest, dead) for key, dead in _WISHES for rest in _by_first(titles[key]).get(first, ())]
            for key, _ in _WISHES
            for first in _by_first(titles[key])
        },
        dead_before=_set(titles["dead_before"]),
        openers=WordList(
            {*forms, *names, *strong, *weak, *phrases, *(first for first, _ in whole), "بن", "د", "م", "ا"}
        ),
        lone=WordList(alone),
    )


_WISHES = (("wishes", False), ("wishes_for_the_dead", True))


def _table(name: str) -> dict[str, Any]:
    table: dict[str, Any] = reviewed("dragoman.lexicon", name)
    return table


def _set(listed: str) -> frozenset[str]:
    return frozenset(folded(listed).split())


def _pattern(shapes: list[str]) -> re.Pattern[str]:
    return re.compile("|".join(shapes))


def _by_first(phrases: list[str]) -> dict[str, list[Phrase]]:
    """Phrases by their first word, the longest first."""
    table: dict[str, list[Phrase]] = {}
    for phrase in sorted(phrases, key=lambda phrase: -len(phrase.split())):
        first, *rest = folded(phrase).split()
        table.setdefault(first, []).append(tuple(rest))
    return table


def _by_two(listed: list[str]) -> dict[tuple[str, str], list[Phrase]]:
    """The listed names and those of leaders, without a title before them, by their first two words."""
    table: dict[tuple[str, str], list[Phrase]] = {}
    names = {tuple(folded(name).split()) for name in listed} | {tuple(name.split()) for name in full_names()}
    names |= {("عبد", name[0].removeprefix("عبد"), *name[1:]) for name in names if name[0].startswith("عبدال")}
    for first, second, *rest in sorted(names, key=len, reverse=True):
        if first not in _TITLED:
            table.setdefault((first, second), []).append(tuple(rest))
    return table


_TITLED = frozenset({"الشيخ", "السيد", "المشير", "الملك", "الامير", "الاميره", "السلطان", "البابا"})
"""Titles that some entries begin with, so that a man is told by them; a name begins behind them."""


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
