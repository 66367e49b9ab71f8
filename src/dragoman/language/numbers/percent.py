"""Percentages: `5%`, `%5`, «خمسة في المئة», «بالمائة», «واحد في الألف», «نقطة مئوية»."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from functools import cache
from typing import Any, NamedTuple

from dragoman.language.fold import folded
from dragoman.language.numbers.tables import fold_all, table
from dragoman.language.tokens import Token, text_at


class Percent(NamedTuple):
    """What makes a number before it a percentage: the token after it, the factor to hundredths, what else is known."""

    end: int
    factor: Fraction
    detail: dict[str, Any] = {}  # noqa: RUF012  # shared and never changed


class _Words(NamedTuple):
    hundredths: frozenset[str]
    marks: frozenset[str]
    of: dict[str, int]
    within: frozenset[str]
    points: frozenset[str]
    point_of: frozenset[str]


@cache
def _words() -> _Words:
    words = table("units.yml")["percent"]
    return _Words(
        fold_all(words["hundredths"]),
        fold_all(words["marks"]),
        {folded(word): base for word, base in words["of"].items()},
        fold_all(words["in"]),
        fold_all(words["points"]),
        fold_all(words["point_of"]),
    )


def marks() -> frozenset[str]:
    """The percent signs."""
    return _words().marks


def is_mark(text: str) -> bool:
    """Whether a token is a percent sign."""
    return text in _words().marks


def percent_after(tokens: Sequence[Token], i: int) -> Percent | None:
    """What makes a percentage of a number that ends before token `i`; None if nothing does."""
    words, text = _words(), text_at(tokens, i)
    if text in words.hundredths:
        return Percent(i + 1, Fraction(1))
    if text == "per" and text_at(tokens, i + 1) == "cent":
        return Percent(i + 2, Fraction(1))
    if text in words.points and text_at(tokens, i + 1) in words.point_of:
        return Percent(i + 2, Fraction(1), {"points": True})
    if text in words.within and text_at(tokens, i + 1).startswith("ال"):
        base, end = words.of.get(text_at(tokens, i + 1)[2:]), i + 2
    elif text.startswith("بال"):
        base, end = words.of.get(text[3:]), i + 1
    else:
        return None
    return None if base is None else Percent(end, Fraction(100, base))
