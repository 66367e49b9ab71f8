"""The wires that the register holds: joined as reports come, split as they go, each named by its earliest report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from sqlalchemy import Connection, bindparam, delete, func, select, update

from dragoman.language.fold import fold
from dragoman.register.held import AnyRow, chunks, report_of
from dragoman.register.prints import Print, print_day, sharing, wire_name
from dragoman.register.schema import bands as band_table
from dragoman.register.schema import reports, statements
from dragoman.register.wires import SURE, UNLIKELY, bands, likely, near, reprinted, shingles

_BODY = select(reports.c.body).where(reports.c.n == bindparam("number"))
_MEMBERS = select(reports.c.n, reports.c.id, reports.c.published, reports.c.sketch, reports.c.body).where(
    reports.c.wire == bindparam("wire"), reports.c.until.is_(None)
)
_RENAME = (
    update(reports).where(reports.c.wire == bindparam("old"), reports.c.until.is_(None)).values(wire=bindparam("name"))
)


def join_wires(connection: Connection, prints: Sequence[Print]) -> tuple[dict[str, str], set[str]]:
    """Find the wires of new prints, each named as if it stood alone, which are of no row yet; held ones are renamed.

    Gives the wires that got another name, and the keys of the statements of those held wires that became one. What
    the prints share with each other is told by their numbers, which need only differ. `keep` must follow.
    """
    if not prints:
        return {}, set()
    held = sharing(connection, prints)
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
