"""Early, mid and late in a date, its quarters and halves: what part of its days they are.

Early in a year is its first quarter, late its last, mid May to August; a month has three thirds. All are
approximate; quarters, thirds, halves and the first months of a year are exact.
"""

from __future__ import annotations

from datetime import timedelta

from dragoman.model.edtf import Edtf

_QUARTERS = {
    **{f"q{n}": (3 * n - 2, 3 * n) for n in range(1, 5)},
    **{f"t{n}": (4 * n - 3, 4 * n) for n in range(1, 4)},
    **{f"h{n}": (6 * n - 5, 6 * n) for n in range(1, 3)},
    **{f"m{n}": (1, n) for n in range(2, 12)},
}
"""The months of quarters, thirds and halves of a year, and of its first so many."""
_YEAR_PARTS = {"early": (1, 3), "mid": (5, 8), "late": (10, 12)}
_MONTH_PARTS = {"early": (1, 10), "mid": (11, 20), "late": (21, 31), "h1": (1, 15), "h2": (16, 31)}
_DECADE_PARTS = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}
_CENTURY_PARTS = {"early": (0, 33), "mid": (34, 66), "late": (67, 99), "h1": (0, 49), "h2": (50, 99)}


def part_of(when: Edtf, part: str) -> Edtf | None:
    """Early, mid or late in a date, or a quarter or half of it; a date that has no such parts stays as it is."""
    text = str(when)
    if part.startswith("m") and part in _QUARTERS and when.precision != "year":
        return when
    if when.precision == "year":
        first, last = _QUARTERS.get(part) or _YEAR_PARTS[part]
        mark = "~" if part in _YEAR_PARTS else ""
        return Edtf.parse(f"{text}-{first:02d}{mark}/{text}-{last:02d}{mark}")
    if when.precision == "month" and when.upper is not None:
        if part not in _MONTH_PARTS:
            return None
        first, last = _MONTH_PARTS[part]
        last, mark = min(last, when.upper.day), "~" if part in _YEAR_PARTS else ""
        return Edtf.parse(f"{text}-{first:02d}{mark}/{text}-{last:02d}{mark}")
    if when.precision == "decade" and part in _DECADE_PARTS:
        first, last = _DECADE_PARTS[part]
        return Edtf.parse(f"{text[:3]}{first}~/{text[:3]}{last}~")
    if when.precision == "century" and part in _CENTURY_PARTS:
        first, last = _CENTURY_PARTS[part]
        return Edtf.parse(f"{text[:2]}{first:02d}~/{text[:2]}{last:02d}~")
    return _third(when, part)


def _third(when: Edtf, part: str) -> Edtf | None:
    """Thirds of a Hijri month or year, which is an interval of days."""
    lower, upper = when.lower, when.upper
    if part not in _YEAR_PARTS or lower is None or upper is None or (upper - lower).days < 27:
        return when
    third = (upper - lower).days // 3
    at = ("early", "mid", "late").index(part)
    first = lower + timedelta(days=at * third)
    last = upper if part == "late" else first + timedelta(days=third - 1)
    return Edtf.parse(f"{first.isoformat()}~/{last.isoformat()}~")
