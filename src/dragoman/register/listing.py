"""Listing: the records of a pair, or all, in order of date, a page at a time, each with what stands beside it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from heapq import merge
from itertools import islice
from typing import NamedTuple, Self

from sqlalchemy import Connection, Select, literal, select, tuple_

from dragoman.model.errors import UsageError
from dragoman.model.record import Record
from dragoman.register.days import day_number
from dragoman.register.deriving import BEARS_ON, Derived, beside, derived_of_each, undated
from dragoman.register.held import PAIR_BODIES, RECORD_BODIES, chunks, kept_record, record_id
from dragoman.register.nearby import on_days
from dragoman.register.order import place_of
from dragoman.register.overtaken import day_of, disputed, overtaken
from dragoman.register.schema import pairs, records, reports
from dragoman.register.telling import TO_COME, block

PAGE = 200
"""Records that are read at a time."""
_Place = tuple[str, str]
_FIRST = "", ""


class Asked(NamedTuple):
    """Which records are asked for: of two parties, of some kinds, with a statement that came on a date or later."""

    pair: tuple[str, str] | None
    kinds: Collection[str] | None
    since: str | None

    @classmethod
    def of(cls, pair: tuple[str, str] | None, kinds: Collection[str] | None, since: str | None) -> Self:
        """The same with the parties in order of their codes.

        Raises:
            UsageError: the pair is one party twice.
        """
        return cls(pair and ordered(pair), kinds, since)

    def _page(self, after: _Place, size: int) -> Select[tuple[str, str, str]]:
        """The query for the records that stand next after a place, of every kind where all pairs are asked for."""
        if self.pair is None:
            sort, id_ = records.c.sort, records.c.id
            query = select(sort, id_)
        else:
            sort, id_ = pairs.c.sort, pairs.c.record
            one, other = self.pair
            query = select(sort, id_.label("id")).where(pairs.c.one == one, pairs.c.other == other)
            if self.kinds is not None:
                query = query.where(pairs.c.kind.in_(sorted(self.kinds)))
            if self.since is not None:
                query = query.join(records, records.c.id == id_)
        if self.since is not None:
            query = query.where(records.c.fresh >= self.since)
        later = tuple_(sort, id_) > tuple_(*map(literal, after))
        places = query.where(later).order_by(sort, id_).limit(size).subquery()
        found = select(places.c.sort, places.c.id, records.c.body).join(records, records.c.id == places.c.id)
        return found.order_by(places.c.sort, places.c.id)

    def said(self, connection: Connection, after: _Place, size: int) -> Iterator[Record]:
        """What follows a place, as statements and decisions make it, so many records read at a time."""
        query = self._page
        while rows := connection.execute(query(after, size)).all():
            made = (kept_record(row.body) for row in rows)
            yield from (one for one in made if self.kinds is None or one.kind in self.kinds)
            after = rows[-1].sort, rows[-1].id
            if len(rows) < size:
                return

    def keeps(self, connection: Connection, found: Iterable[Record]) -> list[Record]:
        """Those of a pair's records that are asked for."""
        kept = {one.id: one for one in found if self.kinds is None or one.kind in self.kinds}
        if self.since is None or not kept:
            return list(kept.values())
        fresh = select(records.c.id).where(records.c.id.in_(sorted(kept)), records.c.fresh >= self.since)
        return [kept[id_] for id_ in connection.execute(fresh).scalars()]


def listed(connection: Connection, asked: Asked, *, after: str | None = None, size: int = PAGE) -> Iterator[Record]:
    """The records in order of date, those without date last; with `after` those that come after that record.

    What follows from other records of a pair stands beside what is said, and a record whose date follows has its place
    by that; so does what is still told as to come of what is done.

    Raises:
        NotHeldError: there is no record of the id `after`.
    """
    follows, told = _what_follows(connection, asked)
    bare = {one.bears_on.id: one.bears_on for one in follows if one.bears_on is not None and one.bears_on.date is None}
    dated = {one.id: one for one in beside(bare.values(), follows) if one.date is not None}
    first = _FIRST
    if after is not None:
        id_ = record_id(connection, after)
        first = place_of(dated[id_]) if id_ in dated else _place(connection, id_)
    said = (record for record in asked.said(connection, first, size) if record.id not in dated)
    moved = sorted((one for one in asked.keeps(connection, dated.values()) if place_of(one) > first), key=place_of)
    every = merge(said, moved, key=place_of)
    while page := list(islice(every, size)):
        done = [one for one in page if one.status == "done"]
        over = overtaken({one.id: one for one in (*page, *same_day(connection, done))}.values())
        late = {said.doc for _, plan in over for said in plan.statements}
        told |= published(connection, late - told.keys())
        yield from disputed(beside(page, follows), over, told)


def as_said(connection: Connection, pair: tuple[str, str] | None, kinds: Collection[str] | None = None) -> list[Record]:
    """The records of a pair, or of every pair, as statements and decisions make them.

    Of every pair, what is of more parties than two is given with each two of them.
    """
    query = PAIR_BODIES
    if pair is not None:
        query = query.where(pairs.c.one == pair[0], pairs.c.other == pair[1])
    if kinds is not None:
        query = query.where(pairs.c.kind.in_(sorted(kinds)))
    return list(map(kept_record, connection.execute(query).scalars()))


def same_day(connection: Connection, found: Collection[Record]) -> list[Record]:
    """Other records that tell of the same things for the very days of some: of what is done the plans, and of plans.

    None of those whose day is not known, or that are neither done nor to come.
    """
    days = (
        (block(one.statements[0]), day)
        for one in found
        if (day := day_number(day_of(one))) is not None and (one.status == "done" or one.status in TO_COME)
    )
    ids = on_days(connection, days) - {one.id for one in found}
    bodies: list[str] = []
    for some in chunks(sorted(ids)):
        bodies += connection.execute(RECORD_BODIES.where(records.c.id.in_(some))).scalars()
    return list(map(kept_record, bodies))


def published(connection: Connection, ids: Iterable[str]) -> dict[str, str | None]:
    """The date of publication of each of the reports, by its id."""
    told: dict[str, str | None] = {}
    for some in chunks(sorted(set(ids))):
        rows = connection.execute(
            select(reports.c.id, reports.c.published).where(reports.c.id.in_(some), reports.c.until.is_(None))
        )
        told |= {row.id: row.published for row in rows}
    return told


def ordered(pair: tuple[str, str]) -> tuple[str, str]:
    """The two parties in order of their codes; raises UsageError where they are one."""
    one, other = sorted(pair)
    if one == other:
        raise UsageError(f"a pair is of two, and {one} is given twice", remedy="name the other party")
    return one, other


def _what_follows(connection: Connection, asked: Asked) -> tuple[list[Derived], dict[str, str | None]]:
    """What follows within the pairs that are asked for, and when the reports were published that it rests on."""
    wanted = BEARS_ON.keys() if asked.kinds is None else BEARS_ON.keys() & set(asked.kinds)
    if not wanted:
        return [], {}
    bearing = as_said(connection, asked.pair, frozenset().union(*(BEARS_ON[kind] for kind in wanted)))
    told = published(connection, undated(bearing))
    return list(derived_of_each(bearing, told)), told


def _place(connection: Connection, id_: str) -> _Place:
    row = connection.execute(select(records.c.sort, records.c.id).where(records.c.id == id_)).one()
    return row.sort, row.id
