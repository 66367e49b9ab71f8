"""What the tables hold of records, made from statements alone: work for which no database is needed."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations
from typing import Any, NamedTuple

from dragoman.model.codec import to_json
from dragoman.model.record import Record
from dragoman.register.clusters import clustered
from dragoman.register.components import components
from dragoman.register.held import Told
from dragoman.register.need import place
from dragoman.register.order import sort_of
from dragoman.register.reconcile import record_of
from dragoman.register.rulings import Rulings

Columns = dict[str, Any]


class Made(NamedTuple):
    """Rows of records by their ids, rows of pairs by records' ids, and where statements stand now.

    `placed` are those that stood elsewhere or nowhere: `at` is a statement's key, `cluster` and `record` its place.
    """

    records: dict[str, Columns]
    pairs: dict[str, list[Columns]]
    placed: list[Columns]


def made(members: dict[str, Told], rulings: Rulings, settled: Mapping[str, str] | None = None) -> Made:
    """The records of statements, given by their keys, which are those of whole clusters or blocks.

    `settled` has the clusters that are as they were, by statement keys: see `components`.
    """
    rows: dict[str, Columns] = {}
    of_pairs: dict[str, list[Columns]] = {}
    placed: list[Columns] = [
        {"at": key, "cluster": None, "record": None}
        for key, one in members.items()
        if key in rulings.rejected and one.record is not None
    ]
    parts = components([one.telling for one in members.values()], rulings, settled)
    for cluster in (cluster for part in parts for cluster in clustered(part, rulings)):
        label = cluster[0][0].key
        for fact in cluster:
            record = record_of(fact, rulings)
            rows[record.id] = _row(label, record, [members[telling.key] for telling in fact])
            of_pairs[record.id] = paired(record, rows[record.id]["sort"])
            placed += [
                {"at": telling.key, "cluster": label, "record": record.id}
                for telling in fact
                if members[telling.key][1:3] != (label, record.id)
            ]
    return Made(rows, of_pairs, placed)


def paired(record: Record, sort: str) -> list[Columns]:
    """A record's rows of pairs, by each two of its parties, with its place in their order."""
    return [
        {"one": one, "other": other, "sort": sort, "record": record.id, "kind": record.kind}
        for one, other in combinations(sorted(record.parties), 2)
    ]


def _row(label: str, record: Record, told: list[Told]) -> Columns:
    last = max((one.telling.published for one in told if one.telling.published is not None), default=None)
    fresh = max(one.since for one in told)
    return {
        "id": record.id,
        "cluster": label,
        "sort": sort_of(record),
        "need": place(record, last),
        "fresh": fresh,
        "body": to_json(record),
    }
