"""The wires that the register holds: joined as reports come, split as they go, each named by its earliest report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from dragoman.register.held import AnyRow, report_of
from dragoman.register.schema import bands as band_table
from dragoman.register.schema import reports, statements
from dragoman.register.wires import SURE, UNLIKELY, bands, likely, reprinted, shingles


class Wire(NamedTuple):
    """A report's row number and the name of the wire that it is of: publication and id of its earliest report."""

    report: int
    name: str


def wire_name(published: str | None, id_: str) -> str:
    """The name that a report gives to its wire if it is the earliest: names sort by publication, then by id."""
    return f"{published or '9999'} {id_}"


_SHARING = (
    select(reports.c.n, reports.c.wire, reports.c.sketch)
    .join(band_table, band_table.c.report == reports.c.n)
    .where(band_table.c.band.in_(bindparam("bands", expanding=True)), reports.c.until.is_(None))
    .distinct()
)
_BODY = select(reports.c.body).where(reports.c.n == bindparam("number"))
_MEMBERS = select(reports.c.n, reports.c.id, reports.c.published, reports.c.sketch, reports.c.body).where(
    reports.c.wire == bindparam("wire"), reports.c.until.is_(None)
)


def join_wire(connection: Connection, wire: Wire, text: str, sketched: bytes) -> tuple[Wire, set[str]]:
    """Put a new report's text among the wires; gives its wire, and the keys of statements of wires that became one."""
    marks = bands(sketched)
    sharing = connection.execute(_SHARING, {"bands": marks}).all()
    connection.execute(insert(band_table), [{"band": band, "report": wire.report} for band in marks])
    words = None
    joined: set[str] = set()
    for number, name, other in sorted(sharing, key=lambda row: (-likely(sketched, row.sketch), row.n)):
        if name in joined or number == wire.report:
            continue
        share = likely(sketched, other)
        if share < UNLIKELY:
            break
        if share < SURE:
            words = words if words is not None else shingles(text)
            if not reprinted(words, shingles(_text(connection, number))):
                continue
        joined.add(name)
    if not joined:
        return wire, set()
    first = min(joined | {wire.name})
    moved = _keys(connection, joined) if len(joined) > 1 else set()
    connection.execute(
        update(reports).where(reports.c.until.is_(None), reports.c.wire.in_([*joined, wire.name])).values(wire=first)
    )
    return Wire(wire.report, first), moved


def leave_wire(connection: Connection, gone: AnyRow) -> set[str]:
    """Take a report's text out of its wire, which may fall apart; gives the keys of the statements of those left."""
    connection.execute(delete(band_table).where(band_table.c.report == gone.n))
    left = connection.execute(_MEMBERS, {"wire": gone.wire}).all()
    keys = _keys(connection, {gone.wire})
    for number, name in wires_of(left).items():
        connection.execute(update(reports).where(reports.c.n == number).values(wire=name))
    return keys


def wires_of(rows: Sequence[AnyRow]) -> dict[int, str]:
    """The wires that reports make among themselves alone: each row's number with its wire's name.

    Rows have `n`, `id`, `published`, `sketch` and `body`.
    """
    home = {row.n: row.n for row in rows}
    sketched = [row for row in rows if row.sketch is not None]
    words = {row.n: shingles(report_of(row.body).text) for row in sketched} if len(sketched) > 1 else {}
    for one, other in combinations(sketched, 2):
        if home[one.n] != home[other.n] and _same(one, other, words):
            old, new = home[other.n], home[one.n]
            home = {number: new if at == old else at for number, at in home.items()}
    names: dict[int, str] = {}
    for row in rows:
        name = wire_name(row.published, row.id)
        names[home[row.n]] = min(name, names.get(home[row.n], name))
    return {row.n: names[home[row.n]] for row in rows}


def groups(connection: Connection) -> Iterator[tuple[str, ...]]:
    """The ids of the reports of each wire of two or more, the earliest first."""
    rows = connection.execute(
        select(reports.c.wire, reports.c.published, reports.c.id)
        .where(reports.c.until.is_(None))
        .where(
            reports.c.wire.in_(
                select(reports.c.wire)
                .where(reports.c.until.is_(None))
                .group_by(reports.c.wire)
                .having(func.count() > 1)
            )
        )
    )
    wires: dict[str, list[str]] = {}
    for wire, published, id_ in rows:
        wires.setdefault(wire, []).append(wire_name(published, id_))
    for _, members in sorted(wires.items()):
        yield tuple(member.partition(" ")[2] for member in sorted(members))


def _same(one: AnyRow, other: AnyRow, words: dict[int, frozenset[str]]) -> bool:
    """As when they came: through a common band, by estimate where that is sure, else by their words."""
    if not set(bands(one.sketch)) & set(bands(other.sketch)):
        return False
    share = likely(one.sketch, other.sketch)
    return share >= SURE or (share >= UNLIKELY and reprinted(words[one.n], words[other.n]))


def _text(connection: Connection, number: int) -> str:
    return report_of(connection.execute(_BODY, {"number": number}).scalar_one()).text


def _keys(connection: Connection, wires: Iterable[str]) -> set[str]:
    return set(
        connection.execute(
            select(statements.c.key)
            .join(reports, reports.c.n == statements.c.report)
            .where(reports.c.wire.in_(list(wires)), statements.c.until.is_(None), reports.c.until.is_(None))
        ).scalars()
    )
