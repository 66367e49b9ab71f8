"""Days, weeks, months and years counted from elsewhere: «العام الماضي», «قبل يوم واحد», «بعد ذلك بعامين», «أمس»."""

from __future__ import annotations

from dragoman.language.dates import hijri
from dragoman.language.dates.monthly import day_of
from dragoman.language.dates.partial import Atom, Partial, Ref
from dragoman.language.dates.phrase import Anchor, Phrase
from dragoman.language.dates.vocabulary import Entry, listed, values, words
from dragoman.language.numbers import read_ordinal

_ONE = frozenset({"واحد", "واحده"})
_LINKS = frozenset({"من", "علي"})
_AWAY = frozenset({"علي", "يوما", "عاما", "شهرا", "يوم", "سنه", "عام"})
"""Before «بعد»: «على بعد», «يوما بعد يوم»."""
_ABOUT = frozenset({"نحو", "حوالي", "قرابه", "زهاء", "بنحو", "بحوالي"})
_THEN = {"بعدها": 1, "بعده": 1, "قبلها": -1, "قبله": -1}
_YEARS = {"decade": 10, "century": 100}


def unit(phrase: Phrase, here: Anchor) -> list[Atom]:
    """What the unit at token `i` is counted in: a year, a month or a week that is pointed at, or a distance."""
    i, entry, end, _ = here
    name, form = entry.sense.value
    if form == "the":
        return _pointed(phrase, here, name)
    if name == "year" and form == "one" and (year := phrase.year_after(end, the=None, definite=False)):
        said = Partial(year=year[0], hijri=bool(year[2]))
        return [Atom(i, year[1], said, entry.cut)]
    if name == "month" and form == "one" and (numbered := _numbered_month(phrase, here)):
        return numbered
    return _distance(phrase, here)


def _pointed(phrase: Phrase, here: Anchor, name: str) -> list[Atom]:
    """«هذا العام», «الشهر الماضي», «السنة نفسها», «القرن التاسع عشر», «العام 2014»."""
    i, entry, end, first = here
    pointer = i - 1 if i > first and _points(phrase.at(i - 1)) and not entry.cut else None
    start, cut = (i, entry.cut) if pointer is None else (pointer, 0)
    if name == "year":
        year = phrase.year_after(end, the=pointer, definite=True)
        if year is None:
            year = _bare(phrase, i, end)
        return [Atom(start, year[1], Partial(year=year[0], hijri=bool(year[2])), cut)] if year else []
    if name == "century":
        return _century(phrase, i, entry, end)
    side = phrase.side(end, the=pointer)
    if side is None:
        bare = _bare(phrase, i, end) if name == "month" else None
        if bare is None:
            return []
        side = bare[0], bare[1]
    ref, end = side
    if name == "month":
        year = phrase.year(end) if ref.base == "focus" and phrase.at(end) == "من" else None
        said = Partial(month=ref) if year is None else Partial(month=ref, year=year[0])
        end = end if year is None else year[1]
        return day_of(phrase, start, end, said, first) or [Atom(start, end, said, cut)]
    return [Atom(start, end, Partial(week=ref), cut)] if name == "week" else []


def _points(text: str) -> bool:
    return text in words("this") or text in words("same_before")


def _bare(phrase: Phrase, i: int, end: int) -> tuple[Ref, int, None] | None:
    """«نهاية العام», «خلال العام»: the one that runs, where a word before shows it and no adjective follows."""
    before = phrase.at(i - 2) if phrase.at(i - 1) == "من" else phrase.at(i - 1)
    partly = before in listed("parts") or (phrase.at(i - 1) == "من" and before in listed("fraction_ordinals"))
    partly = partly or before in words("throughout") or (i == 0 and end == phrase.count)
    return (Ref("reference", 0), end, None) if partly and not phrase.at(end).startswith("ال") else None


