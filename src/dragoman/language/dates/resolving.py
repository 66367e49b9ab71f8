"""From what a phrase says to the uncertain date it means, given the report's day and the date named last.

Rules. A weekday alone is the last one up to the reference (past bias), and a weekday beside «اليوم», «أمس» or «غدا»
the last one up to that day: reports are dated on their day or later, never before. A day or month without a year is
the last one up to the reference. A word of the future before it or a future bias makes it the next, and so does
nearness: what begins within two months is to come, since a year ago would have been said. A dateline's is the nearest;
in a sentence that tells of an earlier year, it is the next in that year. The other reading stands in the detail as
`other`. Without a reference, what counts from it gives nothing, and a day of a month gives `XXXX-MM-DD`.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from dragoman.language.dates.given import Given
from dragoman.language.dates.lunar import lunar
from dragoman.language.dates.partial import Partial
from dragoman.language.dates.parts import part_of
from dragoman.language.dates.solar import solar
from dragoman.model.edtf import Edtf
from dragoman.model.errors import FormatError


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
    detail = _counted(said, given)
    when = _whole(said, given, detail)
    if when is not None and said.part is not None:
        when = part_of(when, said.part)
    if when is None:
        return None
    if said.mark and when.precision != "interval":
        when = Edtf.parse(f"{when}{said.mark}")
    if said.span == "before":
        when = Edtf.interval(None, when)
    return Meant(when, detail)


def _counted(said: Partial, given: Given) -> dict[str, Any]:
    """From where the phrase counts, as the detail says it."""
    detail: dict[str, Any] = {"since": True} if said.span == "since" else {}
    next_of_focus = said.base == "next" and given.focus is not None and given.bias != "future"
    if said.base == "focus" or next_of_focus or (said.base == "after" and given.bias != "future"):
        detail["anaphora"] = True
    elif said.relative:
        detail["relative"] = True
    return detail


def _whole(said: Partial, given: Given, detail: dict[str, Any]) -> Edtf | None:
    if said.fixed is not None:
        return Edtf.parse(said.fixed)
    return lunar(said, given, detail) if said.hijri else solar(said, given, detail)
