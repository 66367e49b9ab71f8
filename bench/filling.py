"""Registers that are filled with synthetic reports, and what stands beside them: a small one, and bare rows."""

from __future__ import annotations

import os
import sqlite3
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path

from sqlalchemy import Connection, create_engine, make_url, text
from sqlalchemy.exc import DBAPIError

from bench.clocks import Stopwatch, Taken
from bench.synthetic import Maker
from dragoman.model.codec import to_json
from dragoman.model.report import Report
from dragoman.model.statement import Statement
from dragoman.register import Register

Made = tuple[Report, list[Statement]]
BATCH = 100
"""Reports that are put in at a time where it is timed, as many as the register takes with one transaction."""
_READ = 1 << 22
"""Bytes of a file that are read at a time."""
_PREWARM = text("CREATE EXTENSION IF NOT EXISTS pg_prewarm")
_EVERY_FILE = text("SELECT sum(pg_prewarm(oid, 'read')) FROM pg_class WHERE relkind IN ('r', 'i', 't')")


class Filled:
    """A register that reports are put into; `held` and `reports` count what it has."""

    def __init__(self, register: Register, where: str, maker: Maker) -> None:
        self.register = register
        self.held, self.reports = _counted(where)
        self.watch = Stopwatch(where)
        self._file = None if "://" in where else Path(where)
        self._where = where
        self._source = maker.reports(self.reports)

    def fill(self, wanted: int) -> None:
        """Put so many statements in, those that are there counted."""
        while self.held < wanted:
            self.add(list(islice(self._source, 5 * BATCH)))

    def add(self, batch: Sequence[Made]) -> None:
        """Put reports in."""
        self.held += sum(one.statements for one in self.register.add_all(batch))
        self.reports += len(batch)

    def remembered(self) -> bool:
        """Have the system hold the register's files in memory: hosts take it back from machines that are not at work.

        On PostgreSQL its superuser must ask for it, whom others are not: False. What it takes is rolled back.
        """
        if self._file is not None:
            with self._file.open("rb", buffering=0) as file:
                while file.read(_READ):
                    pass
            return True
        try:
            with _connected(self._where) as connection:
                connection.execute(_PREWARM)
                connection.execute(_EVERY_FILE)
        except DBAPIError:
            return False
        return True

    def forgotten(self) -> bool:
        """Have the system forget SQLite's file, so that each page is fetched from the disk; False where it cannot."""
        if self._file is None or not hasattr(os, "posix_fadvise"):
            return False
        with self._file.open("rb") as file:
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        return True

    def more(self, batch: Sequence[Made]) -> tuple[Taken, float]:
        """What a batch takes, and the seconds that bare rows of the same JSON do."""
        return self.watch.time(lambda: self.add(batch)), bare_rows(batch)


@contextmanager
def small_place(on: str | None, folder: str) -> Iterator[str]:
    """A place for the small register: a file in the folder, or another database of the same server, dropped after."""
    if on is None:
        yield str(Path(folder) / "small.db")
        return
    url = make_url(on)
    beside = url.set(database=f"{url.database}_small")
    admin = create_engine(url, isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(text(f'CREATE DATABASE "{beside.database}"'))
    try:
        yield beside.render_as_string(hide_password=False)
    finally:
        with admin.connect() as connection:
            connection.execute(text(f'DROP DATABASE "{beside.database}" WITH (FORCE)'))
        admin.dispose()


@contextmanager
def _connected(url: str) -> Iterator[Connection]:
    """A connection of its own, of which nothing remains."""
    engine = create_engine(url)
    try:
        with engine.connect() as connection:
            yield connection
    finally:
        engine.dispose()


def _counted(where: str) -> tuple[int, int]:
    """The statements and reports that a register has."""
    with _connected(where if "://" in where else f"sqlite:///{where}") as connection:
        counts = [connection.execute(text(f"SELECT count(*) FROM {name}")).scalar_one() for name in _COUNTED]  # noqa: S608  # fixed names
    held, reports = counts
    return held, reports


_COUNTED = "statements", "reports"


def bare_rows(batch: Sequence[Made]) -> float:
    """Seconds to put the same JSON into a table without an index, in a file, with one commit."""
    with tempfile.TemporaryDirectory() as folder:
        start = time.process_time()
        bare = sqlite3.connect(Path(folder) / "bare.db")
        bare.execute("CREATE TABLE bare (body TEXT)")
        rows = [(to_json(one),) for report, said in batch for one in (report, *said)]
        bare.executemany("INSERT INTO bare VALUES (?)", rows)
        bare.commit()
        bare.close()
        return time.process_time() - start


def disk(where: str, held: int) -> str:
    """The bytes that a register takes for each of its statements."""
    if "://" in where:
        with _connected(where) as connection:
            size = connection.execute(text("SELECT pg_database_size(current_database())")).scalar_one()
    else:
        size = sum(file.stat().st_size for file in Path(where).parent.glob(f"{Path(where).name}*"))
    return f"{size / held:,.0f} bytes"
