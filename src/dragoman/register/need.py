"""How much a record needs a person's eye: the order of the queue."""

from __future__ import annotations

from dragoman.model.record import Record

_OPEN, _ALONE, _UNDATED = 4, 2, 1


def reasons(record: Record) -> tuple[str, ...]:
    """Why a record wants a person, the gravest first: `disagreement` not settled, `one-voice`, `no-date`."""
    found = []
    if any(disagreement.settled is None for disagreement in record.disagreements):
        found.append("disagreement")
    if not record.accepted and record.voices == 1:
        found.append("one-voice")
    if not record.accepted and record.date is None:
        found.append("no-date")
    return tuple(found)


def need(record: Record) -> int:
    """The weight of the reasons: the more, the sooner its turn comes; 0 where there is none."""
    weights = {"disagreement": _OPEN, "one-voice": _ALONE, "no-date": _UNDATED}
    return sum(weights[reason] for reason in reasons(record))
