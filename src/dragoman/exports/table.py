"""Records as one flat table: a row a record, a column for each slot of any kind, with its sources.

Lost: which statement says which value, the rivals of a disagreement (the fields in dispute are named), and every
quotation but the earliest, whose publisher, day, address and place stand beside it. Lists are joined by `; ` in CSV and
XLSX; in Parquet they are lists.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from dragoman.exports.directions import in_cell
from dragoman.exports.lines import liner
from dragoman.exports.source import Reports, first_told, publishers, slots_of
from dragoman.model.kinds import kinds
from dragoman.model.record import Record

Row = dict[str, Any]
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f]")
"""What no cell holds, though a source may."""


@cache
def columns() -> dict[str, str]:
    """The columns in order, each with its type: text, texts, integer, number or date."""
    slots = {
        name: {"integer": "integer", "number": "number", "people": "texts", "texts": "texts", "party": "texts"}.get(
            slot.type, "text"
        )
        for kind in kinds().values()
        for name, slot in kind.slots.items()
    }
    slots |= {name: "texts" for name in ("sender", "host", "from", "to", "recipient", "receiver") if name in slots}
    return {
        "record": "text", "kind": "text", "parties": "texts", "date": "text", "earliest": "date", "latest": "date",
        "status": "text", **slots, "voices": "integer", "disputed": "texts", "marking": "text", "publishers": "texts",
        "publisher": "text", "published": "text", "url": "text", "evidence": "text", "doc": "text", "start": "integer",
        "end": "integer",
    }  # fmt: skip


def rows(records: Iterable[Record], reports: Reports) -> Iterator[Row]:
    """A row for each record: a value for each column, in their order, unknown ones None."""
    kinds_of = columns()
    blank: Row = dict.fromkeys(kinds_of)
    for record in records:
        slots = slots_of(record)
        statement, report = first_told(record, reports)
        when = record.date
        row = {name: _held(value, kinds_of[name]) for name, value in slots.items() if name in kinds_of}
        row |= {
            "record": record.id,
            "kind": record.kind,
            "parties": list(record.parties),
            "date": str(when) if when else None,
            "earliest": when.lower if when else None,
            "latest": when.upper if when else None,
            "status": record.status,
            "voices": record.voices,
            "disputed": [against.field for against in record.disagreements],
            "marking": record.marking,
            "publishers": list(
                dict.fromkeys(said.source or doc if said else doc for doc, said in publishers(record, reports))
            ),
            "publisher": report.source if report else None,
            "published": report.published if report else None,
            "url": report.url if report else None,
            "evidence": statement.evidence.text,
            "doc": statement.doc,
            "start": statement.evidence.start,
            "end": statement.evidence.end,
        }
        yield blank | {name: _written(value) for name, value in row.items()}


def to_csv(made: Iterable[Row]) -> Iterator[str]:
    """The lines of a CSV file with a header; no cell is a formula to a spreadsheet."""
    line = liner(lineterminator="\n")
    yield line(columns())
    for row in made:
        yield line(map(cell, row.values()))


def _held(value: Any, kind: str) -> Any:  # noqa: ANN401  # a cell of any type
    if kind == "texts":
        return list(map(str, value)) if isinstance(value, tuple) else [str(value)]
    if kind == "text":
        return "; ".join(map(str, value)) if isinstance(value, tuple) else str(value)
    return value


def _written(value: Any) -> Any:  # noqa: ANN401  # a cell of any type
    if isinstance(value, list):
        return [in_cell(one) for one in value]
    return in_cell(value) if isinstance(value, str) else value


def cell(value: Any) -> str | int | float | None:  # noqa: ANN401  # a cell of any type
    """What a spreadsheet is given: text that begins like a formula is quoted, control characters are spaces."""
    if value is None or isinstance(value, int | float):
        return value
    text = "; ".join(value) if isinstance(value, list) else str(value)
    text = _CONTROL.sub(" ", text)
    return f"'{text}" if text.startswith(("=", "+", "-", "@")) else text
