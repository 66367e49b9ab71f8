"""Deriving: what follows from what is told, without anybody having said it; marked so, and set beside what is said."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from dragoman.model.edtf import Edtf
from dragoman.model.record import Record
from dragoman.register.stems import stems

ANNIVERSARY, SESSIONS, AMBASSADOR = "anniversary", "sessions", "ambassador"


class Derived(NamedTuple):
    """A value of a field that follows from a record, by a rule.

    `bears_on` is the record of the fact that it is about, None where the register has none; `agrees` whether it can be
    true together with what that shows, None where that shows nothing. `anniversary`: the n-th in a year gives the year
    of the beginning. `sessions`: the n-th session implies the one before it. `ambassador`: an ambassador implies
    relations.
    """

    kind: str
    field: str
    value: str | int
    rule: str
    source: Record
    bears_on: Record | None = None
    agrees: bool | None = None


def derived(records: Iterable[Record]) -> list[Derived]:
    """What follows from the records of a pair, in the order of the records."""
    held = list(records)
    return [*_beginnings(held), *_sessions(held), *_relations(held)]


def _beginnings(held: Sequence[Record]) -> Iterator[Derived]:
    """«الذكرى الثلاثون» of relations in 2024 says 1994."""
    for record in held:
        ordinal, year = record.value("ordinal"), _year(record)
        of = stems(str(record.value("of") or ""))
        if record.kind != "anniversary" or not isinstance(ordinal, int) or year is None or not of & _RELATIONS:
            continue
        begun = Edtf.year(year - ordinal)
        about = [
            other
            for other in held
            if other.kind == "relations" and other.value("change") == "established" and other.parties == record.parties
        ]
        fact = min(about, key=lambda other: (Edtf.order(other.date), other.id), default=None)
        agrees = None if fact is None or fact.date is None else fact.date.agrees_with(begun)
        yield Derived("relations", "date", str(begun), ANNIVERSARY, record, fact, agrees)


def _sessions(held: Sequence[Record]) -> Iterator[Derived]:
    sessions = [one for one in held if one.kind == "mechanism" and isinstance(one.value("ordinal"), int)]
    for record in sessions:
        ordinal = record.value("ordinal")
        if not isinstance(ordinal, int) or ordinal < 2 or record.status not in ("done", "ongoing"):  # noqa: PLR2004
            continue
        before = [
            other
            for other in sessions
            if other.value("ordinal") == ordinal - 1 and other.value("type") == record.value("type")
        ]
        fact = before[0] if before else None
        agrees = None
        if fact is not None and fact.date is not None and record.date is not None:
            lower, upper = fact.date.lower, record.date.upper
            agrees = lower is None or upper is None or lower <= upper
        yield Derived("mechanism", "ordinal", ordinal - 1, SESSIONS, record, fact, agrees)


def _relations(held: Sequence[Record]) -> Iterator[Derived]:
    facts = [one for one in held if one.kind == "relations" and one.value("change") == "established"]
    for record in held:
        if record.kind != "appointment" or record.value("change") != "credentials" or record.date is None:
            continue
        fact = next((one for one in facts if one.parties == record.parties), None)
        agrees = None
        if fact is not None and fact.date is not None:
            lower, upper = fact.date.lower, record.date.upper
            agrees = lower is None or upper is None or lower <= upper
        yield Derived("relations", "change", "established", AMBASSADOR, record, fact, agrees)
        return


def _year(record: Record) -> int | None:
    when = record.date
    if when is None or when.lower is None or when.upper is None or when.lower.year != when.upper.year:
        return None
    return when.lower.year


_RELATIONS = stems("العلاقات الدبلوماسية")
