"""The queue: the records that most want a person, and why."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import Connection, select

from dragoman.model.codec import from_json
from dragoman.model.record import Record
from dragoman.model.statement import Statement
from dragoman.register.deriving import BEARING, beside, derived_of_each, undated
from dragoman.register.engine import reading
from dragoman.register.held import chunks, kept_record
from dragoman.register.ledger import all_decisions
from dragoman.register.listing import as_said, published, same_day
from dragoman.register.need import doubted_frames, need, reasons
from dragoman.register.opening import Opened
from dragoman.register.overtaken import disputed, overtaken
from dragoman.register.rulings import standing
from dragoman.register.schema import records, statements
from dragoman.register.telling import TO_COME

_WIDER = 4
"""How many times as many records are looked at as the queue gives, so that frames that people doubt come up."""


class Waiting(NamedTuple):
    """A record that wants a person, and why: see `need.reasons`."""

    record: str
    reasons: tuple[str, ...]


class Queueing(Opened):
    """What waits for people."""

    def queue(self, limit: int = 50) -> list[Waiting]:
        """The records that most want a person, and why.

        Disagreements come before single voices, and among the most wanting those of which nothing but often corrected
        frames tell before others, fresh before old. Where a record disagrees with what follows from others, or with
        plans for the day on which it was done, that is a disagreement too.
        """
        with reading(self._engine) as connection:
            doubted = _doubted(connection)
            rows = connection.execute(
                select(records.c.body)
                .where(records.c.need > 0)
                .order_by(records.c.need.desc(), records.c.fresh.desc(), records.c.id)
                .limit(_WIDER * limit)
            )
            found = {record.id: record for record in map(kept_record, rows.scalars())}
            found = _beside(connection, found)
            fresh = _fresh(connection, found)
        waiting = sorted(found.values(), key=lambda record: record.id)
        waiting.sort(key=lambda record: fresh[record.id], reverse=True)
        waiting.sort(key=lambda record: -need(record, doubted))
        told = ((record.id, reasons(record, doubted)) for record in waiting)
        return [Waiting(*each) for each in told if each[1]][:limit]


def _beside(connection: Connection, found: dict[str, Record]) -> dict[str, Record]:
    """The records with what follows beside what is said, and those that others of them disagree with."""
    of_pairs = [record for record in found.values() if record.kind in BEARING and len(record.parties) == 2]  # noqa: PLR2004  # what follows is of a pair
    ours = {(record.parties[0], record.parties[1]) for record in of_pairs}
    bearing = [one for pair in sorted(ours) for one in as_said(connection, pair, BEARING)]
    plans = [record for record in found.values() if record.status in TO_COME]
    done = [one for one in same_day(connection, plans) if one.status == "done"]
    held = {record.id: record for record in (*bearing, *done)} | found
    over = overtaken(held.values())
    told = published(connection, [*undated(bearing), *(said.doc for _, plan in over for said in plan.statements)])
    made = disputed(beside(held.values(), derived_of_each(bearing, told)), over, told)
    return {record.id: record for record in made if record.id in found or record.disagreements}


def _fresh(connection: Connection, ids: Iterable[str]) -> dict[str, str]:
    """When the last statement of each record came."""
    found: dict[str, str] = {}
    for some in chunks(ids):
        found |= {
            row.id: row.fresh
            for row in connection.execute(select(records.c.id, records.c.fresh).where(records.c.id.in_(some)))
        }
    return found


def _doubted(connection: Connection) -> frozenset[str]:
    """The frames that people doubt, by the standing decisions on their statements, those that are closed too."""
    judged: dict[str, bool] = {}
    for decision in standing(all_decisions(connection)):
        if decision.act in ("accept", "reject", "correct"):
            judged |= dict.fromkeys(decision.on, decision.act == "accept")
    sides: tuple[list[Statement], list[Statement]] = [], []
    for some in chunks(sorted(judged)):
        rows = connection.execute(select(statements.c.key, statements.c.body).where(statements.c.key.in_(some)))
        for key, body in rows:
            sides[judged[key]].append(from_json(body, Statement))
    return doubted_frames(right=sides[True], wrong=sides[False])
