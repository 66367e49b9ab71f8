"""Emptying what is made before it is all made anew, so that filling it costs as little as the engine allows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from sqlalchemy import Connection, Table, delete, text
from sqlalchemy.schema import CreateTable

_ROOM = "PRAGMA cache_size = -{kilobytes}"
_AT_HAND = 512 << 10
"""Kilobytes of pages that SQLite holds meanwhile: bands and keys are written all over, and those of a million fit."""


@contextmanager
def emptied(connection: Connection, tables: Sequence[Table]) -> Iterator[None]:
    """Tables emptied, each before those that it refers to.

    SQLite makes them anew, indexes them when they are full, and holds more pages until then. On PostgreSQL that would
    keep readers out, who see on SQLite as there what was before until all is done.
    """
    if connection.dialect.name != "sqlite":
        for table in tables:
            connection.execute(delete(table))
        yield
        return
    usual = connection.execute(text("PRAGMA cache_size")).scalar_one()
    connection.exec_driver_sql(_ROOM.format(kilobytes=_AT_HAND))
    try:
        for table in tables:
            table.drop(connection)
        for table in reversed(tables):
            connection.execute(CreateTable(table))
        yield
        for table in tables:
            for index in sorted(table.indexes, key=lambda one: str(one.name)):
                index.create(connection)
    finally:
        connection.exec_driver_sql(_ROOM.format(kilobytes=-usual))
