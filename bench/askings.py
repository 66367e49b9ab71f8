"""What searches are timed: for words, and for what is told beside them, taken from records of the register itself."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import cycle
from typing import Any

from dragoman.model.record import Record
from dragoman.model.statement import SlotValue

WORDS = "search"
"""The searches for words alone."""
Asking = dict[str, Any]
"""The arguments of one search."""
_NOBODY = "زهران قنبر"
_OFFICES = "وزير الخارجية", "رئيس الوزراء", "السفير", "ولي العهد", "المتحدث باسم الخارجية", "القنصل العام"
_YEARS = range(1990, 2020)


def askings(records: list[Record], within: Iterable[tuple[str, tuple[str, str]]]) -> dict[str, list[Asking]]:
    """The searches by what they are for: a word and two of each record's words, alone and beside other things."""
    said = [record.statements[0].evidence.text.split() for record in records]
    words = [{"query": query} for few in said for query in (few[0], " ".join(few[1:3]))]
    people = sorted(
        {name for record in records for said in record.statements for name in _all(said.slots.get("people"))}
    )
    some = words[:120]
    return {
        WORDS: words,
        **{f"search within {name}": [one | {"pair": pair} for one in words] for name, pair in within},
        "search of a state": [one | {"state": state} for one, state in zip(some, cycle(records[0].parties))],
        "search of honours, which are few": [one | {"kinds": ["honour"]} for one in some],
        "search of a state's honours": [one | {"kinds": ["honour"], "state": records[0].parties[0]} for one in some],
        "search in a year": [
            one | {"since": f"{year}-01-01", "until": f"{year}-12-31"} for one, year in zip(some, cycle(_YEARS))
        ],
        "search for people": [{"person": name} for name in people],
        "search for somebody who is not there": [{"person": f"{_NOBODY} {name}"} for name in people],
        "search for offices": [one | {"office": office} for one, office in zip(some, cycle(_OFFICES))],
    }


def _all(value: SlotValue | None) -> tuple[str, ...]:
    return tuple(map(str, value)) if isinstance(value, tuple) else ()
