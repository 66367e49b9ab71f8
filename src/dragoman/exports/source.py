"""What every export is made of: records, and the reports behind their statements, asked for one by one."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from dragoman.model.record import Record
from dragoman.model.report import Report
from dragoman.model.statement import SlotValue, Statement

Reports = Callable[[str], Report | None]
"""Gives the report of an id, None where it is not to be had."""
_LATELY = 100_000
"""How many names `Once` remembers."""


class Once:
    """Tells what comes for the first time, of names without end: it remembers the last hundred thousand.

    A name that comes again after that many others is given again; what reads the format takes both for one.
    """

    def __init__(self) -> None:
        self._names: dict[str, None] = {}

    def first(self, name: str) -> bool:
        """Whether a name has not come lately."""
        if name in self._names:
            return False
        self._names[name] = None
        if len(self._names) > _LATELY:
            del self._names[next(iter(self._names))]
        return True


def slots_of(record: Record) -> dict[str, SlotValue]:
    """The shown values of a record's slots."""
    return {shown.field: shown.value for shown in record.fields if shown.field not in ("date", "status")}


def codes(value: SlotValue | None) -> tuple[str, ...]:
    """A slot of parties, which holds one code or several, as codes."""
    if value is None:
        return ()
    return tuple(map(str, value)) if isinstance(value, tuple) else (str(value),)


def first_told(record: Record, reports: Reports) -> tuple[Statement, Report | None]:
    """The statement that stands for a record where only one can, and its report.

    It is one that gives the very date that the record shows, if any does; of those the one published first, undated
    reports after dated ones.
    """
    told = [(statement, reports(statement.doc)) for statement in record.statements]
    if len(told) == 1:
        return told[0]
    return min(
        told,
        key=lambda pair: (
            pair[0].date != record.date,
            (pair[1].published if pair[1] else None) or "9999",
            pair[0].doc,
            pair[0].key,
        ),
    )


def publishers(record: Record, reports: Reports) -> Iterator[tuple[str, Report | None]]:
    """Each report behind a record once: its id and itself."""
    for doc in dict.fromkeys(statement.doc for statement in record.statements):
        yield doc, reports(doc)
