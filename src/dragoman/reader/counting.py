"""Counting: ordinals, counts and sums, for the slots that ask them."""

from __future__ import annotations

from collections.abc import Callable

from dragoman.model.statement import SlotValue
from dragoman.reader.binding.place import Place
from dragoman.reader.binding.ranking import account
from dragoman.reader.comparators import comparator_at
from dragoman.reader.figures import halved, quantity_of
from dragoman.reader.spans import Quantity
from dragoman.reader.units import unit_of


def _ordinal(place: Place, _argument: str) -> SlotValue | None:
    """The nearest ordinal of the clause, else right behind it: «الدورة الثالثة», «اللجنة: عقدت دورتها الأولى»."""
    at = place.trigger
    for last in (place.clause.last, min(place.sentence.last, at.last + _BEHIND)):
        near = [
            (abs(quantity.first - at.first), quantity.value)
            for quantity in place.scene.quantities
            if place.clause.first <= quantity.first < last and _is_ordinal(place, quantity)
        ]
        value = min(near, key=lambda pair: pair[0])[1] if near else None
        if isinstance(value, int | float):
            return int(value)
    return None


def _is_ordinal(place: Place, quantity: Quantity) -> bool:
    """Whether a quantity counts sessions: none of an office, nor of the next thing («والاجتماع | الثامن | لمجلس …»)."""
    before = place.scene.word(quantity.first - 1)
    if quantity.kind != "ordinal":
        return quantity.kind == "number" and before in _SESSIONS and isinstance(quantity.value, int)
    joined = before.startswith("وال") and quantity.first > place.trigger.first and before[1:] in _SESSIONS
    return not joined and before not in _OFFICES


_SESSIONS = frozenset(
    {"الدوره", "دوره", "دورته", "دورتها", "للدوره", "بالدوره", "الجوله", "الاجتماع", "اجتماعها", "رقم"}
)
_OFFICES = frozenset(
    {"الوزير", "للوزير", "والوزير", "وزيره", "وزيرها", "السكرتير", "الناءب", "ناءبه", "الشريك", "الربع"}
)
_BEHIND = 6


def _count(place: Place, _argument: str) -> SlotValue | None:
    for quantity in place.scene.quantities:
        if (
            quantity.kind == "number"
            and 0 <= place.trigger.first - quantity.last <= 1
            and quantity.first >= place.sentence.first
            and place.scene.word(quantity.last) not in _NUMBERING
            and isinstance(quantity.value, int)
        ):
            return quantity.value
    lexeme = place.trigger.lexeme
    return 2 if lexeme.number == "d" and not lexeme.is_verb else None


_NUMBERING = frozenset({"-", "–", ")", ".", "/", "،"})
"""What stands behind the number of an entry in a list."""


def _number(place: Place, argument: str) -> SlotValue | None:
    quantity = quantity_of(place, argument)
    if quantity is None:
        return None
    return halved(place, quantity)


def _share(place: Place, _argument: str) -> SlotValue | None:
    """The percentage of a measure that stands before it: «على | 22% | من صادرات إيران»."""
    shares = (q for q in place.scene.quantities if q.kind == "percent" and 0 <= place.trigger.first - q.last <= _OF)
    return next((q.value for q in shares if isinstance(q.value, int | float)), None)


_OF = 5
"""Tokens from a share through «من إجمالي قيمة» to what it is of."""


def _unit(place: Place, argument: str) -> SlotValue | None:
    quantity = quantity_of(place, argument)
    return unit_of(place, quantity) if quantity else None


def _comparator(place: Place, _argument: str) -> SlotValue | None:
    quantity = quantity_of(place)
    return comparator_at(place, quantity) if quantity else None


COUNTING: dict[str, Callable[[Place, str], SlotValue | None]] = {
    "ordinal": _ordinal,
    "count": _count,
    "counted": _count,
    "number": _number,
    "share": _share,
    "unit": _unit,
    "comparator": _comparator,
    "account": lambda place, _argument: account(place),
}
"""The functions of this module by the names that frames call them."""
