"""Tokens: words, numbers and marks of a folded text, each knowing where it stands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

_TOKEN = re.compile(
    r"([^\W\d_](?:[^\W\d_]+|(?:\.[^\W\d_](?![^\W\d_]))*))"  # a word; initials are one: «ا.ف.ب», u.n
    r"|(\d+)|([^\w\s]|_)"
)
_SHAPES = ("", "word", "number", "mark")
_new = tuple.__new__


class Token(NamedTuple):
    """One token of a folded text: its folded text and span, and its shape, `word`, `number` or `mark`."""

    text: str
    start: int
    end: int
    shape: str


def tokens(folded: str) -> list[Token]:
    """Every token of a folded text, in order; spaces are none.

    A point ends a word («مئة.وقال» is two words), but holds single letters together («ا.ف.ب»).
    """
    # tuple.__new__ is what Token(...) does, without a call of its own for each of a million tokens
    return [_new(Token, (m[0], *m.span(), _SHAPES[m.lastindex])) for m in _TOKEN.finditer(folded)]  # type: ignore[index]  # one group always matches


def text_at(tokens: Sequence[Token], i: int) -> str:
    """The text of token `i`; empty before the first and behind the last."""
    return tokens[i].text if 0 <= i < len(tokens) else ""


def touches(tokens: Sequence[Token], i: int) -> bool:
    """Whether nothing stands between token `i` and the one after it."""
    return 0 <= i < len(tokens) - 1 and tokens[i].end == tokens[i + 1].start
