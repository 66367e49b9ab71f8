"""The score of a reader: four figures, each stricter than the one before, its slots, and its kinds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

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

    def summary(self) -> dict[str, Any]:
        """Every figure as plain numbers, for `--json`."""
        return {
            "reports": self.reports,
            "gold": self.gold,
            "found": self.found,
            "levels": {level: _numbers(figure) for level, figure in self.levels.items()},
            "slots": {"share": self.slots, "given": self.slots_given, "asked": self.slots_asked},
            "kinds": {kind: _numbers(figure) for kind, figure in self.kinds.items()},
            "silent": {"reports": self.silent, "broken": self.broken},
        }

    def table(self, *, kinds: bool = False) -> str:
        """The figures as lines for people, with a line for each kind where wanted."""
        lines = [f"{self.reports} reports, {self.gold} gold, {self.found} found"]
        lines += [f"{level:12} {_line(figure)}" for level, figure in self.levels.items()]
        lines.append(f"{'slots':12} {self.slots:.3f} of {self.slots_asked} in {self.core_pairs} core pairs")
        lines.append(f"{'silent':12} {self.broken} of {self.silent} reports with no gold statement were given one")
        if kinds:
            lines += [f"  {kind:12} {_line(figure)}  of {figure.gold}" for kind, figure in self.kinds.items()]
        return "\n".join(lines) + "\n"


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


def _numbers(figure: Figure) -> dict[str, float]:
    counted = {"answered": figure.answered, "gold": figure.gold, "found": figure.found}
    return counted | {"precision": figure.precision, "recall": figure.recall, "f1": figure.f1}


def _line(figure: Figure) -> str:
    return (
        f"precision {figure.precision:.3f}  recall {figure.recall:.3f}  F1 {figure.f1:.3f}"
        f"  ({figure.answered} answered, {figure.found} found)"
    )


def _figure(level: str, gold: Sequence[Comparable], found: Sequence[Comparable]) -> Figure:
    return Figure(len(pairs(level, gold, found)), len(gold), len(found))
