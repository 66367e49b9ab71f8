"""The Hijri calendar by the Umm al-Qura tables (1343 to 1500), and reckoned about right outside them."""

from __future__ import annotations

from datetime import date

from hijridate import Gregorian, Hijri

_FIRST, _LAST = 1343, 1500
_MEAN_YEAR, _EPOCH = 0.970224, 621.5774
"""Lunar years in solar ones, and the solar year in which the count begins."""


def days(year: int, month: int | None, day: int | None) -> tuple[date, date] | None:
    """First and last Gregorian day of a Hijri year, month or day; None outside the tables or where there is none.

    Day 0 is the last of its month.
    """
    if not _FIRST <= year <= _LAST:
        return None
    try:
        if month is None:
            return _day(year, 1, 1), _last(year, 12)
        if day is None:
            return _day(year, month, 1), _last(year, month)
        on = _last(year, month) if day == 0 else _day(year, month, day)
    except (ValueError, OverflowError):
        return None
    return on, on


def about(year: int) -> int:
    """The Gregorian year in which most of a Hijri year lies, for years without tables."""
    return int(year * _MEAN_YEAR + _EPOCH + 0.5)


def of_date(day: date) -> tuple[int, int, int] | None:
    """The Hijri year, month and day of a Gregorian one; None outside the tables."""
    try:
        year, month, on = Gregorian.fromdate(day).to_hijri().datetuple()
    except (ValueError, OverflowError):
        return None
    return year, month, on


def _day(year: int, month: int, day: int) -> date:
    solar = Hijri(year, month, day).to_gregorian()
    return date(solar.year, solar.month, solar.day)


def _last(year: int, month: int) -> date:
    return _day(year, month, Hijri(year, month, 1).month_length())
