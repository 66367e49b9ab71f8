"""The tokens of a text as a grammar walks along them."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.language.text import Text


class Line:
    """One text's tokens by index; past the ends there is the empty word."""

    def __init__(self, text: Text) -> None:
        self.text = text
        self.tokens = text.tokens
        self.texts = text.token_texts
        self.length = len(self.tokens)

    def word(self, at: int) -> str:
        """The folded text of a token."""
        return self.texts[at] if 0 <= at < self.length else ""

    def written(self, at: int) -> str:
        """The source's own spelling of a token: it tells «على» from «علي»."""
        token = self.tokens[at]
        return self.text.words(token.start, token.end)

    def is_definite(self, at: int) -> bool:
        """Whether a token begins with the article: «البين», not «ألبين», which folds alike."""
        return self.word(at).startswith("ال") and self.written(at)[:1] == "ا"

    def is_word(self, at: int) -> bool:
        """Whether there is a token of letters."""
        return 0 <= at < self.length and self.tokens[at].shape == "word"

    def follows(self, at: int, words: Sequence[str]) -> bool:
        """Whether the words stand from a token on."""
        return not words or tuple(self.texts[at : at + len(words)]) == tuple(words)

    def is_next(self, at: int) -> bool:
        """Whether a token stands after the one before it with only spaces between, on one line."""
        if not 0 < at < self.length:
            return False
        between = self.text.folded[self.tokens[at - 1].end : self.tokens[at].start]
        return between == " " or (between.isspace() and "\n" not in between)

    def is_joined(self, at: int) -> bool:
        """Whether a token stands after the one before it with nothing between."""
        return 0 < at < self.length and self.tokens[at - 1].end == self.tokens[at].start
