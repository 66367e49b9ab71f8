"""A snapshot: one state of the register, read a page at a time, so that its size costs no memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from itertools import groupby
from typing import Any, NamedTuple

from sqlalchemy import BindParameter, ColumnElement, Connection, bindparam, exists, func, select

from dragoman.model.codec import from_json
from dragoman.model.decision import Decision
from dragoman.model.record import Record
from dragoman.model.report import Report
from dragoman.model.statement import Statement
from dragoman.register.engine import reading
from dragoman.register.held import CHUNK, RECORD_BODIES, chunks, kept_record, report_of
from dragoman.register.opening import Opened
from dragoman.register.schema import decisions, pairs, records, reports, statements

_LAST: BindParameter[Any] = bindparam("last")
_NAMED: BindParameter[Any] = bindparam("named", expanding=True)
"""Parameters, so that a query is made once: one made for each page holds what it asked for until it is collected."""
_REPORTS = select(reports.c.id, reports.c.body).where(reports.c.id.in_(_NAMED), reports.c.until.is_(None))
_REPORT = select(reports.c.body).where(reports.c.id == bindparam("named"), reports.c.until.is_(None))
_NEAR = 256
"""How many reports are kept at hand for records that follow each other."""
_LATER = statements.alias("later")


class Said(NamedTuple):
    """A report and what it says: its statements in their order, each with the id of its record.

    A statement that a person rejected has no record.
    """

    report: Report
    statements: tuple[Statement, ...]
    records: tuple[str | None, ...]


class Snapshots(Opened):
    """What is read as one state."""

    @contextmanager
    def snapshot(self) -> Iterator[Snapshot]:
        """The register as it is now, whatever others write to it meanwhile."""
        with reading(self._engine) as connection:
            yield Snapshot(connection)


class Snapshot:
    """One state of the register. Of what it gives, a page is held at a time; the order is that of the register.

    `pair` keeps the records of two parties, `since` those to which a statement came on that ISO date or later.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.report = lru_cache(maxsize=_NEAR)(self._report)

    def records(self, pair: tuple[str, str] | None = None, since: str | None = None) -> Iterator[Record]:
        """The records, in order of id."""
        query = RECORD_BODIES.where(records.c.id > _LAST, *_of(records.c.id, pair, since)).order_by(records.c.id)
        query = query.limit(CHUNK)
        last = ""
        while page := [kept_record(body) for body in self._connection.execute(query, {"last": last}).scalars()]:
            yield from page
            last = page[-1].id

    def marked(self) -> Iterator[Record]:
        """The records that bear a marking."""
        named = sorted({key for decision in self.decisions() if decision.act == "mark" for key in decision.on})
        ids: set[str] = set()
        for some in chunks(named):
            found = select(statements.c.record).where(
                statements.c.key.in_(some), statements.c.until.is_(None), statements.c.record.is_not(None)
            )
            ids.update(self._connection.execute(found).scalars())
        for some in chunks(sorted(ids)):
            bodies = self._connection.execute(RECORD_BODIES.where(records.c.id.in_(some)).order_by(records.c.id))
            yield from (record for record in map(kept_record, bodies.scalars()) if record.marking is not None)

    def told(self, pair: tuple[str, str] | None = None, since: str | None = None) -> Iterator[Said]:
        """The reports in the order in which they came, with their statements.

        With `pair` or `since` only statements of such records, and only reports that have some; without, all.
        """
        wanted = [statements.c.until.is_(None), *_of(statements.c.record, pair, since)]
        query = select(reports.c.n, reports.c.body).where(reports.c.n > _LAST, reports.c.until.is_(None))
        query = query.order_by(reports.c.n).limit(CHUNK)
        of_page = (
            select(statements.c.report, statements.c.record, statements.c.body)
            .where(statements.c.report.in_(_NAMED), *wanted)
            .order_by(statements.c.report, statements.c.n)
        )
        if pair is not None or since is not None:
            query = query.where(exists().where(statements.c.report == reports.c.n, *wanted))
        last = -1
        while page := self._connection.execute(query, {"last": last}).all():
            rows = self._connection.execute(of_page, {"named": [row.n for row in page]})
            said = {report: list(group) for report, group in groupby(rows, key=lambda row: row.report)}
            for row in page:
                ours = said.get(row.n, [])
                read = tuple(from_json(one.body, Statement) for one in ours)
                yield Said(report_of(row.body), read, tuple(one.record for one in ours))
            last = page[-1].n

    def decisions(self) -> Iterator[Decision]:
        """Every decision, those that were taken back and their undoings too, in the order in which they came."""
        query = select(decisions.c.n, decisions.c.body).where(decisions.c.n > _LAST)
        query = query.order_by(decisions.c.n).limit(CHUNK)
        last = -1
        while page := self._connection.execute(query, {"last": last}).all():
            yield from (from_json(row.body, Decision) for row in page)
            last = page[-1].n

    def said(self, report: str) -> list[Statement]:
        """What the report of an id says, rejected statements too; nothing where there is no such report."""
        query = (
            select(statements.c.body)
            .join(reports, reports.c.n == statements.c.report)
            .where(reports.c.id == report, reports.c.until.is_(None), statements.c.until.is_(None))
            .order_by(statements.c.n)
        )
        return [from_json(body, Statement) for body in self._connection.execute(query).scalars()]

    def current(self, keys: Iterable[str]) -> set[str]:
        """Those of the statement keys that stand."""
        found: set[str] = set()
        for some in chunks(keys):
            query = select(statements.c.key).where(statements.c.key.in_(some), statements.c.until.is_(None))
            found.update(self._connection.execute(query).scalars())
        return found

    def records_of(self, keys: Iterable[str]) -> list[Record]:
        """The records in which the statements of the keys stand, each once, in order of id."""
        ids: set[str] = set()
        for some in chunks(keys):
            query = select(statements.c.record).where(statements.c.key.in_(some), statements.c.until.is_(None))
            ids.update(id_ for id_ in self._connection.execute(query).scalars() if id_ is not None)
        found: list[Record] = []
        for some in chunks(sorted(ids)):
            found += map(kept_record, self._connection.execute(RECORD_BODIES.where(records.c.id.in_(some))).scalars())
        return sorted(found, key=lambda record: record.id)

    def reports_of(self, ids: Iterable[str]) -> dict[str, Report]:
        """The reports of the ids, those that there are."""
        found: dict[str, Report] = {}
        for some in chunks(ids):
            found.update((row.id, report_of(row.body)) for row in self._connection.execute(_REPORTS, {"named": some}))
        return found

    def arrived(self, ids: Iterable[str]) -> list[str]:
        """The ids of reports in the order in which a report of that id first came; a new version keeps its place."""
        first: dict[str, int] = {}
        for some in chunks(ids):
            query = select(reports.c.id, reports.c.n).where(reports.c.id.in_(some), reports.c.until.is_(None))
            first.update((row.id, row.n) for row in self._connection.execute(query))
        if self._versioned():
            query = select(reports.c.id, reports.c.n).where(reports.c.until.is_not(None))
            for id_, number in self._connection.execute(query):
                if id_ in first:
                    first[id_] = min(first[id_], number)
        return sorted(first, key=first.__getitem__)

    def _versioned(self) -> bool:
        """Whether there may be reports that were closed: numbers are given from 1 on, and none is given back.

        That is seen from an index; to find out which they are all reports must be gone through.
        """
        last = self._connection.execute(select(func.max(reports.c.n))).scalar_one()
        current = select(func.count()).select_from(reports).where(reports.c.until.is_(None))
        return last is not None and bool(last > self._connection.execute(current).scalar_one())

    def _report(self, id_: str) -> Report | None:
        """The report of an id, None where there is none."""
        body = self._connection.execute(_REPORT, {"named": id_}).scalar_one_or_none()
        return report_of(body) if body is not None else None


def _of(record: ColumnElement[Any], pair: tuple[str, str] | None, since: str | None) -> list[ColumnElement[bool]]:
    """What must hold of the id of a record for it to be wanted."""
    wanted: list[ColumnElement[bool]] = []
    if pair is not None:
        one, other = sorted(pair)
        wanted.append(record.in_(select(pairs.c.record).where(pairs.c.one == one, pairs.c.other == other)))
    if since is not None:
        wanted.append(exists().where(_LATER.c.record == record, _LATER.c.since >= since, _LATER.c.until.is_(None)))
    return wanted
