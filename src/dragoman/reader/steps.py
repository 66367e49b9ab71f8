"""Steps: how far apart two words of a sentence stand, whatever titles, names and dates stand between them.

A title of twelve words parts a verb from its object no more than one of two words does, so it counts as two.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate

_TITLE = 2
"""Tokens of who is named, with his title, that count; a date counts as one."""
_MARKS = frozenset('،,"()')


def steps(texts: Sequence[str], actors: Iterable[tuple[int, int]], dates: Iterable[tuple[int, int]]) -> list[int]:
    """How many steps stand before each token and, last, before the end; for tokens `[first, last)` of who and when.

    Never less than the one before, so that a distance may be looked for by bisection.
    """
    idle = {i for first, last in actors for i in range(first + _TITLE, last)}
    idle.update(i for first, last in dates for i in range(first + 1, last))
    return [0, *accumulate(text not in _MARKS and i not in idle for i, text in enumerate(texts))]
