"""What the tables hold, read back as the model's values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import BindParameter, Connection, Row, Select, and_, bindparam, select

from dragoman.model.codec import from_json
from dragoman.model.errors import NotHeldError
from dragoman.model.record import Record
from dragoman.model.report import Report
from dragoman.model.statement import Statement
from dragoman.register.schema import pairs, records, reports, statements
from dragoman.register.telling import Printed, Telling

AnyRow = Row[*tuple[Any, ...]]
"""A row of any query."""
CHUNK = 400
"""How many values one query lists; SQLite takes no more than 999 on old systems."""


class Told(NamedTuple):
    """A statement's row: the telling, the cluster and record that it is in so far, and the block in which it stands."""

    telling: Telling
    cluster: str | None
    record: str | None
    since: str
    block: int


_TOLD = select(
    statements.c.key,
    statements.c.cluster,
    statements.c.record,
    statements.c.since,
    statements.c.block,
    statements.c.body,
    statements.c.offices,
    reports.c.published,
    reports.c.late,
    reports.c.source,
    reports.c.wire,
).join(reports, reports.c.n == statements.c.report)
TOLD_COLUMNS = ", ".join(f"{column.table.name}.{column.name}" for column in _TOLD.selected_columns)
"""The columns that `told` reads, for a query that is written out."""


def chunks(values: Iterable[Any]) -> Iterator[Sequence[Any]]:
    """The values in lists short enough for one query, in order."""
    listed = list(values)
    for start in range(0, len(listed), CHUNK):
        yield listed[start : start + CHUNK]


def told(row: Sequence[Any]) -> Told:
    """A row of `tellings_where`."""
    key, cluster, record, since, block, body, held, *printed = row[:11]
    return Told(_telling(key, body, held, Printed(*printed)), cluster, record, since, block)


@lru_cache(maxsize=16384)
def _telling(key: str, body: str, held: str | None, printed: Printed) -> Telling:
    """Made once as long as nothing about it changes: a fact that many tell is read again with each that tells it."""
    offices = from_json(held, dict[str, frozenset[str]]) if held else {}
    return Telling(from_json(body, Statement), key, printed, offices)


def tellings_ever(*conditions: Any) -> Select[Any]:  # noqa: ANN401  # any SQL conditions on statements and reports
    """The query for statements, closed ones too, that all conditions hold for."""
    return _TOLD.where(*conditions)


def tellings_where(condition: Any) -> Select[Any]:  # noqa: ANN401  # any SQL condition on statements and reports
    """The query for current statements that a condition holds for."""
    return _TOLD.where(statements.c.until.is_(None), condition)


_CLUSTERS: BindParameter[Any] = bindparam("clusters", expanding=True)
_BY_CLUSTER = (  # of the record that a cluster is named after, and of its others, which few clusters have
    tellings_where(statements.c.record.in_(_CLUSTERS)),
    tellings_where(and_(statements.c.cluster.in_(_CLUSTERS), statements.c.record != statements.c.cluster)),
)
_BY_KEY = tellings_where(statements.c.key.in_(bindparam("keys", expanding=True)))


def tellings_of_clusters(connection: Connection, clusters: Iterable[str]) -> Iterator[Told]:
    """Every current statement of the clusters."""
    for some in chunks(sorted(clusters)):
        for query in _BY_CLUSTER:
            yield from map(told, connection.execute(query, {"clusters": some}))


def tellings_of_keys(connection: Connection, keys: Iterable[str]) -> Iterator[Told]:
    """The current statements of the keys."""
    for some in chunks(sorted(keys)):
        yield from map(told, connection.execute(_BY_KEY, {"keys": some}))


def record_id(connection: Connection, id_: str) -> str:
    """The id of the record that holds the statement of a key, or of the only key that begins so.

    Raises:
        NotHeldError: there is none, or there are several.
    """
    found = set(
        connection.execute(
            select(statements.c.record)
            .where(statements.c.key >= id_, statements.c.key < f"{id_}g", statements.c.until.is_(None))
            .where(statements.c.record.is_not(None))
            .distinct()
            .limit(2)
        ).scalars()
    )
    if not found or not id_:
        raise NotHeldError(f"the register holds no record {id_!r}", remedy="list them with `dragoman records`")
    if len(found) > 1:
        raise NotHeldError(f"several records begin with {id_!r}", remedy="give more of the id")
    record: str = found.pop()
    return record


def kept_record(body: str) -> Record:
    """The record that a row holds, its statements with it."""
    return from_json(body, Record)


def report_of(body: str) -> Report:
    """The report that a row holds."""
    return from_json(body, Report)


RECORD_BODIES = select(records.c.body)
PAIR_BODIES = RECORD_BODIES.join(pairs, pairs.c.record == records.c.id)
