"""The score of a reader: four figures, each stricter than the one before, its slots, and its kinds."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from dragoman.evaluation.comparable import Comparable
from dragoman.evaluation.pairing import LEVELS, pairs
from dragoman.evaluation.slots import filled


class Figure(msgspec.Struct, frozen=True):
    """How many of the gold's statements were answered, of how many, by how many found ones."""

    answered: int
    gold: int
    found: int

    @property
    def precision(self) -> float:
        """The part of what was found that the gold holds; 0 where nothing was found."""
        return self.answered / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """The part of the gold that was found; 0 where the gold is empty."""
        return self.answered / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


class Score(msgspec.Struct, frozen=True, kw_only=True):
    """What `dragoman score` prints.

    `levels` holds a figure for each of `LEVELS`, `kinds` the core figure of each kind; `slots_given` of `slots_asked`
    values were found in the core pairs. Of `silent` reports without a statement in the gold, `broken` were given one.
    """

    reports: int
    gold: int
    found: int
    levels: dict[str, Figure]
    kinds: dict[str, Figure]
    core_pairs: int
    slots_given: int
    slots_asked: int
    silent: int
    broken: int
    missed: tuple[str, ...]
    spurious: tuple[str, ...]

    @property
    def slots(self) -> float:
        """The share of the gold's slot values that were found, over the core pairs."""
        return self.slots_given / self.slots_asked if self.slots_asked else 0.0


def score(reports: Sequence[str], gold: Sequence[Comparable], found: Sequence[Comparable]) -> Score:
    """Compare what was found in the reports (their ids) with the gold.

    `missed` and `spurious` hold, as JSON lines, what no core pair took.
    """
    core = pairs("core", gold, found)
    given = [filled(pair.gold, pair.found) for pair in core]
    answered = {id(pair.gold) for pair in core}
    answering = {id(pair.found) for pair in core}
    spoken = {statement.doc for statement in gold}
    silent = [report for report in reports if report not in spoken]
    said = {statement.doc for statement in found}
    return Score(
        reports=len(reports),
        gold=len(gold),
        found=len(found),
        levels={level: _figure(level, gold, found) for level in LEVELS},
        kinds={
            kind: _figure("core", [s for s in gold if s.kind == kind], [s for s in found if s.kind == kind])
            for kind in sorted({statement.kind for statement in (*gold, *found)})
        },
        core_pairs=len(core),
        slots_given=sum(each.given for each in given),
        slots_asked=sum(each.asked for each in given),
        silent=len(silent),
        broken=sum(report in said for report in silent),
        missed=tuple(statement.line for statement in gold if id(statement) not in answered),
        spurious=tuple(statement.line for statement in found if id(statement) not in answering),
    )


def _figure(level: str, gold: Sequence[Comparable], found: Sequence[Comparable]) -> Figure:
    return Figure(len(pairs(level, gold, found)), len(gold), len(found))
