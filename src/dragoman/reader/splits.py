"""Splits: a sum told in parts, each before the bare noun that says what it is: «منها 80 مليونا صادرات و40 واردات»."""

from __future__ import annotations

from dragoman.reader.binding.place import Place
from dragoman.reader.scene import Quantity

_JOINED = 3
"""Tokens before the next part within which «و» joins it."""


def is_named(place: Place, before: Quantity, after: Quantity) -> bool:
    """Whether the trigger says what the sum right before it is, and «و» leads to the next."""
    joined = any(place.scene.word(i).startswith("و") for i in range(after.first - _JOINED, after.first + 1))
    return joined and before.last == place.trigger.first and not place.trigger.lexeme.definite