def _century(phrase: Phrase, i: int, entry: Entry, end: int) -> list[Atom]:
    side = phrase.side(end)
    if side is not None:
        return [Atom(i, side[1], Partial(year=Ref(side[0].base, 100 * side[0].step), span="century"), entry.cut)]
    digits = phrase.number(end + 1, 1, 30) if phrase.at(end) == "ال" else phrase.number(end, 1, 30)
    read = (digits, end + 1 + (phrase.at(end) == "ال")) if digits else read_ordinal(phrase.tokens, end)
    if read is None or not 1 <= read[0] <= 30:
        return []
    number, end = read
    lunar, end = phrase.era(end)
    if phrase.at(end) in words("before") and phrase.at(end + 1) in words("christ"):
        return []
    if lunar:
        years = hijri.about(100 * (number - 1) + 1), hijri.about(100 * number)
        return [Atom(i, end, Partial(fixed="{:04d}~/{:04d}~".format(*years)), entry.cut)]
    return [Atom(i, end, Partial(fixed=f"{number - 1:02d}XX"), entry.cut)]


def _numbered_month(phrase: Phrase, here: Anchor) -> list[Atom]:
    """«شهر 9», «شهر 11 القادم»."""
    i, entry, end, first = here
    number = phrase.number(end, 1, 12)
    if number is None or phrase.at(i - 1) in words("after") or phrase.at(i - 1) in words("before"):
        return []
    end += 1
    side, year = phrase.toward(end), phrase.year(end)
    end = side[1] if side else year[1] if year else end
    said = Partial(month=number, year=year[0] if year else None, toward=side[0] if side else None)
    return day_of(phrase, i, end, said, first) or [Atom(i, end, said, entry.cut)]


def _distance(phrase: Phrase, here: Anchor) -> list[Atom]:
    """«قبل سنتين», «بعد ثلاثة أشهر», «قبل ذلك بخمس سنوات», «منذ أكثر من 50 عامًا»."""
    i, entry, end, first = here
    name, form = entry.sense.value
    counted = None if form == "two" else phrase.cardinal_before(i, first)
    if counted is None and form == "many":
        return _years(phrase, end) if name == "year" else []
    if counted is None and form == "one" and phrase.entry(end, "weekday", "month", "hijri_month", "day", "today"):
        return []
    if (
        counted is None
        and form == "one"
        and name == "day"
        and end < phrase.count
        and phrase.tokens[end].shape == "number"
    ):
        return []
    count, start = counted or (2 if form == "two" else 1, i)
    if counted is None and form == "one" and phrase.at(end) in _ONE:
        end += 1
    lunar, end = phrase.era(end)
    found = _direction(phrase, start, first)
    if found is None:
        return []
    sign, base, start, span, mark = found
    if phrase.at(end) == "من" and phrase.at(end + 1) in words("that"):
        base, end = "focus", end + 2
    elif phrase.at(end) == "من" and phrase.at(end + 1) in words("now"):
        end += 2
    elif phrase.at(end) in _LINKS or phrase.at(start - 1) in _AWAY:
        return []
    step = sign * count * _YEARS.get(name, 1)
    said = _counted(name, Ref(base, step))._replace(hijri=bool(lunar), span=span, mark=mark)
    return [Atom(start, end, said, cut=phrase.at(start).startswith("و"))]


def _years(phrase: Phrase, end: int) -> list[Atom]:
    """«أعوام 2009 و2010 و2013»."""
    atoms: list[Atom] = []
    while (year := phrase.bare_year(end, modern=True)) is not None:
        atoms.append(Atom(end, year[1], Partial(year=year[0])))
        end = year[1] + (phrase.at(year[1]) in ("و", "،", ","))
    return atoms


def _counted(name: str, ref: Ref) -> Partial:
    if name == "day":
        return Partial(day=ref)
    if name == "week":
        return Partial(week=ref)
    return Partial(month=ref) if name == "month" else Partial(year=ref)


def _direction(phrase: Phrase, start: int, first: int) -> tuple[int, str, int, str | None, str] | None:
    """What stands before a distance: its sign, its base, its start, `before` for more than it, and a mark."""
    at, span, mark = start - 1, None, ""
    if phrase.at(at) in _ABOUT:
        at, mark = at - 1, "~"
    elif phrase.at(at) == "من" and phrase.at(at - 1) == "اكثر":
        at, span = at - 2, "before"
    word = phrase.at(at)
    if at < first:
        return None
    if phrase.at(start).startswith("ب"):
        if word in _THEN:
            return _THEN[word], "focus", at, None, mark
        if word in words("that") and at > first and (sign := _sign(phrase.at(at - 1))):
            return sign, "focus", at - 1, None, mark
        return None
    if word in words("ago"):
        return -1, "reference", at, span or "since", mark
    sign = _sign(word)
    if not sign or (span and sign > 0):
        return None
    opens = word.startswith("و") or phrase.at(at - 1) in ("", ".", "،")
    return sign, "reference" if sign < 0 else "after" if opens else "ahead", at, span, mark


