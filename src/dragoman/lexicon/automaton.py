"""Finding thousands of names in one pass, each only where it stands as a word of its own.

Arabic writes conjunctions, prepositions and the article as one with the word that they stand before, so a name
counts where nothing but those precedes it in its word: «وبالكويت» holds «الكويت», «مصرف» does not hold «مصر».
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Generic, NamedTuple, TypeVar

import ahocorasick_rs

from dragoman.language.fold import folded
from dragoman.lexicon.spacing import single_spaced

T = TypeVar("T")

_CONJUNCTIONS = ("", "و", "ف")
_BEFORE = frozenset(c + p for c in _CONJUNCTIONS for p in ("", "ب", "ل", "ك", "س"))
"""What may stand before a surface in its word, folded."""
_BEFORE_WITH_ARTICLE = {
    c + written: (c + p, len(article))
    for c in _CONJUNCTIONS
    for p, written, article in (("", "ال", "ال"), ("ب", "بال", "ال"), ("ك", "كال", "ال"), ("ل", "لل", "ل"))
}
"""What may stand before a surface that takes the article: the proclitics in it, and the letters of the article."""
_FEW = 1000
"""Patterns up to which the faster of the two ways to search takes a few megabytes."""
_LAST_BEFORE = frozenset("وفبلكس")
_LONGEST_BEFORE = max(map(len, _BEFORE_WITH_ARTICLE))


class Entry(NamedTuple, Generic[T]):
    """A surface to find and what it stands for.

    With `article`, a surface written without «ال» is found with it too.
    """

    surface: str
    payload: T
    article: bool = False


class Hit(NamedTuple, Generic[T]):
    """One payload found at `[start, end)` of the folded text.

    `start` is after the conjunction and preposition, which `proclitics` gives («ول» for «وللكويت»), and before the
    article: in «بالكويت» at «ا»; in «للكويت», where ل swallows the alef, at the second ل. `article` says that the
    article stands before a surface that was listed without it.
    """

    start: int
    end: int
    payload: T
    proclitics: str
    article: bool


_Match = tuple[int, int, list[T], str, bool]
"""A start, an end, payloads, proclitics, and whether the article was added: a `Hit` before rivals are weighed."""

_Pattern = tuple[list[T], list[T], bool, str]
"""The payloads of a pattern, those of them that take the article, whether it has a digit, and its letters."""


class Automaton(Generic[T]):
    """Finds every surface of its entries in a folded text.

    A surface counts on word boundaries only: before it, in its word, nothing but proclitics (و ف, then ب ل ك س, and
    the article where the entry allows it); after it no letter, nor a digit where it ends in one. A surface that
    begins with «ال» is found after ل as «لل…». A space in a surface stands for any run of spaces with at most one
    line break in it: no name runs over an empty line. Of hits that overlap the longest wins, then the leftmost;
    every payload of the winning surface is given.
    """

    def __init__(self, entries: Iterable[Entry[T]]) -> None:
        patterns: dict[str, _Pattern[T]] = {}
        assimilated: dict[str, _Pattern[T]] = {}
        for entry in entries:
            surface = " ".join(folded(entry.surface).split())
            if not surface:
                raise ValueError(f"an empty surface for {entry.payload!r}")
            _pattern(patterns, surface)[0].append(entry.payload)
            if surface.startswith("ال"):
                swallowed = "لل" + surface[3 if surface.startswith("الل") else 2 :]
                _pattern(assimilated, swallowed)[0].append(entry.payload)
            elif entry.article:
                patterns[surface][1].append(entry.payload)
        self._patterns = [*patterns.values(), *assimilated.values()]
        self._plain = len(patterns)
        self._search = ahocorasick_rs.AhoCorasick(
            [*patterns, *assimilated],
            matchkind=ahocorasick_rs.MatchKind.Standard,
            implementation=ahocorasick_rs.Implementation.DFA if len(self._patterns) <= _FEW else None,
        ).find_matches_as_indexes

    def find(self, folded_text: str) -> list[Hit[T]]:
        """Every hit in order of its start; the payloads of one surface in the order of their entries."""
        spaced = single_spaced(folded_text)
        found = self._standing(spaced.text)
        hits: list[Hit[T]] = []
        for start, end, payloads, proclitics, article in found:
            if len(payloads) == 1:
                hits.append(Hit(start, end, payloads[0], proclitics, article))
            else:
                hits.extend([Hit(start, end, payload, proclitics, article) for payload in payloads])
        if not spaced.starts:
            return hits
        place = spaced.place
        return [Hit(place(hit[0]), place(hit[1] - 1) + 1, *hit[2:]) for hit in hits]

    def _standing(self, text: str) -> list[_Match[T]]:
        """The matches that stand on word boundaries and win; `text` ends in a character that is no letter."""
        patterns, plain = self._patterns, self._plain
        found: list[_Match[T]] = []
        reach, rivals = 0, False
        for index, start, end in self._search(text, overlapping=True):
            if text[end].isalpha():
                continue
            before = text[start - 1]  # of the first character, the mark that ends the text
            if before.isalpha():
                if before not in _LAST_BEFORE:
                    continue
                match = self._after_proclitics(index, text, start, end)
                if match is None:
                    continue
            elif index < plain:
                match = (start, end, patterns[index][0], "", False)
            else:
                match = (start + 1, end, patterns[index][0], "ل", False)
            if patterns[index][2] and _in_number(patterns[index][3], before, text[end]):
                continue
            if match[0] < reach:
                rivals = True
            if end > reach:  # noqa: PLR1730  # max() costs a call for each of millions
                reach = end
            found.append(match)
        return _longest(found) if rivals else found

    def _after_proclitics(self, index: int, text: str, start: int, end: int) -> _Match[T] | None:
        """The match, if nothing but proclitics stands before it in its word."""
        word = start - 1
        while start - word <= _LONGEST_BEFORE and text[word - 1].isalpha():
            word -= 1
        before = text[word:start]
        payloads, with_article, _, surface = self._patterns[index]
        if index >= self._plain:
            return (start + 1, end, payloads, before + "ل", False) if before in _CONJUNCTIONS else None
        if before in _BEFORE:
            # «للبناني» is ل with «اللبناني»: the second lam of the article is not written
            article = bool(with_article) and before.endswith("ل") and surface.startswith("ل")
            return start, end, payloads, before, article
        if with_article and before in _BEFORE_WITH_ARTICLE:
            proclitics, letters = _BEFORE_WITH_ARTICLE[before]
            return start - letters, end, with_article, proclitics, True
        return None


def _pattern(patterns: dict[str, _Pattern[T]], surface: str) -> _Pattern[T]:
    return patterns.setdefault(surface, ([], [], surface[0].isdigit() or surface[-1].isdigit(), surface))


def _in_number(surface: str, before: str, after: str) -> bool:
    return (surface[0].isdigit() and before.isdigit()) or (surface[-1].isdigit() and after.isdigit())


def _place(match: _Match[T]) -> tuple[int, int]:
    return match[0], match[1]


def _longest(found: list[_Match[T]]) -> list[_Match[T]]:
    """Those that win where they overlap, in order."""
    won: list[_Match[T]] = []
    group: list[_Match[T]] = []
    reach = -1
    for match in sorted(found, key=_place):
        if match[0] >= reach:
            won += _winners(group)
            group = []
        group.append(match)
        reach = max(reach, match[1])
    return won + _winners(group)


def _winners(group: list[_Match[T]]) -> list[_Match[T]]:
    if len(group) < 2:  # noqa: PLR2004  # one alone has no rival
        return group
    won: list[_Match[T]] = []
    for match in sorted(group, key=lambda m: (m[0] - m[1], m[0])):
        if all(match[1] <= other[0] or other[1] <= match[0] for other in won):
            won.append(match)
    won.sort(key=_place)
    return won
