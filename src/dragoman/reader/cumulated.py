"""Cumulated figures: what came together since the year began: «830 مليون دينار حتى نهاية تشرين الثاني 2023»."""

from __future__ import annotations

from dragoman.reader.binding.place import Place
from dragoman.reader.spans import Timed

_FLOWS = frozenset({"trade", "exports", "imports", "balance", "tourists"})
"""Measures of what is added up over a year, unlike people and sums that are there at any time."""
_MONTH = len("2023-11")


def cumulated(place: Place, timed: Timed) -> Timed:
    """A month up to which a flow is told, as the part of its year that ends with it; any other time as it is."""
    if not timed.detail.get("until") or place.trigger.lexeme.sense not in _FLOWS:
        return timed
    ends = {part[:_MONTH] for part in timed.value.split("/")}
    month = ends.pop() if len(ends) == 1 else ""
    if len(month) != _MONTH or not month[:4].isdigit() or timed.value not in _spans(month, timed.value):
        return timed
    start = f"{month[:4]}-01"
    return timed._replace(value=month if month == start else f"{start}/{month}")


def _spans(month: str, value: str) -> tuple[str, ...]:
    """How a month, or the end of it, is written: no day of it."""
    return (month, value) if "~" in value and value.startswith(f"{month}-21") else (month,)
