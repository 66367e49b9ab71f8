"""A text made ready for reading: its source, its folded form, its tokens and sentences, each made once when wanted."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from itertools import compress, count

from dragoman.language.fold import Folded, fold
from dragoman.language.sentences import sentences
from dragoman.language.tokens import Token, tokens
from dragoman.language.wordlists import WordList, end_of_lists, marks_of


class Text:
    """One source text with everything that the later rooms ask of it.

    Finders work on `folded` and `tokens`; whatever leaves the room is turned back with `source_span`.
    """

    def __init__(self, source: str) -> None:
        self.source = source
        self._looked = 0
        self._listed: dict[int, list[int]] = {}

    @cached_property
    def _fold(self) -> Folded:
        return fold(self.source)

    @cached_property
    def folded(self) -> str:
        """The folded text, in which tokens are counted."""
        return self._fold.text

    @cached_property
    def tokens(self) -> list[Token]:
        """Every token in order."""
        return tokens(self.folded)

    @cached_property
    def sentences(self) -> list[tuple[int, int]]:
        """Every sentence in order, as a span of the folded text."""
        return sentences(self.folded)

    @cached_property
    def token_texts(self) -> list[str]:
        """The folded text of every token, in order."""
        return [token.text for token in self.tokens]

    @cached_property
    def numbers(self) -> list[int]:
        """The tokens of digits, in order."""
        return list(compress(count(), map(str.isdecimal, self.token_texts)))

    @cached_property
    def _marks(self) -> list[tuple[int, int]]:
        return marks_of(self.token_texts)

    def listed(self, words: WordList) -> list[int]:
        """The tokens whose folded text is in a list, in order."""
        mark = words.mark
        found = self._listed.get(mark)
        if found is None:
            if mark >= self._looked:  # the list was made since this text was looked through
                self.__dict__.pop("_marks", None)
                self._looked = end_of_lists()
            found = self._listed[mark] = [token for token, marks in self._marks if marks & mark]
        return found

    @cached_property
    def starts(self) -> list[int]:
        """The folded offset at which every token starts, in order."""
        return [token.start for token in self.tokens]

    def token_at(self, offset: int) -> int:
        """Index of the first token that starts at a folded offset or after it; the number of tokens if none does."""
        return bisect_left(self.starts, offset)

    def source_span(self, start: int, end: int) -> tuple[int, int]:
        """The source span of a folded span."""
        return self._fold.source_span(start, end)

    def folded_span(self, start: int, end: int) -> tuple[int, int]:
        """The folded span of a source span."""
        return self._fold.folded_span(start, end)

    def words(self, start: int, end: int) -> str:
        """The source's own words behind a folded span."""
        first, last = self.source_span(start, end)
        return self.source[first:last]
