"""Figures: which quantity a measure has, in what unit, and whether it is exact."""

from __future__ import annotations

from dragoman.reader.binding.place import Place
from dragoman.reader.scene import Quantity, Scene

_NEAREST = 14
_TONNES = frozenset({"طن", "طنا", "اطنان", "الاطنان", "طنان"})
_ABOUT = frozenset(
    {"نحو", "حوالي", "قرابه", "زهاء", "تقريبا", "يقارب", "تقارب", "حول", "قدر", "بحوالي", "بنحو", "تتراوح", "يتراوح"}
)
_MORE = frozenset({"اكثر", "تجاوز", "تجاوزت", "يتجاوز", "تتجاوز", "يفوق", "تفوق", "ازيد", "يزيد", "فاق", "تزيد"})
_LESS = frozenset({"اقل", "دون"})
_NOT = frozenset({"لم", "لا"})


_MONEY = frozenset({"trade", "exports", "imports", "investment"})
_OF_MONEY, _OF_HEADS = frozenset({"money", "percent"}), frozenset({"number", "percent"})
_NEAR = 6


def quantity_of(place: Place, argument: str = "") -> Quantity | None:
    """The quantity that belongs to a trigger: right before it («15 ألف سائح»), else the nearest after it.

    Both stand in its sentence. What is measured in money has no bare number, and people have no sum. With
    `near`, only six tokens are searched.
    """
    sense, reach = place.trigger.lexeme.sense, _NEAR if argument == "near" else _NEAREST
    kinds = (
        _OF_MONEY
        if sense in _MONEY
        else _OF_HEADS
        if place.trigger.lexeme.group == "measure"
        else _OF_MONEY | _OF_HEADS
    )
    usable = [
        quantity
        for quantity in place.scene.quantities
        if quantity.kind in kinds and place.sentence.first <= quantity.first < place.sentence.last
    ]
    after = [q for q in usable if 0 <= q.first - place.trigger.last <= reach]
    before = [q for q in usable if 0 <= place.trigger.first - q.last <= 3]  # «15 ألف سائح»
    if before and (not after or place.trigger.first - before[-1].last <= 1):
        return before[-1]
    return after[0] if after else None


def unit_of(scene: Scene, quantity: Quantity) -> str | None:
    """ISO 4217 for a sum, `percent`, `tonne`, else `count`; None for a sum in a currency that the text leaves open."""
    if quantity.kind == "money":
        currency = quantity.value.get("currency") if isinstance(quantity.value, dict) else None
        return str(currency) if currency else None
    if quantity.kind == "percent":
        return "percent"
    return "tonne" if scene.word(quantity.last) in _TONNES or scene.word(quantity.last + 1) in _TONNES else "count"


def comparator_of(scene: Scene, quantity: Quantity) -> str:
    """`gt`, `lt`, `about` or `eq`, by the words before the quantity (and «تقريبا» after it)."""
    before = [scene.word(i).removeprefix("و") for i in range(max(quantity.first - 4, 0), quantity.first)]
    for i, word in enumerate(before):
        if word in _MORE:
            return "lt" if i and before[i - 1] in _NOT else "gt"
        if word in _LESS:
            return "lt"
    if _ABOUT.intersection(before) or scene.word(quantity.last) in _ABOUT:
        return "about"
    return "eq"
