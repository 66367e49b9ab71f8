"""Reviewed statements as gold: what people accepted, in the fields of the annotation guide, to measure a reader by.

Only statements of accepted records are given. Where a person decided a value, the statement bears it. Lost: offsets
(evidence is told by its words, as the gold tells it) and who is quoted.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from dragoman.exports.directions import in_json
from dragoman.model.record import Record
from dragoman.model.statement import SlotValue, Statement

_DECIDED = "decision"
"""The rule of a shown value that a person chose or corrected."""


def to_gold(records: Iterable[Record]) -> Iterator[str]:
    """A line of JSON for each statement of each accepted record."""
    for record in records:
        if record.accepted:
            decided = {shown.field: shown.value for shown in record.fields if shown.rule == _DECIDED}
            for statement in record.statements:
                yield in_json(json.dumps(_gold(statement, decided), ensure_ascii=False)) + "\n"


def _gold(statement: Statement, decided: dict[str, SlotValue]) -> dict[str, Any]:
    slots = {**statement.slots, **{name: value for name, value in decided.items() if name not in ("date", "status")}}
    date = decided.get("date", str(statement.date) if statement.date is not None else None)
    return {
        "doc": statement.doc,
        "kind": statement.kind,
        "parties": sorted(statement.parties),
        "date": date,
        "status": decided.get("status", statement.status),
        "evidence": statement.evidence.text,
        "slots": {name: list(value) if isinstance(value, tuple) else value for name, value in slots.items()},
    }
