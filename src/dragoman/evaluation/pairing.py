"""Which found statement answers which of the gold's: one to one, the best evidence first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from dragoman.evaluation.comparable import Comparable

LEVELS = ("detect", "core", "dated", "strict")
"""Each stricter than the one before: kind and a third of the evidence, then the parties, the date, the status too."""

SHARE = 1 / 3
"""The part of the shorter evidence that two statements must share to speak of one fact."""


class Pair(NamedTuple):
    """A statement of the gold and the found one that answers it."""

    gold: Comparable
    found: Comparable


class _Candidate(NamedTuple):
    rank: tuple[float, int, int]
    gold: int
    found: int


def agrees(level: str, gold: Comparable, found: Comparable) -> bool:
    """Whether the two say the same as far as `level` asks, their evidence aside."""
    asked = LEVELS.index(level)
    return (
        gold.kind == found.kind
        and (asked < LEVELS.index("core") or gold.parties == found.parties)
        and (asked < LEVELS.index("dated") or gold.date == found.date)
        and (asked < LEVELS.index("strict") or gold.status == found.status)
    )


def pairs(level: str, gold: Sequence[Comparable], found: Sequence[Comparable]) -> list[Pair]:
    """Pairs at a level, taken greedily: most evidence shared, then most levels agreed on, then nearest in length."""
    of_report: dict[str, list[int]] = defaultdict(list)
    for place, statement in enumerate(found):
        of_report[statement.doc].append(place)
    candidates = [
        candidate
        for place, wanted in enumerate(gold)
        for other in of_report[wanted.doc]
        if (candidate := _candidate(level, place, wanted, other, found[other])) is not None
    ]
    candidates.sort(key=lambda candidate: candidate.rank, reverse=True)
    answered: set[int] = set()
    used: set[int] = set()
    taken: list[Pair] = []
    for candidate in candidates:
        if candidate.gold not in answered and candidate.found not in used:
            answered.add(candidate.gold)
            used.add(candidate.found)
            taken.append(Pair(gold[candidate.gold], found[candidate.found]))
    return taken


def _candidate(level: str, place: int, gold: Comparable, other: int, found: Comparable) -> _Candidate | None:
    if not agrees(level, gold, found):
        return None
    share = _share(gold.span, found.span)
    if share < SHARE:
        return None
    levels = sum(agrees(each, gold, found) for each in LEVELS)
    return _Candidate((share, levels, -abs(_length(gold.span) - _length(found.span))), place, other)


def _share(one: tuple[int, int], other: tuple[int, int]) -> float:
    shared = min(one[1], other[1]) - max(one[0], other[0])
    shorter = min(_length(one), _length(other))
    return shared / shorter if shorter > 0 and shared > 0 else 0.0


def _length(span: tuple[int, int]) -> int:
    return span[1] - span[0]
