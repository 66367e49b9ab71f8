"""Lost decisions: those that stand and rest on nothing, since what they were taken on is said no more."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from sqlalchemy import Connection, select

from dragoman.model.decision import Decision
from dragoman.model.record import Shown
from dragoman.register.held import chunks, kept_record
from dragoman.register.ledger import all_decisions
from dragoman.register.rulings import standing
from dragoman.register.schema import records, statements


class Lost(NamedTuple):
    """A standing decision that rests on nothing any more, and the statement keys it names that are not held."""

    decision: Decision
    keys: tuple[str, ...]


def lost(connection: Connection) -> list[Lost]:
    """The standing decisions that lost all statements of a side, and the choices of what nobody says any more."""
    decided = standing(all_decisions(connection))
    named = {key for decision in decided for key in (*decision.on, *decision.beside)}
    held: set[str] = set()
    for some in chunks(sorted(named)):
        held.update(
            connection.execute(
                select(statements.c.key).where(statements.c.key.in_(some), statements.c.until.is_(None))
            ).scalars()
        )
    unsaid = {  # where a later decision on the field is shown, nothing is wanted
        one.id
        for one in decided
        if one.act == "choose" and all(shown.decision is None for shown in _shown(connection, one))
    }
    return [Lost(decision, keys) for decision in decided if (keys := _gone(decision, held)) or decision.id in unsaid]


def shows(connection: Connection, choice: Decision) -> bool:
    """Whether a record shows a choice."""
    return any(one.decision == choice.id for one in _shown(connection, choice))


def _shown(connection: Connection, choice: Decision) -> Iterator[Shown]:
    """What the records of a choice's statements show of its field."""
    ids: set[str] = set()
    for some in chunks(choice.on):
        found = select(statements.c.record).where(
            statements.c.key.in_(some), statements.c.until.is_(None), statements.c.record.is_not(None)
        )
        ids.update(connection.execute(found).scalars())
    for some in chunks(sorted(ids)):
        bodies = connection.execute(select(records.c.body).where(records.c.id.in_(some))).scalars()
        yield from (
            shown for record in map(kept_record, bodies) for shown in record.fields if shown.field == choice.field
        )


def _gone(decision: Decision, held: set[str]) -> tuple[str, ...]:
    """The keys that a decision names and that are not held, where they are all of one of its sides."""
    for side in (decision.on, decision.beside):
        if side and held.isdisjoint(side):
            return tuple(key for key in (*decision.on, *decision.beside) if key not in held)
    return ()
