"""Columns that research on diplomacy uses: missions by dyad and year, visits of leaders and ministers, treaties.

After the Diplomatic Exchange of the Correlates of War, the visits of COLT, and the treaty lists of UNTS; states are
ISO 3166-1 alpha-3 throughout, since the register holds no other codes. A cell says only what is certain: a mission that
opened in the 1970s is there from 1979 on, and its earlier years of that decade are left empty.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, groupby, pairwise
from typing import Any

from dragoman.exports.sorting import in_order
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
Change = tuple[str, str, str, int, int, int, str]
"""Whose mission, where, its type, the first and last year in which it may have changed, its level since, the record."""
_LEVELS = {"embassy": 3}
_OTHER, _NONE = 9, 0


def missions(records: Iterable[Record], *, last: int) -> Iterator[Row]:
    """The missions of each sender in each host, year by year from the first certain one to `last`.

    Their changes are sorted in a temporary file.
    """
    for (sender, host, kind), some in groupby(in_order(_changes(records)), key=lambda change: change[:3]):
        changes: Iterator[Change | None] = chain(some, [None])
        for change, after in pairwise(changes):
            if change is not None:
                *_, first, level, record = change
                until = last if after is None else min(after[3] - 1, last)
                for year in range(first, until + 1):
                    yield {"state": sender, "host": host, "year": year, "type": kind, "level": level, "record": record}


def _changes(records: Iterable[Record]) -> Iterator[Change]:
    """Each mission that opened or closed; what is only planned did neither."""
    for record in records:
        slots = slots_of(record)
        sender, host = codes(slots.get("sender")), codes(slots.get("host"))
        lower, upper = (record.date.lower, record.date.upper) if record.date is not None else (None, None)
        if record.kind != "mission" or record.status not in ("done", "ongoing") or not (sender and host):
            continue
        if lower is not None and upper is not None and slots.get("change") != "planned":
            level = _NONE if slots.get("change") == "closed" else _LEVELS.get(str(slots.get("type")), _OTHER)
            yield sender[0], host[0], str(slots.get("type", "")), lower.year, upper.year, level, record.id


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
