"""Comparators: whether a quantity is told as exact, about, more or less («أكثر من | 5 % |»)."""

from __future__ import annotations

from dragoman.reader.binding.place import Place
from dragoman.reader.scene import Scene
from dragoman.reader.spans import Quantity

_ABOUT = frozenset({
    "نحو", "حوالي", "قرابه", "زهاء", "تقريبا", "يقارب", "تقارب", "حول", "قدر", "بحوالي", "بنحو", "تتراوح", "يتراوح",
    "يناهز", "تناهز", "ناهز", "ناهزت", "قارب", "قاربت", "لنحو", "لحوالي", "حدود",
})  # fmt: skip
MORE = frozenset({
    "اكثر", "تجاوز", "تجاوزت", "يتجاوز", "تتجاوز", "يفوق", "تفوق", "ازيد", "يزيد", "فاق", "تزيد", "باكثر", "لاكثر",
    "فاقت", "يتعدي", "تتعدي", "تعدي", "تعدت", "تخطي", "تخطت", "يتخطي", "تتخطي", "زاد", "زادت",
})  # fmt: skip
_LESS = frozenset({"اقل", "دون"})
_NOT = frozenset({"لم", "لا"})


def comparator_at(place: Place, quantity: Quantity) -> str:
    """The same by the words before the quantity, else by the verb before the trigger: «تجاوز حجم التبادل …»."""
    said = comparator_of(place.scene, quantity)
    if said != "eq" or quantity.first < place.trigger.first or quantity.kind == "percent":  # «زادت الصادرات بنسبة 5%»
        return said
    return _compared(
        [place.scene.word(i) for i in range(max(place.clause.first, place.trigger.first - 4), place.trigger.first)]
    )


def comparator_of(scene: Scene, quantity: Quantity) -> str:
    """`gt`, `lt`, `about` or `eq`, by the words before the quantity (and «تقريبا» after it)."""
    said = _compared([scene.word(i) for i in range(max(quantity.first - 4, 0), quantity.first)])
    return "about" if said == "eq" and scene.word(quantity.last) in _ABOUT else said


def _compared(words: list[str]) -> str:
    before = [word.removeprefix("و") for word in words]
    for i, word in enumerate(before):
        if word in MORE:
            return "lt" if i and before[i - 1] in _NOT else "gt"
        if word in _LESS:
            return "lt"
    told = {word for i, word in enumerate(before) if word != "نحو" or i == len(before) - 1}  # «نحو موريتانيا»
    return "eq" if _ABOUT.isdisjoint(told) else "about"
