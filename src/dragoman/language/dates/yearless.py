"""The year of a day or month that is said without one, and the days that a month's weekdays fall on."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from dragoman.language.dates.partial import Partial
from dragoman.model.edtf import Edtf

_MISTAKEN, SOON = 31, 61
"""Days within which a date without a year is meant whatever weekday is said, and is to come rather than a year ago."""


def weekday_near(day: date, weekday: int, *, forward: bool) -> date:
    """The weekday on the day or before it; after it where it looks forward."""
    step = (weekday - day.weekday()) % 7 if forward else -((day.weekday() - weekday) % 7)
    return day + timedelta(days=step)


def nth_weekday(year: int, month: int, nth: int, weekday: int) -> Edtf:
    """The n-th such weekday of a month, the last for a negative `nth`."""
    if nth < 0:
        return Edtf.of_date(weekday_near(date(year, month, monthrange(year, month)[1]), weekday, forward=False))
    first = weekday_near(date(year, month, 1), weekday, forward=True)
    return Edtf.day(year, month, first.day + 7 * (nth - 1))


def in_year(said: Partial, year: int, month: int) -> Edtf:
    """The named day, weekday or month in a year."""
    if said.nth is not None and said.weekday is not None and isinstance(said.day, int | None) and said.day is None:
        return nth_weekday(year, month, said.nth, said.weekday)
    if isinstance(said.day, int):
        return Edtf.day(year, month, said.day or monthrange(year, month)[1])
    return Edtf.month(year, month)


def _season_year(season: int, toward: int, reference: date) -> int:
    """The year of «الخريف المقبل», «الربيع الماضي»: the nearest that has not begun, or is over; winter begins it."""
    first = 3 * (season - _SPRING) + 3
    if toward > 0:
        return reference.year + (toward if first <= reference.month else toward - 1)
    over = reference.month > first + 2
    return reference.year + (toward + 1 if over else toward)


_SPRING = 21


def toward_year(month: int, said: Partial, reference: date) -> int:
    """The year of «مارس الماضي», «3 شباط القادم», «ديسمبر الجاري»."""
    toward = said.toward or 0
    if toward == 0:
        return reference.year
    if month > 12:
        return _season_year(month, toward, reference)
    earlier = month < reference.month or (
        month == reference.month and isinstance(said.day, int) and 0 < said.day < reference.day
    )
    later = month > reference.month or (
        month == reference.month and isinstance(said.day, int) and said.day > reference.day
    )
    if toward < 0:
        return reference.year + toward + (1 if earlier else 0)
    return reference.year + toward - (1 if later else 0)


def year_of(said: Partial, month: int, reference: date, bias: str) -> tuple[int, int | None]:
    """The year of a day or month without one, and the year of the other reading."""
    years = [
        year for year in (reference.year - 1, reference.year, reference.year + 1) if _exists(year, month, said.day)
    ]
    weekday = said.weekday
    if weekday is not None and said.nth is None and isinstance(said.day, int) and said.day:
        near = [year for year in years if abs((_first_day(said, year, month) - reference).days) <= _MISTAKEN]
        fitting = near or [year for year in years if date(year, month, said.day).weekday() == weekday]
        if fitting:
            return min(fitting, key=lambda year: abs((_first_day(said, year, month) - reference).days)), None
    if not years:
        return reference.year, None
    past = [year for year in years if _first_day(said, year, month) <= reference]
    future = [year for year in years if _last_day(said, year, month) >= reference]
    if bias == "nearest":
        return min(years, key=lambda year: abs((_first_day(said, year, month) - reference).days)), None
    before, after = (past or years)[-1], (future or years)[0]
    soon = bias != "since" and (_first_day(said, after, month) - reference).days <= SOON
    chosen, other = (after, before) if bias == "future" or soon else (before, after)
    return chosen, None if other == chosen else other


def _exists(year: int, month: int, day: object) -> bool:
    return not isinstance(day, int) or month > 12 or day <= monthrange(year, month)[1]


def _first_day(said: Partial, year: int, month: int) -> date:
    return in_year(said, year, month).lower or date.min


def _last_day(said: Partial, year: int, month: int) -> date:
    return in_year(said, year, month).upper or date.max
