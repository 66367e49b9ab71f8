"""Units: in what a quantity is counted: a currency, percent, tonnes or heads."""

from __future__ import annotations

from functools import cache

from dragoman.language.fold import folded
from dragoman.model.reviewed import reviewed
from dragoman.reader.binding.place import Place
from dragoman.reader.spans import Quantity

TONNES = frozenset({"طن", "طنا", "اطنان", "الاطنان", "طنان"})


def unit_of(place: Place, quantity: Quantity) -> str | None:
    """ISO 4217 for a sum, `percent`, `tonne`, else `count`; None for a sum in a currency that the text leaves open."""
    if quantity.kind == "money":
        currency = quantity.value.get("currency") if isinstance(quantity.value, dict) else None
        return str(currency) if currency else _shared_currency(place, quantity)
    if quantity.kind == "percent":
        return "percent"
    words = {place.scene.word(quantity.last), place.scene.word(quantity.last + 1)}
    return "tonne" if words & TONNES else "count"


def _shared_currency(place: Place, quantity: Quantity) -> str | None:
    """The currency of a unit that several states share: of the one of them in the sentence, else of the home state."""
    words = [place.scene.word(i) for i in range(quantity.first, quantity.last)]
    of = next((known for word in reversed(words) if (known := _currencies().get(word))), {})
    named = {party for actor in place.actors for party in actor.parties if party in of}
    home = place.focus.home
    if len(named) == 1:
        return of[named.pop()]
    return of.get(home) if home else None


@cache
def _currencies() -> dict[str, dict[str, str]]:
    raw = reviewed("dragoman.lexicon", "currencies.yml")
    return {folded(word): entry["of"] for entry in raw for word in entry["words"]}
