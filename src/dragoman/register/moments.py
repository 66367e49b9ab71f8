"""When a telling says that its fact was, and whether two tellings can mean one day.

A paper's «اليوم» and «أمس» count from the day on which a report was written. Where a report's date is only known
from outside (the day on which it was found), that day may have been up to `LATE` days earlier, and so may what is dated
by it. Reports of one day cannot mean one day by «أمس» and by «أول من أمس», whatever day that was. Prints of one wire
text in the same words tell one fact; those that say «اليوم» mean the earliest day that any of them seems to say.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from dragoman.language.fold import fold
from dragoman.model.edtf import Edtf
from dragoman.model.report import Report
from dragoman.register.stems import stems

if TYPE_CHECKING:
    from dragoman.register.telling import Telling

LATE = 2
"""Days by which a date of publication from outside may be later than the day of writing."""
RECENT = 3
"""Days before publication of which a report speaks by «أمس» and the like."""
REPRINTED = 10
"""Days within which a wire text is printed."""
SAME_WORDS = 0.8
"""Share of their words that two prints of one sentence have in common."""

_IN_ADDRESS = re.compile(r"(?<!\d)(20\d\d)[/-]?([01]\d)[/-]?([0-3]\d)(?!\d)")
_NUMBER = re.compile(r"\d+")
_WEEKDAY = re.compile(r"\b(?:السبت|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه)\b")


class Moment(NamedTuple):
    """A date as one telling gives it.

    `text` is EDTF; `low` and `high` its day numbers; `late` by how many days it may be too late; `published` its
    report's day number, where it is dated from it.
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


def moment(telling: Telling) -> Moment | None:
    """When a telling says that its fact was; None where it does not say."""
    statement, days = telling.statement, telling.days
    if statement.date is None:
        return None
    said = Moment(str(statement.date), days.low, days.high)
    published = telling.published
    if published is None or days.low != days.high or not 0 <= published - days.low <= RECENT:
        return said
    day, words = statement.date.lower, fold(statement.evidence.text).text
    if day is None or str(day.day) in _NUMBER.findall(words) or _WEEKDAY.search(words):
        return said
    return said._replace(late=telling.late, published=published)


def reprinted(one: Telling, other: Telling) -> bool:
    """Whether two tellings are prints of one sentence of one wire text, dated by days not long apart."""
    if one.wire != other.wire or one.moment is None or other.moment is None:
        return False
    first, second = one.moment, other.moment
    if first.low != first.high or second.low != second.high or abs(first.low - second.low) > REPRINTED:
        return False
    words, others = stems(one.statement.evidence.text), stems(other.statement.evidence.text)
    return len(words & others) >= SAME_WORDS * len(words | others)


def moments(tellings: Sequence[Telling]) -> dict[str, Moment]:
    """When each telling of one fact says that it was, by key.

    Prints of one sentence with «اليوم» in it say the earliest that any says: a page that is found late still says it.
    """
    said: dict[str, Moment] = {}
    for telling in tellings:
        own = telling.moment
        if own is not None:
            late = own.published == own.low
            prints = [one.moment for one in tellings if late and reprinted(telling, one) and one.moment is not None]
            said[telling.key] = min([own, *prints], key=lambda when: (when.low, when.late, when.text))
    return said
