"""Which held statements might be of one fact with a telling: those of its block around its days, and its wire's prints.

What a whole batch asks for is asked in one statement: beside many small ones their number would cost more than they do.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import msgspec
from sqlalchemy import Connection, bindparam, select, text

from dragoman.register.days import SPANS
from dragoman.register.held import TOLD_COLUMNS, Told, chunks, tellings_where, told
from dragoman.register.schema import reports, statements
from dragoman.register.telling import Telling, block

_Range = tuple[int, int, int]
_IN_RANGES = {  # one range of the index for each class of span: a disjunction would read the whole block
    "sqlite": text(f"""
        SELECT {TOLD_COLUMNS}, json_extract(a.value, '$[0]') AS place FROM json_each(:asked) AS a
        CROSS JOIN statements ON statements.block = json_extract(a.value, '$[1]')
            AND statements.span = json_extract(a.value, '$[2]')
            AND statements.low BETWEEN json_extract(a.value, '$[3]') AND json_extract(a.value, '$[4]')
            AND statements.high >= json_extract(a.value, '$[5]') AND statements.until IS NULL
        CROSS JOIN reports ON reports.n = statements.report
    """),  # noqa: S608  # the columns are the schema's own
    "postgresql": text(f"""
        SELECT {TOLD_COLUMNS}, CAST(a.value ->> 0 AS int) AS place
        FROM jsonb_array_elements(CAST(:asked AS jsonb)) AS a (value)
        JOIN statements ON statements.block = CAST(a.value ->> 1 AS bigint)
            AND statements.span = CAST(a.value ->> 2 AS smallint)
            AND statements.low BETWEEN CAST(a.value ->> 3 AS int) AND CAST(a.value ->> 4 AS int)
            AND statements.high >= CAST(a.value ->> 5 AS int) AND statements.until IS NULL
        JOIN reports ON reports.n = statements.report
    """),  # noqa: S608  # the columns are the schema's own
}
_ON_DAYS = {
    "sqlite": text("""
        SELECT DISTINCT statements.record FROM json_each(:asked) AS a
        CROSS JOIN statements ON statements.block = json_extract(a.value, '$[0]') AND statements.span = 0
            AND statements.low = json_extract(a.value, '$[1]') AND statements.high = statements.low
            AND statements.until IS NULL AND statements.record IS NOT NULL
    """),
    "postgresql": text("""
        SELECT DISTINCT statements.record FROM jsonb_array_elements(CAST(:asked AS jsonb)) AS a (value)
        JOIN statements ON statements.block = CAST(a.value ->> 0 AS bigint) AND statements.span = 0
            AND statements.low = CAST(a.value ->> 1 AS int) AND statements.high = statements.low
            AND statements.until IS NULL AND statements.record IS NOT NULL
    """),
}
_IN_WIRES = select(reports.c.wire, reports.c.n).where(
    reports.c.wire.in_(bindparam("wires", expanding=True)), reports.c.until.is_(None)
)
_PRINTED = tellings_where(statements.c.report.in_(bindparam("reports", expanding=True)))


def near(connection: Connection, tellings: Sequence[Telling]) -> Iterator[tuple[Telling, list[Told]]]:
    """Each telling with the current statements that might be of one fact with it, itself among them."""
    ranges = {telling.key: _range(telling) for telling in tellings}
    lying = _in_ranges(connection, list(dict.fromkeys(ranges.values())))
    prints = _prints(connection, {telling.wire for telling in tellings})
    for telling in tellings:
        range_ = ranges[telling.key]
        found = lying.get(range_, [])
        if telling.wire in prints:
            fellows = (one for one in prints[telling.wire] if one.block == range_[0])
            found = list({one.telling.key: one for one in (*found, *fellows)}.values())
        yield telling, found


def on_days(connection: Connection, days: Iterable[tuple[int, int]]) -> set[str]:
    """The ids of the records of which a statement stands in a block on a very day, for each block and day number."""
    asked = msgspec.json.encode(sorted(set(days))).decode()
    return set(connection.execute(_ON_DAYS[connection.dialect.name], {"asked": asked}).scalars())


def _range(telling: Telling) -> _Range:
    """The block of a telling, and the first and last day of what may be of one fact with it."""
    days = telling.days.widened(telling.reach)
    return block(telling.statement), days.low, days.high


def _in_ranges(connection: Connection, ranges: Sequence[_Range]) -> dict[_Range, list[Told]]:
    """What stands in each of the ranges."""
    asked = [
        (place, of, span, max(0, low - longest), high, low)
        for place, (of, low, high) in enumerate(ranges)
        for span, longest in enumerate(SPANS)
    ]
    query = _IN_RANGES[connection.dialect.name]
    found: dict[_Range, list[Told]] = {}
    for row in connection.execute(query, {"asked": msgspec.json.encode(asked).decode()}):
        found.setdefault(ranges[row[-1]], []).append(told(row))
    return found


def _prints(connection: Connection, wires: Iterable[str]) -> dict[str, list[Told]]:
    """What the reports of each of the wires that several print say."""
    numbers: dict[str, list[int]] = {}
    for some in chunks(sorted(wires)):
        for wire, number in connection.execute(_IN_WIRES, {"wires": some}):
            numbers.setdefault(wire, []).append(number)
    several = [number for of_wire in numbers.values() if len(of_wire) > 1 for number in of_wire]
    found: dict[str, list[Told]] = {wire: [] for wire, of_wire in numbers.items() if len(of_wire) > 1}
    for some in chunks(several):
        for one in map(told, connection.execute(_PRINTED, {"reports": some})):
            found[one.telling.wire].append(one)
    return found
