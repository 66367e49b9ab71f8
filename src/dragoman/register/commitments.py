"""Commitments: what was planned, proposed or begun and wants an answer, and the later record that gives it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from heapq import merge
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
_LONG = timedelta(days=62)
"""Longest time that a record's date may span so that it is found by the day on which it begins."""
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
    taken: list[_Step] = []
    wanting: list[_Step] = []
    for record in records:
        step = _Step(Side(record), *_span(record, told))
        if record.status in _STEP_STATUS and not (step.first is None and step.last is None):
            taken.append(step)
        if _wants(record):
            wanting.append(step)
    steps = _Taken(taken)
    found = (_commitment(step.side, steps, told, on) for step in wanting)
    return sorted((one for one in found if one is not None), key=lambda one: (Edtf.order(one.due), one.record.id))


class _Step(NamedTuple):
    """A record that may answer others: the first and the last day on which it may lie, None where open."""

    side: Side
    first: date | None
    last: date | None

    @property
    def brief(self) -> bool:
        """Whether its own date says when it was, and not only that it was in a long time."""
        known = self.side.record.date is not None
        return known and self.first is not None and self.last is not None and self.last - self.first <= _LONG

    @property
    def rank(self) -> tuple[tuple[bool, date, date, str], date, str]:
        """Of several answers that of the lowest is named: by its own date, or else by the day on which it was told."""
        return Edtf.order(self.side.record.date), self.first or date.min, self.side.record.id


class _Steps:
    """Records that may answer others, found by their days, so that of many few are looked at."""

    def __init__(self, steps: Iterable[_Step] = ()) -> None:
        ranked = sorted(steps, key=lambda step: step.rank)
        self._ranks = {step.side.record.id: place for place, step in enumerate(ranked)}
        dated = [step for step in ranked if step.side.record.date is not None]
        self._brief = [step for step in dated if step.brief]
        self._long = [step for step in dated if not step.brief]
        self._told = ranked[len(dated) :]
        self._began, self._days = list(map(_first, self._brief)), list(map(_first, self._told))

    def __len__(self) -> int:
        """How many they are."""
        return len(self._ranks)

    def within(self, first: date, last: date | None, parties: frozenset[str]) -> Iterator[_Step]:
        """Those of all of some parties that may lie between two days, in the order of their rank."""
        later = date.max if last is None else last

        def fits(step: _Step) -> bool:
            ended = step.last is not None and step.last < first
            return not ended and (step.first is None or step.first <= later) and parties <= step.side.parties

        began = bisect_left(self._began, _before(first, _LONG.days))
        brief = (self._brief[place] for place in range(began, bisect_right(self._began, later)))
        told = (self._told[place] for place in range(bisect_left(self._days, first), bisect_right(self._days, later)))
        yield from merge(filter(fits, brief), filter(fits, self._long), key=self._rank)
        yield from filter(fits, told)

    def _rank(self, step: _Step) -> int:
        return self._ranks[step.side.record.id]


class _Taken:
    """The records that may answer others, by their kind and each of their parties."""

    def __init__(self, steps: Iterable[_Step]) -> None:
        found: dict[tuple[str, str], list[_Step]] = {}
        for step in steps:
            for party in step.side.parties:
                found.setdefault((step.side.record.kind, party), []).append(step)
        self._steps = {of: _Steps(some) for of, some in found.items()}

    def within(self, kind: str, first: date, last: date | None, parties: frozenset[str]) -> Iterator[_Step]:
        """Those of a kind and all of some parties that may lie between two days, in the order of their rank."""
        fewest = min((self._steps.get((kind, party), _NO_STEPS) for party in parties), key=len, default=_NO_STEPS)
        return fewest.within(first, last, parties)


def _first(step: _Step) -> date:
    return step.first or date.min


_NO_STEPS = _Steps()


def _wants(record: Record) -> bool:
    way = following().get(record.kind)
    if way is None or record.status == "denied":
        return False
    if record.status in TO_COME or (way.when and all(record.value(slot) == word for slot, word in way.when.items())):
        return True
    return 0 <= step_of(record) < way.last_step(record)


def _commitment(side: Side, steps: _Taken, told: dict[str, str | None], on: date) -> Commitment | None:
    """What became of a record, None where it was told as history; `steps` are all that may answer others."""
    record = side.record
    way = following()[record.kind]
    announced = _first_told(record, told)
    due = record.date if record.status in TO_COME else None
    last = due.upper if due is not None else None
    taken = record.date.upper if record.date is not None and due is None else None
    since = last or taken or announced
    latest = since + timedelta(days=way.within) if since else None
    near = steps.within(way.by or record.kind, _early(record, announced, way.within), latest, side.parties)
    answered = (step.side.record for step in near if step.side.record.id != record.id and answers(step.side, side))
    answer = next(answered, None) or next(_there(side, due, steps, way.there), None)
    if answer is not None:
        return Commitment(record, due, FULFILLED, answer)
    if last is not None and announced is not None and announced - last > _RETOLD:
        return None
    over = last if due is not None else latest
    return Commitment(record, due, OVERDUE if over is not None and over < on else OPEN)


def _there(side: Side, due: Edtf | None, steps: _Taken, kind: str | None) -> Iterator[Record]:
    """The records, of the kind that shows it, of the days for which somebody was to come that show him there."""
    if kind is None or due is None or due.lower is None or due.upper is None or due.upper - due.lower > _EXACT:
        return
    for step in steps.within(kind, due.lower, due.upper, side.parties):
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
