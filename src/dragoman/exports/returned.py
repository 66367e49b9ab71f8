"""The table of records back: each row a statement again, with the words, the report and the place that it names.

A report that the register holds keeps its text. Of one that it does not hold, the words that the table quotes are all
that there is: they stand at their places in a text that is blank between them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple, TypeVar

import msgspec

from dragoman.exports.cells import date_of, party_of, text_of, value_of
from dragoman.exports.directions import as_it_was
from dragoman.exports.rows import Cell, Row, Tell
from dragoman.exports.table import rows
from dragoman.model.decision import MARKINGS
from dragoman.model.errors import FormatError
from dragoman.model.kinds import STATUSES, kinds
from dragoman.model.report import Report
from dragoman.model.statement import Evidence, SlotValue, Statement
from dragoman.register import Added, Register
from dragoman.register.incoming import checked

T = TypeVar("T")

READER = "table"
"""The reader that statements of a table name."""
_APART = "; "
_WANTED = ("kind", "parties", "status", "evidence", "doc", "start", "end")


class Returned(NamedTuple):
    """What a row says: its number, its report without its text, the statement, and the marking of its record."""

    row: int
    report: Report
    statement: Statement
    marking: str | None


def is_ours(names: Iterable[str]) -> bool:
    """Whether columns are those of the table of records."""
    return set(_WANTED) <= set(names)


def read_back(given: Iterable[Row], file: str, tell: Tell) -> Iterator[Returned]:
    """What each row says; rows that cannot be read are told, each by its row and column."""
    for row in given:
        try:
            yield _returned(row)
        except FormatError as fault:
            tell(FormatError(fault.fault, where=f"{file}, row {row.number}, {fault.where}", remedy=fault.remedy))


def take_back(register: Register, given: Iterable[Returned], file: str, tell: Tell) -> Iterator[Added]:
    """Add what the rows of a table say to a register, report by report, and mark what they mark.

    Where the register has a record of a row's kind on its very words, the row must say what that shows, or it is told:
    what is known is changed by a decision.
    """
    by_doc: dict[str, list[Returned]] = {}
    for one in given:
        by_doc.setdefault(one.report.id, []).append(one)
    marked: dict[str, str] = {}
    for doc, ours in by_doc.items():
        with register.snapshot() as held:
            known = held.report(doc)
            before = {_place(said): said for said in held.said(doc)}
        report = known if known is not None else _pieced(ours)
        fresh: dict[str, Statement] = {}
        for one in ours:
            said, old = one.statement, before.get(_place(one.statement))
            try:
                if old is None:
                    fresh |= {sound.key: sound for sound in checked(report, [said])}
                else:
                    _same(register, said, old)
            except FormatError as fault:
                tell(FormatError(fault.fault, where=f"{file}, row {one.row}", remedy=fault.remedy))
                continue
            if one.marking is not None:
                marked[(old or said).key] = one.marking
        yield next(register.add_all([(report, fresh.values())], keep=True))
    for key, marking in marked.items():
        record = register.record(key)
        if record.marking != marking:
            register.decide("mark", [record.id], value=marking, who=READER, why=f"marked so in {file}")


def _place(said: Statement) -> tuple[str, int, int]:
    return said.kind, said.evidence.start, said.evidence.end


def _same(register: Register, said: Statement, old: Statement) -> None:
    """Refuse a row that says something else of words of which the register has a record."""
    with register.snapshot() as held:
        (row,) = rows([register.record(old.key)], held.report)
    shown = _returned(Row(0, {name: _cell(value) for name, value in row.items()})).statement
    differing = [
        name
        for name, ours, theirs in (
            ("date", said.date, shown.date),
            ("status", said.status, shown.status),
            ("parties", said.parties, shown.parties),
            *((name, said.slots.get(name), shown.slots.get(name)) for name in {**said.slots, **shown.slots}),
        )
        if ours != theirs
    ]
    if differing:
        raise FormatError(
            f"says another {' and '.join(differing)} than the register shows for these words",
            remedy="change what is known with dragoman decide",
        )


def _pieced(ours: Iterable[Returned]) -> Report:
    """The report of which only quoted words are known."""
    said = [one.statement.evidence for one in ours]
    letters = [" "] * max(one.end for one in said)
    for one in said:
        letters[one.start : one.end] = one.text
    first = next(iter(ours))
    return msgspec.structs.replace(first.report, text="".join(letters))


def _returned(row: Row) -> Returned:
    """What a row says.

    Raises:
        FormatError: a cell cannot be read; its column is `where`.
    """
    row = Row(row.number, {name: _unwritten(cell) for name, cell in row.cells.items()})
    kind = _word(row, "kind", tuple(kinds()))
    slots: dict[str, SlotValue] = {}
    for name, slot in kinds()[kind].slots.items():
        value = _of_column(row, name, lambda cell, slot=slot: value_of(slot, cell, _APART))  # type: ignore[misc]  # the default binds the loop's slot
        if value is not None:
            slots[name] = value
    words, doc = text_of(row.cells.get("evidence")), text_of(row.cells.get("doc"))
    start, end = (_of_column(row, name, _integer) for name in ("start", "end"))
    if not words or not doc or start is None or end is None or end - start != len(words) or start < 0:
        raise FormatError(
            "the quoted words are not as long as their place says",
            where="column evidence",
            remedy="leave doc, evidence, start and end as they were exported",
        )
    parties = _of_column(row, "parties", _parties)
    statement = Statement(
        doc=doc, kind=kind, parties=parties, date=_of_column(row, "date", date_of),
        status=_word(row, "status", STATUSES), evidence=Evidence(words, start, end), slots=slots, reader=READER,
    )  # fmt: skip
    report = Report(
        id=doc, text="", published=text_of(row.cells.get("published")) or None, published_from="metadata",
        source=text_of(row.cells.get("publisher")) or None, url=text_of(row.cells.get("url")) or None,
    )  # fmt: skip
    marking = _word(row, "marking", MARKINGS) if row.cells.get("marking") is not None else None
    return Returned(row.number, report, statement, marking)


def _unwritten(cell: Cell) -> Cell:
    if isinstance(cell, tuple):
        return tuple(map(as_it_was, cell))
    return as_it_was(cell) if isinstance(cell, str) else cell


def _of_column(row: Row, name: str, read: Callable[[Cell], T]) -> T:
    try:
        return read(row.cells.get(name))
    except FormatError as fault:
        raise FormatError(fault.fault, where=f"column {name}", remedy=fault.remedy) from fault


def _word(row: Row, name: str, words: tuple[str, ...]) -> str:
    said = text_of(row.cells.get(name))
    if said not in words:
        raise FormatError(
            f"{name} cannot be {said!r}", where=f"column {name}", remedy=f"it is one of {', '.join(words)}"
        )
    return said


def _integer(cell: Cell) -> int | None:
    said = text_of(cell)
    if said and not said.isdecimal():
        raise FormatError(f"{said!r} is no whole number", remedy="leave it as it was exported")
    return int(said) if said else None


def _parties(cell: Cell) -> tuple[str, ...]:
    said = cell if isinstance(cell, tuple) else text_of(cell).split(_APART)
    found = tuple(sorted({party_of(one) for one in said if one}))
    if len(found) < 2:  # noqa: PLR2004  # a relation has two sides
        raise FormatError("a row is of two parties or more", remedy="name another, as in AZE; KWT")
    return found


def _cell(value: Any) -> Cell:  # noqa: ANN401  # a cell of any type
    return tuple(value) or None if isinstance(value, list) else value
