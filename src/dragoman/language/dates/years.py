"""Years in digits that stand alone: what before or after them shows that they are years."""

from __future__ import annotations

from dragoman.language.dates.partial import Atom, Partial
from dragoman.language.dates.phrase import Anchor, Phrase
from dragoman.language.dates.vocabulary import listed, words

_FIRST_MODERN, _LAST_MODERN = 1900, 2099
_LAST_YEAR, _LAST_HIJRI = 2200, 1500
_POINTS = frozenset({"-", "*", "•", "·"})
_AND = frozenset({"و", "and"})
_COMMAS = frozenset({"،", ","})
_YEAR_WORDS = frozenset({"عام", "سنه"})


def lone_year(phrase: Phrase, i: int, first: int) -> list[Atom]:
    """A year that a preposition, an era, brackets or another year shows to be one."""
    value = phrase.number(i, 1, _LAST_YEAR)
    if value is None or len(phrase.at(i)) < 3 or phrase.listed(i - 1, "documents_before"):
        return []
    if phrase.touching(i) and phrase.at(i - 1) in ("/", "-", ".", ",", "+", ":") and not _beside_hijri(phrase, i):
        return []
    return _with_era(phrase, i, value) or _modern(phrase, i, value, first)


def _beside_hijri(phrase: Phrase, i: int) -> bool:
    """Whether the other calendar's year stands before it: «1427هـ/2006م», «1390 هـ - 1970 م»."""
    return phrase.at(i - 1) in ("/", "-") and phrase.at(i - 2) in words("hijri")


def _with_era(phrase: Phrase, i: int, value: int) -> list[Atom]:
    """«2022م», «1446 هـ»; a lone «م» or «ه» apart from the number may be another word's."""
    hijri, end = phrase.era(i + 1)
    near = phrase.touching(i + 1) or len(phrase.at(i + 1)) > 1 or _beside_hijri(phrase, i)
    plausible = value <= _LAST_HIJRI if hijri else len(phrase.at(i)) == 4
    return [Atom(i, end, Partial(year=value, hijri=hijri))] if hijri is not None and near and plausible else []


def _modern(phrase: Phrase, i: int, value: int, first: int) -> list[Atom]:
    """A year of the last or this century."""
    text, after = phrase.at(i), phrase.at(i + 1)
    if len(text) != 4 or not _FIRST_MODERN <= value <= _LAST_MODERN or after in words("counted_after"):
        return []
    if after in ("%", "٪", ".", ",", "-", ":") and phrase.touching(i + 1) and phrase.touching(i + 2):
        return []
    if after == "s" and phrase.touching(i + 1):
        return [Atom(i, i + 2, Partial(fixed=f"{text[:3]}X"))] if text[3] == "0" else []
    ranged = _range(phrase, i, value)
    if ranged or not _shown(phrase, i, first):
        return ranged
    return [Atom(i, i + 1, Partial(year=value))]


def _range(phrase: Phrase, i: int, value: int) -> list[Atom]:
    """«من 1992 إلى 1995», «بين 2008 و2012»."""
    before, link = phrase.at(i - 1), phrase.at(i + 1)
    opened = before in words("from") and (link in words("to") or link == "-")
    if not opened and not (before in words("between") and link in _AND):
        return []
    later = phrase.number(i + 2, _FIRST_MODERN, _LAST_MODERN)
    if later is None or later <= value:
        return []
    return [Atom(i, phrase.era(i + 3)[1], Partial(year=value), last=Partial(year=later))]


def _shown(phrase: Phrase, i: int, first: int) -> bool:
    """Whether what stands round the number makes it a year."""
    before, after = phrase.at(i - 1), phrase.at(i + 1)
    if before in _COMMAS and phrase.touching(i):  # «في عام ،2013»: a comma that was typed behind the year
        return phrase.at(i - 2) in _YEAR_WORDS
    if before == "(":
        return after in (")", "-") and phrase.at(i + 2) not in words("counted_after")
    if before == "من":
        parted = phrase.at(i - 2) in listed("fraction_ordinals") or phrase.at(i - 2) in words("months_of")
        return parted or phrase.listed(i - 2, "starting")
    if before in _AND and i - 1 == first and first > 0:
        return phrase.number(first - 1, _FIRST_MODERN, _LAST_MODERN) is not None
    if _beside_hijri(phrase, i):
        return True
    if _heads_entry(phrase, i):
        return True
    return phrase.listed(i - 1, "time_before") or before in listed("parts")


def _heads_entry(phrase: Phrase, i: int) -> bool:
    """Whether it heads an entry of a list of years: «1962 - زيارة», «- 1975: افتتاح», or is all that its line holds."""
    before, after = phrase.at(i - 1), phrase.at(i + 1)
    heads = phrase.heads_line(i)
    if not heads and not (before in _POINTS and phrase.heads_line(i - 1)):
        return after == "-" and before == "."
    return after in ("-", ":") or i + 1 >= phrase.count or phrase.heads_line(i + 1)


def pair(phrase: Phrase, here: Anchor) -> list[Atom]:
    """«عامي 2008 و2012»: two years, or the ends of a range after «بين»."""
    i, _, end, _ = here
    link = phrase.at(end + 1)
    low, high = phrase.number(end, 1000, _LAST_YEAR), phrase.number(end + 2, 1000, _LAST_YEAR)
    if low is None or high is None or not (link in ("و", "-") or link in words("to")):
        return []
    hijri, after = phrase.era(end + 3)
    first, last = Partial(year=low, hijri=bool(hijri)), Partial(year=high, hijri=bool(hijri))
    if low < high and (phrase.at(i - 1) in words("between") or link != "و"):
        return [Atom(i, after, first, last=last)]
    return [Atom(end, end + 1, first), Atom(end + 2, after, last)]
