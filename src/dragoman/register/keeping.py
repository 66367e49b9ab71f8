"""Keeping: a register written out whole, and made again from that, on the same engine or the other.

A backup is JSON lines, gzipped: a head, then every report, statement and decision with the instants between which it
stood, closed ones too. What is made from them is not in it: it is made anew, and must come to the same fingerprint.
"""

from __future__ import annotations

import gzip
import os
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import Connection, Table, func, insert, select
from sqlalchemy.exc import DataError, IntegrityError

from dragoman.model.errors import FormatError, UsageError
from dragoman.register.emptying import unindexed
from dragoman.register.engine import reading, writing
from dragoman.register.faults import translated
from dragoman.register.opening import Opened
from dragoman.register.renewal import Each, Step, fingerprint, here, renew
from dragoman.register.schema import decisions, reports, ruled, statements

FORMAT = "dragoman-register-1"
_KEPT: dict[str, Table] = {f"{table.name}": table for table in (reports, statements, decisions, ruled)}
_MADE = {"sketch", "wire", "cluster", "record"}
_ROWS = 500
_PACKING = 5
"""How hard gzip tries: at its usual 9 a file is a tenth smaller, and takes eight times as long."""
_DAMAGED = (
    *(gzip.BadGzipFile, zlib.error, EOFError),  # of the packing
    *(msgspec.DecodeError, UnicodeDecodeError),  # of a line
    *(KeyError, TypeError, AttributeError, IntegrityError, DataError),  # of what a line says
)
"""What a file shows that is no backup, or not the whole of one."""


class Keeping(Opened):
    """What keeps a register safe."""

    def backup(self, to: str | os.PathLike[str], step: Step = lambda *_: None) -> str:
        """Write the register out whole; gives its fingerprint. The file is there whole or not at all.

        `step` is told how many lines are written.

        Raises:
            UsageError: there is a file of that name.
            RegisterError: it cannot be written there.
        """
        path = Path(to)
        if path.exists():
            raise UsageError(f"there is a file {path} already", remedy="give another name")
        part = path.with_name(path.name + ".part")
        with translated(str(path)):
            try:
                with reading(self._engine) as connection, gzip.open(part, "wb", _PACKING) as out:
                    mark, held = fingerprint(connection), _held(connection)
                    out.write(msgspec.json.encode({"format": FORMAT, "fingerprint": mark, "lines": held}) + b"\n")
                    for done, line in enumerate(_lines(connection)):
                        out.write(line + b"\n")
                        if done % _ROWS == 0 or done == held:
                            step("lines", done, held)
                part.replace(path)
            finally:
                part.unlink(missing_ok=True)
        return mark

    def restore(self, source: str | os.PathLike[str], each: Each = here, step: Step = lambda *_: None) -> str:
        """Fill this register, which must be empty, from a backup, and make everything anew; gives its fingerprint.

        `each` and `step` are as for rebuilding; before that `step` is told how many lines are read.

        Raises:
            UsageError: the register is not empty.
            FormatError: the file is no backup, is cut off, or what was made is not what was written out.
        """
        with translated(str(source)), gzip.open(source, "rb") as lines, writing(self._engine) as connection:
            if connection.execute(select(func.count()).select_from(reports)).scalar_one():
                raise UsageError("the register to restore into is not empty", remedy="name a new one")
            try:
                head = msgspec.json.decode(next(lines, b"null"))
                if not isinstance(head, dict) or head.get("format") != FORMAT:
                    raise FormatError(
                        "it is no backup of a register", where=str(source), remedy="name what dragoman backup wrote"
                    )
                with unindexed(connection, (reports, statements)):
                    _fill(connection, lines, lambda done: step("lines", done, head.get("lines", done)))
            except _DAMAGED as fault:
                raise FormatError(
                    f"it is no backup, or is cut off or damaged: {getattr(fault, 'orig', fault)}",
                    where=str(source),
                    remedy="name what dragoman backup wrote",
                ) from fault
            renew(connection, each, step, unread=True)
            mark = fingerprint(connection)
            if mark != head["fingerprint"]:
                raise FormatError(
                    "the records that it makes are not those that were written out",
                    where=str(source),
                    remedy="rebuild that register and back it up again, or restore it with the dragoman that wrote it",
                )
        return mark


def _held(connection: Connection) -> int:
    """How many rows a backup has."""
    counts = (connection.execute(select(func.count()).select_from(table)) for table in _KEPT.values())
    return sum(count.scalar_one() for count in counts)


def _lines(connection: Connection) -> Iterator[bytes]:
    for name, table in _KEPT.items():
        kept = [column for column in table.columns if column.name not in _MADE]
        names = [f"{column.name}" for column in kept]  # plain text, which SQLAlchemy's names are not
        for row in connection.execution_options(yield_per=_ROWS).execute(select(*kept).order_by(*table.primary_key)):
            yield msgspec.json.encode({"table": name, **dict(zip(names, row, strict=True))})
    yield msgspec.json.encode({"table": "end"})


def _fill(connection: Connection, lines: Iterator[bytes], step: Callable[[int], object]) -> None:
    rows: list[dict[str, Any]] = []
    table: Table | None = None
    for done, line in enumerate(lines):
        row = msgspec.json.decode(line)
        name = row.pop("table")
        if table is not None and rows and (name != table.name or len(rows) == _ROWS):
            connection.execute(insert(table), rows)
            rows = []
            step(done)
        if name == "end":
            if next(lines, None) is not None:  # at the end of the packing its checksum is compared
                raise EOFError("something follows the last line")
            _count_on(connection)
            return
        table = _KEPT[name]
        rows.append(row | ({"wire": ""} if table is reports else {}))
    raise EOFError("the last line is missing")


def _count_on(connection: Connection) -> None:
    """Let PostgreSQL number new rows after those that were numbered before; SQLite does so by itself."""
    if connection.dialect.name == "postgresql":
        for table in (reports, statements, decisions):
            connection.execute(
                select(func.setval(func.pg_get_serial_sequence(table.name, "n"), func.max(table.c.n))).select_from(
                    table
                )
            )
