"""From what a phrase says to the uncertain date it means, given the report's day and the date named last.

Rules: a weekday alone is the last one up to the reference (past bias), and a weekday beside «اليوم» or «أمس» the last
one up to that day. A day or month without a year is the last one up to the reference; a word of the future before it
or a future bias makes it the next, and so does nearness: what begins within two months is to come, since a year ago
would have been said. A dateline's is the nearest. The other reading stands in the detail as `other`.
Without a reference, what counts from it gives nothing, and a day of a month gives `XXXX-MM-DD`.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import Any, NamedTuple

from dragoman.language.dates import hijri
from dragoman.language.dates.partial import Partial, Ref
from dragoman.model.edtf import Edtf
from dragoman.model.errors import FormatError

_QUARTERS = {"q1": (1, 3), "q2": (4, 6), "q3": (7, 9), "q4": (10, 12), "h1": (1, 6), "h2": (7, 12)}
_YEAR_PARTS = {"early": (1, 3), "mid": (5, 8), "late": (10, 12)}
_MONTH_PARTS = {"early": (1, 10), "mid": (11, 20), "late": (21, 31), "h1": (1, 15), "h2": (16, 31)}
_DECADE_PARTS = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}
_CENTURY_PARTS = {"early": (0, 33), "mid": (34, 66), "late": (67, 99), "h1": (0, 49), "h2": (50, 99)}
_FIRST_YEAR, _LAST_YEAR = 1, 9999
_SOON = 61
"""Days within which a date without a year is to come rather than a year ago."""


class Given(NamedTuple):
    """What a date is resolved against. `bias` is `past`, `future` or, for datelines, `nearest`."""

    reference: date | None
    focus: Edtf | None
    bias: str


class Meant(NamedTuple):
    """The date that is meant and what else is known of it."""

    when: Edtf
    detail: dict[str, Any]


def resolve(said: Partial, given: Given) -> Meant | None:
    """The date that a phrase means; None where it counts from what is not known, or is no date."""
    try:
        return _resolved(said, given)
    except (FormatError, OverflowError, ValueError):
        return None  # 31 November, a year beyond the calendar: written so, and no date


def _resolved(said: Partial, given: Given) -> Meant | None:
    detail: dict[str, Any] = {}
    if said.anaphoric:
        detail["anaphora"] = True
    elif said.relative:
        detail["anaphora" if said.base == "after" and given.bias != "future" else "relative"] = True
    if said.fixed is not None:
        when: Edtf | None = Edtf.parse(said.fixed)
    elif said.hijri:
        when = _lunar(said, given, detail)
    else:
        when = _solar(said, given, detail)
    if when is None:
        return None
    if said.part is not None:
        when = _part(when, said.part)
        if when is None:
            return None
    if said.mark and when.precision != "interval":
        when = Edtf.parse(f"{when}{said.mark}")
    if said.span == "before":
        when = Edtf.interval(None, when)
    elif said.span == "since":
        detail["since"] = True
    return Meant(when, detail)


def _solar(said: Partial, given: Given, detail: dict[str, Any]) -> Edtf | None:
    if isinstance(said.day, Ref):
        base = _base_day(said.day, given)
        if base is None:
            return None
        day = base + timedelta(days=said.day.step)
        if said.weekday is not None:
            day = _weekday_near(day, said.weekday, forward=said.day.step > 0)
        return Edtf.of_date(day)
    if said.week is not None:
        base = _base_day(said.week, given)
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


def _from_focus(ref: Ref, given: Given) -> bool:
    """Whether it counts from the date named last: «بعد عامين» does in a narration, unless it tells the future."""
    return ref.base == "focus" or (ref.base == "after" and given.bias != "future")


def _base_day(ref: Ref, given: Given) -> date | None:
    """The day from which a distance counts."""
    focus = given.focus
    if _from_focus(ref, given):
        if focus is None or focus.lower is None or focus.upper is None:
            return None
        return focus.upper if focus.lower == focus.upper or ref.step else None
    return given.reference


def _base_month(ref: Ref, given: Given) -> tuple[int, int] | None:
    """Year and month from which months count: those of the reference, or of a focus that lies in one month."""
    if not _from_focus(ref, given):
        return (given.reference.year, given.reference.month) if given.reference else None
    focus = given.focus
    if focus is None or focus.lower is None or focus.upper is None:
        return None
    month = focus.upper.year, focus.upper.month
    return month if (focus.lower.year, focus.lower.month) == month else None


def _base_year(ref: Ref, given: Given) -> int | None:
    if not _from_focus(ref, given):
        return given.reference.year if given.reference else None
    focus = given.focus
    if focus is None or focus.upper is None or focus.lower is None or (focus.lower.year != focus.upper.year):
        return None
    return focus.upper.year


def _weekday_near(day: date, weekday: int, *, forward: bool) -> date:
    """The weekday on the day or before it; after it where it looks forward."""
    step = (weekday - day.weekday()) % 7 if forward else -((day.weekday() - weekday) % 7)
    return day + timedelta(days=step)


def _counted_month(said: Partial, ref: Ref, given: Given) -> Edtf | None:
    base = _base_month(ref, given)
    if base is None:
        return None
    year, month = divmod(base[0] * 12 + base[1] - 1 + ref.step, 12)
    month += 1
    if said.nth is not None and said.weekday is not None:
        return _nth(year, month, said.nth, said.weekday)
    if isinstance(said.day, int):
        return Edtf.day(year, month, said.day or monthrange(year, month)[1])
    if said.weekday is not None and given.reference is not None:
        day = date(year, month, min(given.reference.day, monthrange(year, month)[1]))
        return Edtf.of_date(_weekday_near(day, said.weekday, forward=True))
    return Edtf.month(year, month)


def _nth(year: int, month: int, nth: int, weekday: int) -> Edtf:
    if nth < 0:
        return Edtf.of_date(_weekday_near(date(year, month, monthrange(year, month)[1]), weekday, forward=False))
    first = _weekday_near(date(year, month, 1), weekday, forward=True)
    return Edtf.day(year, month, first.day + 7 * (nth - 1))


def _named_month(said: Partial, month: int, given: Given, detail: dict[str, Any]) -> Edtf | None:
    year = _stated_year(said, given)
    if said.year is not None:
        return None if year is None else _in_year(said, year, month)
    if given.reference is None:
        whole = isinstance(said.day, int) and said.day and said.toward is None
        return Edtf.parse(f"XXXX-{month:02d}-{said.day:02d}") if whole else None
    if said.toward is not None:
        return _in_year(said, _toward(month, said, given.reference), month)
    detail["yearless"] = True
    year, other = _yearless(said, month, given.reference, given.bias)
    when = _in_year(said, year, month)
    if other is not None:
        detail["other"] = str(_in_year(said, other, month))
    return when


def _stated_year(said: Partial, given: Given) -> int | None:
    if isinstance(said.year, Ref):
        base = _base_year(said.year, given)
        return None if base is None else base + said.year.step
    return said.year


def _in_year(said: Partial, year: int, month: int) -> Edtf:
    if said.nth is not None and said.weekday is not None and isinstance(said.day, int | None) and said.day is None:
        return _nth(year, month, said.nth, said.weekday)
    if isinstance(said.day, int):
        return Edtf.day(year, month, said.day or monthrange(year, month)[1])
    return Edtf.month(year, month)


def _toward(month: int, said: Partial, reference: date) -> int:
    """The year of «مارس الماضي», «3 شباط القادم», «ديسمبر الجاري»."""
    toward = said.toward or 0
    if toward == 0 or month > 12:
        return reference.year + (toward if month > 12 else 0)
    earlier = month < reference.month or (
        month == reference.month and isinstance(said.day, int) and 0 < said.day < reference.day
    )
    later = month > reference.month or (
        month == reference.month and isinstance(said.day, int) and said.day > reference.day
    )
    if toward < 0:
        return reference.year + toward + (1 if earlier else 0)
    return reference.year + toward - (1 if later else 0)


def _yearless(said: Partial, month: int, reference: date, bias: str) -> tuple[int, int | None]:
    """The year of a day or month without one, and the year of the other reading."""
    years = [
        year for year in (reference.year - 1, reference.year, reference.year + 1) if _exists(year, month, said.day)
    ]
    weekday = said.weekday
    if weekday is not None and said.nth is None and isinstance(said.day, int) and said.day:
        fitting = [year for year in years if date(year, month, said.day).weekday() == weekday]
        if fitting:
            return min(fitting, key=lambda year: abs((_in_year_day(said, year, month) - reference).days)), None
    if not years:
        return reference.year, None
    past = [year for year in years if _in_year_day(said, year, month) <= reference]
    future = [year for year in years if _in_year_end(said, year, month) >= reference]
    if bias == "nearest":
        return min(years, key=lambda year: abs((_in_year_day(said, year, month) - reference).days)), None
    before, after = (past or years)[-1], (future or years)[0]
    soon = (_in_year_day(said, after, month) - reference).days <= _SOON
    chosen, other = (after, before) if bias == "future" or soon else (before, after)
    return chosen, None if other == chosen else other


def _exists(year: int, month: int, day: object) -> bool:
    return not isinstance(day, int) or month > 12 or day <= monthrange(year, month)[1]


def _in_year_day(said: Partial, year: int, month: int) -> date:
    return _in_year(said, year, month).lower or date.min


def _in_year_end(said: Partial, year: int, month: int) -> date:
    return _in_year(said, year, month).upper or date.max


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
        day = _weekday_near(today, said.weekday, forward=given.bias == "future")
    elif toward == 0:
        day = today + timedelta(days=said.weekday - today.weekday())
    elif toward < 0:
        day = _weekday_near(today - timedelta(days=1), said.weekday, forward=False) + (toward + 1) * week
    else:
        day = _weekday_near(today + timedelta(days=1), said.weekday, forward=True) + (toward - 1) * week
    return Edtf.of_date(day)


def _lunar(said: Partial, given: Given, detail: dict[str, Any]) -> Edtf | None:
    """A Hijri date as the Gregorian days that it covers, the Hijri one in the detail."""
    today = hijri.of_date(given.reference) if given.reference else None
    year = said.year
    if isinstance(year, Ref):
        year = today[0] + year.step if today and year.base != "focus" else None
    elif year is None and today is not None and isinstance(said.month, int):
        year = _lunar_year(said, said.month, today, given.bias)
    if not isinstance(year, int):
        return None
    month = said.month if isinstance(said.month, int) else None
    day = said.day if isinstance(said.day, int) else None
    span = hijri.days(year, month, day)
    if span is None:
        return Edtf.year(hijri.about(year), "~") if month is None else None
    first, last = span
    if said.nth is not None and said.weekday is not None:
        first = last = _weekday_near(first, said.weekday, forward=True) + timedelta(weeks=max(said.nth, 1) - 1)
        day = (first - span[0]).days + 1
    detail["hijri"] = "-".join([f"{year:04d}", *(f"{part:02d}" for part in (month, day) if part is not None)])
    if day == 0:
        detail["hijri"] = "{:04d}-{:02d}-{:02d}".format(*(hijri.of_date(last) or (year, month, 0)))
    if first == last:
        return Edtf.of_date(first)
    return Edtf.interval(Edtf.of_date(first), Edtf.of_date(last))


def _lunar_year(said: Partial, month: int, today: tuple[int, int, int], bias: str) -> int:
    now, day = today[1:], said.day if isinstance(said.day, int) else None
    here = (month, day) if day else (month, now[1])
    if said.toward is not None:
        if said.toward == 0:
            return today[0]
        passed, coming = (month < now[0]), (month > now[0])
        return today[0] + said.toward + (passed if said.toward < 0 else -coming)
    if bias == "future":
        return today[0] + (here < now)
    return today[0] - (here > now) if bias == "past" else today[0]


def _part(when: Edtf, part: str) -> Edtf | None:
    """Early, mid or late in a date, or a quarter or half of it; a date that has no such parts stays as it is."""
    text = str(when)
    if when.precision == "year":
        first, last = _QUARTERS.get(part) or _YEAR_PARTS[part]
        mark = "~" if part in _YEAR_PARTS else ""
        return Edtf.parse(f"{text}-{first:02d}{mark}/{text}-{last:02d}{mark}")
    if when.precision == "month" and when.upper is not None:
        if part not in _MONTH_PARTS:
            return None
        first, last = _MONTH_PARTS[part]
        last, mark = min(last, when.upper.day), "~" if part in _YEAR_PARTS else ""
        return Edtf.parse(f"{text}-{first:02d}{mark}/{text}-{last:02d}{mark}")
    if when.precision == "decade" and part in _DECADE_PARTS:
        first, last = _DECADE_PARTS[part]
        return Edtf.parse(f"{text[:3]}{first}~/{text[:3]}{last}~")
    if when.precision == "century" and part in _CENTURY_PARTS:
        first, last = _CENTURY_PARTS[part]
        return Edtf.parse(f"{text[:2]}{first:02d}~/{text[:2]}{last:02d}~")
    return _lunar_part(when, part)


def _lunar_part(when: Edtf, part: str) -> Edtf | None:
    """Thirds of a Hijri month or year, which is an interval of days."""
    lower, upper = when.lower, when.upper
    if part not in _YEAR_PARTS or lower is None or upper is None or (upper - lower).days < 27:
        return when
    third = (upper - lower).days // 3
    at = ("early", "mid", "late").index(part)
    first = lower + timedelta(days=at * third)
    last = upper if part == "late" else first + timedelta(days=third - 1)
    return Edtf.parse(f"{first.isoformat()}~/{last.isoformat()}~")
