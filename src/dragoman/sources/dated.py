"""When a report was published, and from what that was learnt: never more than something in it says."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from email.utils import parsedate_to_datetime

from dragoman.language.dates import find_dates
from dragoman.language.dates.publication import publication
from dragoman.language.text import Text
from dragoman.model.edtf import Edtf

_DAY = r"(?P<y>(?:19|20)\d\d)(?P<s>[-_./]?)(?P<m>0[1-9]|1[0-2])(?P=s)(?P<d>0[1-9]|[12]\d|3[01])"
_IN_NAME = re.compile(rf"(?<![0-9a-fA-F]){_DAY}(?![0-9a-fA-F])")
_STATED = re.compile(r"\s*(\d{4}-\d\d-\d\d)(?:$|[T ])")


def stated_day(value: str | None) -> str | None:
    """The ISO day that an ISO date or instant begins with, as written: no zone is applied; None where it has none."""
    match = _STATED.match(value) if value else None
    return match[1] if match and _exists(match[1]) else None


def day_of(value: str | None) -> str | None:
    """The day of an ISO instant, of `YYYY/MM/DD`, or of a mail's date, as written, with no zone applied."""
    if not value:
        return None
    value = value.strip().replace("/", "-", 2)
    day = stated_day(value)
    if day or len(value) > 60:  # noqa: PLR2004  # no date is so long
        return day
    try:
        return parsedate_to_datetime(value).date().isoformat()
    except (ValueError, IndexError, TypeError):
        return None


def day_in_name(name: str) -> str | None:
    """The one day that a file's name gives in the order year, month, day; None where there is none, or two."""
    days = {f"{found['y']}-{found['m']}-{found['d']}" for found in _IN_NAME.finditer(name)}
    return days.pop() if len(days) == 1 and all(map(_exists, days)) else None


def inferred(
    text: str, *, name: str, url: str | None = None, shown: Sequence[str] = ()
) -> tuple[str, str] | tuple[None, None]:
    """The day that a report without metadata was published on, with its origin; both None where nothing tells it.

    The address is asked first, then the lines `shown` below a page's title, the dateline and the lines of the text, and
    last the file's name.
    """
    found = publication(_NOTHING, url) if url else None
    if found is None and (day := _one_day(shown)):
        return day, "page:shown"
    found = found or publication(Text(text), url)
    if found:
        return found[0].isoformat(), found[1]
    day = day_in_name(name)
    return (day, "filename") if day else (None, None)


def _one_day(lines: Sequence[str]) -> str | None:
    """The day that some lines give between them; None where they give none, or several."""
    days = {
        found.value for line in lines for found in find_dates(Text(line)) if Edtf.parse(found.value).precision == "day"
    }
    return days.pop() if len(days) == 1 else None


_NOTHING = Text("")


def _exists(day: str) -> bool:
    try:
        dt.date.fromisoformat(day)
    except ValueError:
        return False
    return True
