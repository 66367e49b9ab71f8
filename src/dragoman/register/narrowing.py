"""Narrowing: which reports may tell of a pair, a state or kinds, where these have few records.

Where they are many, the newest reports that have the words are looked at one by one, and those wanted come soon.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import BindParameter, Connection, Select, bindparam, select

from dragoman.model.codec import from_json
from dragoman.model.record import Record
from dragoman.register.asking import Asked
from dragoman.register.held import chunks
from dragoman.register.schema import pairs, records, statements

_FEW, _TOLD = 10_000, 50_000
"""Records of which the reports are looked up first, and those reports: they are listed in the queries for the words."""
_IDS: BindParameter[Any] = bindparam("ids", expanding=True)
_BODIES = select(records.c.body).where(records.c.id.in_(_IDS))
_TELLERS = select(statements.c.report).where(statements.c.record.in_(_IDS), statements.c.until.is_(None))


def tellers(connection: Connection, asking: Asked) -> list[int] | None:
    """The row numbers of all reports that tell of the pair, the state or the kinds asked for.

    None where these have many records or reports, or nothing of it is asked for.
    """
    if not asking.narrows:
        return None
    found = connection.execute(_within(select(pairs.c.record), asking).limit(_FEW + 1)).scalars().all()
    if len(found) > _FEW:
        return None
    numbers: set[int] = set()
    for some in chunks(sorted(set(found))):
        numbers.update(connection.execute(_TELLERS, {"ids": some}).scalars())
        if len(numbers) > _TOLD:
            return None
    return sorted(numbers)


def _within(query: Select[Any], asking: Asked) -> Select[Any]:
    """The same query, of those records only."""
    if asking.pair is not None:
        one, other = sorted(asking.pair)
        query = query.where(pairs.c.one == one, pairs.c.other == other)
    if asking.state is not None:
        query = query.where((pairs.c.one == asking.state) | (pairs.c.other == asking.state))
    if asking.kinds is not None:
        query = query.where(pairs.c.kind.in_(sorted(asking.kinds)))
    return query


def fitting(connection: Connection, ids: Collection[str], asking: Asked) -> set[str]:
    """Those of the records that are of the pair, the state and the kinds asked for, as they are shown."""
    found = set()
    for some in chunks(sorted(ids)):
        for body in connection.execute(_BODIES, {"ids": some}).scalars():
            record = from_json(body, Record)
            if asking.is_of(record.kind, record.parties):
                found.add(record.id)
    return found
