"""What databases complain of, as the register's own errors with a remedy."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from dragoman.model.errors import DiskFullError, ForeignError, LockedError, RegisterError, UnwritableError

_SQLITE = {
    sqlite3.SQLITE_BUSY: LockedError,
    sqlite3.SQLITE_LOCKED: LockedError,
    sqlite3.SQLITE_FULL: DiskFullError,
    sqlite3.SQLITE_IOERR: DiskFullError,
    sqlite3.SQLITE_NOTADB: ForeignError,
    sqlite3.SQLITE_CORRUPT: ForeignError,
    sqlite3.SQLITE_READONLY: UnwritableError,
    sqlite3.SQLITE_CANTOPEN: UnwritableError,
    sqlite3.SQLITE_PERM: UnwritableError,
    sqlite3.SQLITE_AUTH: UnwritableError,
}
_POSTGRESQL = {
    "53100": DiskFullError,
    "55P03": LockedError,
    "40P01": LockedError,
    "57014": LockedError,
    "25006": UnwritableError,
    "42501": UnwritableError,
}
_REMEDY: dict[type[RegisterError], str] = {
    LockedError: "wait until the other process is done, or give more time to wait",
    DiskFullError: "make room and run it again: what was not taken in is taken in then",
    ForeignError: "name another register, or restore this one from a backup",
    UnwritableError: "check that the place exists, that it may be written and that its server runs",
}


@contextmanager
def translated(where: str) -> Iterator[None]:
    """Raise what the database or the file system complains of as a `RegisterError` that names the register."""
    try:
        yield
    except DBAPIError as fault:
        kind, said = _kind(fault), str(fault.orig).strip().partition("\n")[0]
        raise kind(_FAULT.get(kind, said), where=where, remedy=_REMEDY.get(kind, said)) from fault
    except OSError as fault:
        kind = DiskFullError if fault.errno in (errno.ENOSPC, errno.EFBIG, errno.EDQUOT) else UnwritableError
        raise kind(fault.strerror or str(fault), where=where, remedy=_REMEDY[kind]) from fault


_FAULT: dict[type[RegisterError], str] = {
    LockedError: "another process is writing to the register",
    DiskFullError: "it cannot be written further: the disk, or a limit on files, is full",
    ForeignError: "this is no register of dragoman, or it is damaged",
    UnwritableError: "the register cannot be opened or written",
}


def _kind(fault: DBAPIError) -> type[RegisterError]:
    """The error for what the driver says: SQLite's primary result code, PostgreSQL's SQLSTATE."""
    origin = fault.orig
    if isinstance(origin, sqlite3.Error):
        code = getattr(origin, "sqlite_errorcode", None)
        return _SQLITE.get(code & 0xFF, RegisterError) if code is not None else RegisterError
    state = getattr(origin, "sqlstate", None)
    if state is None or state.startswith(("08", "57P", "28", "3D")):
        return UnwritableError
    return _POSTGRESQL.get(state, RegisterError)
