"""The numbers of a record in words: amounts with their units, shares, and how many documents there are."""

from __future__ import annotations

from dragoman.briefs.known import Known
from dragoman.model.statement import SlotValue


def amount(known: Known, form: str) -> str | None:
    """A figure or a sum with its unit; of a figure that is a share nothing, unless what it measures is not known.

    In the form `aid` as what help is worth; in `two` only where it is of the two states of the brief.
    """
    value = known.slots.get("value")
    unit, counted = _word(known, "unit"), _word(known, "measure")
    if not isinstance(value, int | float) or (form == "two" and not known.of_the_pair):
        return None
    if known.record.kind == "figure" and unit == "percent" and counted != "other":
        return None
    said = known.tongue.amount(value, unit, counted if known.lang == "ar" else None)
    said = known.tongue.compared(said, _word(known, "comparator"), things=unit == "count")
    if form != "aid":
        return said
    kind = unit if unit in ("tonne", "count", "percent") else "money" if unit else "other"
    return str(known.tongue.wording.words["amounts"][kind].format(n=said))


def share(known: Known) -> str | None:
    """A figure that is a share of a hundred."""
    value = known.slots.get("value")
    if not isinstance(value, int | float) or known.slots.get("unit") != "percent":
        return None
    return known.tongue.compared(known.tongue.amount(value, "percent", None), _word(known, "comparator"))


def value_alone(known: Known, value: SlotValue) -> str:
    """Another value in the place of the record's own, with its unit."""
    if not isinstance(value, int | float):
        return str(value)
    return known.tongue.amount(value, _word(known, "unit"), _word(known, "measure"))


def count(known: Known) -> str | None:
    """How many documents there are, where they are more than one."""
    number = known.slots.get("count")
    if not isinstance(number, int) or number == 1:
        return None
    instrument = known.slots.get("instrument")
    noun = str(instrument) if instrument in known.tongue.wording.numbers["nouns"] else "document"
    return known.tongue.counted(number, noun, oblique=True)


def _word(known: Known, slot: str) -> str | None:
    held = known.slots.get(slot)
    return str(held) if held is not None else None
