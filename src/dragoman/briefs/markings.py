"""Who may see a record: markings from the most open to the most closed; what nobody marked is public."""

from __future__ import annotations

from dragoman.model.decision import MARKINGS
from dragoman.model.errors import UsageError
from dragoman.model.record import Record


def check(marking: str | None) -> None:
    """Refuse a marking that there is not.

    Raises:
        UsageError: it is none of `decision.MARKINGS`.
    """
    if marking not in (None, *MARKINGS):
        raise UsageError(f"no marking is called {marking!r}", remedy=f"choose one of {', '.join(MARKINGS)}")


def rank(marking: str | None) -> int:
    """How closed a marking is; 0 where there is none."""
    return MARKINGS.index(marking) if marking is not None else 0


def may_be_seen(record: Record, marking: str | None) -> bool:
    """Whether a record is marked no higher than a marking; without one, every record may be seen."""
    return marking is None or rank(record.marking) <= rank(marking)
