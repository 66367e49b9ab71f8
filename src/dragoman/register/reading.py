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
from dragoman.register.deriving import BEARING, beside, derived
from dragoman.register.engine import reading
from dragoman.register.held import PAIR_BODIES, RECORD_BODIES, kept_record, record_id, report_of
from dragoman.register.opening import Opened
from dragoman.register.reprints import groups
from dragoman.register.schema import pairs, records, reports, statements


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
        date or later. Those of a pair have what follows from its other records beside what is said: see `deriving`.

        Raises:
            UsageError: the pair is one party twice.
        """
        with reading(self._engine) as connection:
            found = _said(connection, pair, kinds, since)
            bearing = found
            if pair is not None and (kinds is not None or since is not None):
                bearing = _said(connection, pair, BEARING)
        yield from in_order(beside(found, derived(bearing)) if pair is not None else found)

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
            if record.kind not in BEARING or len(record.parties) != 2:  # noqa: PLR2004  # what follows is of a pair
                return record
            one, other = record.parties
            (made,) = beside([record], derived(_said(connection, (one, other), BEARING)))
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
            return in_order(_said(connection, pair))

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


def _said(
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


def _ordered(pair: tuple[str, str]) -> tuple[str, str]:
    one, other = sorted(pair)
    if one == other:
        raise UsageError(f"a pair is of two, and {one} is given twice", remedy="name the other party")
    return one, other
