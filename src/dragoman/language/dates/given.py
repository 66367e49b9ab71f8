"""What dates are resolved against, and the day, month or year from which a distance counts."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from dragoman.language.dates.partial import Ref
from dragoman.model.edtf import Edtf
from dragoman.model.edtf.point import Point


class Given(NamedTuple):
    """What a date is resolved against. `bias` is `past`, `future`, for datelines `nearest`, behind «منذ» `since`.

    `narrated` tells that the date named last stands in the same sentence, with its year.
    `lunar` tells that the date named last was said in the Hijri calendar alone, whose months are others.
    """

    reference: date | None
    focus: Edtf | None
    bias: str
    lunar: bool = False
    narrated: bool = False


def counts_from_focus(ref: Ref, given: Given) -> bool:
    """Whether it counts from the date named last: «بعد عامين» does in a narration, unless it tells the future."""
    if ref.base == "next":
        return given.focus is not None and given.bias != "future"
    return ref.base == "focus" or (ref.base in ("after", "ahead") and given.bias != "future")


def _is_ahead(ref: Ref, given: Given) -> bool:
    """Whether «بعد شهرين» counts from nothing known.

    In a sentence that names a day of a year it counts from that: «وقعت في 3 مايو 2011 ودخلت حيز التنفيذ بعد شهرين».
    """
    return ref.base == "ahead" and not given.narrated


def base_day(ref: Ref, given: Given) -> date | None:
    """The day from which a distance counts."""
    focus = given.focus
    if counts_from_focus(ref, given):
        if focus is None or focus.lower is None or focus.upper is None or _is_ahead(ref, given):
            return None
        spell = all(isinstance(end, Point) and end.day for end in focus.ends) and not focus.approximate
        return focus.upper if spell and (ref.step or focus.lower == focus.upper) else None
    return given.reference


def base_month(ref: Ref, given: Given) -> tuple[int, int] | None:
    """Year and month from which months count: those of the reference, or of a focus that lies in one month."""
    if not counts_from_focus(ref, given):
        return (given.reference.year, given.reference.month) if given.reference else None
    focus = given.focus
    if focus is None or focus.lower is None or focus.upper is None or _is_ahead(ref, given) or given.lunar:
        return None
    month = focus.upper.year, focus.upper.month
    return month if (focus.lower.year, focus.lower.month) == month else None


def base_year(ref: Ref, given: Given) -> int | None:
    """The year from which years count: that of the reference, or of a focus that lies in one year."""
    if not counts_from_focus(ref, given):
        return given.reference.year if given.reference else None
    focus = given.focus
    if focus is None or focus.upper is None or focus.lower is None or _is_ahead(ref, given):
        return None
    if focus.lower.year != focus.upper.year:
        return None
    return focus.upper.year
