"""Tokens: words, numbers and marks of a folded text, each knowing where it stands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate
from operator import itemgetter

import msgspec

_TOKEN = re.compile(
    r"([^\W\d_](?:[^\W\d_]+|(?:\.[^\W\d_](?![^\W\d_]))*)"  # a word; initials are one: «ا.ف.ب», u.n
    r"|\d+|[^\w\s]|_)"
)


class Token(msgspec.Struct, frozen=True, gc=False):
    """One token of a folded text: its folded text and span, and its shape, `word`, `number` or `mark`."""

    text: str
    start: int
    end: int
    shape: str


def tokens(folded: str) -> list[Token]:
    """Every token of a folded text, in order; spaces are none.

    A point ends a word («مئة.وقال» is two words), but holds single letters together («ا.ف.ب»).
    """
    parts = _TOKEN.split(folded)  # a gap, a token, a gap, …, a gap
    places = list(accumulate(map(len, parts)))
    texts = parts[1::2]
    shapes = map(_shape_of, map(_first_letter, texts))
    return list(map(Token, texts, places[::2], places[1::2], shapes))  # no step in Python for each of a million tokens


class _Shapes(dict[str, str]):
    """The shape of a token by its first letter, each told once."""

    def __missing__(self, letter: str) -> str:
        shape = "number" if letter.isdecimal() else "word" if letter.isalnum() else "mark"
        self[letter] = shape
        return shape


_shape_of = _Shapes().__getitem__
_first_letter = itemgetter(0)


def text_at(tokens: Sequence[Token], i: int) -> str:
    """The text of token `i`; empty before the first and behind the last."""
    return tokens[i].text if 0 <= i < len(tokens) else ""


def touches(tokens: Sequence[Token], i: int) -> bool:
    """Whether nothing stands between token `i` and the one after it."""
    return 0 <= i < len(tokens) - 1 and tokens[i].end == tokens[i + 1].start
