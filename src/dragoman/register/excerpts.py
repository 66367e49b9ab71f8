"""Excerpts: where a query's words stand in a report's text, in its own spelling, and the piece that shows them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, takewhile

from dragoman.language.fold import fold
from dragoman.register.forms import WORD, cores, forms

AROUND = 80
"""Letters of the source that an excerpt shows on either side of its first found word."""

Found = tuple[int, int, int]
"""A found word: its span in the source, and which word of the query it is."""


class Sought:
    """The words of a query, each as the forms that it asks for, and which of them any word of a text is.

    With `together` they are found only where one excerpt shows all of them.
    """

    def __init__(self, words: list[frozenset[str]], *, together: bool = False) -> None:
        self._words = words
        self._together = together
        self._cores = frozenset().union(*map(cores, words))
        self._which: dict[str, int | None] = {}

    def found(self, source: str) -> list[Found]:
        """Where the words stand in a source, in order.

        It goes no further than the end of the first excerpt that shows every word: see `window`.
        """
        if not self._words:
            return []
        made = fold(source)
        found: list[Found] = []
        last: int | None = None
        for match in self._likely(made.text):
            if last is not None and match.start() > last:  # a folded place is never behind its source's
                break
            number = self._word_of(match[0])
            if number is not None:
                found.append((*made.source_span(*match.span()), number))
                if last is None:
                    last = self._complete(found)
        return [] if self._together and last is None else found

    def _likely(self, text: str) -> Iterator[re.Match[str]]:
        """The words of a folded text that have letters of a sought one, in order, each once."""
        end = 0
        for place in sorted({place for core in self._cores for place in _places(core, text)}):
            if place >= end and (match := _word_at(text, place)) is not None:
                yield match
                end = match.end()

    def _word_of(self, written: str) -> int | None:
        """Which word of the query a text's word is, the first of several."""
        if written not in self._which:
            had = forms(written)
            self._which[written] = next(
                (number for number, word in enumerate(self._words) if not word.isdisjoint(had)), None
            )
        return self._which[written]

    def _complete(self, found: list[Found]) -> int | None:
        """The end of the first excerpt that shows every word, once there is one."""
        end = found[-1][1]
        shown = list(takewhile(lambda one: end <= one[0] + AROUND, reversed(found)))
        if shown and len({number for _, _, number in shown}) == len(self._words):
            return shown[-1][0] + AROUND
        return None


def window(found: list[Found], source: str) -> tuple[int, int]:
    """The excerpt that shows most of the query's words, the first of several; it cuts no word."""

    def shown(place: int) -> int:
        last = found[place][0] + AROUND
        return len({which for _, _, which in takewhile(lambda one: one[1] <= last, islice(found, place, None))})

    best = found[max(range(len(found)), key=lambda place: (shown(place), -place))][0]
    start, end = max(0, best - AROUND), min(len(source), best + AROUND)
    if _cuts(source, start):
        start = source.find(" ", start, best) + 1 or start
    if _cuts(source, end):
        end = source.rfind(" ", best, end) if " " in source[best:end] else end
    return start, end


def _places(core: str, text: str) -> Iterator[int]:
    place = text.find(core)
    while place >= 0:
        yield place
        place = text.find(core, place + 1)


def _word_at(text: str, place: int) -> re.Match[str] | None:
    """The word in which a place of a folded text lies, as `WORD` parts the text; two words of one name are one."""
    start = _start(text, place)
    if start > 1 and text[start - 1] == " ":
        first = WORD.match(text, _start(text, start - 1))
        if first is not None and first.end() > start:
            return first
    return WORD.match(text, start)


def _start(text: str, place: int) -> int:
    while place and text[place - 1].isalnum():
        place -= 1
    return place


def _cuts(source: str, place: int) -> bool:
    """Whether a place is in the middle of a word."""
    return 0 < place < len(source) and source[place - 1].isalnum() and source[place].isalnum()
