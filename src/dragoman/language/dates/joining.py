"""Atoms that stand side by side, joined into the dates that they say together.

«اليوم الأحد», «الخميس 21 يوليو», «12 رجب 1443هـ (الموافق 13 فبراير 2022م)», «بين يناير وسبتمبر 2024»,
«هذا العام في 22 فبراير».
"""

from __future__ import annotations

from dragoman.language.dates.partial import Atom, Partial, Ref
from dragoman.language.dates.phrase import Phrase
from dragoman.language.dates.spans import part_before
from dragoman.language.dates.vocabulary import listed, words

_BETWEEN_CALENDARS = frozenset({"(", ")", "/", "-", "،", ",", "ل", "يوم", "م", "ه", "هجريه", "هجري", "بتاريخ"})
_WITHIN_A_DATE = frozenset({"(", ")", "،", ",", "-", "/", "يوم", "بتاريخ", "تاريخ", "في", "ل"})
_MOST_BETWEEN = 4


def join(phrase: Phrase, atoms: list[Atom]) -> list[Atom]:
    """Every date of a text, from its atoms in order."""
    joined: list[Atom] = []
    for atom in atoms:
        made: Atom | None = atom
        while made is not None and joined and (both := _both(phrase, joined[-1], made)) is not None:
            joined.pop()
            made = both
        if made is not None:
            joined.append(made)
    _share_years(phrase, joined)
    return [_parted(phrase, atom, joined[at - 1].end if at else 0) for at, atom in enumerate(joined)]


def _share_years(phrase: Phrase, atoms: list[Atom]) -> None:
    """«في فبراير ومارس 2014», «17 و25 ديسمبر 2013»: months that «و» joins have the year of the last."""
    for at in range(len(atoms) - 2, -1, -1):
        one, two = atoms[at], atoms[at + 1]
        joined = (two.start == one.end and two.cut and phrase.at(two.start).startswith("و")) or (
            two.start == one.end + 1 and phrase.at(one.end) == "و"
        )
        yearless = one.first.year is None and one.first.toward is None and one.first.weekday is None and not one.last
        told = two.first.year is not None or two.first.toward is not None
        if joined and yearless and told and isinstance(one.first.month, int) and isinstance(two.first.month, int):
            shared = one.first._replace(year=two.first.year, toward=two.first.toward)
            atoms[at] = one._replace(first=shared)


def _parted(phrase: Phrase, atom: Atom, first: int) -> Atom:
    if atom.last is not None or atom.first.day is not None or atom.first.weekday is not None:
        return atom
    part = part_before(phrase, atom.start, first)
    if part is None:
        return atom
    name, start = part
    ended = phrase.at(start) in words("whole_year_at") or phrase.at(start - 1) in words("whole_year_before")
    if name == "late" and ended and atom.first.only_year:
        return atom
    return atom._replace(start=start, cut=_proclitics(phrase.at(start)), first=atom.first._replace(part=name))


def _proclitics(word: str) -> int:
    """How many letters of a part's word are proclitics: «وأواخر» 1, «للنصف» 2."""
    if word.startswith(("لل", "ال")):
        return 2 * word.startswith("لل")
    return int(word not in listed("parts"))


def _both(phrase: Phrase, one: Atom, two: Atom) -> Atom | None:
    """The one date that two neighbours say, None if they are two."""
    if two.start - one.end > _MOST_BETWEEN or one.end > two.start:
        return None
    gap = [phrase.at(at) for at in range(one.end, two.start)]
    return _in_both_calendars(phrase, one, two, gap) or _ranged(phrase, one, two, gap) or _merged(phrase, one, two, gap)


def _in_both_calendars(phrase: Phrase, one: Atom, two: Atom, gap: list[str]) -> Atom | None:
    if one.first.hijri == two.first.hijri or one.other or two.other or not (one.first.year or one.first.day):
        return None
    equals = any(text in words("equals") for text in gap)
    if not all(text in _BETWEEN_CALENDARS or text in words("equals") for text in gap):
        return None
    if not equals and (not gap or one.first.anaphoric or two.first.relative or one.first.relative):
        return None
    end = two.end + ("(" in gap and phrase.at(two.end) == ")")
    solar, lunar = (two, one) if one.first.hijri else (one, two)
    if solar.first.only_weekday or lunar.first.only_weekday:
        return None
    return Atom(one.start, end, solar.first, one.cut, solar.last, other=lunar)


