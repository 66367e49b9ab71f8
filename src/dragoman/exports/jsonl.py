"""The complete form: reports with their statements, decisions, and the records that come of them, one object a line.

Nothing is lost: what is read back is what was written, and adding it to an empty register gives the same records.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from dragoman.model.codec import from_json, to_json
from dragoman.model.decision import Decision
from dragoman.model.errors import FormatError
from dragoman.model.record import Record
from dragoman.model.report import Report
from dragoman.model.statement import Statement

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
    yield to_json(Line(format=FORMAT)) + "\n"
    for report, statements in reports:
        yield to_json(Line(report=report, statements=tuple(statements))) + "\n"
    for decision in decisions:
        yield to_json(Line(decision=decision)) + "\n"
    for record in records:
        yield to_json(Line(record=record)) + "\n"


def from_jsonl(lines: Iterable[str | bytes], *, where: str = "export") -> Iterator[Line]:
    """What an export holds, streamed, its first line checked and left out.

    Raises:
        FormatError: a line is none of the format, or the first does not name it; the line is named.
    """
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        read = from_json(line, Line, where=f"{where}:{number}")
        if number == 1 and read.format != FORMAT:
            raise FormatError(
                f"the first line does not say {FORMAT}", where=f"{where}:1", remedy="give a file that dragoman exported"
            )
        if read.format is None:
            yield read
