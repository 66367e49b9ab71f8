"""Commitments: what was planned, proposed or begun and wants an answer, and the later record that gives it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache
from typing import Any, NamedTuple

import msgspec

from dragoman.model.edtf import Edtf
from dragoman.model.record import Record
from dragoman.model.reviewed import reviewed
from dragoman.model.statement import SlotValue
from dragoman.register.names import likeness
from dragoman.register.telling import TO_COME
from dragoman.register.wordings import ALIKE, UNLIKE, overlap

OPEN, FULFILLED, OVERDUE = "open", "fulfilled", "overdue"
_STEP_STATUS = ("done", "ongoing")


class Commitment(NamedTuple):
    """A record that wants an answer.

    `due` is the date for which it was announced, None where none was; `state` is `open`, `fulfilled` or `overdue`; `by`
    is the record that answers it. The words on both ends are in the records' statements.
    """

    record: Record
    due: Edtf | None
    state: str
    by: Record | None = None


class Following(msgspec.Struct, frozen=True):
    """How records of one kind answer each other; the fields are those of `following.yml`."""

    within: int
    agree: tuple[str, ...]
    steps: tuple[str, ...] = ()
    holds: str | None = None
    when: dict[str, str] = {}
    by: str | None = None
    slots: dict[str, str] = msgspec.field(default_factory=dict, name="as")


@cache
def following() -> dict[str, Following]:
    """Every kind's way of being answered, by the kind's name; a kind that is not there wants no answer."""
    raw = reviewed(__package__, "following.yml")
    return {kind: msgspec.convert(entry, Following) for kind, entry in raw.items()}


def commitments(records: Iterable[Record], told: dict[str, str | None], on: date) -> list[Commitment]:
    """The commitments among the records of a pair as they stand on a day, in order of their due dates.

    `told` is the date of publication of each report, by its id.
    """
    held = list(records)
    steps: dict[str, list[_Step]] = {}
    for record in held:
        if record.status in _STEP_STATUS and (when := _span(record, told)) is not None:
            steps.setdefault(record.kind, []).append(_Step(record, *when, _slots(record)))
    found = [_commitment(record, steps, told, on) for record in held if _wants(record)]
    return sorted(found, key=lambda one: (Edtf.order(one.due), one.record.id))


class _Step(NamedTuple):
    """A record that may answer others: the first and the last day on which it may lie, None where open; its slots."""

    record: Record
    first: date | None
    last: date | None
    slots: dict[str, SlotValue]


def _wants(record: Record) -> bool:
    way = following().get(record.kind)
    if way is None or record.status == "denied":
        return False
    if record.status in TO_COME or (way.when and all(record.value(slot) == word for slot, word in way.when.items())):
        return True
    return way.holds is not None and 0 <= _step(record) < way.steps.index(way.holds)


def _commitment(record: Record, steps: dict[str, list[_Step]], told: dict[str, str | None], on: date) -> Commitment:
    """What became of a record; `steps` are all records that may answer others, by kind."""
    way = following()[record.kind]
    announced = _first_told(record, told)
    to_come = record.status in TO_COME
    due = record.date if to_come else None
    begins = _early(record, announced, to_come, way.within)
    last = due.upper if due is not None else None
    taken = record.date.upper if record.date is not None and not to_come else None
    since = last or taken or announced
    latest = since + timedelta(days=way.within) if since else date.max
    ours = _slots(record)
    answers = [
        other.record
        for other in steps.get(way.by or record.kind, ())
        if (other.last is None or other.last >= begins)
        and (other.first is None or other.first <= latest)
        and other.record.id != record.id
        and _answers(other, record, ours)
    ]
    if answers:
        first = min(answers, key=lambda other: (Edtf.order(other.date), other.id))
        return Commitment(record, due, FULFILLED, first)
    return Commitment(record, due, OVERDUE if last is not None and last < on else OPEN)


def fulfils(record: Record, plan: Record) -> bool:
    """Whether a record tells that what another tells as to come has come about, were its date to fit."""
    way = following().get(plan.kind)
    if way is None or way.by is not None or record.id == plan.id:
        return False
    return _answers(_Step(record, None, None, _slots(record)), plan, _slots(plan))


def _early(record: Record, announced: date | None, to_come: bool, within: int) -> date:
    """The first day on which an answer may lie: of what is to come when it was told, of a step when it was taken.

    What is to come may come early, but no more days before its time than an answer may lie after it.
    """
    if to_come:
        lower = record.date.lower if record.date is not None else None
        days = [day for day in (announced, lower) if day is not None]
        soonest = date.fromordinal(max(1, lower.toordinal() - within)) if lower is not None else date.min
        return max(min(days), soonest) if days else date.min
    return (record.date.lower if record.date is not None else None) or date.min


def _answers(other: _Step, record: Record, ours: dict[str, SlotValue]) -> bool:
    """Whether a record of the answering kind tells that what another announced has come about, or its next step."""
    way = following()[record.kind]
    if not set(record.parties) <= set(other.record.parties) or (way.steps and not _is_later(other.record, record)):
        return False
    same = way.slots or {slot: slot for slot in ours if slot != "change"}
    told = {
        slot: _agree(ours[slot], other.slots[its]) for slot, its in same.items() if slot in ours and its in other.slots
    }
    return False not in told.values() and any(told.get(slot) for slot in way.agree)


def _is_later(other: Record, record: Record) -> bool:
    """Whether a record is a later step than another, or the very step that was to come."""
    step, before = _step(other), _step(record)
    return step < 0 or step > before or (step == before and record.status in TO_COME)


def _step(record: Record) -> int:
    """The place of a record's step in its kind's order, -1 where it has none."""
    steps, change = following()[record.kind].steps, record.value("change")
    return steps.index(str(change)) if change in steps else -1


def _span(record: Record, told: dict[str, str | None]) -> tuple[date | None, date | None] | None:
    """The first and last day of a record, or else the day on which it was told; None where neither is known."""
    if record.date is not None:
        return record.date.lower, record.date.upper
    first = _first_told(record, told)
    return (first, first) if first is not None else None


def _first_told(record: Record, told: dict[str, str | None]) -> date | None:
    days = [day for said in record.statements if (day := told.get(said.doc)) is not None]
    return date.fromisoformat(min(days)[:10]) if days else None


def _slots(record: Record) -> dict[str, SlotValue]:
    return {shown.field: shown.value for shown in record.fields if shown.field not in ("date", "status")}


def _agree(one: SlotValue, other: SlotValue) -> bool | None:
    """Whether two shown values agree: numbers where the answer is as much or more, people by name, words by wording."""
    if isinstance(one, int | float) and isinstance(other, int | float):
        return other >= one
    first, second = _listed(one), _listed(other)
    if any(likeness(a, b) for a in first for b in second):
        return True
    share = max((overlap(a, b) for a in first for b in second), default=0.0)
    return True if share >= ALIKE else False if share <= UNLIKE else None


def _listed(value: Any) -> tuple[str, ...]:  # noqa: ANN401  # a slot's value
    return value if isinstance(value, tuple) else (str(value),)
