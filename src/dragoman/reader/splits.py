"""Splits: a sum in parts, each before its noun («منها 80 مليونا صادرات و40 واردات»), and sums behind a colon."""

from __future__ import annotations

from dragoman.reader.binding.place import Place
from dragoman.reader.spans import Quantity

_JOINED = 3
"""Tokens before the next part within which «و» joins it."""


def is_named(place: Place, before: Quantity, after: Quantity) -> bool:
    """Whether the trigger says what the sum right before it is, and «و» leads to the next."""
    joined = any(place.scene.word(i).startswith("و") for i in range(after.first - _JOINED, after.first + 1))
    return joined and before.last == place.trigger.first and not place.trigger.lexeme.definite


def heads_sheet(place: Place, mark: int, quantity: int) -> bool:
    """Whether a colon leads from a measure that opens its line to its sum: «الصادرات إلى كينيا: | 5 ملايين دولار»."""
    opens = place.trigger.first - place.sentence.first <= _OPENING
    return opens and place.scene.word(mark) == ":" and quantity - mark <= _OPENING


_OPENING = 3
"""Tokens of «- حجم» before a measure that opens its line, and of «: نحو» before its number."""
