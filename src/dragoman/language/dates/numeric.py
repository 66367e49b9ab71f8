"""Dates in digits: 12/3/2015 (day first), 2015-03-12, 12-9-1436هـ, 9/2021, 2022-2026م."""

from __future__ import annotations

from dragoman.language.dates.monthly import earlier_day
from dragoman.language.dates.partial import Atom, Partial, Ref
from dragoman.language.dates.phrase import Phrase
from dragoman.language.dates.vocabulary import words
from dragoman.language.dates.years import lone_year

_MARKS = frozenset({"/", "-", "."})
_LAST_MODERN = 2099
_FIRST_HIJRI, _LAST_HIJRI = 1300, 1450
_SPAN = 120
"""Most years that two years joined by a hyphen may lie apart."""


def numeric(phrase: Phrase, i: int, first: int) -> list[Atom]:
    """The date that begins with the number at token `i`."""
    mark = phrase.at(i + 1)
    if mark in _MARKS and i + 2 < phrase.count and phrase.tokens[i + 2].shape == "number":
        return _marked(phrase, i, mark, first)
    if mark in _MARKS and mark != "." and phrase.at(i + 2) == "م":
        return []
    if len(phrase.at(i)) <= 2:
        return _this_month(phrase, i, first)
    return lone_year(phrase, i, first)


def _marked(phrase: Phrase, i: int, mark: str, first: int) -> list[Atom]:
    """Two or three numbers with one mark between them, and no more."""
    third = i + 4 if phrase.at(i + 3) == mark and i + 4 < phrase.count else None
    if third is not None and phrase.tokens[third].shape != "number":
        third = None
    end = i + 3 if third is None else third + 1
    if _runs_on(phrase, i, end) or phrase.listed(i - 1, "documents_before"):
        return []
    parts = [phrase.at(at) for at in (i, i + 2, *(() if third is None else (third,)))]
    if any(len(part) > 4 for part in parts):
        return []
    hijri, after = phrase.era(end)
    numbers = [int(part) for part in parts]
    said = _three(parts, numbers) if third is not None else _two(phrase, i, parts, numbers)
    if said is None:
        return []
    year = said.year
    lunar = bool(hijri) or (hijri is None and isinstance(year, int) and _FIRST_HIJRI <= year <= _LAST_HIJRI)
    said = said._replace(hijri=lunar)
    if third is not None and len(parts[0]) <= 2 and (earlier := earlier_day(phrase, i, first, numbers[0])):
        return [Atom(earlier[1], after, said._replace(day=earlier[0]), last=said)]
    if third is None and len(parts[0]) == 4:
        return [Atom(i, after, said, last=said._replace(year=_later(numbers)))]
    return [Atom(i, after, said)]


def _runs_on(phrase: Phrase, start: int, end: int) -> bool:
    """Whether more digits or marks touch the numbers: a telephone, a document, a score."""
    before = phrase.touching(start) and phrase.at(start - 1) in ("/", "-", ".", ":", "+", "*", "#")
    before = before and not _opens_days(phrase, start)
    after = phrase.touching(end) and phrase.at(end) in ("/", "-", ":", "٪", "%") and phrase.touching(end + 1)
    return before or (after and phrase.tokens[end + 1].shape == "number")


def _opens_days(phrase: Phrase, start: int) -> bool:
    """Whether a day stands before the mark of a date with three parts: «4-6/11/2012»."""
    alone = not (phrase.touching(start - 2) and phrase.at(start - 3) in (*_MARKS, ":", "+", "*", "#"))
    alone = alone and not phrase.listed(start - 3, "documents_before")
    whole = phrase.at(start + 1) == phrase.at(start + 3) == "/" and phrase.number(start + 4, _FIRST_HIJRI, _LAST_MODERN)
    return bool(whole) and alone and phrase.at(start - 1) == "-" and phrase.number(start - 2, 1, 31) is not None


def _three(parts: list[str], numbers: list[int]) -> Partial | None:
    """Year first or year last; the day before the month, unless only the other order can be."""
    if len(parts[0]) == 4 and len(parts[1]) <= 2 and len(parts[2]) <= 2:
        year, month, day = numbers
    elif len(parts[2]) == 4 and len(parts[0]) <= 2 and len(parts[1]) <= 2:
        day, month, year = numbers
    else:
        return None
    if month > 12 >= day:
        day, month = month, day
    fits = 1 <= month <= 12 and 1 <= day <= 31 and (_FIRST_HIJRI <= year <= _LAST_MODERN)
    return Partial(year=year, month=month, day=day) if fits else None


def _two(phrase: Phrase, i: int, parts: list[str], numbers: list[int]) -> Partial | None:
    """9/2021; 2022-2026; and 6/8 where a word before shows that it is a day, or nothing else is in the text."""
    low, high = numbers
    mark = phrase.at(i + 1)
    if mark == ".":
        return None
    if len(parts[0]) == 4:
        high = _later(numbers)
        modern = _FIRST_HIJRI <= low < high <= _LAST_MODERN and high - low <= _SPAN
        return Partial(year=low) if modern and len(parts[1]) in (2, 4) else None
    if len(parts[1]) == 4:
        fits = mark == "/" and 1 <= low <= 12 and _FIRST_HIJRI <= high <= _LAST_MODERN
        return Partial(year=high, month=low) if fits else None
    shown = phrase.at(i - 1) in words("dated") or phrase.at(i - 1) in words("equals") or phrase.at(i - 1) == "يوم"
    shown = shown or phrase.entry(i - 1, "weekday") is not None or phrase.count == len(parts) + 1
    if mark == "/" and shown and 1 <= low <= 31 and 1 <= high <= 12 and len(parts[1]) <= 2:
        return Partial(month=high, day=low)
    return None


def _later(numbers: list[int]) -> int:
    """The second of two years, of which it may give only the last two digits: 2014/15."""
    low, high = numbers[:2]
    return high if high >= 100 else low // 100 * 100 + high


def _this_month(phrase: Phrase, i: int, first: int) -> list[Atom]:
    """«في 14 الجاري», «يوم 5 المقبل»."""
    day, side = phrase.number(i, 1, 31), phrase.toward(i + 1)
    if day is None or side is None or i <= first or phrase.at(i + 1) == "هذا":
        return []
    if phrase.at(i - 1) not in ("يوم", "في", "بتاريخ", "تاريخ", "من", "وفي"):
        return []
    return [Atom(i, side[1], Partial(month=Ref("reference", side[0]), day=day))]
