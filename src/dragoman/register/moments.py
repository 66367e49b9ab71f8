"""When a statement says that its fact was, and whether two can mean one day.

A paper's «اليوم» and «أمس» count from the day on which a report was written. Where a report's date is only known
from outside (the day on which it was found), that day may have been up to `LATE` days earlier, and so may what is dated
by it. Reports of one day cannot mean one day by «أمس» and by «أول من أمس», whatever day that was.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from dragoman.language.fold import fold
from dragoman.model.edtf import Edtf
from dragoman.model.report import Report
from dragoman.model.statement import Statement
from dragoman.register.days import Days

LATE = 2
"""Days by which a date of publication from outside may be later than the day of writing."""
RECENT = 3
"""Days before publication of which a report speaks by «أمس» and the like."""

_IN_ADDRESS = re.compile(r"(?<!\d)(20\d\d)[/-]?([01]\d)[/-]?([0-3]\d)(?!\d)")
_FROM_ISSUE = re.compile(r"\b(?:اليوم|امس|البارحه|الليله)\b")
_NUMBER = re.compile(r"\d+")
_WEEKDAY = re.compile(r"\b(?:السبت|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه)\b")


class Moment(NamedTuple):
    """A date as one statement gives it.

    `text` is EDTF; `low` and `high` its day numbers; `late` by how many days it may be too late; `published` its
    report's day number, where its own words count from that day.
    """

    text: str
    low: int
    high: int
    late: int = 0
    published: int | None = None

    def agrees_with(self, other: Moment) -> bool:
        """Whether both can mean one time."""
        if self.text == other.text or _agree(self.text, other.text):
            return True
        early, later = (self, other) if self.low <= other.low else (other, self)
        if early.low != early.high or later.low != later.high or later.low - early.low > later.late:
            return False
        one_day = early.published is not None and early.published == later.published
        return not one_day or later.published == later.low


@lru_cache(maxsize=65536)
def _agree(one: str, other: str) -> bool:
    return Edtf.parse(one).agrees_with(Edtf.parse(other))


def lateness(report: Report) -> int:
    """Days by which a report may be younger than the day under which it is kept; 0 where the day is its own."""
    if report.published is None or report.published_from not in (None, "metadata"):
        return 0
    if any("-".join(found) == report.published for found in _IN_ADDRESS.findall(report.url or "")):
        return 0
    return LATE


def moment_of(statement: Statement, days: Days, published: int | None, late: int) -> Moment | None:
    """When a statement says that its fact was, in a report of a day number `published`, `late` days late at most.

    `days` are those on which its date may lie. None where it does not say.
    """
    if statement.date is None:
        return None
    said = Moment(str(statement.date), days.low, days.high)
    if published is None or days.low != days.high or not 0 <= published - days.low <= RECENT:
        return said
    day, words = statement.date.lower, fold(statement.evidence.text).text
    if day is None or str(day.day) in _NUMBER.findall(words) or _WEEKDAY.search(words):
        return said
    return said._replace(late=late, published=published if _FROM_ISSUE.search(words) else None)
