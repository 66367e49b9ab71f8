"""How many of the numbers that others wrote down are read: Maha's numerals, ordinals and durations, num2words' phrases.

Only core rows count. A row is right where the findings of its kind are exactly what is expected; a percentage counts as
the fraction that it is. num2words takes «ريال» for the Saudi one and so on: where the words do not say whose unit it
is, a currency left open with the right unit is right.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from math import isclose
from pathlib import Path
from typing import Any

from dragoman.language.found import Found
from dragoman.language.numbers import find_numbers
from dragoman.language.text import Text

NOT_CORE = {"time_of_day", "colloquial", "egyptian", "holiday", "quirk", "convention", "calendar_disputed"}
SUITES = {
    "numerals": "maha_ar_numeral.jsonl",
    "ordinals": "maha_ar_ordinal.jsonl",
    "durations": "maha_ar_duration.jsonl",
    "num2words": "num2words_ar.jsonl",
}
_UNITS = {"SAR": "riyal", "SR": "riyal", "KWD": "dinar", "TND": "dinar", "EGP": "pound"}
_PART = re.compile(r"([\d.]+)([YMWDHS])|(T)")
_NAMES = {"Y": "years", "M": "months", "W": "weeks", "D": "days", "TH": "hours", "TM": "minutes", "TS": "seconds"}


def measure_numbers(shared: Path) -> dict[str, Any]:
    """Counts of right and of all by suite, and what was wrong, as (text, expected, given)."""
    measured: dict[str, Any] = {"wrong": []}
    for name, file in SUITES.items():
        rows = [row for row in _rows(shared / "peers" / file) if not NOT_CORE & set(row.get("tags", ()))]
        given = [find_numbers(Text(row["text"])) for row in rows]
        wrong = [
            (row["text"], row["expected"], [found.value for found in finds])
            for row, finds in zip(rows, given, strict=True)
            if not _RIGHT[row["kind"].removeprefix("negative_")](row["expected"], finds)
        ]
        measured[name] = (len(rows) - len(wrong), len(rows))
        measured["wrong"] += wrong
    return measured


def _number(expected: float | None, finds: list[Found]) -> bool:
    given = [
        found.value / 100 if found.kind == "percent" else found.value
        for found in finds
        if found.kind in ("number", "percent")
    ]
    return _same(given, [] if expected is None else [expected])


def _ordinal(expected: int | list[int] | None, finds: list[Found]) -> bool:
    wanted = expected if isinstance(expected, list) else [] if expected is None else [expected]
    return [found.value for found in finds if found.kind == "ordinal"] == wanted


def _duration(expected: dict[str, Any] | None, finds: list[Found]) -> bool:
    given = [_parts(found.value) for found in finds if found.kind == "duration"]
    if expected is None:
        return not given
    wanted = {part["unit"]: part["value"] for part in expected["parts"]}
    return (
        len(given) == 1
        and set(given[0]) == set(wanted)
        and _same(given[0].values(), [wanted[unit] for unit in given[0]], near=1e-3)
    )


def _money(expected: dict[str, Any], finds: list[Found]) -> bool:
    given = [found for found in finds if found.kind == "money"]
    if len(given) != 1 or not _same([given[0].value["amount"]], [expected["amount"]]):
        return False
    currency = given[0].value["currency"]
    return currency == expected["currency"] if currency else given[0].detail["unit"] == _UNITS[expected["currency"]]


_RIGHT: dict[str, Callable[[Any, list[Found]], bool]] = {
    "number": _number,
    "ordinal": _ordinal,
    "duration": _duration,
    "money": _money,
}


def _same(given: Iterable[float], wanted: Iterable[float], near: float = 0) -> bool:
    given, wanted = list(given), list(wanted)
    return len(given) == len(wanted) and all(
        one == other
        if isinstance(one, int) and isinstance(other, int)
        else isclose(one, other, rel_tol=1e-12, abs_tol=near)
        for one, other in zip(given, wanted, strict=True)
    )


def _parts(duration: str) -> dict[str, float]:
    """An ISO 8601 duration by its units."""
    parts, day = {}, ""
    for number, unit, time in _PART.findall(duration):
        if time:
            day = "T"
        else:
            parts[_NAMES[day + unit]] = float(number)
    return parts


def _rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
