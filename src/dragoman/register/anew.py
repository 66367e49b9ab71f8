"""What the tables hold of a report, made again by the rules of now: work for which no database is needed."""

from __future__ import annotations

from typing import Any, NamedTuple

from dragoman.language.fold import fold
from dragoman.model.codec import from_json
from dragoman.model.statement import Statement
from dragoman.register.headings import headings
from dragoman.register.held import report_of
from dragoman.register.moments import lateness
from dragoman.register.placing import placed
from dragoman.register.prints import Print, print_day, wire_name
from dragoman.register.wires import bands, shingles, sketch
from dragoman.register.words import indexed


class Said(NamedTuple):
    """A statement's row: its number, its key, what it says, and the place where it stands so far."""

    number: int
    key: str
    body: str
    place: dict[str, Any]


class Kept(NamedTuple):
    """A report's row: its number, what it holds, and what was made from that before; its statements' rows."""

    number: int
    body: str
    wire: str
    sketch: bytes | None
    late: int | None
    said: list[Said]


class Anew(NamedTuple):
    """What is made of a report: its words and headings for the index, and its print.

    `print` is None where its text is too short for one, `columns` are those of its row, None where they are as they
    were; `moved` are places of statements that stand elsewhere, by their numbers.
    """

    number: int
    words: str
    print: Print | None
    columns: dict[str, Any] | None
    moved: dict[int, dict[str, Any]]


def anew(kept: list[Kept]) -> list[Anew]:
    """Reports made again, each as if it stood alone."""
    return [_report(one) for one in kept]


def _report(kept: Kept) -> Anew:
    report = report_of(kept.body)
    text = fold(report.text).text
    name, sketched, late = wire_name(report.published, report.id), sketch(shingles(text)), lateness(report)
    same = (kept.wire, kept.sketch, kept.late) == (name, sketched, late)
    said = [(one.number, from_json(one.body, Statement), one.key) for one in kept.said]
    places = {number: placed(statement, key, report, text) for number, statement, key in said}
    told = [(statement, places[number]["offices"]) for number, statement, _ in said]
    return Anew(
        kept.number,
        indexed(text, headings(told, report.source)),
        Print(kept.number, print_day(report.published), name, sketched, bands(sketched)) if sketched else None,
        None if same else {"wire": name, "sketch": sketched, "late": late},
        {one.number: places[one.number] for one in kept.said if places[one.number] != one.place},
    )
