"""Phrases round a month's name: «العاشر من مايو أيار سنة 1923», «من 6 إلى 8 شوال 1443هـ», «أكتوبر من نفس العام»."""

from __future__ import annotations

from dragoman.language.dates.partial import Atom, Partial
from dragoman.language.dates.phrase import Anchor, Phrase
from dragoman.language.dates.vocabulary import words

_RANGE_MARKS = frozenset({"-", "/"})
_EVERY = ("من", "كل", "عام")


def month(phrase: Phrase, here: Anchor) -> list[Atom]:
    """What the month's name at token `i` is the middle of; nothing that reaches before token `first`."""
    i, entry, end, first = here
    hijri = entry.sense.kind == "hijri_month"
    number: int = entry.sense.value
    end, doubled = _doubled(phrase, end, number, hijri=hijri)
    start, cut, shown = i, entry.cut, doubled or not entry.sense.doubtful
    if phrase.at(i - 1) in words("months_of"):
        shown = True
    if (
        i > first
        and (unit := phrase.entry(i - 1, "unit"))
        and unit[0].sense.value in (("month", "one"), ("month", "the"))
    ):
        start, cut, shown = i - 1, unit[0].cut, True
    year, side = None, phrase.toward(end)
    if side is not None:
        end, shown = side[1], True
    if not _is_cut(phrase, end):
        year = phrase.year(end) if side is None else phrase.stated_year(end)
    if year is not None:
        end, shown, side = year[1], True, None
    said = Partial(year=year[0] if year else None, month=number, hijri=hijri, toward=side[0] if side else None)
    with_day = _with_day(phrase, start, end, said, first)
    if with_day:
        return with_day
    after = None if year or side else _day_after(phrase, end, said)
    if after is not None and (after[0].year is not None or not entry.sense.doubtful):
        return [_year_first(phrase, Atom(start, after[1], after[0], cut), first)]
    if not shown and not _shown_before(phrase, start):
        return []
    if said.year is None and _named(phrase, start - (phrase.number(start - 1, 1, 31) is not None), end):
        return []
    return [Atom(start, end, said, cut)]


def _is_cut(phrase: Phrase, end: int) -> bool:
    """Whether a line ends behind a month, and no more than a year that is wrapped stands in the next."""
    if end >= phrase.count or not phrase.heads_line(end):
        return False
    if end + 1 == phrase.count:
        return True
    return phrase.number(end, 1, 9999) is None or phrase.at(end + 1) in ("-", ":") or phrase.heads_line(end + 1)


def _year_first(phrase: Phrase, atom: Atom, first: int) -> Atom:
    """«2015 أكتوبر 7»: the year before a month that has its day behind it."""
    year = phrase.bare_year(atom.start - 1, modern=True) if atom.start > first and atom.first.year is None else None
    if year is None or year[1] != atom.start:
        return atom
    return atom._replace(start=atom.start - 1, cut=0, first=atom.first._replace(year=year[0]))


def day_of(phrase: Phrase, start: int, end: int, said: Partial, first: int) -> list[Atom]:
    """A month that is not named, with its day before it: «16 من هذا الشهر»."""
    return _with_day(phrase, start, end, said, first)


def _shown_before(phrase: Phrase, start: int) -> bool:
    """Whether the word before shows that a doubtful name is a month's."""
    return phrase.at(start) not in words("never_bare_months") and phrase.listed(start - 1, "time_before")


def _named(phrase: Phrase, start: int, end: int) -> bool:
    """Whether it is a city, a clinic or a party rather than a date."""
    return phrase.listed(start - 1, "names_before") or phrase.at(end) in words("names_after")


def _doubled(phrase: Phrase, end: int, number: int, *, hijri: bool) -> tuple[int, bool]:
    """The end after the month's other name: «مايو أيار», «أيار/مايو», «حزيران (يونيو)»."""
    if hijri:
        return end, False
    for opening, closing in ((None, None), ("/", None), ("(", ")"), ("-", None), ("،", None)):
        at = end if opening is None else end + 1
        if opening is not None and phrase.at(end) != opening:
            continue
        again = phrase.entry(at, "month")
        if again is not None and again[0].sense.value == number and not again[0].cut:
            return again[1] + (closing is not None and phrase.at(again[1]) == closing), True
    return end, False


def _with_day(phrase: Phrase, start: int, end: int, said: Partial, first: int) -> list[Atom]:
    """The day, or the days, before the month."""
    at = start - 1 if start - 1 >= first and phrase.at(start - 1) in ("من", "of", "/", "-") else start
    day = phrase.day_before(at, first)
    if day is None or (at < start and phrase.at(at) in ("/", "-") and said.year is None):
        return []
    number, begin = day
    if said.year is None and number and phrase.follows(end, _EVERY):
        return [Atom(begin, end + len(_EVERY), Partial(fixed=f"XXXX-{said.month:02d}-{number:02d}"))]
    if said.year is None and _named(phrase, begin, end):
        return []
    earlier = earlier_day(phrase, begin, first, number)
    if earlier is None:
        return [Atom(begin, end, said._replace(day=number))]
    other, opening, joined = earlier
    if joined and number != other + 1 and phrase.at(opening - 1) not in words("between"):
        return [Atom(opening, opening + 1, said._replace(day=other)), Atom(begin, end, said._replace(day=number))]
    while joined and (more := earlier_day(phrase, opening, first, other)) and more[0] == other - 1:
        other, opening, joined = more  # «أيام 3 و4 و5 يونيو»
    return [Atom(opening, end, said._replace(day=other), last=said._replace(day=number))]


def earlier_day(phrase: Phrase, begin: int, first: int, number: int) -> tuple[int, int, bool] | None:
    """The other day of «6 إلى 8», «7 - 9», «11 و12»: its number, its start, and whether «و» joins them."""
    mark = phrase.at(begin - 1)
    joined = mark == "و"
    if begin - 1 <= first or not (joined or mark in words("to") or mark in _RANGE_MARKS):
        return None
    day = phrase.day_before(begin - 1, first)
    if day is None or not 0 < day[0] < number or (mark in _RANGE_MARKS and phrase.at(day[1] - 1) in _RANGE_MARKS):
        return None
    if mark == "و" and phrase.tokens[day[1]].shape != "number":
        return None
    return day[0], day[1], joined


def _day_after(phrase: Phrase, end: int, said: Partial) -> tuple[Partial, int] | None:
    """A day behind the month: «مارس 12، 2015», «شباط 13», «شباط الرابع عشر»."""
    at = end + (phrase.at(end) == "/")
    day = phrase.number(at, 1, 31)
    after = at + 1
    if day is None:
        for stop in (at + 2, at + 1):
            ordinal = phrase.ordinal_before(stop, at) if stop <= phrase.count else None
            if ordinal is not None and ordinal[1] == at and ordinal[0] <= 31:
                day, after = ordinal[0], stop
                break
        else:
            return None
    elif phrase.at(after) in (".", ",", "٫", ":", "%") and phrase.touching(after) and phrase.touching(after + 1):
        return None
    year = phrase.year(after)
    if year is not None:
        return said._replace(day=day, year=year[0]), year[1]
    if after < phrase.count and phrase.tokens[after].shape == "word":
        return None
    return said._replace(day=day), after
