"""The time that work takes: on the processor, and by the clock.

On a machine that does other things the clock tells more of them than of the work, so both are given. What a PostgreSQL
server does for us is its backends' work: where they run on this machine it is counted with ours.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import create_engine, text

_PROC = Path("/proc")


class Taken(NamedTuple):
    """Seconds of processor time and by the clock."""

    worked: float
    passed: float


class Stopwatch:
    """Times work that this process does, and the backends of a database for it.

    Where a server works for us that is not seen from here, the clock stands for its processor time too.
    """

    def __init__(self, where: str) -> None:
        self._backends = _backends(where) if "://" in where else []
        self._seen = "://" not in where or bool(self._backends)

    def time(self, work: Callable[[], object]) -> Taken:
        """What a piece of work takes."""
        start = self._worked(), time.perf_counter()
        work()
        return Taken(self._worked() - start[0], time.perf_counter() - start[1])

    def _worked(self) -> float:
        if not self._seen:
            return time.perf_counter()
        return time.process_time() + sum(int(path.read_text().split()[0]) for path in self._backends) / 1e9


def _backends(where: str) -> Sequence[Path]:
    """The files that tell how long each backend has worked for the database, where it runs on this machine."""
    engine = create_engine(where)
    with engine.connect() as connection:
        query = "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        pids = [pid for (pid,) in connection.execute(text(query))]
    engine.dispose()
    return [path for pid in pids if (path := _PROC / str(pid) / "schedstat").exists()]
