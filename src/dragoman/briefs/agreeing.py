"""Agreement: which of the words of a pattern goes with a slot, by gender in Arabic and by number in English."""

from __future__ import annotations

from dragoman.briefs.arabic import Arabic
from dragoman.briefs.known import WORD_SLOTS, Known

_OPEN = ".."


def agree(known: Known, slot: str, noun: str | None) -> int | None:
    """The number of the agreeing word, None where the slot is unknown.

    After a slot, `past` counts as two where what was to come has gone by, `date` where what is so began at a date and
    has not ended, `n` where several stand in it; `past`, `date` and `then` also stand alone. `noun` is the noun phrase
    of the record, for which alone `noun` asks.
    """
    name, _, doubled = slot.partition(".")
    if slot in _TIMES:
        return _TIMES[slot](known)
    number = _gender(known, name, noun) if isinstance(known.tongue, Arabic) else _number(known, name)
    if number is None or not doubled:
        return number
    twice = {"past": _past(known), "date": _open(known), "n": int(len(known.listed(name)) > 1)}[doubled]
    return number + 2 * twice


def _past(known: Known) -> int:
    return int(known.voice.past(known.record))


def _open(known: Known) -> int:
    """Whether the date is told and has no end."""
    return int(known.dated and known.record.date is not None and known.record.date.ends[-1] == _OPEN)


def _then(known: Known) -> int:
    """1 where the date that is told has no end, 2 where the date has two, told here or in a margin, else 0."""
    when = known.record.date
    if when is None or when.ends[-1] == _OPEN:
        return _open(known)
    return 2 * int(when.precision == "interval" and known.record.status == "ongoing")


_TIMES = {"past": _past, "date": _open, "then": _then}


def _number(known: Known, slot: str) -> int | None:
    if slot in WORD_SLOTS:
        entry = known.entry(slot)
        return None if entry is None else int(entry.get("n", 0))
    if slot == "who":
        names = known.everyone()
        return int(len(names) > 1) if names else None
    if slot in ("sides", "parties"):
        return 1
    held = known.slots.get(slot)
    if held is None or held == ():
        return None
    return int(held != 1) if slot == "count" else int(len(known.listed(slot)) > 1)


def _gender(known: Known, slot: str, noun: str | None) -> int | None:
    tongue = known.tongue
    if not isinstance(tongue, Arabic):
        raise TypeError("gender is Arabic's")
    if slot in WORD_SLOTS:
        entry = known.entry(slot)
        return None if entry is None else int(entry.get("g") == "f")
    if slot == "who":
        names = known.everyone()
        return tongue.person_gender(names[0]) if names else None
    if slot == "noun":
        return tongue.noun_gender(noun) if noun else None
    held = known.listed("body" if slot == "meets" else slot)
    if not held:
        return None
    if slot in ("body", "meets"):
        return tongue.noun_gender(held[0]) if slot == "body" or tongue.is_occasion(held[0]) else 0
    return tongue.party_gender(held[0], known.voice.naming.party(held[0], "ar"))
