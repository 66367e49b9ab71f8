"""Whether two uncertain dates can both be true, and which of them says more.

A date is compared as the days on which its event may lie. Marks: `~` and `%` widen each end that bears them by
`point.ALLOWANCE`; `?` widens nothing, since a doubtful date still says which day is meant. An open or unknown end
reaches as far as the calendar. Where a year is unknown (`XXXX-03-12`), only month and day are compared.
"""

from __future__ import annotations

from datetime import date

from dragoman.model.edtf.point import ALLOWANCE, Point, Span, widened

Ends = tuple[Point | str, ...]


def agree(one: Ends, other: Ends) -> bool:
    """Whether both can be true of one event: some day fits both.

    Two closed intervals whose ends are exact days are two spells, and agree only where one lies within the other:
    a visit of 6 to 8 November is none of 7 to 9 November.
    """
    if _yearless(one) or _yearless(other):
        return _agree_without_year(one, other)
    spell, rival = _spell(one), _spell(other)
    if spell and rival:
        return _within(spell, rival) or _within(rival, spell)
    return any(first[0] <= last[1] and last[0] <= first[1] for first in _spans(one) for last in _spans(other))


def refine(one: Ends, other: Ends) -> bool:
    """Whether `one` agrees with `other`, lies within it, and is narrower, or as narrow with fewer marks.

    What must lie within is what was said, marks set aside: late 2004 refines 2004, though it may touch January.
    """
    if not agree(one, other):
        return False
    spans, rivals = _spans(one), _spans(other)
    if not all(any(_within(span, rival) for rival in rivals) for span in _spans(_unmarked(one))):
        return False
    return (_days(spans), _marks(one)) < (_days(rivals), _marks(other))


def _spans(ends: Ends) -> tuple[Span, ...]:
    """The days that the date may be, marks taken into account."""
    if len(ends) == 1:
        (point,) = ends
        return _point_spans(point) or ((date.min, date.max),)
    starts, stops = (_point_spans(end) for end in ends)
    return ((starts[0][0] if starts else date.min, stops[-1][1] if stops else date.max),)


def _point_spans(end: Point | str) -> tuple[Span, ...]:
    if not isinstance(end, Point):
        return ()
    spans = end.spans()
    return tuple(widened(span, ALLOWANCE[end.precision]) for span in spans) if end.approximate else spans


def _spell(ends: Ends) -> Span | None:
    """The days of a closed interval between two exact days."""
    if len(ends) == 2 and all(isinstance(end, Point) and end.day and not end.approximate for end in ends):
        return _spans(ends)[0]
    return None


def _within(inner: Span, outer: Span) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def _days(spans: tuple[Span, ...]) -> int:
    return sum((last - first).days + 1 for first, last in spans)


def _unmarked(ends: Ends) -> Ends:
    return tuple(end._replace(mark="") if isinstance(end, Point) else end for end in ends)


def _marks(ends: Ends) -> int:
    return sum(len(end.mark) + (end.mark == "%") for end in ends if isinstance(end, Point))


def _yearless(ends: Ends) -> bool:
    return any(isinstance(end, Point) and end.year == "XXXX" and end.month is not None for end in ends)


def _agree_without_year(one: Ends, other: Ends) -> bool:
    """Months and days of the year compared, where either date is one day or month of an unknown year."""
    points = [ends[0] for ends in (one, other) if len(ends) == 1 and isinstance(ends[0], Point)]
    if len(points) < 2:
        return True
    (_, month, day, mark), (_, rival, rival_day, rival_mark) = points
    if not month or not rival or month > 12 or rival > 12:
        return True
    if {mark, rival_mark} & {"~", "%"}:
        return abs(month - rival) in (0, 1, 11)
    return month == rival and (not day or not rival_day or day == rival_day)
