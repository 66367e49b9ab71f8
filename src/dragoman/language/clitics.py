"""Clitics: every way in which a folded Arabic word may be cut into proclitics, stem, ending and pronoun.

The cuts are offered, never made: whoever asks knows which stems there are («وللأذربيجانيين» offers, among others,
و+ل+ال+أذربيجاني+ين), and tokens stay whole. Closed classes after Ryding, A Reference Grammar of Modern Standard Arabic.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

_CONJUNCTIONS = ("و", "ف")
_PREPOSITIONS = ("ب", "ل", "ك")
JOINED = frozenset((*_CONJUNCTIONS, *_PREPOSITIONS))
"""The conjunctions and prepositions of one letter, which are written with the word behind them."""
_ARTICLE = "ال"
_FUTURE = "س"
_PERSONS = "يتنا"
_QUESTION = "ا"
_PRONOUNS = ("كما", "هما", "ها", "هم", "هن", "نا", "كم", "كن", "ني", "ه", "ك", "ي")
_ENDINGS = ("تين", "تان", "ين", "ون", "ان", "ات", "ه", "ا", "ي", "و")
_BY_LAST = {  # of each letter with which a word may end what may be cut off it, in order
    last: (
        tuple(ending for ending in _ENDINGS if ending[-1] == last),
        tuple(pronoun for pronoun in _PRONOUNS if pronoun[-1] == last),
    )
    for last in {part[-1] for part in _ENDINGS + _PRONOUNS}
}
_NONE: tuple[tuple[str, ...], tuple[str, ...]] = (), ()
_LEAST = 2
_LONGEST = 40


class Analysis(NamedTuple):
    """One way to cut a word: what stands before the stem, in order, the stem, its ending, the attached pronoun.

    All parts are folded; `ending` (dual, plural, feminine, tanwin) and `pronoun` are empty where there is none.
    A stem whose ة opened into ت before a pronoun («سفارته») is offered with its ة too.
    """

    proclitics: tuple[str, ...]
    stem: str
    ending: str = ""
    pronoun: str = ""

    @property
    def definite(self) -> bool:
        """Whether it takes the article or a pronoun."""
        return _ARTICLE in self.proclitics or bool(self.pronoun)


@lru_cache(maxsize=1 << 16)
def analyses(word: str) -> tuple[Analysis, ...]:
    """Every analysis of a folded word, the whole word first, then by how little is cut off.

    A word of more than 40 letters is no Arabic word and offers itself alone.
    """
    if len(word) > _LONGEST:
        return (Analysis((), word),)
    offered = {
        Analysis(proclitics, *cut): None
        for proclitics, rest in _without_proclitics(word)
        for cut in _cuts(proclitics, rest)
    }
    return tuple(sorted(offered, key=_cut_off))


def _cut_off(analysis: Analysis) -> tuple[int, int]:
    return len(analysis.proclitics) + bool(analysis.ending) + bool(analysis.pronoun), -len(analysis.stem)


def _without_proclitics(word: str) -> Iterator[tuple[tuple[str, ...], str]]:
    for before, rest in _after_conjunction(word):
        yield before, rest
        if rest.startswith(_ARTICLE) and len(rest) >= len(_ARTICLE) + _LEAST:
            yield (*before, _ARTICLE), rest[2:]
        for preposition in _PREPOSITIONS:
            if rest.startswith(preposition) and len(rest) > _LEAST:
                yield from _after_preposition((*before, preposition), rest[1:])
        if rest.startswith(_FUTURE) and len(rest) > _LEAST and rest[1] in _PERSONS:
            yield (*before, _FUTURE), rest[1:]


def _after_conjunction(word: str) -> Iterator[tuple[tuple[str, ...], str]]:
    yield (), word
    for conjunction in _CONJUNCTIONS:
        if word.startswith(conjunction) and len(word) > _LEAST:
            yield (conjunction,), word[1:]
    if word.startswith(_QUESTION) and not word.startswith(_ARTICLE) and len(word) > _LEAST + 1:
        yield (_QUESTION,), word[1:]


def _after_preposition(before: tuple[str, ...], rest: str) -> Iterator[tuple[tuple[str, ...], str]]:
    """After ل the article loses its alef («للوزير»), and a stem in ل also its own («للجنة» is ل+ال+لجنة)."""
    yield before, rest
    article = "ل" if before[-1] == "ل" else _ARTICLE
    if rest.startswith(article) and len(rest) >= len(article) + _LEAST:
        yield (*before, _ARTICLE), rest[len(article) :]
        if article == "ل":
            yield (*before, _ARTICLE), rest


def _cuts(proclitics: tuple[str, ...], rest: str) -> Iterator[tuple[str, str, str]]:
    """Stem, ending and pronoun of what the proclitics leave."""
    yield from _endings(rest, "")
    if _ARTICLE in proclitics:
        return
    for pronoun in _BY_LAST.get(rest[-1:], _NONE)[1]:
        stem = rest[: -len(pronoun)]
        if rest.endswith(pronoun) and len(stem) >= _LEAST:
            yield from _endings(stem, pronoun)
            if stem.endswith("ت") and len(stem) > _LEAST:
                yield stem[:-1] + "ه", "", pronoun


def _endings(stem: str, pronoun: str) -> Iterator[tuple[str, str, str]]:
    yield stem, "", pronoun
    for ending in _BY_LAST.get(stem[-1:], _NONE)[0]:
        if stem.endswith(ending) and len(stem) >= len(ending) + _LEAST:
            yield stem[: -len(ending)], ending, pronoun
