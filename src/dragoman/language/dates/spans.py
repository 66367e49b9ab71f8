"""Stretches of years with names of their own: decades, seasons, quarters, halves and first months."""

from __future__ import annotations

from dragoman.language.dates.partial import Atom, Partial
from dragoman.language.dates.phrase import Anchor, Phrase
from dragoman.language.dates.vocabulary import Entry, listed, values, words
from dragoman.language.numbers import read_cardinal, read_ordinal


def decade(phrase: Phrase, here: Anchor) -> list[Atom]:
    """«السبعينيات», «التسعينيات من القرن الماضي», «ستينيات القرن التاسع عشر»; of the last century unless it is said."""
    i, entry, end, _ = here
    at = end + (phrase.at(end) in ("من", "في"))
    if phrase.at(at) in words("ages"):
        return []
    named = phrase.entry(at, "unit")
    if named is not None and named[0].sense.value[0] == "century":
        after = named[1]
        side = phrase.toward(after)
        read = read_ordinal(phrase.tokens, after) if after < phrase.count else None
        if side is not None:
            return [Atom(i, side[1], _decade(19 if side[0] < 0 else 20, entry), entry.cut)]
        if read is not None and 1 <= read[0] <= 30:
            return [Atom(i, read[1], _decade(read[0] - 1, entry), entry.cut)]
    definite = phrase.at(i)[entry.cut :].startswith("ال") or phrase.at(i).startswith(("لل", "ولل"))
    return [Atom(i, end, _decade(19, entry), entry.cut)] if definite or phrase.at(i - 1) in listed("parts") else []


def _decade(century: int, entry: Entry) -> Partial:
    return Partial(fixed=f"{century:02d}{entry.sense.value // 10}X")


def season(phrase: Phrase, here: Anchor) -> list[Atom]:
    """«صيف 2015», «الصيف الماضي», «هذا الشتاء», «خريف العام المقبل»."""
    i, entry, end, first = here
    number = entry.sense.value
    if i > first and phrase.at(i - 1) in words("this") and not entry.cut:
        return [Atom(i - 1, end, Partial(month=number, toward=0))]
    side = phrase.toward(end) if not phrase.at(end).isascii() else None
    if side is not None and phrase.at(i)[entry.cut :].startswith("ال"):
        return [Atom(i, side[1], Partial(month=number, toward=side[0]), entry.cut)]
    year = phrase.year(end)
    if year is None or phrase.at(end) in ("،", ",", "/", "-"):
        return []
    return [Atom(i, year[1], Partial(year=year[0], month=number), entry.cut)]


def part_before(phrase: Phrase, start: int, first: int) -> tuple[str, int] | None:
    """The part of a date that stands before token `start`, and where it starts.

    «أواخر», «النصف الأول من», «الأشهر الستة الأولى من».
    """
    at = start - 1
    part = values("parts").get(phrase.at(at))
    if part is None and phrase.at(at)[:1] in ("و", "ب", "ف", "ل"):
        part = values("parts").get(phrase.at(at)[1:])
    if part is not None and at >= first:
        return part, at
    at -= phrase.at(at) in ("من", "ل", "في")
    number = values("fraction_ordinals").get(phrase.at(at))
    found = phrase.entry(at - 1, "fraction")
    if number is None or found is None or at - 1 < first:
        return _first_months(phrase, at, first)
    kind = found[0].sense.value
    if phrase.at(at - 2).startswith("ال") and phrase.at(at - 1) in _ADJECTIVES:
        return None  # «الاجتماع الثلاثي الأول»
    number = min(number, _FRACTIONS.get(kind, number))
    return f"{kind[0]}{number}", at - 1


_ADJECTIVES = frozenset({"الثلاثي", "السداسي"})
_FRACTIONS = {"half": 2, "third": 3}
_MONTHS = frozenset({"الاشهر", "الشهور", "اشهر", "شهور", "بالاشهر", "للاشهر"})


def _first_months(phrase: Phrase, last: int, first: int) -> tuple[str, int] | None:
    """«الأشهر الستة الأولى», «الستة أشهر الأولى», «أول ستة أشهر», ending at a token."""
    if phrase.at(last) != "الاولي" and phrase.at(last) not in _MONTHS:
        return None
    for start in range(max(first, last - 3), last - 1):
        if phrase.at(last) == "الاولي":
            ahead = phrase.at(start) in _MONTHS
            number = _months(phrase, start + ahead, last - (not ahead))
            if number and (ahead or phrase.at(last - 1) in _MONTHS):
                return f"m{number}", start
        elif phrase.at(start) in ("اول", "باول") and (number := _months(phrase, start + 1, last)):
            return f"m{number}", start
    return None


def _months(phrase: Phrase, start: int, end: int) -> int | None:
    """The number of months, two to eleven, that the tokens between say."""
    if start >= end:
        return None
    start += phrase.at(start) == "ال" and start + 1 < end
    read = read_cardinal(phrase.tokens, start)
    if read is None or read[1] != end or not isinstance(read[0], int):
        return None
    return read[0] if _FEWEST <= read[0] <= _MOST else None


_FEWEST, _MOST = 2, 11
