"""Gregorian phrases resolved: days, weeks, months and years that are counted, named or stated."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import Any

from dragoman.language.dates.given import Given, base_day, base_month, base_year, counts_from_focus
from dragoman.language.dates.partial import Partial, Ref
from dragoman.language.dates.yearless import in_year, nth_weekday, toward_year, weekday_near, year_of
from dragoman.model.edtf import Edtf

_FIRST_YEAR, _LAST_YEAR = 1, 9999


def solar(said: Partial, given: Given, detail: dict[str, Any]) -> Edtf | None:
    """The uncertain date of a phrase of the Gregorian calendar; what was guessed goes into `detail`."""
    if isinstance(said.day, Ref):
        base = base_day(said.day, given)
        if base is None:
            return None
        day = base + timedelta(days=said.day.step)
        if said.weekday is not None:
            day = weekday_near(day, said.weekday, forward=False)
        return Edtf.of_date(day)
    if said.week is not None:
        base = base_day(said.week, given)
        if base is None:
            return None
        monday = base - timedelta(days=base.weekday()) + timedelta(weeks=said.week.step)
        if said.weekday is not None:
            return Edtf.of_date(monday + timedelta(days=said.weekday))
        return Edtf.interval(Edtf.of_date(monday), Edtf.of_date(monday + timedelta(days=6)))
    if isinstance(said.month, Ref):
        return _counted_month(said, said.month, given)
    if said.month is not None:
        return _named_month(said, said.month, given, detail)
    if said.year is not None:
        return _year(said, given)
    return _weekday(said, given)


def _counted_month(said: Partial, ref: Ref, given: Given) -> Edtf | None:
    base = base_month(ref, given)
    if base is None:
        return Edtf.year(said.year) if isinstance(said.year, int) else None
    year, month = divmod(base[0] * 12 + base[1] - 1 + ref.step, 12)
    month += 1
    if said.year is not None:
        stated = _stated_year(said, given)
        if stated is None:
            return None
        year = stated
    if said.nth is not None and said.weekday is not None:
        return nth_weekday(year, month, said.nth, said.weekday)
    if isinstance(said.day, int):
        return Edtf.day(year, month, said.day or monthrange(year, month)[1])
    if said.weekday is not None and given.reference is not None:
        day = date(year, month, min(given.reference.day, monthrange(year, month)[1]))
        return Edtf.of_date(weekday_near(day, said.weekday, forward=True))
    return Edtf.month(year, month)


def _named_month(said: Partial, month: int, given: Given, detail: dict[str, Any]) -> Edtf | None:
    year = _stated_year(said, given)
    if year is not None:
        return in_year(said, year, month)
    if isinstance(said.year, Ref) and counts_from_focus(said.year, given):
        return None
    if given.reference is None:
        whole = isinstance(said.day, int) and said.day and said.toward is None
        focus = given.focus
        if whole and focus is not None and focus.precision == "month" and focus.lower and focus.lower.month == month:
            detail["anaphora"] = True  # «زار … في فبراير 2014. ووقعا في 24 فبراير …»
            return in_year(said, focus.lower.year, month)
        if (told := _narrated_year(said, month, given)) is not None:
            detail["anaphora"] = True  # «في عام 2014 … ثم في 24 فبراير …»
            return in_year(said, told, month)
        return Edtf.parse(f"XXXX-{month:02d}-{said.day:02d}") if whole else None
    if said.toward is not None:
        return in_year(said, toward_year(month, said, given.reference), month)
    detail["yearless"] = True
    year, other = year_of(said, month, given.reference, given.bias)
    told = _narrated_year(said, month, given)
    if told is not None and told != year:
        detail["anaphora"] = True
        year, other = told, year
    when = in_year(said, year, month)
    if other is not None:
        detail["other"] = str(in_year(said, other, month))
    return when


def _narrated_year(said: Partial, month: int, given: Given) -> int | None:
    """The year named before in the sentence, of a day or month that comes before this one in it, or by itself."""
    focus, reference = given.focus, given.reference
    if not given.narrated or focus is None or focus.lower is None:
        return None
    year = focus.lower.year
    if given.bias == "future" or (reference is not None and year >= reference.year):
        return None
    if focus.precision == "year":
        whole = isinstance(said.day, int) and said.day
        return (
            year if whole and not _is_recent(in_year(said, (reference or focus.lower).year, month), reference) else None
        )
    if focus.precision not in ("day", "month"):
        return None
    when = in_year(said, year, month)
    return year if when.lower is not None and when.lower > focus.lower else None


def _is_recent(when: Edtf, reference: date | None) -> bool:
    """Whether a day of this year is one of the last weeks, of which reports tell without its year."""
    if reference is None or when.lower is None:
        return False
    return timedelta(0) <= reference - when.lower <= _RECENT


_RECENT = timedelta(days=45)


def _stated_year(said: Partial, given: Given) -> int | None:
    if isinstance(said.year, Ref):
        base = base_year(said.year, given)
        return None if base is None else base + said.year.step
    return said.year


def _year(said: Partial, given: Given) -> Edtf | None:
    year = _stated_year(said, given)
    if year is None or not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    return Edtf.century(year) if said.span == "century" else Edtf.year(year)


def _weekday(said: Partial, given: Given) -> Edtf | None:
    """A weekday by itself, or with its side."""
    if said.weekday is None or given.reference is None or said.nth is not None:
        return None
    toward, today, week = said.toward, given.reference, timedelta(weeks=1)
    if toward is None:
        day = weekday_near(today, said.weekday, forward=given.bias == "future")
    elif toward == 0:
        day = today + timedelta(days=said.weekday - today.weekday())
    elif toward < 0:
        day = weekday_near(today - timedelta(days=1), said.weekday, forward=False) + (toward + 1) * week
    else:
        day = weekday_near(today + timedelta(days=1), said.weekday, forward=True) + (toward - 1) * week
    return Edtf.of_date(day)
