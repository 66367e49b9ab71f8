"""Reading a register: its records, reports, pairs and reprints."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from sqlalchemy import Connection, func, select

from dragoman.model.edtf import Edtf
from dragoman.model.errors import NotHeldError, UsageError
from dragoman.model.record import Record
from dragoman.model.report import Report
from dragoman.register.days import day_number
from dragoman.register.deriving import BEARING, beside, derived_of_each, undated
from dragoman.register.engine import reading
from dragoman.register.held import PAIR_BODIES, RECORD_BODIES, chunks, kept_record, record_id, report_of
from dragoman.register.opening import Opened
from dragoman.register.overtaken import day_of, disputed, overtaken
from dragoman.register.reprints import groups
from dragoman.register.schema import pairs, records, reports, statements
from dragoman.register.telling import TO_COME, block


class PairCount(NamedTuple):
    """Two parties, in order of their codes, and how many records tell of both."""

    one: str
    other: str
    records: int


class Reading(Opened):
    """What a register is asked for."""

    def records(
        self,
        pair: tuple[str, str] | None = None,
        kinds: Collection[str] | None = None,
        since: str | None = None,
    ) -> Iterator[Record]:
        """The records, of a pair or all, in order of date, those without date last.

        `kinds` keeps only those kinds; `since` only records of which a statement came into the register on that ISO
        date or later. What follows from other records of a pair stands beside what is said, and so does what is still
        told as to come of what is done: see `deriving` and `overtaken`.

        Raises:
            UsageError: the pair is one party twice.
        """
        with reading(self._engine) as connection:
            found = as_said(connection, pair, kinds, since)
            wanted = {record.kind for record in found}
            bearing = [] if wanted.isdisjoint(BEARING) else found
            plans = found
            if bearing and (kinds is not None or since is not None):
                bearing = as_said(connection, pair, BEARING)
            if since is not None:
                plans = [*found, *(one for one in as_said(connection, pair, wanted) if one.status in TO_COME)]
            over = overtaken(plans)
            told = published(
                connection, [*undated(bearing), *(said.doc for _, plan in over for said in plan.statements)]
            )
        yield from in_order(disputed(beside(found, derived_of_each(bearing, told)), over, told))

    def record(self, id_: str) -> Record:
        """The record of an id, of any statement's key in it, or of a beginning that only it has.

        A record keeps answering to every id that it ever had, as long as the statement behind that id stands. What
        follows from other records of its pair stands beside what is said.

        Raises:
            NotHeldError: there is none, or the beginning is of several.
        """
        with reading(self._engine) as connection:
            id_ = record_id(connection, id_)
            body = connection.execute(select(records.c.body).where(records.c.id == id_)).scalar_one()
            record = kept_record(body)
            bearing: list[Record] = []
            if record.kind in BEARING and len(record.parties) == 2:  # noqa: PLR2004  # what follows is of a pair
                bearing = as_said(connection, (record.parties[0], record.parties[1]), BEARING)
            over = overtaken([record, *same_day(connection, record)])
            told = published(
                connection, [*undated(bearing), *(said.doc for _, plan in over for said in plan.statements)]
            )
        (made,) = disputed(beside([record], derived_of_each(bearing, told)), over, told)
        return made

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

    def said(self, pair: tuple[str, str]) -> list[Record]:
        """The records of a pair as its sources and people's decisions have them, without what follows from others.

        Raises:
            UsageError: the pair is one party twice.
        """
        with reading(self._engine) as connection:
            return in_order(as_said(connection, pair))

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


@lru_cache(maxsize=1 << 14)
def _order(when: Edtf | None) -> tuple[bool, date, date, str]:
    """The order of a date: a pair's dates are few beside its records, and each is asked for once for every page."""
    return Edtf.order(when)


def in_order(found: Iterable[Record]) -> list[Record]:
    """Records in order of date, those without date last."""
    return sorted(found, key=lambda record: (_order(record.date), record.kind, record.id))


def as_said(
    connection: Connection,
    pair: tuple[str, str] | None = None,
    kinds: Collection[str] | None = None,
    since: str | None = None,
) -> list[Record]:
    """The records as statements and decisions make them; raises as `records`."""
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
    bodies = connection.execute(query).scalars().all()
    return [record for record in map(kept_record, bodies) if kinds is None or record.kind in kinds]


def same_day(connection: Connection, record: Record) -> list[Record]:
    """The other records that tell the same for a record's very day: of what is done the plans, of a plan what was done.

    None where its day is not known.
    """
    day = day_number(day_of(record))
    if day is None or (record.status != "done" and record.status not in TO_COME):
        return []
    ours = (statements.c.block == block(record.statements[0]), statements.c.span == 0, statements.c.low == day)
    ids = select(statements.c.record).where(*ours, statements.c.high == day, statements.c.until.is_(None))
    bodies = connection.execute(RECORD_BODIES.where(records.c.id.in_(ids), records.c.id != record.id)).scalars()
    return [one for one in map(kept_record, bodies) if (one.status in TO_COME) != (record.status in TO_COME)]


def published(connection: Connection, ids: Iterable[str]) -> dict[str, str | None]:
    """The date of publication of each of the reports, by its id."""
    told: dict[str, str | None] = {}
    for some in chunks(sorted(set(ids))):
        rows = connection.execute(
            select(reports.c.id, reports.c.published).where(reports.c.id.in_(some), reports.c.until.is_(None))
        )
        told |= {row.id: row.published for row in rows}
    return told


def _ordered(pair: tuple[str, str]) -> tuple[str, str]:
    one, other = sorted(pair)
    if one == other:
        raise UsageError(f"a pair is of two, and {one} is given twice", remedy="name the other party")
    return one, other
