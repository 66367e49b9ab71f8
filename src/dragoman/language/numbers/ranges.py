"""Ranges: the first end takes the unit and the scale that only the second names («من 3 إلى 5 ملايين دولار»)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from dragoman.language.found import Found
from dragoman.language.numbers.cardinals import cardinal, plain
from dragoman.language.numbers.durations import iso_duration, time_word
from dragoman.language.numbers.small import Reading
from dragoman.language.numbers.words import Number
from dragoman.language.tokens import Token, text_at

_TO = frozenset({"-", "الي", "او", "حتي"})
_BETWEEN = frozenset({"بين", "وبين", "مابين"})
_AND = "و"


def share_units(tokens: Sequence[Token], found: list[Found], starts: Sequence[int]) -> list[Found]:
    """The findings, each bare number that opens a range made what its partner is and marked `shared`.

    `starts[k]` is the token at which finding `k` begins. A scale is shared only where the first number is below what
    the second counts by it: «3-5 ملايين» shares, «900 إلى 2 مليون» does not and stays a number.
    """
    for k in range(len(found) - 1):
        first, second = found[k], found[k + 1]
        if first.kind == "number" and not first.detail:
            opening = cardinal(tokens, starts[k])
            ranged = opening is not None and _is_range(tokens, starts[k], opening.end, starts[k + 1])
            closing = cardinal(tokens, starts[k + 1]) if ranged else None
            if opening is not None and closing is not None:
                value = _scaled(opening, closing)
                found[k] = first if value is None else _like(tokens, first, second, value, closing)
    return found


def _is_range(tokens: Sequence[Token], start: int, end: int, second: int) -> bool:
    """Whether one token of range, or «و» behind «بين», stands between `[start, end)` and the number at `second`."""
    if not end <= second <= end + 1:
        return False
    link = text_at(tokens, end)
    between = text_at(tokens, start - 1) in _BETWEEN
    if second == end:
        return between and link.startswith(_AND)
    return link in _TO or (between and link == _AND)


def _scaled(opening: Reading, closing: Reading) -> Number | None:
    """The opening's value by the closing's scale; None where it cannot be of that scale."""
    if opening.scale > 1 or closing.scale == 1:
        return opening.value
    return opening.value * closing.scale if opening.value * closing.scale < closing.value else None


def _like(tokens: Sequence[Token], first: Found, second: Found, value: Number, closing: Reading) -> Found:
    """The first finding with a value of the kind of the second."""
    like: Any = plain(value)
    unit = time_word(tokens, closing.end)
    if second.kind == "money":
        like = {"amount": like, "currency": second.value["currency"]}
    elif second.kind == "duration" and unit is not None:
        like = iso_duration(unit.role, value * unit.value)
    elif second.kind != "percent" and (second.kind != "number" or like == first.value):
        return first
    return first._replace(kind=second.kind, value=like, detail=second.detail | {"shared": True})
