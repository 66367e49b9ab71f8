"""Opening a register's database: a path is SQLite in WAL mode, a URL whatever SQLAlchemy and our tests know of it."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.exc import ArgumentError, NoSuchModuleError

from dragoman.model.errors import UnwritableError, UsageError
from dragoman.register.faults import translated

_WRITES = "dragoman_writes"
_PRAGMAS = (
    "foreign_keys = ON",
    "synchronous = NORMAL",
    "cache_size = -65536",
    "temp_store = MEMORY",
    "wal_autocheckpoint = 10000",  # pages: those that many batches write go into the file once for all of them
)
_BY_INDEX = text(  # all that a writer looks up stands in an index; tables that grew since they were analysed look small
    "SELECT set_config('enable_seqscan', 'off', true), set_config('enable_hashjoin', 'off', true), "
    "set_config('enable_mergejoin', 'off', true)"
)
_WAIT_IN_LINE = text(f"SELECT pg_advisory_xact_lock({0x4452474D})")  # the key is "DRGM"


def open_engine(where: str | os.PathLike[str], *, wait: float) -> Engine:
    """An engine for a path or a SQLAlchemy URL, that waits `wait` seconds for another writer.

    Raises:
        UsageError: the URL names no database that dragoman works on, or its driver is not installed.
        UnwritableError: the path's folder is not there.
    """
    url = _url(where)
    if url.get_backend_name() == "sqlite":
        return _sqlite(url, wait)
    return _postgresql(url, wait)


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """One transaction that writes, alone: writers stand in line, so that each sees what those before it left."""
    options: dict[str, Any] = {_WRITES: True}
    if engine.dialect.name == "postgresql":  # so that what is read after the wait is what the writer before left
        options["isolation_level"] = "READ COMMITTED"
    with (
        translated(name_of(engine)),
        engine.connect().execution_options(**options) as connection,
        connection.begin(),
    ):
        yield connection


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """One transaction that reads, and sees one state of the register throughout."""
    with translated(name_of(engine)), engine.connect() as connection, connection.begin():
        yield connection


def name_of(engine: Engine) -> str:
    """The register's place as it is shown to people: never with a password."""
    if engine.dialect.name == "sqlite":
        return engine.url.database or ":memory:"
    return engine.url.render_as_string(hide_password=True)


def _url(where: str | os.PathLike[str]) -> URL:
    place = os.fspath(where)
    if "://" not in place:
        return URL.create("sqlite", database=place)
    try:
        url = make_url(place)
    except ArgumentError as fault:
        raise UsageError(
            f"{place!r} is no path and no URL of a register", remedy="give a path, or postgresql://…"
        ) from fault
    if url.drivername == "postgresql":
        url = url.set(drivername="postgresql+psycopg")
    if url.get_backend_name() not in ("sqlite", "postgresql"):
        raise UsageError(
            f"a register is kept on SQLite or PostgreSQL, not on {url.get_backend_name()}",
            remedy="give a path, or postgresql://…",
        )
    return url


def _sqlite(url: URL, wait: float) -> Engine:
    path = url.database or ":memory:"
    if path != ":memory:":
        folder = Path(path).expanduser().absolute().parent
        if not folder.is_dir():
            raise UnwritableError("its folder is not there", where=path, remedy=f"make the folder {folder} first")
        url = url.set(database=str(Path(path).expanduser()))
    engine = create_engine(url, connect_args={"timeout": wait, "isolation_level": None})

    @event.listens_for(engine, "connect")
    def prepare(connection: sqlite3.Connection, _: object) -> None:
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get(_WRITES)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def _postgresql(url: URL, wait: float) -> Engine:
    options: dict[str, Any] = {"connect_timeout": max(2, int(wait)), "options": f"-c lock_timeout={int(wait * 1000)}"}
    try:
        engine = create_engine(url, connect_args=options, isolation_level="REPEATABLE READ", pool_size=2)
    except (ImportError, NoSuchModuleError) as fault:
        raise UsageError(
            "the driver for PostgreSQL is not installed", remedy="pip install 'dragoman[postgresql]'"
        ) from fault

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        if connection.get_execution_options().get(_WRITES):
            connection.execute(_WAIT_IN_LINE)
            connection.execute(_BY_INDEX)

    return engine
