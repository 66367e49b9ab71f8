"""Deciding: what people do to the register, and taking it back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection, select

from dragoman.model.decision import Decision
from dragoman.model.errors import FormatError, NotHeldError, UsageError
from dragoman.model.statement import SlotValue, Statement
from dragoman.register.engine import reading, writing
from dragoman.register.held import (
    Told,
    record_id,
    tellings_of_clusters,
    tellings_of_keys,
    tellings_where,
    told,
)
from dragoman.register.ledger import all_decisions, append, check, decisions_on, identified, is_held
from dragoman.register.lost import Lost, lost, shows
from dragoman.register.opening import Opened
from dragoman.register.renewal import Each, Step, fingerprint, here, renew
from dragoman.register.rulings import standing
from dragoman.register.schema import statements
from dragoman.register.upkeep import refresh


class Deciding(Opened):
    """What people decide. Decisions are only ever added; the records follow from them and the statements."""

    def decide(  # noqa: PLR0913  # the parts of a decision
        self,
        act: str,
        on: Iterable[str] = (),
        *,
        who: str,
        why: str,
        statements: Iterable[str] = (),
        beside: Iterable[str] = (),
        field: str | None = None,
        value: SlotValue | None = None,
    ) -> Decision:
        """Take a decision and bring the records into line with it.

        `on` are ids of records, each meaning all the statements that it now has; `statements` are keys of single
        statements, for `reject` and `split`. `beside` are the records on the other side of a `not-the-same`; a `split`
        parts its statements from the rest of their record, which `on` may name. For `undo`, `on` is the id of a
        decision.

        Raises:
            UsageError: the act is none, lacks a part, its value is none that the field may have, or nobody says what is
                chosen.
            NotHeldError: an id is of no record, statement or decision.
        """
        with writing(self._engine) as connection:
            keys: tuple[str, ...] = tuple(on)
            rest: tuple[str, ...] = ()
            kinds: set[str] = set()
            if act != "undo":
                keys, rest, kinds = _sides(connection, act, keys, tuple(statements), tuple(beside))
            decision = Decision(
                id="", act=act, on=keys, who=who, at=self._now(), why=why, field=field, value=value, beside=rest
            )
            check(decision, kinds)
            decision = identified(decision)
            touched = append(connection, decision)
            refresh(connection, touched)
            if act == "choose" and not shows(connection, decision):
                raise UsageError(
                    f"none of its sources says that {field} is {value!r}", remedy="choose what one says, or correct it"
                )
        return decision

    def replay(self, decision: Decision) -> bool:
        """Take over a decision that was taken in another register, as it is; gives whether it is new here.

        Statements that it names and that are not here may come later; till then it is among the `lost`.

        Raises:
            FormatError: its id is not that of what it says.
            UsageError: it makes no sense.
            NotHeldError: it takes back a decision that is not here.
        """
        if decision.id != identified(decision).id:
            raise FormatError(
                "the decision was changed after it was taken: its id is of other words",
                where=decision.id,
                remedy="export it again",
            )
        with writing(self._engine) as connection:
            if is_held(connection, decision.id):
                return False
            named = tellings_of_keys(connection, {*decision.on, *decision.beside})
            check(decision, {one.telling.statement.kind for one in named})
            refresh(connection, append(connection, decision))
        return True

    def undo(self, decision: str, *, who: str, why: str) -> Decision:
        """Take a decision back; undoing that again restores it.

        Raises:
            NotHeldError: there is no such decision.
        """
        return self.decide("undo", [decision], who=who, why=why)

    def history(self, record: str | None = None) -> list[Decision]:
        """Every decision, or those that bear on a record, in order, with those that were taken back and their undoings.

        Raises:
            NotHeldError: there is no such record.
        """
        with reading(self._engine) as connection:
            if record is None:
                return all_decisions(connection)
            id_ = record_id(connection, record)
            keys = connection.execute(
                select(statements.c.key).where(statements.c.record == id_, statements.c.until.is_(None))
            ).scalars()
            return decisions_on(connection, keys)

    def lost(self) -> list[Lost]:
        """The standing decisions that rest on nothing: a side lost all its statements, or nobody says what was chosen.

        Their report changed, was withdrawn, or was read anew.
        """
        with reading(self._engine) as connection:
            return lost(connection)

    def rejected(self) -> Iterator[Statement]:
        """The statements that stand but that a person rejected: they are in no record."""
        with reading(self._engine) as connection:
            keys = {
                key
                for decision in standing(all_decisions(connection))
                if decision.act == "reject"
                for key in decision.on
            }
            found = [one for one in tellings_of_keys(connection, keys) if one.record is None]
        return (one.telling.statement for one in sorted(found, key=lambda one: one.telling.order))

    def rebuild(self, each: Each = here, step: Step = lambda *_: None) -> None:
        """Make every wire and record anew from reports, statements and decisions. Nothing should be different after.

        `each` does what needs no database, in other processes where it has some; `step` is told how far it has come.
        """
        with writing(self._engine) as connection:
            renew(connection, each, step)

    def fingerprint(self) -> str:
        """A digest of every record, pair and wire: registers of the same statements and decisions have the same."""
        with reading(self._engine) as connection:
            return fingerprint(connection)


def _sides(
    connection: Connection, act: str, on: tuple[str, ...], single: tuple[str, ...], beside: tuple[str, ...]
) -> tuple[tuple[str, ...], tuple[str, ...], set[str]]:
    """The statement keys of either side of a decision, and the kinds of their statements."""
    named = {one.telling.key: one for one in tellings_of_keys(connection, single)}
    if unknown := sorted(set(single) - named.keys()):
        raise NotHeldError(f"the register holds no statement {unknown[0]!r}", remedy="`dragoman show` lists a record's")
    ours = [*(() if act == "split" and single else _of_records(connection, on)), *named.values()]
    if act == "split" and on and {record_id(connection, id_) for id_ in on} != {one.record for one in ours}:
        raise UsageError("a split parts statements of one record", remedy="`dragoman show` lists a record's")
    theirs = _of_records(connection, beside)
    if act == "split":
        records_ = {one.record for one in ours if one.record}
        whole = tellings_of_clusters(connection, {one.cluster for one in ours if one.cluster})
        theirs += [one for one in whole if one.record in records_ and one.telling.key not in named]
    keys = tuple(dict.fromkeys(one.telling.key for one in ours))
    rest = tuple(key for key in dict.fromkeys(one.telling.key for one in theirs) if key not in keys)
    return keys, rest, {one.telling.statement.kind for one in (*ours, *theirs)}


def _of_records(connection: Connection, ids: Iterable[str]) -> list[Told]:
    found: list[Told] = []
    for id_ in ids:
        record = record_id(connection, id_)
        whole = connection.execute(tellings_where(statements.c.record == record)).all()
        found += sorted(map(told, whole), key=lambda one: one.telling.order)
    return found
