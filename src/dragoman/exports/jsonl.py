"""The complete form: reports with their statements, decisions, and the records that come of them, one object a line.

Nothing is lost: what is read back is what was written, and adding it to an empty register gives the same records.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

import msgspec

from dragoman.exports.directions import in_json
from dragoman.exports.rows import Tell
from dragoman.model.codec import from_json, to_json
from dragoman.model.decision import Decision
from dragoman.model.errors import FormatError, NotHeldError, UsageError
from dragoman.model.record import Record
from dragoman.model.report import Report
from dragoman.model.statement import Statement
from dragoman.register import Register
from dragoman.register.incoming import checked

FORMAT = "dragoman-export/1"
"""Name and version of the format, on its first line."""


class Line(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """One line: the name of the format, a report with what it says, a decision, or a record."""

    format: str | None = None
    report: Report | None = None
    statements: tuple[Statement, ...] = ()
    decision: Decision | None = None
    record: Record | None = None


def to_jsonl(
    reports: Iterable[tuple[Report, Iterable[Statement]]],
    decisions: Iterable[Decision] = (),
    records: Iterable[Record] = (),
) -> Iterator[str]:
    """The lines of an export, each with its line end, made as they are asked for."""
    yield _line(format=FORMAT)
    for report, statements in reports:
        yield _line(report=report, statements=tuple(statements))
    for decision in decisions:
        yield _line(decision=decision)
    for record in records:
        yield _line(record=record)


def _line(**held: Any) -> str:  # noqa: ANN401  # the fields of a line
    return in_json(to_json(Line(**held))) + "\n"


def from_jsonl(
    lines: Iterable[str | bytes], *, where: str = "export", tell: Tell | None = None
) -> Iterator[tuple[int, Line]]:
    """What an export holds, streamed, each with the number of its line; the first line is checked and left out.

    `tell` is told of each other line that is none of the format, and the rest is read; without it the first raises.

    Raises:
        FormatError: the first line does not name the format, or another is none of it; the line is named.
    """
    begun = False
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            read = from_json(line, Line, where=f"{where}:{number}")
        except FormatError as fault:
            if tell is None or not begun:
                raise
            tell(fault)
            continue
        if not begun and read.format != FORMAT:
            raise FormatError(
                f"the first line does not say {FORMAT}", where=f"{where}:1", remedy="give a file that dragoman exported"
            )
        begun = True
        if read.format is None:
            yield number, read


class Taken(msgspec.Struct):
    """What taking an export in came to: the numbers of reports by outcome, new statements, and new decisions."""

    reports: Counter[str] = msgspec.field(default_factory=Counter)
    statements: int = 0
    decisions: int = 0


def take_jsonl(register: Register, lines: Iterable[str | bytes], *, where: str, tell: Tell) -> Taken:
    """Add an export to a register: reports with what they say, then decisions; the records come of them.

    A report that is there stays as it is. What cannot be taken is told by its line, and the rest is taken.

    Raises:
        FormatError: the first line does not name the format.
    """
    taken = Taken()
    read = from_jsonl(lines, where=where, tell=tell)
    for is_report, some in groupby(read, key=lambda one: one[1].report is not None):
        if is_report:
            for added in register.add_all(_sound(register, some, where, tell), keep=True):
                taken.reports[added.outcome] += 1
                taken.statements += added.statements
            continue
        for number, line in some:
            if line.decision is not None:
                try:
                    taken.decisions += register.replay(line.decision)
                except (FormatError, UsageError, NotHeldError) as fault:
                    tell(FormatError(fault.fault, where=f"{where}:{number}", remedy=fault.remedy))
    return taken


def _sound(
    register: Register, lines: Iterable[tuple[int, Line]], where: str, tell: Tell
) -> Iterator[tuple[Report, tuple[Statement, ...]]]:
    """The reports whose statements are in their text; of one that the register holds, in the text that it holds."""
    for number, line in lines:
        if line.report is None:
            continue
        with register.snapshot() as held:
            report = held.report(line.report.id) or line.report
        try:
            yield report, tuple(checked(report, line.statements))
        except FormatError as fault:
            tell(FormatError(fault.fault, where=f"{where}:{number}, report {report.id}", remedy=fault.remedy))
