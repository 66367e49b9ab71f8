"""Spans of tokens, and what stands at them: words of the lexicon, dates, quantities."""

from __future__ import annotations

from typing import NamedTuple

import msgspec

from dragoman.lexicon.frames.lexemes import Lexeme


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


class Trigger(msgspec.Struct, frozen=True, gc=False):
    """A word of the lexicon at its place."""

    first: int
    last: int
    lexeme: Lexeme
