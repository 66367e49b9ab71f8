"""Headings: what a report tells of, indexed beside its words: pairs, kinds, people, offices, years, its publisher.

So a search within a pair is one look at the index, as one for a word is. A report stands under the headings of each of
its statements; whether one of them fits all that was asked for is seen when it is read, so that headings may promise
too much and never too little.
"""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import blake2b

from dragoman.model.statement import Statement
from dragoman.register.asking import Asked
from dragoman.register.headings.heading import heading
from dragoman.register.headings.offices import asked_offices, offices_told
from dragoman.register.headings.parties import asked_parties, parties_told
from dragoman.register.headings.people import asked_people, people_told
from dragoman.register.headings.years import asked_years, years_told

Clause = frozenset[str]
"""Headings of which a report stands under one at least."""


def headings(said: Iterable[tuple[Statement, str | None]], publisher: str | None) -> frozenset[str]:
    """The headings of a report: by its statements, each with the offices of its row, and by its publisher's name."""
    found = {_published_by(publisher)} if publisher is not None else set()
    for statement, offices in said:
        found |= parties_told(statement)
        found |= people_told(statement)
        found |= offices_told(statement, offices)
        found |= years_told(statement)
    return frozenset(found)


def asked_headings(asking: Asked, publisher: str | None) -> list[Clause]:
    """What must hold of a report for it to fit: each of these."""
    found = [*asked_parties(asking), *asked_people(asking.person), *asked_offices(asking.office)]
    found += asked_years(asking.since, asking.until)
    if publisher is not None:
        found.append(frozenset({_published_by(publisher)}))
    return found


def _published_by(name: str) -> str:
    """A short stand-in for a publisher's name as its reports give it: names have spaces, and addresses are long."""
    return heading("publisher", blake2b(name.encode(), digest_size=8).hexdigest())
