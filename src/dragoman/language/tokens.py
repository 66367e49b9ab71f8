"""Tokens: words, numbers and marks of a folded text, each knowing where it stands."""

from __future__ import annotations

import re
from typing import NamedTuple

_TOKEN = re.compile(r"(?P<word>[^\W\d_]+(?:['.][^\W\d_]+)*)|(?P<number>\d+)|(?P<mark>[^\w\s]|_)")


class Token(NamedTuple):
    """One token of a folded text: its folded text and span, and its shape, `word`, `number` or `mark`."""

    text: str
    start: int
    end: int
    shape: str


def tokens(folded: str) -> list[Token]:
    """Every token of a folded text, in order; spaces are none."""
    return [Token(m.group(), m.start(), m.end(), m.lastgroup or "mark") for m in _TOKEN.finditer(folded)]
