"""Series: the further quantities that a sentence sets beside a figure.

«بلغ 900 مليون دولار، مقابل 700 مليون في 2021، بزيادة قدرها 28%»: an earlier value, with its own date, and the
growth, with the date of the first; «ارتفع بنسبة 20% ليصل إلى 60 مليارا»: what it came to.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from dragoman.reader.binding.place import Place
from dragoman.reader.comparators import comparator_of
from dragoman.reader.draft import Draft
from dragoman.reader.figures import quantity_of
from dragoman.reader.spans import Quantity, Span, Timed
from dragoman.reader.units import unit_of

_EARLIER = frozenset({"مقابل", "مقارنه", "بعدما", "نظير", "من"})
_GROWTH = frozenset({
    "بزياده", "زياده", "بارتفاع", "ارتفاعا", "بنمو", "نموا", "بانخفاض", "انخفاضا", "بتراجع", "تراجعا", "بنسبه", "قدرها",
    "قدره", "نسبتها", "نسبته", "بمعدل", "بلغت", "بلغ", "مرتفعا", "منخفضا", "مرتفعه",
})  # fmt: skip
_WAS = frozenset({"كان", "كانت", "وكان", "وكانت"})
_ANEW = _WAS | {"فيما", "بينما"}
_REACHING = frozenset({
    "ليصل", "لتصل", "ليبلغ", "لتبلغ", "ليناهز", "لتناهز", "ليتجاوز", "لتتجاوز", "الي", "مسجلا", "مسجله", "وصل", "وصلت",
    "يصل", "تصل", "لتسجل",
})  # fmt: skip
_RAISING = frozenset({"رفعه", "لرفعه", "برفعه", "رفعها", "رفع", "زيادته", "زيادتها", "مضاعفته", "بلوغه", "بلوغها"})
_STOPS = frozenset({".", "؛", ";", "؟", "!"})
_CUE = 6
"""Tokens before a quantity within which the word that sets it beside the first stands."""
_BEHIND = 6
"""Tokens behind a quantity within which its period stands."""
_LEAST = 1000
_WHOLE = 100
"""A number behind a percentage and below this is one too."""
"""A smaller bare number is no sum whose currency is left out."""


def series(place: Place, made: Draft) -> Iterator[Draft]:
    """One more draft for each further quantity, in the order of the text."""
    first = quantity_of(place)
    if first is None or "value" not in made.slots:
        return
    before = first
    for quantity in place.scene.quantities:
        if quantity.first < max(first.last, place.trigger.last) or quantity.first >= place.sentence.last:
            continue
        if _is_cut(place, before.last, quantity.first):
            return
        told = _told(place, made, first, before, quantity)
        before = quantity
        if told is not None:
            yield told


def _is_cut(place: Place, first: int, last: int) -> bool:
    """Whether another measure or a strong mark stands between."""
    words = range(first, last)
    return any(
        (place.scene.word(i) in _STOPS and not place.scene.is_decimal(i))
        or any(w.group in ("measure", "stock") for w in place.scene.words_at(i))
        for i in words
    )


def _told(place: Place, made: Draft, first: Quantity, before: Quantity, quantity: Quantity) -> Draft | None:
    between = [a for a in place.actors if before.last <= a.first < quantity.first]
    if any(not set(made.parties).issuperset(actor.parties) for actor in between):  # of another relation
        return None
    start = max(before.last, quantity.first - _CUE)
    cues = [place.scene.word(i).removeprefix("و") for i in range(start, quantity.first)]
    period = _period(place, quantity) or _once(place, before.last, quantity.first) or _led(place, before, quantity)
    own = period.value if period is not None else None
    once = any(place.scene.word(i) in _WAS for i in range(before.last, quantity.first))
    value, unit = _value(quantity), unit_of(place, quantity)
    bare = quantity.kind == "number" and first.kind == "money"
    counted = ("count", made.slots.get("unit"))
    weighed = unit not in (None, "count") and unit == made.slots.get("unit")
    if value is None or (bare and value < _LEAST) or (quantity.kind == "number" and not bare and unit not in counted):
        return None
    if quantity.kind == "percent":
        if not _GROWTH.intersection(cues):
            return None
        date, status = made.date, made.status
    elif (_EARLIER.intersection(cues) or once) and own is not None and not _REACHING.intersection(cues[-2:]):
        date, status = own, "done"
    elif _REACHING.intersection(cues) and (bare or weighed or quantity.kind == "money" or first.kind == "percent"):
        date, status = own or made.date, _goal(cues) or made.status
    elif own is not None and quantity.kind == first.kind and _is_next(place, before.last, quantity.first):
        date, status = own, made.status
    else:
        return None
    slots = {**made.slots, "value": value, "comparator": comparator_of(place.scene, quantity)}
    shared = bare or (first.kind == "percent" and unit == "count" and value < _WHOLE)  # «24.4% مقارنة بـ23.5»
    slots["unit"] = made.slots.get("unit", "count") if shared or unit is None else unit
    end = max(made.evidence.last, quantity.last) if made.evidence.last >= quantity.first else _end(place, quantity)
    return msgspec.structs.replace(
        made, trigger=quantity.first, date=date, status=status, slots=slots, evidence=Span(made.evidence.first, end)
    )


def _once(place: Place, first: int, last: int) -> Timed | None:
    """The period between «كان» and an earlier number: «فيما كانت تبلغ خلال عام 2014 نحو 6 مليارات»."""
    was = next((i for i in range(first, last) if place.scene.word(i) in _WAS), last)
    return next((date for date in place.scene.dates if was < date.first < last), None)


def _led(place: Place, before: Quantity, quantity: Quantity) -> Timed | None:
    """The period that leads to the next of a row: «، وفي عام 2011 | نحو 150 مليونا»."""
    between = [date for date in place.scene.dates if before.last <= date.first and date.last <= quantity.first]
    return between[-1] if between and _heads_next(place, between[-1], quantity.first) else None


def _heads_next(place: Place, date: Timed, quantity: int) -> bool:
    """Whether a period is joined to what went before, and leads to the quantity at a token."""
    joined = any(place.scene.word(i).startswith(("و", "ثم")) for i in range(date.first - 2, date.first + 1))
    return joined and 0 <= quantity - date.last <= _LEADING


_LEADING = 3
"""Tokens from a period to the quantity to which it leads: «وعام 2011 | ما يقارب | …»."""


def _is_next(place: Place, first: int, last: int) -> bool:
    """Whether only a period, «و» and words of measuring part two quantities of a row."""
    dated = place.scene.dated
    words = [place.scene.word(i) for i in range(first, last) if i not in dated]
    return bool(words) and all(word in _JOINING or word.removeprefix("و") in _JOINING for word in words)


_JOINING = frozenset({
    "،", "و", "ثم", "نحو", "حوالي", "قرابه", "زهاء", "ما", "يقارب", "مبلغ", "في", "عام", "خلال", "اكثر", "من", "سنه",
    "العام", "بلغ", "بلغت", "(", ")", "-",
})  # fmt: skip
"""What stands between the quantities of a row: «120 مليونا عام 2010، و| 150 مليونا عام 2011»."""


def _goal(cues: list[str]) -> str | None:
    """`planned` for a value to which a measure is to be raised, `proposed` where that is called for; else None."""
    if _RAISING.isdisjoint(cues):
        return None
    return (
        "proposed" if any(word.startswith(("دع", "طالب", "اقترح", "نسع", "يسع", "تسع")) for word in cues) else "planned"
    )


def _value(quantity: Quantity) -> int | float | None:
    value = quantity.value["amount"] if isinstance(quantity.value, dict) else quantity.value
    return value if isinstance(value, int | float) else None


def period_of(place: Place) -> Timed | None:
    """The period of a trigger's quantity: the date right behind it, before the next quantity, else the last of several.

    «منذ عام 2017 ليصل | في عام 2022 | إلى …»: the one that leads to it, as the only one («وصل | في عام 2018 | إلى …»).
    """
    quantity = quantity_of(place)
    if quantity is None:
        return None
    before = [date for date in place.scene.dates if place.trigger.last <= date.first and date.last <= quantity.first]
    leads = len(before) > 1 and quantity.first - before[-1].last <= _LEADING
    leads = leads or (len(before) == 1 and place.scene.word(before[0].last) in ("الي", "نحو", "حوالي"))
    return _period(place, quantity) or (before[-1] if leads else None)


def is_of_next_figure(place: Place, timed: Timed) -> bool:
    """Whether a date is of another measure with its number: «20 شركة، وباستثمارات تبلغ ملياري دولار | عام 2020 |»."""
    told = quantity_of(place)
    if told is None or timed.first < told.last or not _is_cut(place, told.last, timed.first):
        return False
    return any(told.last <= each.first < timed.first for each in place.scene.quantities)


def _period(place: Place, quantity: Quantity) -> Timed | None:
    end = min(
        (other.first for other in place.scene.quantities if other.first >= quantity.last), default=place.sentence.last
    )
    end = min(end, place.sentence.last, quantity.last + _BEHIND)
    end = next((i for i in range(quantity.last, end) if place.scene.word(i) in _ANEW), end)
    told = next((date for date in place.scene.dates if quantity.last <= date.first < end), None)
    behind = (other.first for other in place.scene.quantities if told and told.last <= other.first)
    return None if told is not None and _heads_next(place, told, next(behind, place.sentence.last)) else told


def _end(place: Place, quantity: Quantity) -> int:
    last = quantity.last
    marks = _STOPS | {"،"}
    while last < place.sentence.last and (place.scene.word(last) not in marks or place.scene.is_decimal(last)):
        last += 1
    return last
