"""What stands before a name and after it: titles, marks, wishes for the living and the dead."""

from __future__ import annotations

from typing import NamedTuple

from dragoman.reader.mentions.line import Line
from dragoman.reader.mentions.name_words import NameWords, name_words
from dragoman.reader.mentions.names import NameReader

_INITIALS = frozenset({"د", "م", "ا"})
"""«د. محمد», «م. سالم», «أ. هند»."""


class Title(NamedTuple):
    """A title that ends before a token; `joined` if something is written as one before it."""

    last: int
    word: str
    joined: bool
    strong: bool


class Titles:
    """Reads the titles and wishes of one text."""

    def __init__(self, line: Line, names: NameReader) -> None:
        self.line = line
        self.names = names
        self.words: NameWords = name_words()

    def title(self, at: int) -> Title | None:
        """The title that begins at a token."""
        word = self.line.word(at)
        for skip, rest in self.words.title_phrases.get(word, ()):
            if self.line.follows(at + 1, rest):
                return Title(at + 1 + len(rest), " ".join((word[skip:], *rest)), skip > 0, strong=True)
        if word in _INITIALS:
            dotted = self.line.is_joined(at + 1) and self.line.word(at + 1) in (".", "/")
            return Title(at + 2, word, joined=False, strong=True) if dotted else None
        skipped = self.words.titles.get(word)
        strong = skipped is not None
        if skipped is None:
            skipped = self.words.weak_titles.get(word)
        if skipped is None or (word in self.words.given and not self._goes_on(at + 1, strong=strong)):
            return None
        written = word[skipped:]
        return Title(
            at + 1,
            "ا" + written if word[:skipped].endswith("ل") and written[0] == "ل" else written,
            skipped > 0,
            strong,
        )

    def wish(self, at: int) -> tuple[int, bool] | None:
        """The end of a wish that begins at a token, and whether it is one for the dead."""
        for rest, dead in self.words.wishes.get(self.line.word(at), ()):
            if self.line.follows(at + 1, rest):
                return at + 1 + len(rest), dead
        return None

    def is_named_after(self, first: int) -> bool:
        """Whether a name that begins at a token, with its titles, is that of a thing: «مطار الملك خالد»."""
        return self.line.word(first - 1) in self.words.named_after

    def _goes_on(self, at: int, *, strong: bool) -> bool:
        """Whether a name or a title follows, so that «السيد», «الشيخ», «الحاج» are titles and no names."""
        word = self.line.word(at)
        named = word in self.words.given or word in self.words.connectors
        return named or word in self.words.titles or (strong and self.names.may_open(at))
