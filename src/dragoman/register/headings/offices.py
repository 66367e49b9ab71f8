"""Headings by offices: those that a statement names or that its report gives to whom it names, and its words' stems."""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.model.codec import from_json
from dragoman.model.statement import Statement
from dragoman.register.headings.heading import heading
from dragoman.register.offices import ENOUGH, offices_in
from dragoman.register.stems import stems

_BARE, _BESIDE = "bare", "beside"
"""Stems of words that name no office of the list, and of those that name one."""


def offices_told(statement: Statement, held: str | None) -> set[str]:
    """What a statement stands under; `held` is the column of its row, with the offices of the people in it."""
    words = statement.evidence.text
    named = offices_in(words)
    given = from_json(held, dict[str, frozenset[str]]).values() if held else ()
    sort = _BESIDE if named else _BARE
    return {
        *(heading("office", office) for office in named.union(*given)),
        *(heading(sort, stem) for stem in stems(words)),
    }


def asked_offices(office: str | None) -> Iterator[frozenset[str]]:
    """What must hold of a report for a statement of it to name the office: see `Asked.fits` and `offices.told_of`.

    Where it is none of the list, or the statement names none, so many of its words' stems must be there: of any that
    are enough to make up for the rest, one at least. Of all such sets those are asked for whose stems are next to each
    other in their order.
    """
    if office is None:
        return
    named = frozenset(heading("office", one) for one in offices_in(office))
    sorts = (_BARE,) if named else (_BARE, _BESIDE)
    wanted = [frozenset(heading(sort, stem) for sort in sorts) for stem in sorted(stems(office))]
    missing = next((n for n in range(len(wanted), -1, -1) if len(wanted) - n >= ENOUGH * len(wanted)), 0)
    if not wanted:
        yield named
    for place in range(len(wanted)):
        yield named.union(*(wanted * 2)[place : place + missing + 1])
