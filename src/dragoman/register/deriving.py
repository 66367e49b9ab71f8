"""Deriving: what follows from what is told, without anybody having said it; marked so, and set beside what is said."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

import msgspec

from dragoman.model.disagreement import Disagreement, Rival
from dragoman.model.edtf import Edtf
from dragoman.model.record import Record, Shown
from dragoman.register.stems import stems

ANNIVERSARY, SESSIONS, AMBASSADOR = "anniversary", "sessions", "ambassador"
BEARS_ON = {
    "relations": frozenset({"relations", "anniversary", "appointment", "mission"}),
    "mechanism": frozenset({"mechanism"}),
}
"""The kinds of the records from which something follows, by the kind of those on which it bears; those too."""
BEARING = frozenset().union(*BEARS_ON.values())
"""All of those kinds."""
Told = Mapping[str, str | None]
"""The date of publication of each report, by its id."""
_NOTHING: Told = MappingProxyType({})
_HELD = ("done", "ongoing")


class Derived(NamedTuple):
    """A value of a field that follows from a record, by a rule.

    `anniversary`: the n-th in a year gives the year of the beginning, and where only the year in which it was told is
    known, about that year. `sessions`: the n-th session implies the one before it. `ambassador`: an ambassador named or
    an embassy opened implies relations. `bears_on` is the record of the fact that it is about, None where the register
    has none; `when` what follows of that fact's date (EDTF), and `agrees` whether its date can be true with that, None
    where it has none.
    """

    kind: str
    field: str
    value: str | int
    rule: str
    source: Record
    bears_on: Record | None = None
    agrees: bool | None = None
    when: str | None = None


def derived(records: Iterable[Record], told: Told = _NOTHING) -> list[Derived]:
    """What follows from the records of a pair, in the order of the records."""
    held = [record for record in records if record.kind in BEARING]
    return [*_beginnings(held, told), *_sessions(held), *_relations(held)]


def derived_of_each(records: Iterable[Record], told: Told = _NOTHING) -> Iterator[Derived]:
    """What follows within each pair, from the records of many."""
    pairs: dict[tuple[str, ...], list[Record]] = {}
    for record in sorted(records, key=lambda one: one.id):
        if record.kind in BEARING and len(record.parties) == 2:  # noqa: PLR2004  # what follows is of a pair
            pairs.setdefault(record.parties, []).append(record)
    for ours in pairs.values():
        yield from derived(ours, told)


def beside(records: Iterable[Record], follows: Iterable[Derived]) -> Iterator[Record]:
    """The records with what follows beside what is said.

    A date that nobody says is shown and marked derived; one that cannot be true with what follows is a disagreement, in
    which the derived rival has no statements and no voices.
    """
    bearing: dict[str, list[Derived]] = {}
    for one in follows:
        if one.bears_on is not None and one.when is not None:
            bearing.setdefault(one.bears_on.id, []).append(one)
    for record in records:
        made = record
        for one in bearing.get(record.id, ()):
            made = _with(made, one)
        yield made


def _with(record: Record, follows: Derived) -> Record:
    when = str(follows.when)
    if record.date is None and follows.rule == ANNIVERSARY:
        shown = Shown(field="date", value=when, rule=follows.rule, statements=(), derived=True)
        return msgspec.structs.replace(record, date=Edtf.parse(when), fields=(shown, *record.fields))
    said = next((shown for shown in record.fields if shown.field == "date" and not shown.derived), None)
    if said is None or follows.agrees is not False:
        return record
    ours = next((one for one in record.disagreements if one.field == "date"), None)
    before = ours or Disagreement("date", (Rival(said.value, said.statements, record.voices),))
    if any(rival.value == when for rival in before.rivals):
        return record
    made = msgspec.structs.replace(before, rivals=(*before.rivals, Rival(when, (), 0, derived=True)))
    return msgspec.structs.replace(
        record, disagreements=(*(one for one in record.disagreements if one is not ours), made)
    )


def undated(records: Iterable[Record]) -> list[str]:
    """The reports whose dates of publication `derived` asks for: those of anniversaries that bear no date."""
    ours = [record for record in records if record.kind == "anniversary" and record.date is None]
    return [said.doc for record in ours for said in record.statements]


def _beginnings(held: Sequence[Record], told: Told) -> Iterator[Derived]:
    """«الذكرى الثلاثون» of relations in 2024 says 1994; where the year is that of its telling, about 1994."""
    facts = _established(held)
    for record in held:
        ordinal = record.value("ordinal")
        year = _year(record) if record.date is not None else _first_told(record, told)
        if record.kind != "anniversary" or not isinstance(ordinal, int) or year is None:
            continue
        if stems(str(record.value("of") or "")) & _RELATIONS:
            begun = f"{Edtf.year(year - ordinal)}{'' if record.date is not None else '~'}"
            fact = _fact(facts, record)
            yield Derived("relations", "date", begun, ANNIVERSARY, record, fact, _agree(fact, begun), begun)


def _sessions(held: Sequence[Record]) -> Iterator[Derived]:
    """The third session of a body implies a second, and not after it."""
    sessions = [one for one in held if one.kind == "mechanism" and isinstance(one.value("ordinal"), int)]
    by_number: dict[object, Record] = {}
    for one in sessions:
        by_number.setdefault((one.parties, one.value("type"), one.value("ordinal")), one)
    for record in sessions:
        ordinal = record.value("ordinal")
        if not isinstance(ordinal, int) or ordinal < 2 or record.status not in _HELD:  # noqa: PLR2004  # none is before the first
            continue
        fact = by_number.get((record.parties, record.value("type"), ordinal - 1))
        by = _by(record)
        yield Derived("mechanism", "ordinal", ordinal - 1, SESSIONS, record, fact, _agree(fact, by), by)


def _relations(held: Sequence[Record]) -> Iterator[Derived]:
    """An ambassador, or an embassy that was opened, implies relations by then; of several the first tells most."""
    facts = _established(held)
    implied = [one for one in held if one.status in _HELD and one.date is not None and _implies_relations(one)]
    first: dict[tuple[str, ...], Record] = {}
    for record in sorted(implied, key=lambda one: (Edtf.order(one.date), one.id)):
        first.setdefault(record.parties, record)
    for record in first.values():
        fact, by = _fact(facts, record), _by(record)
        yield Derived("relations", "change", "established", AMBASSADOR, record, fact, _agree(fact, by), by)


def _implies_relations(record: Record) -> bool:
    if record.kind == "appointment":
        return record.value("change") in ("named", "credentials")
    return record.kind == "mission" and record.value("type") == "embassy" and record.value("change") == "opened"


def _established(held: Sequence[Record]) -> list[Record]:
    facts = [one for one in held if one.kind == "relations" and one.value("change") == "established"]
    return sorted(facts, key=lambda one: (Edtf.order(one.date), one.id))


def _fact(facts: Sequence[Record], record: Record) -> Record | None:
    return next((one for one in facts if one.parties == record.parties), None)


def _agree(fact: Record | None, when: str | None) -> bool | None:
    if fact is None or fact.date is None or when is None:
        return None
    return fact.date.agrees_with(Edtf.parse(when))


def _by(record: Record) -> str | None:
    """Up to the last day on which a record may lie."""
    last = record.date.upper if record.date is not None else None
    return f"../{last.isoformat()}" if last is not None else None


def _first_told(record: Record, told: Told) -> int | None:
    """The year of the first report of a record; None where it is not known."""
    days = [day for said in record.statements if (day := told.get(said.doc)) is not None]
    return int(min(days)[:4]) if days else None


def _year(record: Record) -> int | None:
    when = record.date
    if when is None or when.lower is None or when.upper is None or when.lower.year != when.upper.year:
        return None
    return when.lower.year


_RELATIONS = stems("العلاقات الدبلوماسية")
