"""Ranges of dates: from the start of one to the end of the other, in one year where only the last tells it."""

from __future__ import annotations

from dragoman.language.dates.given import Given
from dragoman.language.dates.partial import Partial
from dragoman.language.dates.resolving import Meant, resolve
from dragoman.model.edtf import Edtf


def ranged(first: Meant, last: Meant) -> Meant | None:
    """From the start of one to the end of the other; nothing if that runs backwards."""
    start, end = first.when.start, last.when.end
    if start is None or end is None or (start.lower and end.upper and start.lower > end.upper):
        return None
    detail = {**first.detail, **last.detail}
    if "hijri" in first.detail and "hijri" in last.detail:
        detail["hijri"] = f"{first.detail['hijri']}/{last.detail['hijri']}"
    detail.pop("other", None)
    return Meant(start if start == end else Edtf.parse(f"{start}/{end}"), detail)


def year_back(said: Partial, last: Meant, given: Given) -> Meant | None:
    """A range whose first month has the year of its last: «من يناير إلى نوفمبر الماضي», told in May."""
    end = last.when.upper
    if not isinstance(said.month, int) or said.month > _DECEMBER or said.year is not None or said.hijri or not end:
        return None
    first = resolve(said._replace(year=end.year - (said.month > end.month), toward=None), given)
    return ranged(first, last) if first is not None else None


_DECEMBER = 12
