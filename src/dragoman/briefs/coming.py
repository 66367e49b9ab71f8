"""Whether what is planned or proposed is still to come, and what became of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta

from dragoman.briefs.voice import Voice
from dragoman.model.edtf import Edtf, words
from dragoman.model.record import Record
from dragoman.model.report import Report
from dragoman.register.commitments import Commitment, commitments
from dragoman.register.rhythm import Rhythm

TO_COME = ("planned", "proposed")
_PASSING = ("visit", "meeting")
"""Kinds of what is under way for days: told as ongoing, it has gone by since."""
STALE = timedelta(days=365)
"""What has no date counts as gone by when the last report of it is older than this."""


def promised(records: Iterable[Record], reports: Mapping[str, Report], on: date | None) -> dict[str, Commitment]:
    """What became of what was planned, proposed or begun, by the id of its record; without a day nothing is overdue."""
    told = {id_: report.published for id_, report in reports.items()}
    return {one.record.id: one for one in commitments(records, told, on or date.min)}


def gone_by(
    today: date | None, reports: Mapping[str, Report], records: Iterable[Record] = ()
) -> Callable[[Record], bool]:
    """Tells of a record whether what it plans, or the visit or talks under way of which it tells, has gone by on a day.

    Its last possible day is past; or it is the n-th anniversary of relations that began, by the other records, longer
    ago than that; or it has no date and nobody spoke of it for a year. Where none is known, or no day is given, it has
    not gone by.
    """
    begun = _begun(records)

    def past(record: Record) -> bool:
        under_way = record.status == "ongoing" and record.kind in _PASSING
        if today is None or not (under_way or record.status in TO_COME):
            return False
        if record.date is not None:
            return record.date.upper is not None and record.date.upper < today
        ordinal = record.value("ordinal")
        if record.kind == "anniversary" and begun is not None and isinstance(ordinal, int):
            return today.year > begun + ordinal
        told = [reports[said.doc].published for said in record.statements if said.doc in reports]
        known = [date.fromisoformat(day[:10]) for day in told if day is not None]
        return len(known) == len(told) > 0 and today - max(known) > STALE

    return past


def _begun(records: Iterable[Record]) -> int | None:
    """The year in which relations began, None where that is not known exactly."""
    for record in records:
        if record.kind == "relations" and record.value("change") == "established" and record.date is not None:
            lower, upper = record.date.lower, record.date.upper
            return lower.year if lower is not None and upper is not None and lower.year == upper.year else None
    return None


def month_of(day: date) -> Edtf:
    """The month about which something is due: a rhythm tells no day."""
    return Edtf.parse(f"{day.year:04d}-{day.month:02d}~")


def due_session(voice: Voice, rhythm: Rhythm, today: date | None) -> str:
    """The sentence on the next session of a joint body: when it is due, or was, by how many sessions that is known."""
    tongue = voice.tongue
    late = today is not None and rhythm.due < today
    kind = rhythm.sessions[-1].value("type")
    entry = tongue.wording.entry("mechanism.type", str(kind) if kind is not None else None) or {}
    said = tongue.wording.label("session_was_due" if late else "session_due")
    return tongue.plain(
        said.format(
            body=entry.get("the", entry.get("say", "")),
            when=words(month_of(rhythm.due), voice.lang),
            sessions=tongue.counted(len(rhythm.sessions), "session", oblique=True),
        )
    )
