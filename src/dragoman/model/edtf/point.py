"""One end of an uncertain date: a year, a month, a season or a day, with its unspecified digits and its mark.

What is read: level 0 and level 1 of EDTF for the years 0001 to 9999, and of level 2 the quarters (33 to 36), the
halves (40, 41) and a day or month of an unknown year (`XXXX-03-12`). Years that `datetime.date` cannot hold are
refused.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

_POINT = re.compile(
    r"(\d{4}|\d{3}X|\d{2}XX|\dXXX|XXXX)(?:-(0[1-9]|[1-9]\d|XX)(?:-(0[1-9]|[1-9]\d|XX))?)?([~?%]?)", re.ASCII
)
_PARTS = {
    21: (3, 3), 22: (6, 3), 23: (9, 3), 24: (12, 3),
    33: (1, 3), 34: (4, 3), 35: (7, 3), 36: (10, 3),
    40: (1, 6), 41: (7, 6),
}  # fmt: skip
"""First month and number of months of each part of a year: seasons (northern, whole months), quarters, halves."""
_WINTER = 24
_YEARS = ("year", "decade", "century", "millennium", "unknown")
"""Precision of a year by the number of its unspecified digits."""
ALLOWANCE = {
    "day": 2, "month": 15, "season": 31, "quarter": 31, "half": 61,
    "year": 183, "decade": 730, "century": 3652, "millennium": 36524, "unknown": 0,
}  # fmt: skip
"""Days by which a mark of approximation (`~`, `%`) widens a date at each end, by precision: about half its unit."""
Span = tuple[date, date]


class Point(NamedTuple):
    """A date that is no interval. `year` is four digits or `X`; `month` is 1 to 12, a part of the year, or `XX`.

    `month` and `day` are None where they are not said, 0 where they are said to be unspecified (`XX`).
    """

    year: str
    month: int | None
    day: int | None
    mark: str

    def __str__(self) -> str:
        text = self.year
        for part in (self.month, self.day):
            if part is not None:
                text += f"-{part:02d}" if part else "-XX"
        return text + self.mark

    @property
    def precision(self) -> str:
        """The unit that the point names: unspecified digits name none."""
        if self.day:
            return "day"
        if self.month:
            return "month" if self.month <= 12 else _part(self.month)
        return _YEARS[self.year.count("X")]

    @property
    def approximate(self) -> bool:
        """Whether it bears `~` or `%`."""
        return self.mark in ("~", "%")

    def spans(self) -> tuple[Span, ...]:
        """The days on which it may lie, as spans with both ends in them; none where the year is unknown.

        The winter of a year has two: the one that ends in it and the one that begins in it. A month or day of a
        year with unspecified digits is given as one span from its first possible day to its last.
        """
        return _spans(self.year, self.month or 0, self.day or 0)


@lru_cache(maxsize=16_384)
def _spans(years: str, month: int, day: int) -> tuple[Span, ...]:
    if years == "XXXX":
        return ()
    first, last = int(years.replace("X", "0")) or 1, int(years.replace("X", "9"))
    if month == _WINTER:
        return tuple((_start(first + off, _WINTER, day), _end(last + off, _WINTER, day)) for off in (-1, 0))
    return ((_start(first, month, day), _end(last, month, day)),)


def _start(year: int, month: int, day: int) -> date:
    opening = _PARTS.get(month, (month or 1, 0))[0]
    return _limited(year, opening, day or 1)


def _end(year: int, month: int, day: int) -> date:
    opening, length = _PARTS.get(month, (month, 1) if month else (1, 12))
    closing = opening + length - 1
    year, closing = year + (closing - 1) // 12, (closing - 1) % 12 + 1
    return _limited(year, closing, day or 31)


def _limited(year: int, month: int, day: int) -> date:
    """The day, or the nearest earlier one that its month has; the limits of `date` where it lies beyond them."""
    if year < 1:
        return date.min
    if year > 9999:
        return date.max
    return date(year, month, min(day, monthrange(year, month)[1]))


def _part(month: int) -> str:
    return "season" if month < 33 else "quarter" if month < 40 else "half"


def read(text: str) -> Point | None:
    """The point that a text writes, None if it writes none that can be."""
    match = _POINT.fullmatch(text)
    if match is None:
        return None
    year, month, day, mark = match.groups()
    point = Point(year, _number(month), _number(day), mark)
    return point if year != "0000" and _possible(point) else None


def _number(digits: str | None) -> int | None:
    return None if digits is None else 0 if digits == "XX" else int(digits)


def _possible(point: Point) -> bool:
    """Whether the month is one and has the day; a year with unspecified digits counts as a leap year."""
    year, month, day, _ = point
    if not month:
        return not day
    if month > 12:
        return month in _PARTS and day is None
    return (day or 1) <= monthrange(2000 if "X" in year else int(year), month)[1]


def widened(span: Span, days: int) -> Span:
    """The span with so many days more at each end, within the limits of `date`."""
    first, last = span
    more = timedelta(days=days)
    return (
        first - more if first - date.min > more else date.min,
        last + more if date.max - last > more else date.max,
    )
