"""The register: one place where the statements of many reports become records, each with its sources."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import UTC, datetime
from typing import NamedTuple, Self

from sqlalchemy import Engine, func, select

from dragoman.model.codec import from_json
from dragoman.model.edtf import Edtf
from dragoman.model.errors import NotHeldError, UsageError
from dragoman.model.record import Record
from dragoman.model.report import Report
from dragoman.model.statement import Statement
from dragoman.register.engine import name_of, open_engine, reading, writing
from dragoman.register.held import PAIR_BODIES, RECORD_BODIES, chunks, records_of, report_of
from dragoman.register.intake import Added, Intake
from dragoman.register.reprints import groups
from dragoman.register.schema import pairs, records, reports, statements
from dragoman.register.upkeep import refresh
from dragoman.register.versions import make_current

WAIT = 30.0
"""Seconds for which a writer waits for another, unless told otherwise."""
BATCH = 100
"""Reports that `add_all` takes in with one transaction: what a crash can cost."""


class PairCount(NamedTuple):
    """Two parties, in order of their codes, and how many records tell of both."""

    one: str
    other: str
    records: int


class Register:
    """A register on a database. Open it with `open`, use it as a context manager or `close` it.

    Every method is one transaction: it sees one state of the register, and what it writes is written whole or not at
    all. Registers may be written by several processes at once; they stand in line.
    """

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
    ) -> Self:
        """Open the register at a path (SQLite) or a SQLAlchemy URL (SQLite, PostgreSQL); it is made where none is.

        `wait` is how many seconds a writer waits for another; `clock` tells the instants that the register notes.

        Raises:
            RegisterError: it is locked, foreign, newer than this dragoman, or cannot be written there.
            UsageError: the URL is of no database that dragoman works on.
        """
        engine = open_engine(where, wait=wait)
        try:
            make_current(engine)
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

    def add(self, report: Report, said: Iterable[Statement]) -> Added:
        """Add one report and everything that was read from it. The same again changes nothing.

        A report that is there with another text is a new version of it; statements that are no longer said are closed.

        Raises:
            FormatError: a statement is not of this report, or its evidence is not in the text.
            RegisterError: it could not be written; nothing of it was.
        """
        return next(self.add_all([(report, said)]))

    def add_all(self, said: Iterable[tuple[Report, Iterable[Statement]]], *, batch: int = BATCH) -> Iterator[Added]:
        """Add many reports, streamed, in transactions of `batch` reports; what is yielded is written.

        Raises as `add`. A report that is refused stops the stream; what was yielded before stays.
        """
        for some in _batches(said, batch):
            with writing(self._engine) as connection:
                at = self._clock().astimezone(UTC).isoformat(timespec="microseconds")
                intake = Intake(connection, at)
                outcomes = [intake.take(report, read) for report, read in some]
                refresh(connection, intake.keys, intake.clusters)
            yield from outcomes

    def records(
        self,
        pair: tuple[str, str] | None = None,
        kinds: Collection[str] | None = None,
        since: str | None = None,
    ) -> Iterator[Record]:
        """The records, of a pair or all, in order of date, those without date last.

        `kinds` keeps only those kinds; `since` only records of which a statement came into the register on that ISO
        date or later.

        Raises:
            UsageError: the pair is one party twice.
        """
        query = RECORD_BODIES
        if pair is not None:
            one, other = _ordered(pair)
            query = PAIR_BODIES.where(pairs.c.one == one, pairs.c.other == other)
            if kinds is not None:
                query = query.where(pairs.c.kind.in_(sorted(kinds)))
        if since is not None:
            query = query.where(
                records.c.id.in_(
                    select(statements.c.record).where(statements.c.since >= since, statements.c.until.is_(None))
                )
            )
        with reading(self._engine) as connection:
            bodies = {row.id: row.body for row in connection.execute(query)}
            said: dict[str, Statement] = {}
            for some in chunks(bodies):
                rows = connection.execute(
                    select(statements.c.key, statements.c.body).where(
                        statements.c.record.in_(some), statements.c.until.is_(None)
                    )
                )
                said |= {key: from_json(body, Statement) for key, body in rows}
        found = [record for record in records_of(bodies.values(), said) if kinds is None or record.kind in kinds]
        yield from sorted(found, key=lambda record: (Edtf.order(record.date), record.kind, record.id))

    def record(self, id_: str) -> Record:
        """The record of an id, of any statement's key in it, or of a beginning that only it has.

        A record keeps answering to every id that it ever had, as long as the statement behind that id stands.

        Raises:
            NotHeldError: there is none, or the beginning is of several.
        """
        with reading(self._engine) as connection:
            found = (
                connection.execute(
                    select(statements.c.record)
                    .where(statements.c.key.startswith(id_, autoescape=True), statements.c.until.is_(None))
                    .distinct()
                    .limit(2)
                )
                .scalars()
                .all()
            )
            exact = [record for record in found if record == id_]
            if len(exact or found) != 1 or not id_:
                fault = "the register holds no record" if not found else "several records begin with"
                raise NotHeldError(f"{fault} {id_!r}", where=self.name, remedy="list them with `dragoman records`")
            (record,) = exact or found
            body = connection.execute(select(records.c.body).where(records.c.id == record)).scalar_one()
            rows = connection.execute(
                select(statements.c.key, statements.c.body).where(
                    statements.c.record == record, statements.c.until.is_(None)
                )
            )
            said = {key: from_json(text, Statement) for key, text in rows}
        return next(records_of([body], said))

    def report(self, id_: str) -> Report:
        """The report of an id, as it was last added.

        Raises:
            NotHeldError: there is none.
        """
        with reading(self._engine) as connection:
            body = connection.execute(
                select(reports.c.body).where(reports.c.id == id_, reports.c.until.is_(None))
            ).scalar_one_or_none()
        if body is None:
            raise NotHeldError(f"the register holds no report {id_!r}", where=self.name, remedy="add it first")
        return report_of(body)

    def pairs(self) -> list[PairCount]:
        """Every pair with records, those with most first."""
        count = func.count()
        with reading(self._engine) as connection:
            rows = connection.execute(
                select(pairs.c.one, pairs.c.other, count)
                .group_by(pairs.c.one, pairs.c.other)
                .order_by(count.desc(), pairs.c.one, pairs.c.other)
            )
            return [PairCount(*row) for row in rows]

    def reprints(self) -> list[tuple[str, ...]]:
        """The ids of the reports of each wire text that several printed, the earliest first."""
        with reading(self._engine) as connection:
            return list(groups(connection))


def _ordered(pair: tuple[str, str]) -> tuple[str, str]:
    one, other = sorted(pair)
    if one == other:
        raise UsageError(f"a pair is of two, and {one} is given twice", remedy="name the other party")
    return one, other


def _batches(
    said: Iterable[tuple[Report, Iterable[Statement]]], size: int
) -> Iterator[list[tuple[Report, list[Statement]]]]:
    batch: list[tuple[Report, list[Statement]]] = []
    for report, read in said:
        batch.append((report, list(read)))
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch
