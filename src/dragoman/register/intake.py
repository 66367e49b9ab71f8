"""Taking a report and its statements into the tables: new, known already, changed, or a reprint of another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from hashlib import blake2b
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, insert, select, update

from dragoman.model.codec import from_json, to_json
from dragoman.model.errors import FormatError, NotHeldError
from dragoman.model.kinds import kinds
from dragoman.model.report import Report
from dragoman.model.statement import Statement
from dragoman.register.held import AnyRow, report_of
from dragoman.register.moments import lateness
from dragoman.register.placing import placed
from dragoman.register.reprints import Wire, join_wire, leave_wire, wire_name
from dragoman.register.schema import reports, statements
from dragoman.register.wires import sketch
from dragoman.register.words import put

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


_CURRENT = select(reports).where(reports.c.id == bindparam("id"), reports.c.until.is_(None))
_INSERT = insert(reports).returning(reports.c.n)
_OF_KEY = update(statements).where(statements.c.until.is_(None))
_SAID = select(statements.c.key, statements.c.cluster, statements.c.body, statements.c.report).where(
    statements.c.report == bindparam("report"), statements.c.until.is_(None)
)
_LASTING = {"since", "cluster", "record"}


class Intake:
    """Taking in reports at one instant, in one transaction; it gathers what must then be made anew.

    `keys` are of statements that are new or stand otherwise, `clusters` those that lost some. With `keep` a report that
    is there stays as it is, and what it says is added to what it said.
    """

    def __init__(self, connection: Connection, at: str, *, keep: bool = False) -> None:
        self._connection = connection
        self._at = at
        self._keep = keep
        self.keys: set[str] = set()
        self.clusters: set[str] = set()

    def take(self, report: Report, said: Iterable[Statement]) -> Added:
        """Take in one report with everything that was read from it.

        Raises:
            FormatError: a statement is of another report, of no kind, or its evidence is not in the report's text.
        """
        before: Sequence[AnyRow] = ()
        known = self._connection.execute(_CURRENT, {"id": report.id}).one_or_none()
        if known is not None and self._keep:
            before = self._connection.execute(_SAID, {"report": known.n}).all()
            report = report_of(known.body)
            said = [*said, *(from_json(old.body, Statement) for old in before)]
        by_key = {statement.key: statement for statement in checked(report, said)}
        body = to_json(report)
        bodies = {key: to_json(statement) for key, statement in by_key.items()}
        digest = _digest(body, bodies)
        if known is None:
            wire = self._new(report, body, digest)
        elif known.digest == digest:
            return Added(report.id, UNCHANGED, _original(known.wire, report.id))
        else:
            before = before or self._connection.execute(_SAID, {"report": known.n}).all()
            wire = self._again(known, report, body, digest)
        gone = self._settle(before, {key: self._row(by_key[key], key, bodies[key], report, wire) for key in by_key})
        outcome = ADDED if known is None else CHANGED
        return Added(report.id, outcome, _original(wire.name, report.id), len(by_key) + gone - len(before), gone)

    def withdraw(self, id_: str) -> int:
        """Close a report and all its statements; gives how many those were.

        Raises:
            NotHeldError: there is no such report.
        """
        known = self._connection.execute(_CURRENT, {"id": id_}).one_or_none()
        if known is None:
            raise NotHeldError(f"the register holds no report {id_!r}", remedy="list them with `dragoman records`")
        before = self._connection.execute(_SAID, {"report": known.n}).all()
        self._connection.execute(update(reports).where(reports.c.n == known.n).values(until=self._at))
        self.keys |= leave_wire(self._connection, known)
        return self._settle(before, {})

    def _new(self, report: Report, body: str, digest: str) -> Wire:
        sketched = sketch(report.text)
        name = wire_name(report.published, report.id)
        row = {
            "id": report.id,
            "published": report.published,
            "late": lateness(report),
            "source": report.source,
            "digest": digest,
            "sketch": sketched,
            "wire": name,
            "since": self._at,
            "until": None,
            "body": body,
        }
        number: int = self._connection.execute(_INSERT, row).scalar_one()
        put(self._connection, number, report.text)
        if sketched is None:
            return Wire(number, name)
        wire, moved = join_wire(self._connection, Wire(number, name), report.text, sketched)
        self.keys |= moved
        return wire

    def _again(self, known: AnyRow, report: Report, body: str, digest: str) -> Wire:
        """The report is known: read anew, or with another text or date, which is another version of it."""
        ours = update(reports).where(reports.c.n == known.n)
        if known.body == body:
            self._connection.execute(ours.values(digest=digest))
            return Wire(known.n, known.wire)
        self._connection.execute(ours.values(until=self._at))
        self.keys |= leave_wire(self._connection, known)
        return self._new(report, body, digest)

    def _settle(self, before: Sequence[AnyRow], rows: dict[str, dict[str, Any]]) -> int:
        """Close what is said no more, renew what is, insert what is new; gives how many were closed."""
        gone = 0
        for old in before:
            self.clusters |= {old.cluster} if old.cluster else set()
            ours = _OF_KEY.where(statements.c.key == old.key)
            renewed = rows.get(old.key)
            if renewed is None:
                gone += 1
                self._connection.execute(ours.values(until=self._at, cluster=None, record=None))
            elif (renewed["body"], renewed["report"]) != (old.body, old.report):
                changes = {name: value for name, value in renewed.items() if name not in _LASTING}
                self._connection.execute(ours.values(**changes))
        fresh = rows.keys() - {old.key for old in before}
        if fresh:
            self._connection.execute(insert(statements), [row for key, row in rows.items() if key in fresh])
        self.keys |= rows.keys()
        return gone

    def _row(self, statement: Statement, key: str, body: str, report: Report, wire: Wire) -> dict[str, Any]:
        return {
            "key": key,
            "report": wire.report,
            "cluster": None,
            "record": None,
            "since": self._at,
            "until": None,
            "body": body,
            **placed(statement, key, report),
        }


def checked(report: Report, said: Iterable[Statement]) -> Iterator[Statement]:
    """The statements, each checked against its report.

    Raises:
        FormatError: one is of another report, of no kind, or its evidence is not in the report's text.
    """
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


def _original(wire: str, report: str) -> str | None:
    first = wire.partition(" ")[2]
    return first if first != report else None
