"""The states and organisations of a text by token, as the grammars of offices and people look them up."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

import msgspec

from dragoman.language.found import Found
from dragoman.language.text import Text

_ADJECTIVES = ("adjective", "people")


class Marked(msgspec.Struct, frozen=True, gc=False):
    """An entity by tokens `[first, last)`, its code, whether it is an adjective, and whether و is joined to it."""

    first: int
    last: int
    party: str
    adjective: bool
    proclitics: str
    place: bool
    """Whether it is a place in the state, or its capital."""


def marked(text: Text, entities: Sequence[Found]) -> dict[int, Marked]:
    """Every state and organisation by its first token, and every place that lies in a known state."""
    starts = text.starts
    out: dict[int, Marked] = {}
    for found in entities:
        party = found.detail.get("state") if found.kind == "place" else found.value
        if not isinstance(party, str):
            continue
        form = found.detail.get("form")
        first = bisect_right(starts, found.start) - 1
        out[first] = Marked(
            first,
            bisect_left(starts, found.end),
            party,
            form in _ADJECTIVES,
            text.folded[starts[first] : found.start],
            found.kind == "place" or form == "capital",
        )
    return out
