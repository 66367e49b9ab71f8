"""Rivals: partners joined by و to the one of whom a figure is told, each with a number of its own.

«بلغت صادرات مصر إلى كينيا 90 مليون دولار، وأوغندا 70 مليونا، ورواندا 50 مليونا»
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import Place
from dragoman.reader.comparators import comparator_of
from dragoman.reader.draft import Draft
from dragoman.reader.figures import quantity_of
from dragoman.reader.spans import Quantity, Span
from dragoman.reader.units import unit_of

_BETWEEN = frozenset({
    "،", "و", "ب", "بقيمه", "بواقع", "بنسبه", "بنحو", "نحو", "حوالي", "بحوالي", "بمبلغ", "قرابه", "(", ")", "اخيرا",
    "بعدد", "الي", "من", "مع", "في", "ومع", "والي", "ومن", "وفي",
})  # fmt: skip
"""Words between a number and the next state, and from that to its own."""
_LEAST = 1000
_STATES = frozenset({"state", "own"})


def rivals(place: Place, made: Draft) -> Iterator[Draft]:
    """One more draft for each further partner of the state most spoken of, in the order of the text."""
    first, foremost = quantity_of(place), place.focus.foremost
    if first is None or "value" not in made.slots or len(made.parties) != 2 or foremost not in made.parties:
        return
    before = first
    for quantity in place.scene.quantities:
        if quantity.first < first.last or quantity.first >= place.sentence.last:
            continue
        partner = _partner(place, made, before, quantity)
        if partner is None:
            return
        before = quantity
        slots = {**made.slots, "comparator": comparator_of(place.scene, quantity), "value": _value(quantity)}
        if quantity.kind != "number" or first.kind == "number":
            slots["unit"] = unit_of(place, quantity) or made.slots.get("unit", "count")
        yield msgspec.structs.replace(
            made,
            trigger=quantity.first,
            parties=tuple(sorted((foremost, *partner.parties))),
            slots=slots,
            evidence=Span(partner.first, quantity.last),
        )


def _partner(place: Place, made: Draft, before: Quantity, quantity: Quantity) -> Actor | None:
    """The one state between two numbers, joined to what went before, with nothing else told between."""
    between = [a for a in place.actors if before.last <= a.first < quantity.first and a.parties]
    if len(between) != 1 or _value(quantity) is None:
        return None
    only = between[0]
    words = (place.scene.word(i) for i in range(before.last, quantity.first) if not only.first <= i < only.last)
    joined = only.conj or place.scene.word(only.first - 1).startswith("و")
    is_new = only.form in _STATES and len(only.parties) == 1 and only.parties[0] not in made.parties
    return only if joined and is_new and all(word in _BETWEEN for word in words) else None


def _value(quantity: Quantity) -> int | float | None:
    value = quantity.value["amount"] if isinstance(quantity.value, dict) else quantity.value
    if not isinstance(value, int | float) or (quantity.kind == "number" and value < _LEAST):
        return None
    return value if quantity.kind in ("number", "money", "percent") else None
