"""Sorting more rows than memory holds: they go to a file of the system's temporary folder, and come back in order."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from itertools import chain
from tempfile import gettempdir
from typing import TypeVar

from dragoman.model.errors import UsageError

Value = str | int | None
Row = TypeVar("Row", bound=tuple[Value, ...])
"""A row: what kind of tuple goes in comes out."""


def in_order(rows: Iterable[Row]) -> Iterator[Row]:
    """The rows, all as long as the first, by their columns from the left: unknown, numbers, texts by code point.

    SQLite keeps two megabytes of them at hand and the rest in a file that nobody else sees, gone once all are read.

    Raises:
        UsageError: the temporary folder has no room for them.
    """
    left = iter(rows)
    first = next(left, None)
    if first is None:
        return
    columns = ", ".join(f"c{place}" for place in range(len(first)))
    places = ", ".join("?" * len(first))
    with sqlite3.connect("", isolation_level=None) as held:
        try:
            held.execute("PRAGMA cache_size = -2000")
            held.execute(f"CREATE TABLE rows ({columns})")
            held.execute("BEGIN")
            held.executemany(f"INSERT INTO rows VALUES ({places})", chain([first], left))  # noqa: S608  # names of ours
            yield from held.execute(f"SELECT {columns} FROM rows ORDER BY {columns}")  # noqa: S608  # likewise
        except sqlite3.Error as fault:
            raise UsageError(
                f"the rows cannot be sorted: {fault}",
                where=gettempdir(),
                remedy="make room there, or name another folder with TMPDIR",
            ) from fault
        finally:
            held.rollback()
    held.close()
