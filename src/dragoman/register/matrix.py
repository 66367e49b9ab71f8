"""The matrix of a record: its sources across, its fields down; each says this, says other, or is silent."""

from __future__ import annotations

from typing import NamedTuple

from dragoman.model.record import Record
from dragoman.model.statement import SlotValue

THIS, OTHER, SILENT = "this", "other", "silent"


class Cell(NamedTuple):
    """What one source says of one field: `stance` is `this` (with the shown value), `other` or `silent`."""

    stance: str
    value: SlotValue | None = None


class Matrix(NamedTuple):
    """The statements' keys and the reports that they are of, in order, and for each field a cell for each statement."""

    record: str
    statements: tuple[str, ...]
    reports: tuple[str, ...]
    rows: tuple[tuple[str, tuple[Cell, ...]], ...]


def matrix(record: Record) -> Matrix:
    """The matrix of a record, a column for each of its statements."""
    against = {one.field: {key for rival in one.rivals[1:] for key in rival.statements} for one in record.disagreements}
    rows = []
    for shown in record.fields:
        cells = []
        for said in record.statements:
            value = _said(shown.field, said.status, str(said.date) if said.date else None, said.slots)
            stance = SILENT if value is None else OTHER if said.key in against.get(shown.field, ()) else THIS
            cells.append(Cell(stance, value))
        rows.append((shown.field, tuple(cells)))
    keys = tuple(said.key for said in record.statements)
    return Matrix(record.id, keys, tuple(said.doc for said in record.statements), tuple(rows))


def _said(field: str, status: str, date: str | None, slots: dict[str, SlotValue]) -> SlotValue | None:
    if field == "date":
        return date
    return status if field == "status" else slots.get(field)
