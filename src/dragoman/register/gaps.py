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
        *_embassies(held, told, on),
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


def _embassies(held: Sequence[Record], told: dict[str, str | None], on: date) -> Iterable[Gap]:
    """The embassies whose ambassador left, those too of whose opening nothing is told: an ambassador has one."""
    standing = [one.record for one in holding(held, on, told)]
    in_office = {_between(one) for one in standing if one.kind == "appointment"}
    embassies = {_between(one): one for one in standing if _is_embassy(one)}
    closed = {_between(one) for one in held if _is_embassy(one) and one.value("change") == "closed"} - embassies.keys()
    last: dict[tuple[object, object], tuple[date, Record]] = {}
    for record in held:
        if record.kind == "appointment" and record.value("change") == "left":
            day = record.date.upper if record.date is not None else _first_told(record, told)
            if day is not None and day <= on and day > last.get(_between(record), (date.min,))[0]:
                last[_between(record)] = (day, record)
    for between, (day, left) in last.items():
        if between not in in_office and between not in closed:
            yield Gap(NO_AMBASSADOR, day, (embassies[between], left) if between in embassies else (left,))


def _is_embassy(record: Record) -> bool:
    return record.kind == "mission" and record.value("type") == "embassy"


def _between(record: Record) -> tuple[object, object]:
    return record.value("sender"), record.value("host")


def _first_told(record: Record, told: dict[str, str | None]) -> date | None:
    days = [day for said in record.statements if (day := told.get(said.doc)) is not None]
    return date.fromisoformat(min(days)[:10]) if days else None


def _silence(held: Sequence[Record], told: dict[str, str | None], before: date) -> Iterable[Gap]:
    days = [date.fromisoformat(day[:10]) for day in told.values() if day]
    if days and max(days) < before:
        last = max(held, key=lambda one: max((told.get(said.doc) or "" for said in one.statements), default=""))
        yield Gap(SILENT, max(days), (last,))
