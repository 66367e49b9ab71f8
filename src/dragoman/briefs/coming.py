"""Whether what is planned or proposed is still to come."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from dragoman.model.record import Record
from dragoman.model.report import Report

TO_COME = ("planned", "proposed")
STALE = timedelta(days=365)
"""A plan without a date counts as gone by when the last report of it is older than this."""


def gone_by(today: date | None, reports: Mapping[str, Report]) -> Callable[[Record], bool]:
    """Tells of a record whether what it plans has gone by on a day.

    Its last possible day is past, or it has no date and nobody spoke of it for a year. Where neither is known, or no
    day is given, it has not gone by.
    """

    def past(record: Record) -> bool:
        if today is None or record.status not in TO_COME:
            return False
        if record.date is not None:
            return record.date.upper is not None and record.date.upper < today
        told = [reports[said.doc].published for said in record.statements if said.doc in reports]
        known = [date.fromisoformat(day[:10]) for day in told if day is not None]
        return len(known) == len(told) > 0 and today - max(known) > STALE

    return past
