"""Making anew all that is made: proof that the register is what its statements and decisions say, and nothing else.

It goes through the reports in the order in which they came, and then through the statements a few blocks at a time, so
that each row is read once and its size costs no memory.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from hashlib import blake2b

from sqlalchemy import Connection, bindparam, delete, func, select, update

from dragoman.language.fold import fold
from dragoman.model.codec import from_json
from dragoman.model.statement import Statement
from dragoman.register.held import AnyRow, Told, chunks, report_of, tellings_where, told
from dragoman.register.ledger import all_decisions
from dragoman.register.moments import lateness
from dragoman.register.placing import placed
from dragoman.register.reprints import Print, join_wires, print_day, wire_name
from dragoman.register.rulings import Rulings, standing
from dragoman.register.schema import bands, pairs, records, reports, statements
from dragoman.register.upkeep import write
from dragoman.register.wires import shingles, sketch
from dragoman.register.words import all_anew, put

_REPORTS = select(reports).where(reports.c.until.is_(None)).order_by(reports.c.n)
_SAID = select(statements).where(
    statements.c.report.in_(bindparam("reports", expanding=True)), statements.c.until.is_(None)
)
_REPORT = (
    update(reports)
    .where(reports.c.n == bindparam("at"))
    .values({column: bindparam(f"new_{column}") for column in ("wire", "sketch", "late")})
)
_PLACE = update(statements).where(statements.c.n == bindparam("at"))
_IN_BLOCKS = tellings_where(statements.c.block.in_(bindparam("blocks", expanding=True)))
CHUNK = 400
"""Reports, and about as many times ten statements, that are made anew at a time."""


def renew(connection: Connection) -> None:
    """Forget all wires and records and make them again from the reports, statements and decisions."""
    connection.execute(delete(pairs))
    connection.execute(delete(records))
    connection.execute(delete(bands))
    with all_anew(connection):
        last = -1
        while rows := connection.execute(_REPORTS.where(reports.c.n > last).limit(CHUNK)).all():
            _reports_anew(connection, rows)
            last = rows[-1].n
    rulings = Rulings(standing(all_decisions(connection)))
    for blocks in _blocks(connection, rulings):
        members: dict[str, Told] = {}
        for some in chunks(blocks):
            members |= {one.telling.key: one for one in map(told, connection.execute(_IN_BLOCKS, {"blocks": some}))}
        write(connection, members, rulings)


def fingerprint(connection: Connection) -> str:
    """A digest of all that is made: equal where two registers hold the same records, with the same voices."""
    whole = blake2b(digest_size=16)
    for query in (
        select(records.c.id, records.c.cluster, records.c.need, records.c.body).order_by(records.c.id),
        select(pairs.c.one, pairs.c.other, pairs.c.kind, pairs.c.record).order_by(*pairs.primary_key),
        select(reports.c.id, reports.c.wire).where(reports.c.until.is_(None)).order_by(reports.c.id),
        select(statements.c.key, statements.c.cluster, statements.c.record)
        .where(statements.c.until.is_(None))
        .order_by(statements.c.key),
    ):
        for row in connection.execution_options(yield_per=1000).execute(query):
            whole.update("\x1f".join(map(str, row)).encode())
            whole.update(b"\x1e")
    return whole.hexdigest()


def _reports_anew(connection: Connection, rows: Sequence[AnyRow]) -> None:
    """Index reports' words, put them among the wires, and place their statements, all by the rules of now.

    Rows that stay as they are, as most do, are not written again.
    """
    by_number = {row.n: report_of(row.body) for row in rows}
    texts = {number: fold(report.text).text for number, report in by_number.items()}
    put(connection, texts.items())
    prints, changed = [], []
    for row in rows:
        report = by_number[row.n]
        words, name = shingles(texts[row.n]), wire_name(report.published, report.id)
        sketched, late = sketch(words), lateness(report)
        if (row.wire, row.sketch, row.late) != (name, sketched, late):
            changed.append({"at": row.n, "new_wire": name, "new_sketch": sketched, "new_late": late})
        if sketched is not None:
            prints.append(Print(row.n, print_day(report.published), name, sketched, words))
    if changed:
        connection.execute(_REPORT, changed)
    join_wires(connection, prints)
    for row in connection.execute(_SAID, {"reports": list(by_number)}).all():
        place = placed(from_json(row.body, Statement), row.key, by_number[row.report], texts[row.report])
        if any(getattr(row, column) != value for column, value in place.items()):
            connection.execute(_PLACE.values(**place), {"at": row.n})


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
