"""Taking a report and its statements into the tables: new, known already, changed, or a reprint of another."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from msgspec.structs import replace
from sqlalchemy import Connection, bindparam, insert, select, update

from dragoman.model.codec import from_json
from dragoman.model.errors import NotHeldError
from dragoman.model.report import Report
from dragoman.model.statement import Statement
from dragoman.register.headings import headings
from dragoman.register.held import AnyRow, chunks, report_of
from dragoman.register.incoming import Incoming
from dragoman.register.moments import lateness
from dragoman.register.placing import placed
from dragoman.register.prints import Print, keep, print_day, wire_name
from dragoman.register.reprints import join_wires, leave_wire
from dragoman.register.schema import reports, statements
from dragoman.register.wires import bands, shingles, sketch
from dragoman.register.words import add, indexed, put
from dragoman.sources.identity import of_text_alone

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


_CURRENT = select(reports).where(reports.c.id.in_(bindparam("ids", expanding=True)), reports.c.until.is_(None))
_INSERT = insert(reports).returning(reports.c.n, sort_by_parameter_order=True)
_OF_KEY = update(statements).where(statements.c.until.is_(None))
_SAID = select(
    statements.c.key, statements.c.cluster, statements.c.body, statements.c.report, statements.c.offices
).where(statements.c.report == bindparam("report"), statements.c.until.is_(None))
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

    def take(self, said: Sequence[tuple[Report, Iterable[Statement]]]) -> list[Added]:
        """Take in reports of different ids, each with everything that was read from it; gives what each came to.

        Raises:
            FormatError: a statement is of another report, of no kind, or its evidence is not in the report's text.
        """
        known = self._known([report.id for report, _ in said])
        new = [Incoming.of(report, read) for report, read in said if report.id not in known]
        rows = [self._rows(one) for one in new]
        made = self._new(new, rows)
        outcomes = {
            one.report.id: Added(one.report.id, ADDED, _original(wire, one.report.id), len(one.statements))
            for one, (_, wire) in zip(new, made, strict=True)
        }
        self._say([row | {"report": number} for own, (number, _) in zip(rows, made, strict=True) for row in own])
        for report, read in said:
            if report.id in known:
                outcomes[report.id] = self._again(report, read)
        return [outcomes[report.id] for report, _ in said]

    def withdraw(self, id_: str) -> int:
        """Close a report and all its statements; gives how many those were.

        Raises:
            NotHeldError: there is no such report.
        """
        known = self._known([id_]).get(id_)
        if known is None:
            raise NotHeldError(f"the register holds no report {id_!r}", remedy="list them with `dragoman records`")
        before = self._connection.execute(_SAID, {"report": known.n}).all()
        self._connection.execute(update(reports).where(reports.c.n == known.n).values(until=self._at))
        self.keys |= leave_wire(self._connection, known)
        return self._settle(before, [])

    def _known(self, ids: Sequence[str]) -> dict[str, AnyRow]:
        found: dict[str, AnyRow] = {}
        for some in chunks(ids):
            found |= {row.id: row for row in self._connection.execute(_CURRENT, {"ids": some})}
        return found

    def _again(self, report: Report, said: Iterable[Statement]) -> Added:
        """A report that is known: as it was, read anew, or with another text or date, which is another version of it.

        Its row is looked up again: those before it may have put it into another wire.
        """
        known = self._known([report.id])[report.id]
        before: Sequence[AnyRow] = ()
        if self._keep:
            before = self._connection.execute(_SAID, {"report": known.n}).all()
            report = report_of(known.body)
            said = [*said, *(from_json(old.body, Statement) for old in before)]
        elif (copied := _copied(report, known)) is None:
            return Added(report.id, UNCHANGED, _original(known.wire, report.id))
        else:
            report = copied
        read = Incoming.of(report, said)
        if known.digest == read.digest:
            return Added(report.id, UNCHANGED, _original(known.wire, report.id))
        before = before or self._connection.execute(_SAID, {"report": known.n}).all()
        number, wire = known.n, known.wire
        rows = self._rows(read)
        ours = update(reports).where(reports.c.n == known.n)
        if known.body == read.body:
            self._connection.execute(ours.values(digest=read.digest))
            had = headings(((from_json(old.body, Statement), old.offices) for old in before), report.source)
            add(self._connection, number, _headings(read, rows) - had)
        else:
            self._connection.execute(ours.values(until=self._at))
            self.keys |= leave_wire(self._connection, known)
            ((number, wire),) = self._new([read], [rows])
        gone = self._settle(before, [row | {"report": number} for row in rows])
        new = len(read.statements) + gone - len(before)
        return Added(report.id, CHANGED, _original(wire, report.id), new, gone)

    def _new(self, read: Sequence[Incoming], said: Sequence[list[dict[str, Any]]]) -> list[tuple[int, str]]:
        """Write new reports or new versions, for each of which the rows of its statements are given.

        Gives each's row number and the name of its wire.
        """
        if not read:
            return []
        prints = [
            Print(
                ~place,  # until its row has a number
                print_day(one.report.published),
                wire_name(one.report.published, one.report.id),
                sketched,
                bands(sketched),
                own,
            )
            for place, one in enumerate(read)
            if (sketched := sketch(own := shingles(one.text))) is not None
        ]
        renamed, moved = join_wires(self._connection, prints)
        self.keys |= moved
        sketches = {~one.report: one.sketch for one in prints}
        names = [wire_name(one.report.published, one.report.id) for one in read]
        wires = [renamed.get(name, name) for name in names]
        rows = [
            {
                "id": one.report.id,
                "published": one.report.published,
                "late": lateness(one.report),
                "source": one.report.source,
                "digest": one.digest,
                "sketch": sketches.get(place),
                "wire": wire,
                "since": self._at,
                "until": None,
                "body": one.body,
            }
            for place, (one, wire) in enumerate(zip(read, wires, strict=True))
        ]
        numbers: list[int] = list(self._connection.execute(_INSERT, rows).scalars())
        words = (indexed(one.text, _headings(one, own)) for one, own in zip(read, said, strict=True))
        put(self._connection, zip(numbers, words, strict=True))
        keep(self._connection, [one._replace(report=numbers[~one.report]) for one in prints])
        return list(zip(numbers, wires, strict=True))

    def _settle(self, before: Sequence[AnyRow], rows: Sequence[dict[str, Any]]) -> int:
        """Close what is said no more, renew what is, insert what is new; gives how many were closed."""
        gone = 0
        by_key = {row["key"]: row for row in rows}
        for old in before:
            self.clusters |= {old.cluster} if old.cluster else set()
            ours = _OF_KEY.where(statements.c.key == old.key)
            renewed = by_key.get(old.key)
            if renewed is None:
                gone += 1
                self._connection.execute(ours.values(until=self._at, cluster=None, record=None))
            elif (renewed["body"], renewed["report"]) != (old.body, old.report):
                changes = {name: value for name, value in renewed.items() if name not in _LASTING}
                self._connection.execute(ours.values(**changes))
        self.keys |= by_key.keys()
        had = {old.key for old in before}
        self._say([row for key, row in by_key.items() if key not in had])
        return gone

    def _say(self, rows: Sequence[dict[str, Any]]) -> None:
        """Write new statements."""
        self.keys |= {row["key"] for row in rows}
        if rows:
            self._connection.execute(insert(statements), rows)

    def _rows(self, read: Incoming) -> list[dict[str, Any]]:
        """The rows of a report's statements, but for the number of its own."""
        return [
            {
                "key": key,
                "cluster": None,
                "record": None,
                "since": self._at,
                "until": None,
                "body": read.bodies[key],
                **placed(statement, key, read.report, read.text),
            }
            for key, statement in read.statements.items()
        ]


def _headings(read: Incoming, rows: list[dict[str, Any]]) -> frozenset[str]:
    return headings(((read.statements[row["key"]], row["offices"]) for row in rows), read.report.source)


def _copied(report: Report, known: AnyRow) -> Report | None:
    """A known report as it comes again: from a copy of its file it keeps its first name.

    None where the copy's name tells no day, or another one, and that of the first is known: nothing is to be changed.
    """
    if report.source == known.source or not of_text_alone(report):
        return report
    if report.published != known.published and (report.published is None or report.published_from == "filename"):
        return None if known.published else report
    return replace(report, source=known.source)


def _original(wire: str, report: str) -> str | None:
    first = wire.partition(" ")[2]
    return first if first != report else None
