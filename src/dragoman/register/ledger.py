"""The decisions as the register keeps them: appended, looked up by the statements they name, never changed."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import blake2b

import msgspec
from sqlalchemy import Connection, bindparam, insert, select

from dragoman.model.codec import from_json, to_json
from dragoman.model.decision import ACTS, MARKINGS, Decision
from dragoman.model.edtf import Edtf
from dragoman.model.errors import NotHeldError, UsageError
from dragoman.model.kinds import STATUSES, kinds
from dragoman.register.held import chunks
from dragoman.register.rulings import Rulings, standing
from dragoman.register.schema import decisions, ruled

_ON_KEYS = (
    select(decisions.c.body)
    .where(decisions.c.id.in_(select(ruled.c.decision).where(ruled.c.key.in_(bindparam("keys", expanding=True)))))
    .order_by(decisions.c.n)
)
_ANY = select(decisions.c.n).limit(1)


def decisions_on(connection: Connection, keys: Iterable[str]) -> list[Decision]:
    """Every decision that names one of the statement keys, or takes back or restores one that does, in order."""
    found: dict[str, Decision] = {}
    for some in chunks(keys):
        for body in connection.execute(_ON_KEYS, {"keys": some}).scalars():
            decision = from_json(body, Decision)
            found[decision.id] = decision
    return sorted(found.values(), key=lambda decision: (decision.at, decision.id))


def all_decisions(connection: Connection) -> list[Decision]:
    """Every decision, in the order in which they were taken."""
    return [
        from_json(body, Decision)
        for body in connection.execute(select(decisions.c.body).order_by(decisions.c.at, decisions.c.id)).scalars()
    ]


def rulings_on(connection: Connection, keys: Iterable[str]) -> Rulings:
    """What the standing decisions that name one of the statement keys come to."""
    if connection.execute(_ANY).first() is None:
        return Rulings()
    return Rulings(standing(decisions_on(connection, keys)))


def identified(decision: Decision) -> Decision:
    """The decision with the id that its content gives it."""
    said = msgspec.json.encode(msgspec.structs.replace(decision, id=""))
    return msgspec.structs.replace(decision, id="d" + blake2b(said, digest_size=7).hexdigest())


def is_held(connection: Connection, id_: str) -> bool:
    """Whether there is a decision of an id."""
    return connection.execute(select(decisions.c.n).where(decisions.c.id == id_)).first() is not None


def append(connection: Connection, decision: Decision) -> set[str]:
    """Write a decision down; gives the keys of the statements that it bears on.

    Raises:
        UsageError: the act is none, lacks a part, or its value is none that the field may have.
        NotHeldError: an undo names no decision.
    """
    keys = _target_keys(connection, decision) if decision.act == "undo" else {*decision.on, *decision.beside}
    connection.execute(insert(decisions), {"id": decision.id, "at": decision.at, "body": to_json(decision)})
    connection.execute(insert(ruled), [{"key": key, "decision": decision.id} for key in sorted(keys)])
    return keys


def check(decision: Decision, of: set[str]) -> None:
    """Whether a decision makes sense on statements of the kinds `of`; where that is empty they are not known.

    Raises:
        UsageError: it does not.
    """
    if decision.act not in ACTS:
        raise UsageError(f"no act is called {decision.act!r}", remedy=f"the acts are {', '.join(ACTS)}")
    if not decision.who.strip() or not decision.why.strip():
        raise UsageError("a decision wants who takes it and why", remedy="give both")
    if decision.act == "merge" and len(decision.on) < 2:  # noqa: PLR2004  # one alone is merged with nothing
        raise UsageError("a merge is of two records or more", remedy="name another")
    if decision.act in ("split", "not-the-same") and not (decision.on and decision.beside):
        raise UsageError(f"a {decision.act} is of two sides", remedy="name what stands apart from what")
    if decision.act == "mark" and decision.value not in MARKINGS:
        raise UsageError(f"no marking is called {decision.value!r}", remedy=f"the markings are {', '.join(MARKINGS)}")
    if decision.act != "undo" and not decision.on:
        raise UsageError(f"nothing is named that {decision.act} would be of", remedy="name a record by its id")
    if decision.act != "undo" and len(of) > 1:
        raise UsageError(
            f"statements of several kinds ({', '.join(sorted(of))}) are never one fact", remedy="name one kind"
        )
    if decision.act in ("correct", "choose") and of:
        _check_value(decision, next(iter(of)))


def _check_value(decision: Decision, kind: str) -> None:
    slots = kinds()[kind].slots
    fields = ("date", "status", *slots)
    if decision.field not in fields:
        raise UsageError(f"a {kind} has no {decision.field!r}", remedy=f"its fields are {', '.join(fields)}")
    if decision.value is None:
        raise UsageError(f"no value is given for {decision.field}", remedy="give the value to be shown")
    if decision.field == "date":
        Edtf.parse(str(decision.value))
    elif decision.field == "status":
        if decision.value not in STATUSES:
            raise UsageError(f"no status is called {decision.value!r}", remedy=f"they are {', '.join(STATUSES)}")
    elif (words := slots[decision.field].words) and decision.value not in words:
        raise UsageError(f"{decision.field} cannot be {decision.value!r}", remedy=f"it is one of {', '.join(words)}")


def _target_keys(connection: Connection, undo: Decision) -> set[str]:
    keys: set[str] = set()
    for id_ in undo.on:
        found = connection.execute(select(ruled.c.key).where(ruled.c.decision == id_)).scalars().all()
        if not found:
            raise NotHeldError(f"there is no decision {id_!r}", remedy="list them with `dragoman history`")
        keys.update(found)
    return keys
