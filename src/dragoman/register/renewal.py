"""Making anew all that is made: proof that the register is what its statements and decisions say, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import blake2b

from sqlalchemy import Column, ColumnElement, Connection, bindparam, delete, select, update

from dragoman.model.codec import from_json
from dragoman.model.report import Report
from dragoman.model.statement import Statement
from dragoman.register.held import report_of
from dragoman.register.moments import lateness
from dragoman.register.placing import placed
from dragoman.register.reprints import Wire, join_wire, wire_name
from dragoman.register.schema import bands, pairs, records, reports, statements
from dragoman.register.upkeep import refresh
from dragoman.register.wires import sketch
from dragoman.register.words import clear, put

_SAID = select(statements.c.n, statements.c.key, statements.c.body).where(
    statements.c.report == bindparam("report"), statements.c.until.is_(None)
)
_PLACE = update(statements).where(statements.c.n == bindparam("at"))
CHUNK = 500
"""Rows that are made anew at a time."""


def renew(connection: Connection) -> None:
    """Forget all wires and records and make them again from the reports, statements and decisions."""
    connection.execute(delete(pairs))
    connection.execute(delete(records))
    connection.execute(delete(bands))
    clear(connection)
    connection.execute(update(statements).values(cluster=None, record=None))
    for numbers in _numbers(connection, reports.c.n, reports.c.until.is_(None)):
        for row in connection.execute(select(reports).where(reports.c.n.in_(numbers)).order_by(reports.c.n)).all():
            _report_anew(connection, row.n, report_of(row.body))
    for numbers in _numbers(connection, statements.c.n, statements.c.until.is_(None)):
        keys = connection.execute(select(statements.c.key).where(statements.c.n.in_(numbers))).scalars().all()
        refresh(connection, keys)


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


def _report_anew(connection: Connection, number: int, report: Report) -> None:
    """Index a report's words, put it among the wires, and place its statements, all by the rules of now."""
    put(connection, number, report.text)
    wire, sketched = Wire(number, wire_name(report.published, report.id)), sketch(report.text)
    values = {"wire": wire.name, "sketch": sketched, "late": lateness(report)}
    connection.execute(update(reports).where(reports.c.n == number).values(**values))
    if sketched is not None:
        join_wire(connection, wire, report.text, sketched)
    said = connection.execute(_SAID, {"report": number}).all()
    if said:
        rows = [{"at": n, **placed(from_json(body, Statement), key, report)} for n, key, body in said]
        connection.execute(_PLACE, rows)


def _numbers(connection: Connection, column: Column[int], current: ColumnElement[bool]) -> Iterator[list[int]]:
    """The numbers of the current rows, in lists."""
    last = -1
    while True:
        found = (
            connection.execute(select(column).where(column > last, current).order_by(column).limit(CHUNK))
            .scalars()
            .all()
        )
        if not found:
            return
        yield list(found)
        last = found[-1]
