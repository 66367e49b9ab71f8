"""Shares: the further sums of one donor, joined by و, each for another state.

«منح البنك كينيا 80 مليون دولار للزراعة، و15 مليون دولار لمشاريع المياه في المالديف، و10 ملايين لقطاع الصحة في موزمبيق»

Or each for another year: «40 مليون يورو لعام 2021، و30 مليون يورو لعام 2022».
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import Place, absent
from dragoman.reader.draft import Draft
from dragoman.reader.figures import quantity_of
from dragoman.reader.spans import Quantity, Span, Timed
from dragoman.reader.units import unit_of

_GETTING = frozenset({"in", "ل", "to", "ب"})
_FORMS = frozenset({"state", "place", "adjective"})
_REACH = 14
"""Tokens from a sum to the state that it is for."""
_JOINED = frozenset({"و", "وبمبلغ", "ومبلغ", "وتخصيص", "وتقديم", "ب", "مبلغ", "وب"})


def shares(place: Place, made: Draft) -> Iterator[Draft]:
    """One more draft for each further sum and the state behind it, in the order of the text."""
    first = quantity_of(place, "near")
    if made.frame.kind != "aid" or first is None or first.kind != "money" or "value" not in made.slots:
        return
    sums = [q for q in place.scene.quantities if q.kind == "money" and first.last <= q.first < place.sentence.last]
    for nth, each in enumerate(sums):
        end = sums[nth + 1].first if nth + 1 < len(sums) else place.sentence.last
        one = _recipient(place, made, each, min(end, each.last + _REACH))
        value = each.value["amount"] if isinstance(each.value, dict) else None
        if _is_joined(place, each) and (year := _year(place, each, end)) is not None and value is not None:
            told_sum = {"value": value, "unit": unit_of(place, each) or made.slots.get("unit", "")}
            yield msgspec.structs.replace(
                made,
                trigger=each.first,
                date=year.value,
                slots={name: told for name, told in (made.slots | told_sum).items() if told},
                evidence=Span(each.first, year.last),
            )
            continue
        if not _is_joined(place, each) or one is None:
            return
        donor = made.slots["donor"]
        slots = {"donor": donor, "recipient": one.parties[0], "value": value, "unit": unit_of(place, each)}
        yield msgspec.structs.replace(
            made,
            trigger=each.first,
            parties=tuple(sorted({str(donor), *one.parties})),
            slots={name: told for name, told in slots.items() if told is not None},
            roles={**made.roles, "recipient": [absent(place, one)]},
            evidence=Span(each.first, one.last),
        )


def _is_joined(place: Place, quantity: Quantity) -> bool:
    """Whether a sum goes on from another: «، و| 15 مليون دولار |»."""
    before = place.scene.word(quantity.first - 1)
    return before in _JOINED or place.scene.word(quantity.first)[:1] == "و"


def _year(place: Place, quantity: Quantity, end: int) -> Timed | None:
    """The year or period that a sum is for: «و30 مليون يورو | لعام 2022 |»."""
    near = (date for date in place.scene.dates if 0 <= date.first - quantity.last <= 1 and date.last <= end)
    return next((date for date in near if place.scene.word(date.first)[:1] == "ل"), None)


def _recipient(place: Place, made: Draft, quantity: Quantity, end: int) -> Actor | None:
    """The one state between a sum and the next, of another party than who gives."""
    behind = [a for a in place.actors if quantity.last <= a.first < end and a.parties and a.form in _FORMS]
    parties = {party for actor in behind for party in actor.parties}
    getting = next((actor for actor in behind if actor.prep in _GETTING), None)
    return getting if getting is not None and len(parties) == 1 and parties.isdisjoint({made.slots["donor"]}) else None
