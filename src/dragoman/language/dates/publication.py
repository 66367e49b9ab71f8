"""When a report was published, as its own text or address tells: inferred, never metadata."""

from __future__ import annotations

import re
from datetime import date

from dragoman.language.dates.find import find_dates
from dragoman.language.found import Found
from dragoman.language.text import Text
from dragoman.model.edtf import Edtf

_IN_URL = re.compile(
    r"(?<!\d)((?:19|20)\d\d)([/_-])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?!\d)"
    r"|(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)"
)
_SAID = re.compile(r"(?:تاريخ النشر|نشر في|نشر بتاريخ|اخر تحديث|التاريخ|published|updated|date)\s*:?\s*$")
_HEAD, _LINE = 600, 90


def publication(text: Text, url: str | None = None) -> tuple[date, str] | None:
    """The day of publication and its origin: `dateline`, `text` (a line that is a date) or `url`; None if none tells.

    A dateline or date line counts only with its year; «3 مارس» takes the year of the address, if that has one.
    """
    from_url = _in_url(url)
    for found in find_dates(Text(text.source[: 2 * _HEAD]), from_url):
        day = Edtf.parse(found.value)
        if day.precision != "day" or found.start > _HEAD or day.lower is None or found.detail.get("relative"):
            continue
        if found.detail.get("dateline"):
            return day.lower, "dateline"
        if _own_line(text.folded, found):
            return day.lower, "text"
    return (from_url, "url") if from_url else None


def _own_line(folded: str, found: Found) -> bool:
    """Whether its line holds little else, or says that it is the date of publication."""
    opening = folded.rfind("\n", 0, found.start) + 1
    closing = folded.find("\n", found.end)
    line = folded[opening : closing if closing >= 0 else len(folded)].strip()
    before = folded[opening : found.start]
    return _SAID.search(before) is not None or (len(line) - (found.end - found.start) <= 12 and len(line) <= _LINE)


def _in_url(url: str | None) -> date | None:
    match = _IN_URL.search(url) if url else None
    if match is None:
        return None
    try:
        return date(*map(int, match.group(1, 3, 4) if match[1] else match.group(5, 6, 7)))
    except ValueError:
        return None
