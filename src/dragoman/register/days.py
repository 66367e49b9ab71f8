"""When statements speak, as day numbers, so that a database finds what lies near by a range of an index."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import NamedTuple

from dragoman.model.edtf import Edtf

NEVER = 0
"""Day number of a beginning that is open."""
EVER = 4_000_000
"""Day number of an end that is open."""
SPANS = (8, 100, 1500, EVER)
"""Longest length in days of each class of span; a range search looks that far back for what began earlier."""


class Days(NamedTuple):
    """First and last day number (proleptic Gregorian ordinal) on which something may lie."""

    low: int
    high: int

    @property
    def span(self) -> int:
        """Its class of length: the index of `SPANS`."""
        length = self.high - self.low
        return next(number for number, longest in enumerate(SPANS) if length <= longest)

    def gap(self, other: Days) -> int:
        """Days between the two; 0 where they touch or overlap."""
        return max(0, self.low - other.high, other.low - self.high)

    def widened(self, by: int) -> Days:
        """As many days more on either side, within the calendar."""
        return Days(max(NEVER, self.low - by), min(EVER, self.high + by))


ALWAYS = Days(NEVER, EVER)


@lru_cache(maxsize=16384)
def days_of(when: Edtf) -> Days:
    """The days on which a date may lie, open ends as far as the calendar goes."""
    lower, upper = when.lower, when.upper
    return Days(lower.toordinal() if lower else NEVER, upper.toordinal() if upper else EVER)


def day_number(iso: str | None) -> int | None:
    """The day number of an ISO date, None where there is none or it is no date."""
    try:
        return date.fromisoformat(iso[:10]).toordinal() if iso else None
    except ValueError:
        return None
