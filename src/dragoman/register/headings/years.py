"""Headings by years: when what is told was, by year, decade and century, so that a window of time is few of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from dragoman.model.statement import Statement
from dragoman.register.days import day_number, days_of
from dragoman.register.headings.heading import heading

_FIRST, _LAST = 1000, 2999
_LONG = 10
_ALL = heading("year", "long")
"""What spans more than so many years, is open, or lies outside those that are told apart."""


def years_told(statement: Statement) -> set[str]:
    """What a statement stands under; nothing where it has no date."""
    if statement.date is None:
        return set()
    days = days_of(statement.date)
    first, last = _year(days.low), _year(days.high)
    if not (_FIRST <= first <= last <= _LAST) or last - first > _LONG:
        return {_ALL}
    return {_span(year, size) for year in range(first, last + 1) for size in (1, 10, 100, 1000)}


def asked_years(since: str | None, until: str | None) -> Iterator[frozenset[str]]:
    """What must hold of a report for a statement of it to lie in a window of time, open where an end is None."""
    low, high = day_number(since), day_number(until)
    if low is None and high is None:
        return
    year = _FIRST if low is None else max(_FIRST, _year(low))
    last = _LAST if high is None else min(_LAST, _year(high))
    found = {_ALL}
    while year <= last:
        size = next(size for size in (1000, 100, 10, 1) if year % size == 0 and year + size - 1 <= last)
        found.add(_span(year, size))
        year += size
    yield frozenset(found)


def _year(day: int) -> int:
    """The year of a day number, 0 where that is an open end."""
    return date.fromordinal(day).year if date.min.toordinal() <= day <= date.max.toordinal() else 0


def _span(year: int, size: int) -> str:
    """The so many years among which a year is, as `decade§199` is of 1990 to 1999."""
    return heading({1: "year", 10: "decade", 100: "century", 1000: "millennium"}[size], f"{year // size}")
