"""How far two wordings of one thing agree: subjects, topics, names of projects, bodies, occasions, offices."""

from __future__ import annotations

from functools import lru_cache

from dragoman.language.fold import fold
from dragoman.register.stems import stems

ALIKE = 0.6
"""Share of the shorter wording's words that the longer must have for the two to be alike."""
UNLIKE = 0.2
"""Share at or below which they are of two things; between the two nothing is known."""


@lru_cache(maxsize=65536)
def overlap(one: str, other: str) -> float:
    """Share of the shorter wording's content words, as stems, that stand in the other; 1 where the texts fold alike."""
    first, second = stems(one), stems(other)
    if not first or not second:
        return float(fold(one).text == fold(other).text)
    return len(first & second) / min(len(first), len(second))
