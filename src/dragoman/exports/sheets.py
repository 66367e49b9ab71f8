"""A fact sheet that a desk keeps, read by its column map: each row a statement whose source is the sheet.

The sheet is one report: its text is the row of names and every row, cells parted by ` | `, and a statement's evidence
is its row. The same sheet again, under the same name, is a new version of it.
"""

from __future__ import annotations

from collections.abc import Callable
from hashlib import blake2b
from pathlib import Path
from typing import TypeVar

from dragoman.exports.cells import date_of, party_of, text_of, value_of
from dragoman.exports.columns import Column, Columns, Given
from dragoman.exports.rows import Cell, Row, Tell, read_rows
from dragoman.model.errors import FormatError
from dragoman.model.kinds import STATUSES, kinds
from dragoman.model.report import Report
from dragoman.model.statement import Evidence, SlotValue, Statement
from dragoman.sources.limits import Limits

READER = "sheet"
"""The reader that statements of a sheet name."""
_BETWEEN = " | "
T = TypeVar("T")


def read_sheet(
    path: Path, columns: Columns, tell: Tell, *, limits: Limits | None = None
) -> tuple[Report, list[Statement]]:
    """The sheet as a report with what its rows say; rows that cannot be read are told, and the others are read.

    Raises:
        FormatError: it is no table, or has none of the columns that the map names.
        UsageError: the workbook has no such sheet.
    """
    table = read_rows(path, sheet=columns.sheet, header=columns.header, limits=limits)
    for one in columns.named():
        if one.column not in table.columns:
            raise FormatError(
                f"has no column {one.column!r}",
                where=str(path),
                remedy=f"its columns are {', '.join(name for name in table.columns if name)}",
            )
    name = path.name if columns.sheet is None else f"{path.name}#{columns.sheet}"
    mark = blake2b(f"{columns.source}|{name}".encode(), digest_size=6).hexdigest()
    id_ = f"{READER}-{mark}"
    lines = [_BETWEEN.join(name for name in table.columns if name)]
    at = len(lines[0]) + 1
    said: list[Statement] = []
    for row in table.rows:
        line = _BETWEEN.join(text_of(cell).replace("\n", " ") for cell in row.cells.values() if cell is not None)
        try:
            said.append(_statement(row, columns, id_, Evidence(line, at, at + len(line))))
        except FormatError as fault:
            where = f"{path}, row {row.number}" + (f", {fault.where}" if fault.where else "")
            tell(FormatError(fault.fault, where=where, remedy=fault.remedy))
        lines.append(line)
        at += len(line) + 1
    report = Report(
        id=id_,
        text="\n".join(lines),
        published=columns.published,
        published_from="metadata" if columns.published else None,
        source=columns.source or path.name,
        title=name,
    )
    return report, said


def _statement(row: Row, columns: Columns, doc: str, evidence: Evidence) -> Statement:
    """What a row says.

    Raises:
        FormatError: a cell cannot be read; its column is `where`.
    """
    kind = _word(row, "kind", columns.kind, tuple(kinds()))
    parties = {code for one in columns.parties for code in _read(row, one, _codes)}
    if len(parties) < 2:  # noqa: PLR2004  # a relation has two sides
        named = [one.column for one in columns.parties if isinstance(one, Column)]
        raise FormatError(
            "names one party only", where=f"column {named[0]}" if named else None, remedy="name two states or more"
        )
    slots: dict[str, SlotValue] = {}
    for name, given in columns.slots.items():
        slot = kinds()[kind].slots.get(name)
        if slot is None:
            continue
        value = _read(row, given, lambda cell, apart, slot=slot: value_of(slot, cell, apart))  # type: ignore[misc]  # the default binds the loop's slot
        if value is not None:
            slots[name] = value
    return Statement(
        doc=doc,
        kind=kind,
        parties=tuple(sorted(parties)),
        date=_read(row, columns.date, lambda cell, _: date_of(cell)),
        status=_word(row, "status", columns.status, STATUSES),
        evidence=evidence,
        slots=slots,
        reader=READER,
    )


def _read(row: Row, given: Given | None, read: Callable[[Cell, str], T]) -> T:
    """A value as the map says where it is: a column's cell, its words translated, or the same for all."""
    if not isinstance(given, Column):
        return read(tuple(given) if isinstance(given, list) else given, ";")
    cell = row.cells.get(given.column)
    try:
        return read(_meant(cell, given), given.apart)
    except FormatError as fault:
        raise FormatError(fault.fault, where=f"column {given.column}", remedy=fault.remedy) from fault


def _meant(cell: Cell, given: Column) -> Cell:
    """The cell with the sheet's words as what they mean, each of a list by itself."""
    if not given.words or cell is None:
        return cell
    said = text_of(cell)
    if said in given.words:
        return given.words[said]
    parts = [part.strip() for part in said.split(given.apart)]
    return tuple(str(given.words.get(part, part)) for part in parts) if len(parts) > 1 else cell


def _codes(cell: Cell, apart: str) -> list[str]:
    said = cell if isinstance(cell, tuple) else text_of(cell).split(apart)
    return [party_of(one) for one in said if one.strip()]


def _word(row: Row, name: str, given: Column | str, words: tuple[str, ...]) -> str:
    said = _read(row, given, lambda cell, _: text_of(cell))
    if said not in words:
        where = f"column {given.column}" if isinstance(given, Column) else None
        remedy = f"it is one of {', '.join(words)}; say under words which of them the sheet's word is"
        raise FormatError(f"{name} cannot be {said!r}", where=where, remedy=remedy)
    return said
