"""Keeping the records true to the statements: only what the touched statements hang together with is made anew."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

import msgspec
from sqlalchemy import Connection, and_, bindparam, delete, insert, or_, select, update

from dragoman.model.codec import to_json
from dragoman.model.record import Record
from dragoman.register.clusters import facts
from dragoman.register.compare import weigh
from dragoman.register.days import SPANS
from dragoman.register.held import (
    AnyRow,
    Kept,
    Told,
    chunks,
    tellings_of_clusters,
    tellings_of_keys,
    tellings_where,
    told,
)
from dragoman.register.reconcile import record_of
from dragoman.register.schema import pairs, records, statements
from dragoman.register.telling import Telling, block

_NEAR = tellings_where(
    and_(
        statements.c.block == bindparam("block"),
        statements.c.high >= bindparam("low"),
        or_(
            *(
                and_(statements.c.span == span, statements.c.low.between(bindparam(f"low{span}"), bindparam("high")))
                for span in range(len(SPANS))
            )
        ),
    )
)
_PLACE = (
    update(statements)
    .where(statements.c.key == bindparam("at"), statements.c.until.is_(None))
    .values(cluster=bindparam("cluster"), record=bindparam("record"))
)


def refresh(connection: Connection, touched: Iterable[str], clusters: Iterable[str] = ()) -> None:
    """Make the records anew for the statements of the keys `touched`, and for whole `clusters` that lost some.

    What comes out depends on the statements alone, not on what the records were before.
    """
    fresh = {one.telling.key: one for one in tellings_of_keys(connection, touched)}
    affected = {cluster for cluster in clusters if cluster}
    for one in fresh.values():
        if one.cluster:
            affected.add(one.cluster)
        affected.update(_linked(connection, one.telling))
    members = fresh | {one.telling.key: one for one in tellings_of_clusters(connection, affected)}
    _write(connection, affected, members)


def near(connection: Connection, telling: Telling) -> Iterable[Told]:
    """The current statements that might be of one fact with a telling: those of its block around its days."""
    days = telling.days.widened(telling.widest)
    asked = {"block": block(telling.statement), "low": days.low, "high": days.high}
    asked |= {f"low{span}": max(0, days.low - longest) for span, longest in enumerate(SPANS)}
    return map(told, connection.execute(_NEAR, asked))


def _linked(connection: Connection, telling: Telling) -> set[str]:
    return {
        other.cluster
        for other in near(connection, telling)
        if other.cluster and other.telling.key != telling.key and weigh(telling, other.telling) > 0
    }


def _write(connection: Connection, affected: set[str], members: dict[str, Told]) -> None:
    """Bring the rows of the affected clusters to what their statements make; rows that stay as they are are left."""
    by_block: dict[int, list[Telling]] = {}
    for one in members.values():
        by_block.setdefault(block(one.telling.statement), []).append(one.telling)
    made: dict[str, tuple[str, Record]] = {}
    placed = []
    for tellings in by_block.values():
        for cluster in facts(tellings):
            label = cluster[0][0].key
            for fact in cluster:
                record = record_of(fact)
                made[record.id] = label, record
                placed += [
                    {"at": telling.key, "cluster": label, "record": record.id}
                    for telling in fact
                    if members[telling.key][1:] != (label, record.id)
                ]
    if placed:
        connection.execute(_PLACE, placed)
    before: dict[str, AnyRow] = {}
    for some in chunks(sorted(affected)):
        before |= {row.id: row for row in connection.execute(select(records).where(records.c.cluster.in_(some)))}
    rows = {id_: _row(label, record) for id_, (label, record) in made.items()}
    stale = [id_ for id_, row in before.items() if rows.get(id_) != row._asdict()]
    for some in chunks(stale):
        connection.execute(delete(pairs).where(pairs.c.record.in_(some)))
        connection.execute(delete(records).where(records.c.id.in_(some)))
    fresh = [id_ for id_ in rows if id_ not in before or id_ in set(stale)]
    if fresh:
        connection.execute(insert(records), [rows[id_] for id_ in fresh])
        paired = [row for id_ in fresh for row in _pairs(made[id_][1])]
        if paired:
            connection.execute(insert(pairs), paired)


def _row(label: str, record: Record) -> dict[str, str]:
    keys = tuple(statement.key for statement in record.statements)
    body = to_json(Kept(msgspec.structs.replace(record, statements=()), keys))
    return {"id": record.id, "cluster": label, "body": body}


def _pairs(record: Record) -> list[dict[str, str]]:
    return [
        {"one": one, "other": other, "kind": record.kind, "record": record.id}
        for one, other in combinations(sorted(record.parties), 2)
    ]
