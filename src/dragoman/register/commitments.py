"""Commitments: what was planned, proposed or begun and wants an answer, and the later record that gives it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import accumulate
from typing import NamedTuple

from dragoman.model.edtf import Edtf
from dragoman.model.record import Record
from dragoman.register.answering import Side, answers, following, shows_there, step_of
from dragoman.register.moments import LATE
from dragoman.register.telling import TO_COME

OPEN, FULFILLED, OVERDUE = "open", "fulfilled", "overdue"
_STEP_STATUS = ("done", "ongoing")
_RETOLD = timedelta(days=31)
"""A plan of which nothing is told before so long after its time is told as history; nobody waits for it any more."""
_EXACT = timedelta(days=8)
"""Longest time for which a visit is announced so that a meeting with the guest within it shows that he came."""


class Commitment(NamedTuple):
    """A record that wants an answer.

    `due` is the date for which it was announced, None where none was; `state` is `open`, `fulfilled`, or `overdue` once
    that date has passed, or so long a time that nothing answers any more; `by` is the record that answers it. The words
    on both ends are in the records' statements.
    """

    record: Record
    due: Edtf | None
    state: str
    by: Record | None = None


def commitments(records: Iterable[Record], told: dict[str, str | None], on: date) -> list[Commitment]:
    """The commitments among the records of a pair as they stand on a day, in order of their due dates.

    `told` is the date of publication of each report, by its id.
    """
    taken: dict[str, list[_Step]] = {}
    wanting: list[_Step] = []
    for record in records:
        step = _Step(Side(record), *_span(record, told))
        if record.status in _STEP_STATUS and not (step.first is None and step.last is None):
            taken.setdefault(record.kind, []).append(step)
        if _wants(record):
            wanting.append(step)
    steps = {kind: _Steps(some) for kind, some in taken.items()}
    found = (_commitment(step.side, steps, told, on) for step in wanting)
    return sorted((one for one in found if one is not None), key=lambda one: (Edtf.order(one.due), one.record.id))


class _Step(NamedTuple):
    """A record that may answer others: the first and the last day on which it may lie, None where open."""

    side: Side
    first: date | None
    last: date | None

    @property
    def begins(self) -> bool:
        """Whether its own date says when it began, by which those that do stand in the order of their rank."""
        return self.side.record.date is not None and self.first is not None

    @property
    def rank(self) -> tuple[tuple[bool, date, date, str], str]:
        """Of several answers that of the lowest is named."""
        return Edtf.order(self.side.record.date), self.side.record.id


class _Steps:
    """The records of a kind that may answer others, found by their days."""

    def __init__(self, steps: Iterable[_Step] = ()) -> None:
        ranked = sorted(steps, key=lambda step: step.rank)
        self._dated = [step for step in ranked if step.begins]
        self._others = [step for step in ranked if not step.begins]
        self._firsts = [step.first or date.min for step in self._dated]
        self._ranks = {step.side.record.id: place for place, step in enumerate(ranked)}
        self._reached = list(accumulate((step.last or date.max for step in self._dated), max))

    def within(self, first: date, last: date | None, parties: frozenset[str]) -> list[_Step]:
        """Those of all of some parties that may lie between two days, in the order of their rank."""
        start = bisect_left(self._reached, first)
        end = len(self._dated) if last is None else bisect_right(self._firsts, last)
        found = [
            step
            for step in self._dated[start:end]
            if (step.last is None or step.last >= first) and parties <= step.side.parties
        ]
        others = [
            step
            for step in self._others
            if (step.last is None or step.last >= first)
            and (last is None or step.first is None or step.first <= last)
            and parties <= step.side.parties
        ]
        return sorted(found + others, key=lambda step: self._ranks[step.side.record.id]) if others else found


_NO_STEPS = _Steps()


def _wants(record: Record) -> bool:
    way = following().get(record.kind)
    if way is None or record.status == "denied":
        return False
    if record.status in TO_COME or (way.when and all(record.value(slot) == word for slot, word in way.when.items())):
        return True
    return 0 <= step_of(record) < way.last_step(record)


def _commitment(side: Side, steps: dict[str, _Steps], told: dict[str, str | None], on: date) -> Commitment | None:
    """What became of a record, None where it was told as history; `steps` are all that may answer others, by kind."""
    record = side.record
    way = following()[record.kind]
    announced = _first_told(record, told)
    due = record.date if record.status in TO_COME else None
    last = due.upper if due is not None else None
    taken = record.date.upper if record.date is not None and due is None else None
    since = last or taken or announced
    latest = since + timedelta(days=way.within) if since else None
    near = steps.get(way.by or record.kind, _NO_STEPS).within(
        _early(record, announced, way.within), latest, side.parties
    )
    answered = (step.side.record for step in near if step.side.record.id != record.id and answers(step.side, side))
    answer = next(answered, None) or next(_there(side, due, steps.get(way.there or "", _NO_STEPS)), None)
    if answer is not None:
        return Commitment(record, due, FULFILLED, answer)
    if last is not None and announced is not None and announced - last > _RETOLD:
        return None
    over = last if due is not None else latest
    return Commitment(record, due, OVERDUE if over is not None and over < on else OPEN)


def _there(side: Side, due: Edtf | None, steps: _Steps) -> Iterator[Record]:
    """The records of the days for which somebody was to come that show him there."""
    if due is None or due.lower is None or due.upper is None or due.upper - due.lower > _EXACT:
        return
    for step in steps.within(due.lower, due.upper, side.parties):
        if step.first is not None and step.last is not None and due.lower <= step.first <= step.last <= due.upper:
            yield from [step.side.record] if shows_there(step.side, side) else []


def fulfils(record: Record, plan: Record) -> bool:
    """Whether a record tells that what another tells as to come has come about, were its date to fit."""
    way = following().get(plan.kind)
    if way is None or way.by is not None or record.id == plan.id:
        return False
    return answers(Side(record), Side(plan))


def _early(record: Record, announced: date | None, within: int) -> date:
    """The first day on which an answer may lie: of what is to come when it was told, of a step when it was taken.

    What is to come may come early, but no more days before its time than an answer may lie after it; what is told late
    may have come in its time. A step of which no date is known was taken no longer before it was told than that.
    """
    lower, upper = (record.date.lower, record.date.upper) if record.date is not None else (None, None)
    if record.status not in TO_COME:
        return lower or _before(announced, within)
    if announced is None or (upper is not None and upper < announced):
        return lower or date.min
    return max(_before(announced, LATE), _before(lower, within))


def _before(day: date | None, days: int) -> date:
    """The day so many days before another, as far as the calendar goes."""
    return date.fromordinal(max(1, day.toordinal() - days)) if day is not None else date.min


def _span(record: Record, told: dict[str, str | None]) -> tuple[date | None, date | None]:
    """The first and last day of a record, or else the day on which it was told; None where that is not known."""
    if record.date is not None:
        return record.date.lower, record.date.upper
    first = _first_told(record, told)
    return first, first


def _first_told(record: Record, told: dict[str, str | None]) -> date | None:
    days = [day for said in record.statements if (day := told.get(said.doc)) is not None]
    return date.fromisoformat(min(days)[:10]) if days else None
