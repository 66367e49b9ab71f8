"""How much a record needs a person's eye: the order of the queue."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable

from dragoman.model.record import Record
from dragoman.model.statement import Statement
from dragoman.register.days import day_number
from dragoman.register.overtaken import day_of
from dragoman.register.telling import TO_COME

_OPEN, _ALONE, _DOUBTED, _UNDATED = 4, 2, 1, 1
LEAST = 3
"""Statements of one frame that people must have found wrong before it is doubted."""


def reasons(record: Record, doubted: Collection[str] = ()) -> tuple[str, ...]:
    """Why a record wants a person, the gravest first.

    `disagreement` not settled, `one-voice`, `doubted` (it rests on nothing but frames of `doubted`), `no-date`.
    """
    found = []
    if any(disagreement.settled is None for disagreement in record.disagreements):
        found.append("disagreement")
    if not record.accepted and record.voices == 1:
        found.append("one-voice")
    if not record.accepted and doubted and all(said.frame in doubted for said in record.statements):
        found.append("doubted")
    if not record.accepted and record.date is None:
        found.append("no-date")
    return tuple(found)


def need(record: Record, doubted: Collection[str] = ()) -> int:
    """The weight of the reasons: the more, the sooner its turn comes; 0 where there is none."""
    weights = {"disagreement": _OPEN, "one-voice": _ALONE, "doubted": _DOUBTED, "no-date": _UNDATED}
    return sum(weights[reason] for reason in reasons(record, doubted))


def place(record: Record, last: int | None) -> int:
    """The weight under which a record is kept: the need for it, and that of a disagreement where it may be one.

    `last` is the day number of the last report of it. A plan for a day that is told after that day disagrees with what
    others tell as done then; whether anybody does is asked when the queue is.
    """
    day = day_number(day_of(record)) if record.status in TO_COME else None
    return need(record) + (_OPEN if day is not None and last is not None and last > day else 0)


def doubted_frames(right: Iterable[Statement], wrong: Iterable[Statement]) -> frozenset[str]:
    """The frames that people found wrong more often than right, by the statements that they judged.

    This is all that is known of how far a frame is to be trusted: the reader gives no likelihoods of its own.
    """
    good = Counter(said.frame for said in right)
    bad = Counter(said.frame for said in wrong)
    return frozenset(frame for frame, times in bad.items() if frame and times >= LEAST and times > good[frame])
