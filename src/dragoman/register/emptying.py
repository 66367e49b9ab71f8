"""Emptying what is made before it is all made anew, so that filling it costs as little as the engine allows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from sqlalchemy import ColumnClause, Connection, Index, Table, delete, literal_column, select, text
from sqlalchemy.schema import CreateTable

_ROOM = "PRAGMA cache_size = -{kilobytes}"
_AT_HAND = 512 << 10
"""Kilobytes of pages that SQLite holds meanwhile: bands and keys are written all over, and those of a million fit."""
ROOMY = text("SELECT set_config('maintenance_work_mem', '512MB', true)")
"""What PostgreSQL may hold while it makes an index."""
_SLICE = 20_000
"""Wide rows that SQLite deletes at a time: it keeps what one statement deletes until it is done."""


@contextmanager
def emptied(connection: Connection, tables: Sequence[Table], *, unread: bool = False) -> Iterator[None]:
    """Tables emptied, each before those that it refers to.

    SQLite makes them anew, indexes them when they are full, and holds more pages until then. On PostgreSQL that would
    keep readers out, who see on SQLite as there what was before until all is done; so there it is done to tables that
    are `unread`, of a register in which nothing is yet.
    """
    if connection.dialect.name != "sqlite":
        for table in tables:
            connection.execute(delete(table))
        with unindexed(connection, tables if unread else ()):
            yield
        return
    usual = connection.execute(text("PRAGMA cache_size")).scalar_one()
    try:
        _drop(connection, tables)
        for table in reversed(tables):
            connection.execute(CreateTable(table))
        connection.exec_driver_sql(_ROOM.format(kilobytes=_AT_HAND))
        yield
        for index in _indexes(tables):
            index.create(connection)
    finally:
        connection.exec_driver_sql(_ROOM.format(kilobytes=-usual))


@contextmanager
def unindexed(connection: Connection, tables: Sequence[Table]) -> Iterator[None]:
    """Tables of PostgreSQL without their further indexes, which are made when they are full; keys stay.

    It counts them then, for it plans badly for a table that it takes to be empty.
    """
    indexes = _indexes(tables) if connection.dialect.name == "postgresql" else []
    for index in indexes:
        index.drop(connection)
    yield
    if indexes:
        connection.execute(ROOMY)
    for index in indexes:
        index.create(connection)
    for table in tables if indexes else ():
        connection.execute(text(f"ANALYZE {table.name}"))


def _drop(connection: Connection, tables: Sequence[Table]) -> None:
    for index in _indexes(tables):
        index.drop(connection)
    for table in tables:
        if table.dialect_options["sqlite"]["with_rowid"]:
            row: ColumnClause[int] = literal_column("rowid")
            some = delete(table).where(row.in_(select(row).select_from(table).limit(_SLICE)))
            while connection.execute(some).rowcount:
                pass
        table.drop(connection)


def _indexes(tables: Sequence[Table]) -> list[Index]:
    return sorted((index for table in tables for index in table.indexes), key=lambda index: str(index.name))
