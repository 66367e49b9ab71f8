"""Hijri phrases resolved to the Gregorian days that they cover."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from dragoman.language.dates import hijri
from dragoman.language.dates.given import Given
from dragoman.language.dates.partial import Partial, Ref
from dragoman.language.dates.yearless import SOON, weekday_near
from dragoman.model.edtf import Edtf


def lunar(said: Partial, given: Given, detail: dict[str, Any]) -> Edtf | None:
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
        first = last = weekday_near(first, said.weekday, forward=True) + timedelta(weeks=max(said.nth, 1) - 1)
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
    ahead = (here[0] - now[0]) * 30 + here[1] - now[1]
    return today[0] - (ahead > SOON) if bias in ("past", "since") else today[0]
