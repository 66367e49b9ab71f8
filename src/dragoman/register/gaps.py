"""Gaps: what should be there by now and is not."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from dragoman.model.record import Record
from dragoman.register.commitments import FULFILLED, commitments
from dragoman.register.holding import holding
from dragoman.register.rhythm import rhythms

NOT_IN_FORCE, NO_SESSION, NO_AMBASSADOR, SILENT = "not-in-force", "no-session", "no-ambassador", "silent"
_LATE = 1.5  # by how much longer than its usual interval a session may be awaited
_MONTH = 30.44


class Gap(NamedTuple):
    """Something missing: what kind of gap, since when, and the records that show it.

    `not-in-force`: an agreement signed and neither ratified nor in force; `no-session`: a joint body past its rhythm;
    `no-ambassador`: an embassy whose last ambassador left; `silent`: a pair of which nothing is told.
    """

    kind: str
    since: date | None
    records: tuple[Record, ...]


def gaps(records: Iterable[Record], told: dict[str, str | None], on: date, *, months: int = 24) -> list[Gap]:
    """The gaps of a pair on a day; `months` is how long an agreement may wait, and how long a pair may be silent.

    `told` is the date of publication of each report, by its id.
    """
    held = list(records)
    wait = timedelta(days=months * _MONTH)
    found = [
        *_unratified(held, on - wait),
        *_sessions(held, on),
        *_embassies(held, on),
        *_silence(held, told, on - wait),
    ]
    return sorted(found, key=lambda gap: (gap.kind, gap.since or date.min, gap.records[-1].id if gap.records else ""))


def _unratified(held: Sequence[Record], before: date) -> Iterable[Gap]:
    for commitment in commitments(held, {}, date.max):
        record = commitment.record
        since = record.date.upper if record.date is not None else None
        signed = record.kind == "agreement" and record.status == "done" and record.value("change") == "signed"
        if signed and commitment.state != FULFILLED and since is not None and since < before:
            yield Gap(NOT_IN_FORCE, since, (record,))


def _sessions(held: Sequence[Record], on: date) -> Iterable[Gap]:
    for rhythm in rhythms(held, on):
        if rhythm.late(on, _LATE):
            yield Gap(NO_SESSION, rhythm.due, rhythm.sessions)


def _embassies(held: Sequence[Record], on: date) -> Iterable[Gap]:
    standing = [one.record for one in holding(held, on)]
    in_office = {(one.value("sender"), one.value("host")) for one in standing if one.kind == "appointment"}
    for embassy in standing:
        if embassy.kind != "mission" or embassy.value("type") != "embassy":
            continue
        between = (embassy.value("sender"), embassy.value("host"))
        left = [
            one
            for one in held
            if one.kind == "appointment"
            and one.value("change") == "left"
            and (one.value("sender"), one.value("host")) == between
            and one.date is not None
            and one.date.upper is not None
            and one.date.upper <= on
        ]
        if left and between not in in_office:
            last = max(left, key=lambda one: (one.date.upper if one.date else None) or date.min)
            yield Gap(NO_AMBASSADOR, last.date.upper if last.date else None, (embassy, last))


def _silence(held: Sequence[Record], told: dict[str, str | None], before: date) -> Iterable[Gap]:
    days = [date.fromisoformat(day[:10]) for day in told.values() if day]
    if days and max(days) < before:
        last = max(held, key=lambda one: max((told.get(said.doc) or "" for said in one.statements), default=""))
        yield Gap(SILENT, max(days), (last,))
