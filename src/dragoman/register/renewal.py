"""Making anew all that is made: proof that the register is what its statements and decisions say, and nothing else.

It goes through the reports in the order in which they came, and then through the statements a few blocks at a time, so
that each row is read once and its size costs no memory. What needs no database may be done in other processes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from hashlib import blake2b
from typing import Protocol, TypeVar

from sqlalchemy import Connection, Table, bindparam, delete, exists, func, select, update

from dragoman.model.decision import Decision
from dragoman.register.anew import Anew, Kept, Said, anew
from dragoman.register.emptying import emptied
from dragoman.register.held import chunks, tellings_where, told
from dragoman.register.ledger import all_decisions
from dragoman.register.making import Made, made
from dragoman.register.prints import keep
from dragoman.register.reprints import join_wires
from dragoman.register.rulings import Rulings, standing
from dragoman.register.schema import bands, pairs, records, reports, statements
from dragoman.register.upkeep import write_all
from dragoman.register.words import all_anew, put

Portion = TypeVar("Portion")
Result = TypeVar("Result")


class Each(Protocol):
    """Does work on one portion after the other, here or in other processes, and gives each with what came of it."""

    def __call__(
        self, work: Callable[[Portion], Result], portions: Iterable[Portion]
    ) -> Iterator[tuple[Portion, Result]]:
        """The portions in their order; they may be asked for ahead."""


Step = Callable[[str, int, int], object]
"""Told how far it has come: what is gone through, how many of it are done, and of how many."""

_PLACES = ("block", "span", "low", "high", "offices")
_SAID = select(
    statements.c.report, statements.c.n, statements.c.key, statements.c.body, *(statements.c[name] for name in _PLACES)
).where(statements.c.report.in_(bindparam("reports", expanding=True)), statements.c.until.is_(None))
_REPORT = (
    update(reports)
    .where(reports.c.n == bindparam("at"))
    .values({column: bindparam(f"new_{column}") for column in ("wire", "sketch", "late")})
)
_PLACE = update(statements).where(statements.c.n == bindparam("at"))
_IN_BLOCKS = tellings_where(statements.c.block.in_(bindparam("blocks", expanding=True)))
CHUNK = 400
"""Reports, and about as many times ten statements, that are made anew at a time."""
_REPORTS = (
    select(reports.c.n, reports.c.body, reports.c.wire, reports.c.sketch, reports.c.late)
    .where(reports.c.n > bindparam("last"), reports.c.until.is_(None))
    .order_by(reports.c.n)
    .limit(CHUNK)
)
_WEED = delete(records).where(
    ~exists().where(statements.c.key == records.c.id, statements.c.record == records.c.id, statements.c.until.is_(None))
)
_PAIRED = pairs.c.one, pairs.c.other, pairs.c.kind, pairs.c.record
_Telling = tuple[object, ...]


def here(work: Callable[[Portion], Result], portions: Iterable[Portion]) -> Iterator[tuple[Portion, Result]]:
    """Each portion with what comes of it, done in this process."""
    return ((portion, work(portion)) for portion in portions)


def renew(connection: Connection, each: Each = here, step: Step = lambda *_: None, *, unread: bool = False) -> None:
    """Forget all wires and records and make them again from the reports, statements and decisions.

    The tables of a register that is `unread`, because nothing is in it yet, may be closed to readers meanwhile. Where
    they may not, as on PostgreSQL, records, whose rows are wide, are compared with what is there and left where they
    come out the same.
    """
    held = {table: _current(connection, table) for table in (reports, statements)}
    among = connection.dialect.name != "sqlite" and not unread
    with emptied(connection, (pairs, bands) if among else (pairs, records, bands), unread=unread):
        done = 0
        with all_anew(connection, unread=unread, making=lambda done: step("index of words", done, 1)):
            for _, again in each(anew, _kept(connection)):
                _put_back(connection, again)
                done += len(again)
                step("reports", done, held[reports])
        done = 0
        for (rows, _), new in each(_made, _tellings(connection)):
            write_all(connection, new, among=among)
            done += len(rows)
            step("statements", done, held[statements])
        if among:
            connection.execute(_WEED)


def fingerprint(connection: Connection) -> str:
    """A digest of all that is made: equal where two registers hold the same records, with the same voices."""
    whole = blake2b(digest_size=16)
    for query in (
        select(records.c.id, records.c.cluster, records.c.need, records.c.body).order_by(records.c.id),
        select(*_PAIRED).order_by(*_PAIRED),
        select(reports.c.id, reports.c.wire).where(reports.c.until.is_(None)).order_by(reports.c.id),
        select(statements.c.key, statements.c.cluster, statements.c.record)
        .where(statements.c.until.is_(None))
        .order_by(statements.c.key),
    ):
        for row in connection.execution_options(yield_per=1000).execute(query):
            whole.update("\x1f".join(map(str, row)).encode())
            whole.update(b"\x1e")
    return whole.hexdigest()


def _current(connection: Connection, table: Table) -> int:
    """How many rows of a table are current."""
    held: int = connection.execute(select(func.count()).select_from(table).where(table.c.until.is_(None))).scalar_one()
    return held


def _kept(connection: Connection) -> Iterator[list[Kept]]:
    """The current reports as they came, with their statements."""
    last = -1
    while rows := connection.execute(_REPORTS, {"last": last}).all():
        said: dict[int, list[Said]] = {}
        for report, number, key, body, *place in connection.execute(_SAID, {"reports": [row.n for row in rows]}):
            own = Said(number, key, body, dict(zip(_PLACES, place, strict=True)))
            said.setdefault(report, []).append(own)
        yield [Kept(*row, said.get(row.n, [])) for row in rows]
        last = rows[-1].n


def _put_back(connection: Connection, again: list[Anew]) -> None:
    """Index reports' words, put them among the wires, and place their statements.

    Rows that stay as they are, as most do, are not written again.
    """
    put(connection, ((one.number, one.words) for one in again))
    changed = [
        {"at": one.number} | {f"new_{name}": value for name, value in one.columns.items()}
        for one in again
        if one.columns is not None
    ]
    if changed:
        connection.execute(_REPORT, changed)
    prints = [one.print for one in again if one.print is not None]
    join_wires(connection, prints)
    keep(connection, prints)
    for one in again:
        for number, place in one.moved.items():
            connection.execute(_PLACE.values(**place), {"at": number})


def _tellings(connection: Connection) -> Iterator[tuple[list[_Telling], list[Decision]]]:
    """The rows of current statements by whole blocks, with the decisions that bear on them."""
    rulings = Rulings(standing(all_decisions(connection)))
    for blocks in _blocks(connection, rulings):
        rows: list[_Telling] = []
        for some in chunks(blocks):
            rows += map(tuple, connection.execute(_IN_BLOCKS, {"blocks": some}))
        yield rows, rulings.of(str(row[0]) for row in rows)


def _made(portion: tuple[list[_Telling], list[Decision]]) -> Made:
    rows, decisions = portion
    return made({one.telling.key: one for one in map(told, rows)}, Rulings(decisions))


def _blocks(connection: Connection, rulings: Rulings) -> Iterator[list[int]]:
    """The blocks of current statements, a few at a time; those that decisions tie to each other at one time."""
    counted = select(statements.c.block, func.count()).where(statements.c.until.is_(None)).group_by(statements.c.block)
    sizes = connection.execute(counted.order_by(statements.c.block)).all()
    tied = _tied(connection, rulings)
    some, held = [], 0
    for block, size in sizes:
        if block in tied:
            continue
        some.append(block)
        held += size
        if held >= 10 * CHUNK:
            yield some
            some, held = [], 0
    if tied or some:
        yield [*some, *sorted(tied)]


def _tied(connection: Connection, rulings: Rulings) -> set[int]:
    """The blocks of statements that a person has put together."""
    named = {key for pair in rulings.joined for key in pair}
    found: set[int] = set()
    for some in chunks(sorted(named)):
        query = select(statements.c.block).where(statements.c.key.in_(some), statements.c.until.is_(None))
        found.update(connection.execute(query).scalars())
    return found
