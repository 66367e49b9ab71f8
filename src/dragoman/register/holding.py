"""As of: what holds between two parties on a day: relations, missions, ambassadors, agreements, memberships."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from dragoman.model.edtf import Edtf
from dragoman.model.record import Record

_BEGINS = {
    "relations": {"established", "upgraded", "restored", "downgraded"},
    "mission": {"opened"},
    "appointment": {"named", "credentials"},
    "agreement": {"signed", "ratified", "in-force"},
    "membership": {"joined", "chairs", "observer"},
}
_ENDS = {
    "relations": {"severed"},
    "mission": {"closed"},
    "appointment": {"left"},
    "agreement": {"ended"},
    "membership": {"left"},
}
_WHAT = {
    "relations": (),
    "mission": ("type", "sender", "host"),
    "appointment": ("sender", "host"),
    "agreement": ("subject",),
    "membership": ("state", "organisation"),
}


class Holding(NamedTuple):
    """Something that holds on a day: the record by which it began or was last confirmed.

    `sure` is false where the day lies within an inexact date, or where the record has no date.
    """

    record: Record
    sure: bool


Told = Mapping[str, str | None]
"""The date of publication of each report, by its id."""


def holding(records: Iterable[Record], on: date, told: Told = MappingProxyType({})) -> list[Holding]:
    """What holds on a day, by kind and date: of each thing the last record before the day, unless that ended it.

    An end without date had come when it was told; a beginning without date counts where nothing else is known.
    """
    last: dict[tuple[object, ...], Record] = {}
    for record, when in sorted(((one, _when(one, told)) for one in records), key=lambda pair: _order(*pair)):
        change = record.value("change")
        known = _BEGINS.get(record.kind, set()) | _ENDS.get(record.kind, set())
        if change not in known or record.status not in ("done", "ongoing") or not _begun(when, on):
            continue
        what = (record.kind, *(record.value(slot) for slot in _WHAT[record.kind]))
        if when is not None or what not in last:
            last[what] = record
    standing = [record for record in last.values() if record.value("change") in _BEGINS[record.kind]]
    found = [Holding(record, _sure(record, on)) for record in standing if not _over(record, on)]
    return sorted(found, key=lambda one: (one.record.kind, Edtf.order(one.record.date), one.record.id))


def holding_of_each(records: Iterable[Record], on: date, told: Told = MappingProxyType({})) -> list[Holding]:
    """What holds on a day within each group of parties, from the records of many."""
    groups: dict[tuple[str, ...], list[Record]] = {}
    for record in records:
        if record.kind in _WHAT:
            groups.setdefault(record.parties, []).append(record)
    return [one for parties in sorted(groups) for one in holding(groups[parties], on, told)]


def _when(record: Record, told: Told) -> Edtf | None:
    """The date of a record; of an end without one the day on which it was first told."""
    if record.date is not None or record.value("change") not in _ENDS.get(record.kind, ()):
        return record.date
    days = [day for said in record.statements if (day := told.get(said.doc)) is not None]
    return Edtf.parse(min(days)[:10]) if days else None


def _order(record: Record, when: Edtf | None) -> tuple[object, ...]:
    return when is None, Edtf.order(when), record.id


def _begun(when: Edtf | None, on: date) -> bool:
    lower = when.lower if when is not None else None
    return lower is None or lower <= on


def _over(record: Record, on: date) -> bool:
    """Whether a programme for a term («2022/2026») has run out."""
    when = record.date
    return when is not None and when.precision == "interval" and when.upper is not None and when.upper < on


def _sure(record: Record, on: date) -> bool:
    if record.date is None:
        return False
    upper = record.date.upper
    return record.date.precision == "interval" or (upper is not None and upper <= on)
