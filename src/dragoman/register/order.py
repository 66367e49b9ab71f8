"""The order in which records are shown: that of their dates, as a text that a database sorts as we do."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from dragoman.model.edtf import Edtf
from dragoman.model.record import Record


def in_order(found: Iterable[Record]) -> list[Record]:
    """Records in order of date, those without date last."""
    return sorted(found, key=place_of)


def place_of(record: Record) -> tuple[str, str]:
    """Where a record stands among all: after its `sort`, and of those that are equal by its id."""
    return sort_of(record), record.id


def sort_of(record: Record) -> str:
    """A text that sorts by the first day of a record's date, then by the last, then by how it is written, then by kind.

    What is the same as the first day is left out. Letters are compared by their codes.
    """
    return f"{_when(record.date)} {record.kind}"


@lru_cache(maxsize=1 << 14)
def _when(when: Edtf | None) -> str:
    """The part of a date: dates are few beside records, and each is asked for whenever a record is shown."""
    unknown, first, last, written = Edtf.order(when)
    if unknown:
        return "~"
    day = first.isoformat()
    return " ".join((day, *("" if part == day else part for part in (last.isoformat(), written))))
