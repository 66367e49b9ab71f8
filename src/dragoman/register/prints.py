"""Prints: reports as their sketches' bands have them, and those held that share a band with one near its day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import msgspec
from sqlalchemy import Connection, bindparam, select, text

from dragoman.register.days import EVER, day_number
from dragoman.register.held import chunks
from dragoman.register.schema import reports
from dragoman.register.wires import NO_DAY, WITHIN


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
        JOIN bands ON bands.band = CAST(a.value ->> 1 AS int)
            AND bands.day BETWEEN CAST(a.value ->> 2 AS int) AND CAST(a.value ->> 3 AS int)
    """),
}
_BANDS = {
    "sqlite": text("INSERT INTO bands (band, day, report) VALUES (:band, :day, :report)"),
    "postgresql": text("""
        INSERT INTO bands (band, day, report)
        SELECT CAST(value ->> 0 AS int), CAST(value ->> 1 AS int), CAST(value ->> 2 AS bigint)
        FROM jsonb_array_elements(CAST(:rows AS jsonb))
    """),
}
_HELD = select(reports.c.n, reports.c.published, reports.c.wire, reports.c.sketch).where(
    reports.c.n.in_(bindparam("numbers", expanding=True)), reports.c.until.is_(None)
)


def sharing(connection: Connection, prints: Sequence[Print]) -> dict[int, list[Print]]:
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


def keep(connection: Connection, prints: Iterable[Print]) -> None:
    """Keep the bands of prints, of which there are ten to each, with their days and reports.

    SQLite takes one after the other at half of what all at once cost it; PostgreSQL wants one statement for all.
    """
    rows = sorted((band, one.day, one.report) for one in prints for band in one.bands)
    if not rows:
        return
    query = _BANDS[connection.dialect.name]
    if connection.dialect.name == "sqlite":
        connection.execute(query, [{"band": band, "day": day, "report": report} for band, day, report in rows])
    else:
        connection.execute(query, {"rows": msgspec.json.encode(rows).decode()})


def _ranges(day: int) -> list[tuple[int, int]]:
    return [_EVERY_DAY] if day == NO_DAY else [(NO_DAY, NO_DAY), (day - WITHIN, day + WITHIN)]
