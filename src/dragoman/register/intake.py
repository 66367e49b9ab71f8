"""Taking a report and its statements into the tables: new, known already, changed, or a reprint of another."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import blake2b
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, insert, select, update

from dragoman.model.codec import to_json
from dragoman.model.errors import FormatError
from dragoman.model.kinds import kinds
from dragoman.model.report import Report
from dragoman.model.statement import Statement
from dragoman.register.reprints import Wire, join_wire, leave_wire
from dragoman.register.schema import reports, statements
from dragoman.register.telling import Telling, block
from dragoman.register.wires import sketch

ADDED, CHANGED, UNCHANGED = "added", "changed", "unchanged"


class Added(NamedTuple):
    """What adding one report came to.

    `outcome` is `added`, `changed` or `unchanged`; `reprint_of` is the id of the earliest report of the same wire text,
    where it is not this one; `statements` are new, `gone` were the report's before and are so no more.
    """

    report: str
    outcome: str
    reprint_of: str | None = None
    statements: int = 0
    gone: int = 0


class Touched(NamedTuple):
    """What must be made anew after an intake: statements by key, and clusters that lost some."""

    keys: set[str]
    clusters: set[str]


_CURRENT = select(reports).where(reports.c.id == bindparam("id"), reports.c.until.is_(None))
_INSERT = insert(reports).returning(reports.c.n)
_OF_KEY = update(statements).where(statements.c.until.is_(None))
_SAID = select(statements.c.key, statements.c.cluster, statements.c.body, statements.c.report).where(
    statements.c.report == bindparam("report"), statements.c.until.is_(None)
)


def take_in(connection: Connection, report: Report, said: Iterable[Statement], *, at: str, touched: Touched) -> Added:
    """Take in one report with everything that was read from it, at the instant `at`; what it touches is added up.

    Raises:
        FormatError: a statement is of another report, of no kind, or its evidence is not in the report's text.
    """
    by_key = {statement.key: statement for statement in _checked(report, said)}
    body = to_json(report)
    bodies = {key: to_json(statement) for key, statement in by_key.items()}
    digest = _digest(body, bodies)
    known = connection.execute(_CURRENT, {"id": report.id}).one_or_none()
    if known is not None and known.digest == digest:
        return Added(report.id, UNCHANGED, _original(known.wire, report.id))
    if known is not None and known.body == body:
        wire = Wire(known.n, known.wire)
        connection.execute(update(reports).where(reports.c.n == known.n).values(digest=digest))
    else:
        if known is not None:
            connection.execute(update(reports).where(reports.c.n == known.n).values(until=at))
            touched.keys.update(leave_wire(connection, known))
        wire = _insert(connection, report, body, digest, at, touched)
    before = connection.execute(_SAID, {"report": known.n}).all() if known is not None else []
    kept = {row.key for row in before if row.key in by_key}
    _close(connection, [row.key for row in before if row.key not in by_key], at)
    touched.clusters.update(row.cluster for row in before if row.cluster)
    for row in before:
        if row.key in kept and (row.body != bodies[row.key] or row.report != wire.report):
            renewed = _row(by_key[row.key], row.key, bodies[row.key], report, wire, at)
            lasting = {"since", "cluster", "record"}
            values = {name: value for name, value in renewed.items() if name not in lasting}
            connection.execute(_OF_KEY.where(statements.c.key == row.key).values(**values))
    fresh = [key for key in by_key if key not in kept]
    if fresh:
        connection.execute(insert(statements), [_row(by_key[key], key, bodies[key], report, wire, at) for key in fresh])
    touched.keys.update(by_key)
    return Added(
        report.id,
        CHANGED if known is not None else ADDED,
        _original(wire.name, report.id),
        len(fresh),
        len(before) - len(kept),
    )


def _checked(report: Report, said: Iterable[Statement]) -> Iterable[Statement]:
    for statement in said:
        start, end, words = statement.evidence.start, statement.evidence.end, statement.evidence.text
        if statement.doc != report.id:
            raise FormatError(f"a statement of report {statement.doc!r} was added with this one", where=report.id)
        if statement.kind not in kinds():
            raise FormatError(f"{statement.kind!r} is no kind of statement", where=report.id)
        if report.text[start:end] != words or not words:
            raise FormatError(
                f"the evidence of a statement is not in the text at {start}–{end}",
                where=report.id,
                remedy="read the report again: offsets are code points into its text",
            )
        yield statement


def _digest(body: str, bodies: dict[str, str]) -> str:
    whole = blake2b(body.encode(), digest_size=16)
    for key in sorted(bodies):
        whole.update(bodies[key].encode())
    return whole.hexdigest()


def _insert(connection: Connection, report: Report, body: str, digest: str, at: str, touched: Touched) -> Wire:
    sketched = sketch(report.text)
    name = f"{report.published or '9999'} {report.id}"
    row = {
        "id": report.id,
        "published": report.published,
        "source": report.source,
        "digest": digest,
        "sketch": sketched,
        "wire": name,
        "since": at,
        "until": None,
        "body": body,
    }
    number: int = connection.execute(_INSERT, row).scalar_one()
    if sketched is None:
        return Wire(number, name)
    wire, moved = join_wire(connection, Wire(number, name), report.text, sketched)
    touched.keys.update(moved)
    return wire


def _row(statement: Statement, key: str, body: str, report: Report, wire: Wire, at: str) -> dict[str, object]:
    days = Telling(statement, key, published=report.published, source=report.source, wire=wire.name).days
    return {
        "key": key,
        "report": wire.report,
        "block": block(statement),
        "span": days.span,
        "low": days.low,
        "high": days.high,
        "cluster": None,
        "record": None,
        "since": at,
        "until": None,
        "body": body,
    }


def _close(connection: Connection, keys: list[str], at: str) -> None:
    for key in keys:
        connection.execute(_OF_KEY.where(statements.c.key == key).values(until=at, cluster=None, record=None))


def _original(wire: str, report: str) -> str | None:
    first = wire.partition(" ")[2]
    return first if first != report else None