def _sign(word: str) -> int:
    return -1 if word in words("before") else 1 if word in words("after") else 0


def day(phrase: Phrase, here: Anchor) -> list[Atom]:
    """«أمس», «غدا», «أول من أمس», «بعد غد»."""
    i, entry, end, _ = here
    if phrase.at(i) == "غد" and phrase.at(i - 1) not in words("before_tomorrow") and not phrase.entry(end, "weekday"):
        return []
    return [Atom(i, end, Partial(day=Ref("reference", entry.sense.value)), entry.cut)]


def counted(_: Phrase, here: Anchor) -> list[Atom]:
    """`last year`, `next month`, `this week`."""
    name, step = here.entry.sense.value
    return [Atom(here.i, here.end, _counted(name, Ref("reference", step)))]


def today(phrase: Phrase, here: Anchor) -> list[Atom]:
    """«اليوم», where it is the day of the report; «اليوم التالي», «اليوم نفسه»; «اليوم الماضي»."""
    i, entry, end, first = here
    after = phrase.at(end)
    if after in words("next_to_focus"):
        return [Atom(i, end + 1, Partial(day=Ref("focus", 1)), entry.cut)]
    if after in words("same"):
        return [Atom(i, end + 1, Partial(day=Ref("focus", 0)), entry.cut)]
    if i > first and phrase.at(i - 1) in words("same_before"):
        return [Atom(i - 1, end, Partial(day=Ref("focus", 0)))]
    side = phrase.toward(end)
    if side is not None and side[0]:
        return [Atom(i, side[1], Partial(day=Ref("reference", side[0])), entry.cut)]
    if phrase.at(i - 1) == '"' == after:
        return []
    if after in words("today_not_before") or phrase.listed(i - 1, "today_not_after") or entry.cut:
        return []
    return [Atom(i, end, Partial(day=Ref("reference", 0)))]


def weekday(phrase: Phrase, here: Anchor) -> list[Atom]:
    """«الثلاثاء الماضي», «يوم الأحد», «هذا الخميس», «الاثنين»."""
    i, entry, end, first = here
    number = entry.sense.value
    if phrase.at(i - 1) in values("nth") and not phrase.at(i).startswith("ال"):
        return nth_weekday(phrase, here)
    if phrase.at(i - 1) in words("night") and (next_day := phrase.entry(end + (phrase.at(end) == "-"), "weekday")):
        entry, end = next_day  # «ليل الأحد الاثنين»: the night that ends on Monday
        number = entry.sense.value
    side = phrase.toward(end)
    start, cut, shown = i, entry.cut, False
    if i > first and phrase.at(i - 1) in words("this"):
        start, cut, shown, side = i - 1, 0, True, side or (0, end)
    elif i > first and (named := phrase.entry(i - 1, "unit")) and named[0].sense.value == ("day", "one"):
        start, cut, shown = i - 1, named[0].cut, True
    elif i > first and (phrase.at(i - 1) in words("last") or phrase.at(i - 1) in words("next")):
        start, cut, shown, side = i - 1, 0, True, (-1 if phrase.at(i - 1) in words("last") else 1, end)
    if not shown and side is None and phrase.listed(i - 1, "weekdays_not_after"):
        return []
    said = Partial(weekday=number, toward=side[0] if side else None)
    return [Atom(start, side[1] if side else end, said, cut)]


def nth_weekday(phrase: Phrase, here: Anchor) -> list[Atom]:
    """«أول خميس», «آخر أربعاء»: a weekday that its month picks."""
    i, entry, end, first = here
    nth = values("nth").get(phrase.at(i - 1)) if i > first else None
    return [] if nth is None else [Atom(i - 1, end, Partial(weekday=entry.sense.value, nth=nth))]
