"""A register opened: its database and its clock, which all that is done with it share."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Self

from sqlalchemy import Engine

from dragoman.register.engine import name_of, open_engine, writing
from dragoman.register.renewal import Step, renew
from dragoman.register.versions import make_current

WAIT = 30.0
"""Seconds for which a writer waits for another, unless told otherwise."""


class Opened:
    """A database that is a register of this version."""

    def __init__(self, engine: Engine, clock: Callable[[], datetime]) -> None:
        self._engine = engine
        self._clock = clock

    @classmethod
    def open(
        cls,
        where: str | os.PathLike[str],
        *,
        wait: float = WAIT,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        step: Step = lambda *_: None,
    ) -> Self:
        """Open the register at a path (SQLite) or a SQLAlchemy URL (SQLite, PostgreSQL); it is made where none is.

        `wait` is how many seconds a writer waits for another; `clock` tells the instants that the register notes. What
        is made of the reports of a register of an older version is made anew first, and `step` told how far that is.

        Raises:
            RegisterError: it is locked, foreign, newer than this dragoman, or cannot be written there.
            UsageError: the URL is of no database that dragoman works on.
        """
        engine = open_engine(where, wait=wait)
        try:
            if make_current(engine):
                with writing(engine) as connection:
                    renew(connection, step=step)
        except BaseException:
            engine.dispose()
            raise
        return cls(engine, clock)

    @property
    def name(self) -> str:
        """Its place as people may be shown it, without password."""
        return name_of(self._engine)

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _now(self) -> str:
        """The instant, as the register notes it: ISO 8601 in UTC, to the microsecond."""
        return self._clock().astimezone(UTC).isoformat(timespec="microseconds")
