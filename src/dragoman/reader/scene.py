"""The scene of a report: its tokens, sentences, actors, dates, quantities and words, by token."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from dragoman.language.found import Found
from dragoman.language.text import Text
from dragoman.lexicon.frames.words import Lexeme, words
from dragoman.reader.actor import Actor


class Span(NamedTuple):
    """Tokens `[first, last)`."""

    first: int
    last: int


class Timed(NamedTuple):
    """A date in the text: its tokens, its EDTF string and what else the dates room knows of it."""

    first: int
    last: int
    value: str
    detail: dict[str, object]


class Quantity(NamedTuple):
    """A number, percentage or sum in the text."""

    first: int
    last: int
    kind: str
    value: object


class Trigger(NamedTuple):
    """A word of the lexicon at its place."""

    first: int
    last: int
    lexeme: Lexeme


class Scene:
    """Everything that frames look at, for one report; spans are token indices."""

    def __init__(self, text: Text) -> None:
        self.text = text
        self.tokens = text.tokens
        self._starts = [token.start for token in self.tokens]
        self.sentences = [self.span(start, end) for start, end in text.sentences]
        self.actors: list[Actor] = []
        self.dates: list[Timed] = []
        self.quantities: list[Quantity] = []
        self._words: dict[int, list[Lexeme]] = {}

    def span(self, start: int, end: int) -> Span:
        """The tokens that a span of the folded text touches."""
        return Span(max(bisect_right(self._starts, start) - 1, 0), bisect_left(self._starts, end))

    def words_at(self, index: int) -> list[Lexeme]:
        """The words of the lexicon that begin at a token."""
        known = self._words.get(index)
        if known is None:
            known = self._words[index] = words().at(self.tokens, index)
        return known

    def triggers(self, sentence: Span) -> list[Trigger]:
        """Every word of the lexicon in a sentence, in order."""
        return [
            Trigger(i, i + lexeme.length, lexeme)
            for i in range(sentence.first, sentence.last)
            for lexeme in self.words_at(i)
        ]

    def actors_in(self, first: int, last: int) -> list[Actor]:
        """The actors that begin within a span of tokens."""
        return [actor for actor in self.actors if first <= actor.first < last]

    def word(self, index: int) -> str:
        """The folded text of a token; empty past the ends."""
        return self.tokens[index].text if 0 <= index < len(self.tokens) else ""

    def source(self, first: int, last: int) -> str:
        """The report's own words for a span of tokens."""
        return self.text.words(self.tokens[first].start, self.tokens[last - 1].end)

    def add(self, dates: Sequence[Found], quantities: Sequence[Found]) -> None:
        """Take the dates and quantities that the language room found."""
        self.dates = [Timed(*self.span(f.start, f.end), f.value, f.detail) for f in dates]
        taken = {token for date in self.dates for token in range(date.first, date.last)}
        spans = ((self.span(found.start, found.end), found) for found in quantities)
        self.quantities = [
            Quantity(*span, found.kind, found.value) for span, found in spans if taken.isdisjoint(range(*span))
        ]
