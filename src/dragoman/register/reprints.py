"""The wires that the register holds: joined as reports come, split as they go, each named by its earliest report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

import msgspec
from sqlalchemy import Connection, bindparam, delete, func, select, text, update

from dragoman.language.fold import fold
from dragoman.register.days import EVER, day_number
from dragoman.register.held import AnyRow, chunks, report_of
from dragoman.register.schema import bands as band_table
from dragoman.register.schema import reports, statements
from dragoman.register.wires import NO_DAY, SURE, UNLIKELY, WITHIN, bands, likely, near, reprinted, shingles


class Print(NamedTuple):
    """A report as one print of a wire: its row's number, its day, the wire that it is of, and what its text comes to.

    `bands` are those of its sketch, empty for a print that is held; `words` are its shingles, None where its text is
    looked up if the sketches leave a doubt.
    """

    report: int
    day: int
    wire: str
    sketch: bytes
    bands: Sequence[int] = ()
    words: frozenset[str] | None = None


def wire_name(published: str | None, id_: str) -> str:
    """The name that a report gives to its wire if it is the earliest: names sort by publication, then by id."""
    return f"{published or '9999'} {id_}"


def print_day(published: str | None) -> int:
    """The day number of a print, `NO_DAY` where its report bears no date."""
    return day_number(published) or NO_DAY


_EVERY_DAY = (NO_DAY, EVER)
_SHARING = {  # held prints that share a band with an asked one in a range of days
    "sqlite": text("""
        SELECT DISTINCT json_extract(a.value, '$[0]') AS mine, bands.report FROM json_each(:asked) AS a CROSS JOIN bands
        WHERE bands.band = json_extract(a.value, '$[1]')
            AND bands.day BETWEEN json_extract(a.value, '$[2]') AND json_extract(a.value, '$[3]')
    """),
    "postgresql": text("""
        SELECT DISTINCT CAST(a.value ->> 0 AS int) AS mine, bands.report
        FROM jsonb_array_elements(CAST(:asked AS jsonb)) AS a (value)
        JOIN bands ON bands.band = CAST(a.value ->> 1 AS bigint)
            AND bands.day BETWEEN CAST(a.value ->> 2 AS int) AND CAST(a.value ->> 3 AS int)
    """),
}
_BANDS = {  # every band of a batch in one statement: there are two dozen to a report
    "sqlite": text("""
        INSERT INTO bands (band, day, report)
        SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]')
        FROM json_each(:rows)
    """),
    "postgresql": text("""
        INSERT INTO bands (band, day, report)
        SELECT CAST(value ->> 0 AS bigint), CAST(value ->> 1 AS int), CAST(value ->> 2 AS bigint)
        FROM jsonb_array_elements(CAST(:rows AS jsonb))
    """),
}
_HELD = select(reports.c.n, reports.c.published, reports.c.wire, reports.c.sketch).where(
    reports.c.n.in_(bindparam("numbers", expanding=True)), reports.c.until.is_(None)
)
_BODY = select(reports.c.body).where(reports.c.n == bindparam("number"))
_MEMBERS = select(reports.c.n, reports.c.id, reports.c.published, reports.c.sketch, reports.c.body).where(
    reports.c.wire == bindparam("wire"), reports.c.until.is_(None)
)
_RENAME = (
    update(reports).where(reports.c.wire == bindparam("old"), reports.c.until.is_(None)).values(wire=bindparam("name"))
)


def join_wires(connection: Connection, prints: Sequence[Print]) -> tuple[dict[str, str], set[str]]:
    """Put new prints, each named as if it stood alone, among the wires.

    Gives the wires that got another name, and the keys of the statements of those held wires that became one.
    """
    if not prints:
        return {}, set()
    held = _sharing(connection, prints)
    rows = sorted((band, one.day, one.report) for one in prints for band in one.bands)
    connection.execute(_BANDS[connection.dialect.name], {"rows": msgspec.json.encode(rows).decode()})
    wires = _Wires()
    texts = _Texts(connection)
    among: dict[int, list[Print]] = {}
    for place, one in enumerate(prints):
        others = {other.report: other for other in held.get(place, ())}
        for band in one.bands:
            fellows = among.setdefault(band, [])
            others |= {other.report: other for other in fellows if near(one.day, other.day)}
            fellows.append(one)
        shares = [(likely(one.sketch, other.sketch), other) for other in others.values()]
        for share, other in sorted(shares, key=lambda pair: (-pair[0], pair[1].report)):
            if share < UNLIKELY:
                break
            if not wires.one(one.wire, other.wire) and (
                share >= SURE or reprinted(texts.words(one), texts.words(other))
            ):
                wires.join(one.wire, other.wire)
    renamed = wires.renamed()
    merged = wires.merged({other.wire for others in held.values() for other in others})
    moved = _keys(connection, merged)
    if renamed:
        connection.execute(_RENAME, [{"old": old, "name": name} for old, name in renamed.items()])
    return renamed, moved


def leave_wire(connection: Connection, gone: AnyRow) -> set[str]:
    """Take a report's text out of its wire, which may fall apart; gives the keys of the statements of those left."""
    if gone.sketch is not None:
        ours = band_table.c.band.in_(bands(gone.sketch)), band_table.c.day == print_day(gone.published)
        connection.execute(delete(band_table).where(*ours, band_table.c.report == gone.n))
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
    words = {row.n: shingles(fold(report_of(row.body).text).text) for row in sketched} if len(sketched) > 1 else {}
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


