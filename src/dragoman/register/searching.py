"""Searching: reports by their words, and by what is told in them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import islice
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Select, bindparam, select

from dragoman.model.report import Report
from dragoman.register.asking import Asked
from dragoman.register.engine import reading
from dragoman.register.excerpts import AROUND, Sought, window
from dragoman.register.headings import asked_headings
from dragoman.register.held import Told, report_of, tellings_where, told
from dragoman.register.names import name
from dragoman.register.opening import Opened
from dragoman.register.schema import reports, statements
from dragoman.register.words import having, stages, wanted

_PAGE = 50
_MOST = 800
"""Numbers that are asked for at a time, which cost PostgreSQL nearly the same however many they are."""
_REPORTS = (
    select(reports.c.n, reports.c.body)
    .where(reports.c.n.in_(bindparam("numbers", expanding=True)), reports.c.until.is_(None))
    .order_by(reports.c.n.desc())
)


class Hit(NamedTuple):
    """A report that was found: `excerpt` is its own text from `start` to `end`, `marks` the found words' spans in it.

    Where no words were asked for, they are those of the person or the office, if they stand together as they were
    given; else the excerpt is what tells of them. All offsets count code points of the report's text. `statements` are
    the keys of those of its statements that fit what else was asked for, `records` the records that these stand in.
    """

    report: str
    published: str | None
    source: str | None
    start: int
    end: int
    excerpt: str
    marks: tuple[tuple[int, int], ...]
    statements: tuple[str, ...]
    records: tuple[str, ...]


class Searching(Opened):
    """What is found."""

    def search(  # noqa: PLR0913  # every way of asking
        self,
        query: str = "",
        *,
        pair: tuple[str, str] | None = None,
        state: str | None = None,
        kinds: Collection[str] | None = None,
        status: str | None = None,
        person: str | None = None,
        office: str | None = None,
        since: str | None = None,
        until: str | None = None,
        publisher: str | None = None,
        limit: int = 20,
    ) -> list[Hit]:
        """The reports that have every word of the query in some form and a statement that fits the rest, newest first.

        Newest is what came into the register last. Words are found in any spelling, with their clitics, in singular
        and plural; `person` by the parts of the name, `office` by its usual words.
        """
        words = wanted(query)
        asking = Asked(pair, state, kinds, status, person, office, since, until)
        under = asked_headings(asking, publisher)
        if not all(under):
            return []  # of no kind at all, or an office without a word
        hits: list[Hit] = []
        sought = Sought(words) if words else Sought(_named(person, office), together=True)
        with reading(self._engine) as connection:
            for page in _pages(connection, [*words, *under], min(limit, _PAGE)):
                said = _said(connection, page, asking)
                rows = {"numbers": page if asking.nothing else list(said)}
                for row in connection.execute(_REPORTS, rows):
                    report = report_of(row.body)
                    if publisher is not None and report.source != publisher:
                        continue
                    hits.append(_hit(report, said.get(row.n, []), sought))
                    if len(hits) == limit:
                        return hits
        return hits


def _named(person: str | None, office: str | None) -> list[frozenset[str]]:
    """The words by which somebody or an office is shown in a report."""
    if person is not None:
        return wanted(" ".join(name(person).parts))
    return wanted(office) if office is not None else []


def _pages(connection: Connection, words: list[frozenset[str]], size: int) -> Iterator[list[int]]:
    """The numbers of reports with all of the words, a page at a time, each page asked for only when it is wanted."""
    numbers = _numbers(connection, *_query(words, connection.dialect.name), size)
    while page := list(islice(numbers, size)):
        yield page


def _query(words: list[frozenset[str]], engine: str) -> tuple[Select[Any], ColumnElement[int]]:
    """The query for the numbers of all that may fit, closed ones too, and its column.

    Only the index of words is asked where anything is in it: its rows are short beside reports.
    """
    if not words:
        return select(reports.c.n), reports.c.n
    index, number, has = having(words, engine)
    return select(number).select_from(index).where(has), number


def _numbers(connection: Connection, query: Select[Any], number: ColumnElement[int], size: int) -> Iterator[int]:
    """The reports' numbers, newest first: so many at first, and twice as many each time that they were not enough."""
    before: int | None = None
    for edge, place in stages(connection, number):
        while True:
            asked = query.order_by(place.desc()).limit(size)
            asked = asked if edge is None else asked.where(number >= edge)
            asked = asked if before is None else asked.where(place < before)
            found = list(connection.execute(asked).scalars())
            yield from found
            before = found[-1] if found else before
            if len(found) < size:
                break
            size = min(2 * size, _MOST)
        before = edge


def _said(connection: Connection, numbers: list[int], asking: Asked) -> dict[int, list[Told]]:
    """The statements of the reports that fit and stand in a record, by the report's row number."""
    rows = connection.execute(
        tellings_where(statements.c.report.in_(numbers)).add_columns(statements.c.report.label("of"))
    ).all()
    found: dict[int, list[Told]] = {}
    for row in rows:
        one = told(row)
        if one.record is not None and asking.fits(one.telling):
            found.setdefault(row.of, []).append(one)
    return found


def _hit(report: Report, said: list[Told], sought: Sought) -> Hit:
    said = sorted(said, key=lambda one: one.telling.order)
    found = sought.found(report.text)
    if found:
        start, end = window(found, report.text)
    elif said:
        evidence = said[0].telling.statement.evidence
        start, end = evidence.start, evidence.end
    else:
        start, end = 0, min(len(report.text), 2 * AROUND)
    return Hit(
        report=report.id,
        published=report.published,
        source=report.source,
        start=start,
        end=end,
        excerpt=report.text[start:end],
        marks=tuple((first, last) for first, last, _ in found if first >= start and last <= end),
        statements=tuple(one.telling.key for one in said),
        records=tuple(dict.fromkeys(one.record for one in said if one.record)),
    )