def _ranged(phrase: Phrase, one: Atom, two: Atom, gap: list[str]) -> Atom | None:
    """«بين … و…», «من … إلى …», «… - …»."""
    end = _same_month(one.first, two.first)
    if one.last or two.last or one.other or two.other or one.first.hijri != end.hijri:
        return None
    before = phrase.at(one.start - 1)
    opened = before in words("between")
    text = gap[0] if len(gap) == 1 else ""
    anded = (not gap and two.cut > 0 and phrase.at(two.start).startswith("و")) or text in ("و", "and")
    to = text in words("to") or (not gap and phrase.at(two.start).startswith("ل") and two.cut > 0)
    from_ = before in words("from") or before in words("ago") or opened or before == "الفتره"
    alike = _alike(one.first, two.first)
    if not ((anded and opened) or (to and (from_ or alike)) or (text == "-" and alike)):
        return None
    if _grain(one.first) is None or _grain(two.first) is None:
        return None
    return Atom(one.start, two.end, _filled(one.first, end), one.cut, last=end)


def _same_month(one: Partial, two: Partial) -> Partial:
    """The last end with the first's month where it says «من الشهر نفسه»."""
    if two.month == Ref("focus", 0) and two.year is None and isinstance(one.month, int):
        return two._replace(year=one.year, month=one.month, hijri=one.hijri, toward=one.toward)
    return two


def _grain(said: Partial) -> str | None:
    for name in ("day", "weekday", "week", "month", "year"):
        if getattr(said, name) is not None:
            return name
    return "fixed" if said.fixed else None


def _alike(one: Partial, two: Partial) -> bool:
    named = _grain(one) in ("month", "year", "day") and _grain(one) == _grain(two)
    return named and not one.relative and not two.relative and one != two


def _filled(one: Partial, two: Partial) -> Partial:
    """The first end with the year of the last where it has none: «بين يناير وسبتمبر 2024»."""
    if one.year is None and one.month is not None and isinstance(one.month, int) and two.year is not None:
        return one._replace(year=two.year, toward=None)
    return one


def _merged(phrase: Phrase, one: Atom, two: Atom, gap: list[str]) -> Atom | None:
    if two.other is not None and one.first.only_weekday and _loose(gap):
        return two._replace(start=one.start, cut=one.cut, first=two.first._replace(weekday=one.first.weekday))
    if one.last or two.last or one.other or two.other:
        return None
    said = _said(one.first, two.first, gap)
    if said is None:
        return None
    end = two.end + ("(" in gap and phrase.at(two.end) == ")")
    return Atom(one.start, end, said, one.cut)


def _loose(gap: list[str]) -> bool:
    return all(text in _WITHIN_A_DATE or text in words("equals") for text in gap)


def _said(one: Partial, two: Partial, gap: list[str]) -> Partial | None:
    tight = not gap or gap in (["،"], [","], ["("], ["من"], ["في"])
    if one.only_weekday and two.weekday is None and two.day is not None and _loose(gap):
        return two._replace(weekday=one.weekday)
    if one.day is not None and one.relative and one.year is None and one.month is None:
        if two.only_weekday and gap in ([], ["("], ["-"]) and two.toward is None:
            return one._replace(weekday=two.weekday)
        if isinstance(two.day, Ref) and two.relative and gap == ["("]:
            return two
        if isinstance(two.day, int) and _loose(gap):
            return two._replace(weekday=one.weekday)
    if one.weekday is not None and one.nth is not None and two.month is not None and two.day is None and tight:
        return two._replace(weekday=one.weekday, nth=one.nth)
    if one.only_weekday and one.toward is None and tight and two.day is None and (two.week or _counted_month(two)):
        return two._replace(weekday=one.weekday)
    if two.only_weekday and not gap and (one.week or _counted_month(one)) and one.weekday is None:
        return one._replace(weekday=two.weekday)
    yearless = two.year is None and two.toward is None and isinstance(two.month, int) and two.weekday is None
    if one.only_year and yearless and two.part is None and gap in (["في"], ["،", "في"], [","], ["و"]):
        return two._replace(year=one.year)
    return None


def _counted_month(said: Partial) -> bool:
    return said.month is not None and not isinstance(said.month, int)