class _Wires:
    """Names of wires in growing groups; a wire is named by its earliest print, whose name is the smallest."""

    def __init__(self) -> None:
        self._home: dict[str, str] = {}

    def name(self, wire: str) -> str:
        """The name of the group that a wire is in."""
        while (home := self._home.get(wire, wire)) != wire:
            wire = home
        return wire

    def one(self, wire: str, other: str) -> bool:
        """Whether two are one by now."""
        return self.name(wire) == self.name(other)

    def join(self, wire: str, other: str) -> None:
        """Make two one."""
        first, later = sorted((self.name(wire), self.name(other)))
        self._home[later] = first

    def renamed(self) -> dict[str, str]:
        """Every wire that has another name now, with that name."""
        return {wire: self.name(wire) for wire in self._home}

    def merged(self, wires: Iterable[str]) -> list[str]:
        """Those of the wires that became one with another of them."""
        groups_: dict[str, list[str]] = {}
        for wire in wires:
            groups_.setdefault(self.name(wire), []).append(wire)
        return [wire for group in groups_.values() if len(group) > 1 for wire in group]


class _Texts:
    """The shingles of prints, looked up once each."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._words: dict[int, frozenset[str]] = {}

    def words(self, one: Print) -> frozenset[str]:
        """The shingles of one."""
        if one.words is not None:
            return one.words
        if one.report not in self._words:
            body = self._connection.execute(_BODY, {"number": one.report}).scalar_one()
            self._words[one.report] = shingles(fold(report_of(body).text).text)
        return self._words[one.report]


def _sharing(connection: Connection, prints: Sequence[Print]) -> dict[int, list[Print]]:
    """The held prints that share a band with each of the given, near its day, by its place."""
    asked = [
        (place, band, low, high)
        for place, one in enumerate(prints)
        for low, high in _ranges(one.day)
        for band in one.bands
    ]
    found = connection.execute(_SHARING[connection.dialect.name], {"asked": msgspec.json.encode(asked).decode()}).all()
    held: dict[int, Print] = {}
    for some in chunks({number for _, number in found}):
        for number, published, wire, sketched in connection.execute(_HELD, {"numbers": some}):
            held[number] = Print(number, print_day(published), wire, sketched)
    sharing: dict[int, list[Print]] = {}
    for place, number in found:
        sharing.setdefault(place, []).append(held[number])
    return sharing


def _ranges(day: int) -> list[tuple[int, int]]:
    return [_EVERY_DAY] if day == NO_DAY else [(NO_DAY, NO_DAY), (day - WITHIN, day + WITHIN)]


def _same(one: AnyRow, other: AnyRow, words: dict[int, frozenset[str]]) -> bool:
    """As when they came: near in time, through a common band, by estimate where that is sure, else by their words."""
    if not near(print_day(one.published), print_day(other.published)):
        return False
    if not set(bands(one.sketch)) & set(bands(other.sketch)):
        return False
    share = likely(one.sketch, other.sketch)
    return share >= SURE or (share >= UNLIKELY and reprinted(words[one.n], words[other.n]))


def _keys(connection: Connection, wires: Iterable[str]) -> set[str]:
    keys: set[str] = set()
    for some in chunks(wires):
        keys.update(
            connection.execute(
                select(statements.c.key)
                .join(reports, reports.c.n == statements.c.report)
                .where(reports.c.wire.in_(some), statements.c.until.is_(None), reports.c.until.is_(None))
            ).scalars()
        )
    return keys
