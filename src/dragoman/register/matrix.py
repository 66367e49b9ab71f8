"""The matrix of a record: its sources across, its fields down; each says this, says other, or is silent."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from dragoman.model.kinds import kinds
from dragoman.model.record import Record, Shown
from dragoman.model.statement import SlotValue, Statement
from dragoman.register.meaning import meaning

THIS, OTHER, SILENT = "this", "other", "silent"


class Cell(NamedTuple):
    """What one source says of one field: `stance` is `this` (with the shown value), `other` or `silent`."""

    stance: str
    value: SlotValue | None = None


class Matrix(NamedTuple):
    """A record's statements by key, the reports that they are of, and for each field a cell for each statement.

    `derived` are the fields of which something follows from other records without anybody saying it: one source more.
    """

    record: str
    kind: str
    parties: tuple[str, ...]
    statements: tuple[str, ...]
    reports: tuple[str, ...]
    rows: tuple[tuple[str, tuple[Cell, ...]], ...]
    derived: tuple[tuple[str, Cell], ...] = ()


def matrix(record: Record, others: Iterable[Statement] = ()) -> Matrix:
    """The matrix of a record, a column for each of its statements, and for `others` that speak against it."""
    told = (*record.statements, *others)
    against = {one.field: {key for rival in one.rivals[1:] for key in rival.statements} for one in record.disagreements}
    rows = []
    for shown in record.fields:
        cells = []
        for said in told:
            value = _said(shown.field, said.status, str(said.date) if said.date else None, said.slots)
            other = said.key in against.get(shown.field, ()) or not _agrees(record.kind, shown, value)
            cells.append(Cell(SILENT if value is None else OTHER if other else THIS, value))
        rows.append((shown.field, tuple(cells)))
    keys, docs = tuple(said.key for said in told), tuple(said.doc for said in told)
    return Matrix(record.id, record.kind, record.parties, keys, docs, tuple(rows), tuple(_derived(record)))


def _derived(record: Record) -> Iterable[tuple[str, Cell]]:
    yield from ((shown.field, Cell(THIS, shown.value)) for shown in record.fields if shown.derived)
    for one in record.disagreements:
        yield from ((one.field, Cell(OTHER, rival.value)) for rival in one.rivals if rival.derived)


def _agrees(kind: str, shown: Shown, value: SlotValue | None) -> bool:
    """Whether a word can be true with the one that is shown; other values are where disagreements are."""
    slot = kinds()[kind].slots.get(shown.field)
    if slot is None or value is None or not slot.words or shown.decision:
        return True
    return bool(meaning(kind, shown.field).agree(value, shown.value))


def _said(field: str, status: str, date: str | None, slots: dict[str, SlotValue]) -> SlotValue | None:
    if field == "date":
        return date
    return status if field == "status" else slots.get(field)
