"""Keeping the records true to the statements: only what the touched statements hang together with is made anew."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import BindParameter, Connection, Select, bindparam, delete, insert, select, update

from dragoman.register.compare import linked
from dragoman.register.held import AnyRow, Told, chunks, kept_record, tellings_of_clusters, tellings_of_keys
from dragoman.register.ledger import rulings_on
from dragoman.register.making import Columns, Made, made, paired
from dragoman.register.nearby import near
from dragoman.register.rulings import Rulings
from dragoman.register.schema import pairs, records, statements

_PLACE = (
    update(statements)
    .where(statements.c.key == bindparam("at"), statements.c.until.is_(None))
    .values(cluster=bindparam("cluster"), record=bindparam("record"))
)
_NAMES: BindParameter[Any] = bindparam("names", expanding=True)
_OF_IDS = select(records).where(records.c.id.in_(_NAMES))
_OF_CLUSTERS = (  # the record that a cluster is named after, and its others, which few have
    _OF_IDS,
    select(records).where(records.c.cluster.in_(_NAMES), records.c.id != records.c.cluster),
)
_UNPAIR = delete(pairs).where(*(column == bindparam(f"its_{column.name}") for column in pairs.primary_key))


def refresh(connection: Connection, touched: Iterable[str], clusters: Iterable[str] = ()) -> None:
    """Make the records anew for the statements of the keys `touched`, and for whole `clusters` that lost some.

    What comes out depends on the statements alone, not on what the records were before.
    """
    fresh = {one.telling.key: one for one in tellings_of_keys(connection, touched)}
    affected = {cluster for cluster in clusters if cluster}
    fresh |= {
        one.telling.key: one for one in tellings_of_clusters(connection, affected)
    }  # others may speak for them now
    affected.update(one.cluster for one in fresh.values() if one.cluster)
    for telling, others in near(connection, [one.telling for one in fresh.values()]):
        affected.update(
            other.cluster
            for other in others
            if other.cluster not in affected and other.cluster and linked(telling, other.telling)
        )
    members, rulings = _gathered(connection, fresh, affected)
    loose = {one.cluster for one in fresh.values()}
    settled = {key: one.cluster for key, one in members.items() if one.cluster and one.cluster not in loose}
    write(connection, made(members, rulings, settled), instead_of=affected)


def _gathered(connection: Connection, fresh: dict[str, Told], affected: set[str]) -> tuple[dict[str, Told], Rulings]:
    """The fresh statements and those of the affected clusters, all that decisions tie to them, and the decisions."""
    members = fresh | {one.telling.key: one for one in tellings_of_clusters(connection, affected)}
    while True:
        rulings = rulings_on(connection, members)
        tied = {one.telling.key: one for one in tellings_of_keys(connection, rulings.keys() - members.keys())}
        clusters = {one.cluster for one in tied.values() if one.cluster} - affected
        if not tied:
            return members, rulings
        affected |= clusters
        members |= tied | {one.telling.key: one for one in tellings_of_clusters(connection, clusters)}


def write(connection: Connection, new: Made, *, instead_of: Iterable[str]) -> None:
    """Write the records of whole clusters, in place of the clusters `instead_of`; rows that stay the same are left."""
    before = _held(connection, instead_of, _OF_CLUSTERS)
    stale, fresh = _put(connection, new, before)
    _pair_anew(connection, [before[id_] for id_ in stale], [row for id_ in fresh for row in new.pairs[id_]])


def write_all(connection: Connection, new: Made, *, among: bool) -> None:
    """Write the records of whole clusters of which no pair is there yet.

    `among` tells whether they may be there themselves: rows that are the same are then left.
    """
    _put(connection, new, _held(connection, new.records, (_OF_IDS,)) if among else {})
    if rows := sorted((row for of_record in new.pairs.values() for row in of_record), key=lambda row: [*row.values()]):
        connection.execute(insert(pairs), rows)


def _held(connection: Connection, names: Iterable[str], queries: Iterable[Select[Any]]) -> dict[str, AnyRow]:
    """The rows of records that queries find by names, by their ids."""
    found: dict[str, AnyRow] = {}
    for some in chunks(sorted(names)):
        for query in queries:
            found |= {row.id: row for row in connection.execute(query, {"names": some})}
    return found


def _put(connection: Connection, new: Made, before: dict[str, AnyRow]) -> tuple[set[str], list[str]]:
    """Write rows of records in place of others; gives the ids of those that went, and of those that came."""
    if new.placed:
        connection.execute(_PLACE, new.placed)
    stale = {id_ for id_, row in before.items() if new.records.get(id_) != row._asdict()}
    for some in chunks(sorted(stale)):
        connection.execute(delete(records).where(records.c.id.in_(some)))
    fresh = [id_ for id_ in new.records if id_ not in before or id_ in stale]
    if fresh:
        connection.execute(insert(records), [new.records[id_] for id_ in fresh])
    return stale, fresh


def _pair_anew(connection: Connection, before: Iterable[AnyRow], now: Iterable[Columns]) -> None:
    """Write the rows of pairs for records that are new or otherwise, in place of those that they had before."""
    old = {tuple(row.values()): row for one in before for row in paired(kept_record(one.body), one.sort)}
    new = {tuple(row.values()): row for row in now}
    if gone := sorted(old.keys() - new.keys()):
        connection.execute(_UNPAIR, [{f"its_{name}": value for name, value in old[one].items()} for one in gone])
    if come := sorted(new.keys() - old.keys()):
        connection.execute(insert(pairs), [new[one] for one in come])
