"""Readers at work side by side, each in a process of its own: what they read comes back in the order it went out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Self

from dragoman.cli.faults import named, note
from dragoman.cli.workers import Workers, cores

if TYPE_CHECKING:
    from dragoman.model.report import Report
    from dragoman.model.statement import Statement
    from dragoman.reader import Reader

Read = tuple["Report", "list[Statement] | str"]
"""A report with its statements, or with the fault on which the reader failed."""

_PORTION, _LETTERS = 16, 60_000
"""Reports and letters that a reader is given at a time."""
_SMALL = 200_000
"""Bytes that are read here before other processes would have begun."""


def usual(files: Iterable[str]) -> int:
    """How many readers files want where nobody says: one for each core that we may use, as long as that helps."""
    places = [Path(file) for file in files]
    if all(place.is_file() for place in places) and sum(place.stat().st_size for place in places) < _SMALL:
        return 1
    return cores()


class Readers:
    """So many readers, to be had before a database is opened.

    Where a reader's process is killed, the rest is read here.
    """

    def __init__(self, jobs: int) -> None:
        self._workers = Workers(
            jobs,
            learn=_learn,
            lost=lambda: note("a process that read for this one has ended by itself; what is left is read here"),
        )

    @property
    def several(self) -> bool:
        """Whether there are more than one."""
        return self._workers.several

    def __enter__(self) -> Self:
        self._workers.__enter__()
        return self

    def __exit__(self, *_: object) -> None:
        self._workers.__exit__()

    def read(self, reports: Iterable[Report]) -> Iterator[Read]:
        """Each report as it was read, in the order in which they come, which are asked for a few portions ahead."""
        for portion, found in self._workers.each(_read, _portions(reports)):
            yield from zip(portion, found, strict=True)


def _portions(reports: Iterable[Report]) -> Iterator[list[Report]]:
    portion: list[Report] = []
    letters = 0
    for report in reports:
        portion.append(report)
        letters += len(report.text)
        if len(portion) == _PORTION or letters > _LETTERS:
            yield portion
            portion, letters = [], 0
    if portion:
        yield portion


@cache
def _reader() -> Reader:
    from dragoman.reader import Reader

    return Reader()


def _learn() -> None:
    """Read a sample, so that whatever is loaded for the first report is there for all who are forked."""
    from dragoman import samples
    from dragoman.model.codec import from_lines
    from dragoman.model.report import Report

    with samples.file().open(encoding="utf-8") as lines:
        _reader().read(next(iter(from_lines(lines, Report))))


def _read(portion: Sequence[Report]) -> list[list[Statement] | str]:
    return [_of(report) for report in portion]


def _of(report: Report) -> list[Statement] | str:
    try:
        return _reader().read(report)
    except Exception as fault:  # noqa: BLE001  # whatever it is, it is told, and stops nothing else
        return named(fault)
