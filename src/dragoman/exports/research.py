"""Columns that research on diplomacy uses: missions by dyad and year, visits of leaders and ministers, treaties.

After the Diplomatic Exchange of the Correlates of War, the visits of COLT, and the treaty lists of UNTS; states are
ISO 3166-1 alpha-3 throughout, since the register holds no other codes. A cell says only what is certain: a mission that
opened in the 1970s is there from 1979 on, and its earlier years of that decade are left empty.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from dragoman.exports.source import Reports, codes, first_told, slots_of
from dragoman.model.record import Record

Row = dict[str, Any]
MISSIONS = ("state", "host", "year", "type", "level", "record")
"""A row for each sender, host and year. `level`: 3 for an embassy, 9 for another mission, 0 once it is closed."""
VISITS = ("record", "people", "roles", "from", "to", "level", "date", "earliest", "latest", "sentence", "doc", "url")
"""A row for each visit that took place."""
TREATIES = (
    "record", "parties", "instrument", "subject", "count", "change", "status", "date", "earliest", "latest", "sentence",
    "doc", "url",
)  # fmt: skip
"""A row for each agreement at each of its stages, from negotiation to its end."""
_LEVELS = {"embassy": 3}
_OTHER, _NONE = 9, 0


def missions(records: Iterable[Record], *, last: int) -> Iterator[Row]:
    """The missions of each sender in each host, year by year from the first certain one to `last`."""
    changes: dict[tuple[str, str, str], list[tuple[int, Record]]] = {}
    for record in records:
        slots = slots_of(record)
        sender, host = codes(slots.get("sender")), codes(slots.get("host"))
        known = record.date is not None and record.date.lower and record.date.upper
        if record.kind != "mission" or record.status not in ("done", "ongoing") or not (sender and host and known):
            continue
        level = _NONE if slots.get("change") == "closed" else _LEVELS.get(str(slots.get("type")), _OTHER)
        what = sender[0], host[0], str(slots.get("type", ""))
        changes.setdefault(what, []).append((level, record))
    for (sender_, host_, kind), found in sorted(changes.items()):
        found.sort(key=lambda change: _span(change[1]))
        for place, (level, record) in enumerate(found):
            until = _span(found[place + 1][1])[0] - 1 if place + 1 < len(found) else last
            for year in range(_span(record)[1], min(until, last) + 1):
                yield {"state": sender_, "host": host_, "year": year, "type": kind, "level": level, "record": record.id}


def visits(records: Iterable[Record], reports: Reports) -> Iterator[Row]:
    """The visits that took place or are under way."""
    for record in records:
        if record.kind == "visit" and record.status in ("done", "ongoing"):
            yield _row(record, reports, VISITS)


def treaties(records: Iterable[Record], reports: Reports) -> Iterator[Row]:
    """The agreements, whatever their stage, that are more than planned."""
    for record in records:
        if record.kind == "agreement" and record.status in ("done", "ongoing"):
            yield {**_row(record, reports, TREATIES), "parties": "; ".join(record.parties), "status": record.status}


def _row(record: Record, reports: Reports, columns: tuple[str, ...]) -> Row:
    slots = slots_of(record)
    statement, report = first_told(record, reports)
    row: Row = dict.fromkeys(columns)
    for name, value in slots.items():
        if name in row:
            row[name] = "; ".join(map(str, value)) if isinstance(value, tuple) else value
    when = record.date
    return row | {
        "record": record.id,
        "date": str(when) if when is not None else None,
        "earliest": when.lower.isoformat() if when is not None and when.lower else None,
        "latest": when.upper.isoformat() if when is not None and when.upper else None,
        "sentence": " ".join(statement.evidence.text.split()),
        "doc": statement.doc,
        "url": report.url if report is not None else None,
    }


def _span(record: Record) -> tuple[int, int]:
    """The first and the last year in which a record's date may lie; only records whose date has both are asked."""
    if record.date is None or record.date.lower is None or record.date.upper is None:
        raise ValueError(f"{record.id} has no bounds")
    return record.date.lower.year, record.date.upper.year
