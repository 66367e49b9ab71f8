"""As known on: what the register said at an instant, from the statements and decisions that it had then."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import groupby

from sqlalchemy import Connection, and_, func, or_, select

from dragoman.model.edtf import Edtf
from dragoman.model.errors import UsageError
from dragoman.model.record import Record
from dragoman.register.clusters import clustered
from dragoman.register.engine import reading
from dragoman.register.held import AnyRow, chunks, tellings_ever, tellings_where, told
from dragoman.register.ledger import all_decisions
from dragoman.register.opening import Opened
from dragoman.register.reconcile import record_of
from dragoman.register.reprints import wires_of
from dragoman.register.rulings import Rulings, standing
from dragoman.register.schema import pairs, reports, statements
from dragoman.register.telling import Telling


class Knowing(Opened):
    """What was known."""

    def records_known(self, on: str, pair: tuple[str, str] | None = None) -> list[Record]:
        """The records of a pair, or all, as the register had them at the end of an ISO date (UTC), in order of date.

        They are made anew from what stood then; a report that was corrected or withdrawn since speaks as it did.

        Raises:
            UsageError: the date is none, or the pair is one party twice.
        """
        parties = set(_sorted(pair)) if pair is not None else set()
        try:
            instant = (date.fromisoformat(on) + timedelta(days=1)).isoformat()
        except ValueError as fault:
            raise UsageError(f"{on!r} is no day", remedy="give it as 2025-03-01") from fault
        with reading(self._engine) as connection:
            tellings = list(_told_then(connection, instant, parties))
            decided = standing(decision for decision in all_decisions(connection) if decision.at < instant)
        return _made(tellings, Rulings(decided), parties)

    def records_before(self, day: date, pair: tuple[str, str]) -> list[Record]:
        """The records of a pair as they stood before a day, in order of date: what a brief of then rested on.

        They are those that the register had. Where it is younger than the day, they are what it would have made of the
        reports that were published before, and of those of which no date is known.

        Raises:
            UsageError: the pair is one party twice.
        """
        one, other = _sorted(pair)
        instant = day.isoformat()
        with reading(self._engine) as connection:
            first = connection.execute(select(func.min(reports.c.since))).scalar()
            old = first is not None and first < instant
            if old:
                tellings = list(_told_then(connection, instant, {one, other}))
            else:
                tellings = list(_published_before(connection, instant, (one, other)))
            decided = standing(each for each in all_decisions(connection) if not old or each.at < instant)
        return _made(tellings, Rulings(decided), {one, other})


def _sorted(pair: tuple[str, str]) -> tuple[str, str]:
    one, other = sorted(pair)
    if one == other:
        raise UsageError(f"a pair is of two, and {one} is given twice", remedy="name the other party")
    return one, other


def _made(tellings: list[Telling], rulings: Rulings, pair: set[str]) -> list[Record]:
    made = [record_of(fact, rulings) for cluster in clustered(tellings, rulings) for fact in cluster]
    found = [record for record in made if pair <= set(record.parties)]
    return sorted(found, key=lambda record: (Edtf.order(record.date), record.kind, record.id))


def _published_before(connection: Connection, day: str, pair: tuple[str, str]) -> Iterator[Telling]:
    """The current tellings of a pair's records whose reports were published before a day or bear no date."""
    ours = select(pairs.c.record).where(pairs.c.one == pair[0], pairs.c.other == pair[1])
    early = or_(reports.c.published.is_(None), reports.c.published < day)
    for row in connection.execute(tellings_where(and_(statements.c.record.in_(ours), early))):
        yield told(row).telling


def _told_then(connection: Connection, instant: str, parties: set[str]) -> Iterator[Telling]:
    """The tellings of two parties, or all, that stood before an instant, with the wires that their reports made."""
    then = [statements.c.since < instant, or_(statements.c.until.is_(None), statements.c.until >= instant)]
    if parties:
        first, second = sorted(parties)
        ours = statements.c.record.in_(select(pairs.c.record).where(pairs.c.one == first, pairs.c.other == second))
        like = [statements.c.body.contains(f'"{party}"', autoescape=True) for party in (first, second)]
        gone = and_(statements.c.record.is_(None), *like)  # closed since, or rejected: of no record, and so of no pair
        then.append(or_(ours, gone))
    rows = connection.execute(tellings_ever(*then)).all()
    found = [told(row) for row in rows]
    wires = _wires_then(connection, instant, {one.telling.wire for one in found})
    for one in found:
        if parties <= set(one.telling.statement.parties):
            yield one.telling.printed_by(wires.get(one.telling.statement.doc, one.telling.wire))


def _wires_then(connection: Connection, instant: str, wires: set[str]) -> dict[str, str]:
    """Each report's wire, by its id, among the reports of the wires that stood before an instant."""
    rows: list[AnyRow] = []
    for some in chunks(sorted(wires)):
        rows += connection.execute(
            select(reports).where(
                reports.c.wire.in_(some),
                reports.c.since < instant,
                or_(reports.c.until.is_(None), reports.c.until >= instant),
            )
        ).all()
    rows.sort(key=lambda row: row.wire)
    ids = {row.n: row.id for row in rows}
    made: dict[str, str] = {}
    for _, prints in groupby(rows, key=lambda row: row.wire):
        made |= {ids[number]: name for number, name in wires_of(list(prints)).items()}
    return made
