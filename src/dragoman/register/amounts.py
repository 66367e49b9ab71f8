"""Whether two amounts can both be true, by what each claims: equal, more than, less than, about."""

from __future__ import annotations

from dragoman.model.statement import SlotValue

ABOUT = 0.1
"""How far from the round number «about» reaches, as a share of it."""
ROUNDED = 0.005
"""How far two large plain numbers may be apart, as a share, and still be one number rounded."""
SMALL = 1000
"""Whole numbers below this are counted, not rounded."""


def amounts_agree(one: SlotValue, how: SlotValue | None, other: SlotValue, other_how: SlotValue | None) -> bool:
    """Whether one number can be what both say, `how` being `eq` (also where unsaid), `gt`, `lt` or `about`."""
    if not isinstance(one, int | float) or not isinstance(other, int | float):
        return one == other
    low, high = _range(float(one), how)
    rival_low, rival_high = _range(float(other), other_how)
    return low <= rival_high and rival_low <= high


def _range(value: float, how: SlotValue | None) -> tuple[float, float]:
    slack = abs(value) * (ABOUT if how == "about" else ROUNDED)
    if how == "gt":
        return value, float("inf")
    if how == "lt":
        return float("-inf"), value
    if how != "about" and value.is_integer() and abs(value) < SMALL:
        return value, value
    return value - slack, value + slack
