"""Reading a register: its records, reports, pairs and reprints."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import islice
from typing import NamedTuple

from sqlalchemy import func, select

from dragoman.model.errors import NotHeldError
from dragoman.model.record import Record
from dragoman.model.report import Report
from dragoman.register.deriving import BEARS_ON, beside, derived_of_each, undated
from dragoman.register.engine import reading
from dragoman.register.held import kept_record, record_id, report_of
from dragoman.register.listing import PAGE, Asked, as_said, listed, ordered, published, same_day
from dragoman.register.opening import Opened
from dragoman.register.order import in_order
from dragoman.register.overtaken import disputed, overtaken
from dragoman.register.reprints import groups
from dragoman.register.schema import pairs, records, reports


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
        *,
        after: str | None = None,
        limit: int | None = None,
    ) -> Iterator[Record]:
        """The records, of a pair or all, in order of date, those without date last; a page is read at a time.

        `kinds` keeps only those kinds; `since` only records of which a statement came into the register on that ISO
        date or later; `after` those that come after the record of that id, and `limit` so many at most. What follows
        from other records of a pair stands beside what is said, and so does what is still told as to come of what is
        done: see `deriving` and `overtaken`. One state of the register is given, that of when the first was asked for.

        Raises:
            UsageError: the pair is one party twice.
            NotHeldError: there is no record of the id `after`.
        """
        asked = Asked.of(pair, kinds, since)
        with reading(self._engine) as connection:
            yield from islice(listed(connection, asked, after=after, size=min(PAGE, limit or PAGE)), limit)

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
            kinds = BEARS_ON.get(record.kind)
            if kinds is not None and len(record.parties) == 2:  # noqa: PLR2004  # what follows is of a pair
                bearing = as_said(connection, (record.parties[0], record.parties[1]), kinds)
            over = overtaken([record, *same_day(connection, [record])])
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
            return in_order(as_said(connection, ordered(pair)))

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
