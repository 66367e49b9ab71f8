"""An uncertain date in words, Arabic or English, no more exact than it is."""

from __future__ import annotations

from calendar import monthrange
from functools import cache
from typing import TYPE_CHECKING, Any

from dragoman.model.edtf.point import Point
from dragoman.model.reviewed import reviewed

if TYPE_CHECKING:
    from dragoman.model.edtf.uncertain import Edtf

MONTHS = ("gulf", "levant", "maghreb", "morocco")
"""The sets of Arabic month names: يناير, كانون الثاني, جانفي, and the Moroccan one (يناير … غشت)."""

_YEAR_PARTS = {(1, 3): "early", (5, 8): "mid", (10, 12): "late"}
_MONTH_PARTS = {(1, 10): "early", (11, 20): "mid", (21, 31): "late"}
"""What an interval of two approximate ends is called, by its first and last month or day: as `dates` reads them."""


def words(when: Edtf, lang: str, months: str = "gulf") -> str:
    """The date as `ar` or `en` says it: «أواخر عام 2004», "late 2004", "between January and September 2024".

    `months` is one of `MONTHS`, and serves Arabic only. The words carry no preposition of time before them.

    Raises:
        KeyError: `lang` or `months` is none of those known.
    """
    wording = _wordings()[lang]
    names = wording["months"]["gulf" if lang == "en" else months]
    if len(when.ends) == 1:
        return _marked(when.ends[0], wording, names)
    first, last = when.ends
    if not isinstance(first, Point):
        return str(wording["until" if first else "to"]).format(b=_marked(last, wording, names))
    if not isinstance(last, Point):
        return str(wording["since" if last else "from"]).format(a=_marked(first, wording, names))
    return _named_part(first, last, wording, names) or _between(first, last, wording, names)


def _marked(end: Point | str, wording: dict[str, Any], names: list[str]) -> str:
    if not isinstance(end, Point):
        return str(wording["unknown"])
    said = _plain(end, wording, names)
    if end.approximate:
        said = wording["about"].format(when=said)
    return str(wording["uncertain"].format(when=said)) if end.mark in ("?", "%") else said


def _plain(point: Point, wording: dict[str, Any], names: list[str], *, year: bool = True) -> str:
    """The point without its mark, and at wish without its year."""
    month = point.month or 0
    if point.precision == "day":
        form = "day" if year and point.year != "XXXX" else "yearless_day"
        if "X" not in point.year or form == "yearless_day":
            return str(wording[form]).format(day=point.day, month=names[month - 1], year=point.year)
    if 0 < month <= 12:
        if not year or point.year == "XXXX":
            return names[month - 1]
        form = "month_in" if "X" in point.year else "month"
        return str(wording[form]).format(month=names[month - 1], year=_year(point.year, wording, bare=True))
    if month:
        return str(wording["parts"][month]).format(year=_year(point.year, wording, bare=True))
    return _year(point.year, wording)


def _year(year: str, wording: dict[str, Any], *, bare: bool = False) -> str:
    unspecified = year.count("X")
    if unspecified == 0:
        return str(int(year)) if bare else str(wording["year"]).format(year=int(year))
    if unspecified == 4:
        return str(wording["unknown"])
    if unspecified == 3:
        return str(wording["millennium"]).format(first=int(year[0] + "000") or 1, last=year[0] + "999")
    number = int(year[:2])
    ordinals = wording["ordinals"]
    form, ordinal = ("century", ordinals[number]) if number < len(ordinals) else ("century_by_number", "")
    century = str(wording[form]).format(ordinal=ordinal, number=number + 1)
    if unspecified == 2:
        return century
    tens = wording.get("tens")
    return str(wording["decade"]).format(
        tens=tens[int(year[2])] if tens else "", century=century, decade=f"{int(year[:3])}0"
    )


def _named_part(first: Point, last: Point, wording: dict[str, Any], names: list[str]) -> str | None:
    """Early, mid or late in a year or month, where the interval is one that says so."""
    if first.mark != "~" or last.mark != "~" or first.year != last.year or not first.month or not last.month:
        return None
    if first.day is None and last.day is None:
        part, unit = _YEAR_PARTS.get((first.month, last.month)), Point(first.year, None, None, "")
    elif first.month == last.month and first.day and last.day and "X" not in first.year:
        end = 31 if last.day == monthrange(int(first.year), last.month)[1] else last.day
        part, unit = _MONTH_PARTS.get((first.day, end)), Point(first.year, first.month, None, "")
    else:
        return None
    if part is None:
        return None
    return str(wording[part][unit.precision]).format(when=_plain(unit, wording, names))


def _between(first: Point, last: Point, wording: dict[str, Any], names: list[str]) -> str:
    """Both ends; of two ends of one year, the year once; of two days of one month, the month once."""
    unit = first.precision if first.precision == last.precision else "mixed"
    form = str(wording["between"].get(unit, wording["between"]["mixed"]))
    if first.mark or last.mark:
        form = str(wording["between"]["mixed"])
        return form.format(a=_marked(first, wording, names), b=_marked(last, wording, names))
    if unit == "year":
        return form.format(a=int(first.year), b=int(last.year))
    a, b = _plain(first, wording, names), _plain(last, wording, names)
    if unit in ("day", "month") and first.year == last.year:
        same_month = unit == "day" and first.month == last.month
        a = str(first.day) if same_month else _plain(first, wording, names, year=False)
    return form.format(a=a, b=b)


@cache
def _wordings() -> dict[str, Any]:
    wordings: dict[str, Any] = reviewed(__package__, "wording.yml")
    return wordings
