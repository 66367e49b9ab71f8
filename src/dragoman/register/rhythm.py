"""The rhythm of joint bodies: how often their sessions were held so far, and when the next is due by that."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from dragoman.model.record import Record

_FEWEST = 3  # sessions: a rhythm has two intervals at least


class Rhythm(NamedTuple):
    """The sessions of one joint body in their order, the usual number of days between two, and when the next is due."""

    sessions: tuple[Record, ...]
    usual: float
    due: date

    def late(self, on: date, by: float) -> bool:
        """Whether on a day the next is awaited for longer than `by` times the usual interval."""
        return on > self.due + timedelta(days=self.usual * (by - 1))


def rhythms(records: Iterable[Record], on: date) -> list[Rhythm]:
    """The rhythm of each joint body of which three sessions or more were held by a day, by its last session."""
    bodies: dict[object, list[tuple[date, Record]]] = {}
    for record in records:
        if record.kind == "mechanism" and record.status == "done" and record.value("change") == "convened":
            day = record.date.upper if record.date is not None else None
            if day is not None and day <= on:
                bodies.setdefault((record.value("type"), record.parties), []).append((day, record))
    made = []
    for sessions in bodies.values():
        sessions.sort(key=lambda one: (one[0], one[1].id))
        days = [day for day, _ in sessions]
        if len(days) >= _FEWEST:
            usual = median((later - day).days for day, later in pairwise(days))
            made.append(Rhythm(tuple(record for _, record in sessions), usual, days[-1] + timedelta(days=usual)))
    return sorted(made, key=lambda one: (one.due, one.sessions[-1].id))
