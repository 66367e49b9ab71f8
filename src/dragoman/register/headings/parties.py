"""Headings by parties: the states and pairs of a statement, and its kind and status."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from dragoman.model.statement import Statement
from dragoman.register.asking import Asked
from dragoman.register.headings.heading import heading


def parties_told(statement: Statement) -> set[str]:
    """What a statement stands under."""
    parties = sorted(set(statement.parties))
    between = [("state", party) for party in parties] + [("pair", *pair) for pair in combinations(parties, 2)]
    return {
        heading("kind", statement.kind),
        heading("status", statement.status),
        *(heading(*one) for one in between),
        *(heading(*one, "kind", statement.kind) for one in between),
    }


def asked_parties(asking: Asked) -> Iterator[frozenset[str]]:
    """What must hold of a report for a statement of it to be of the pair, the state, the kinds and the status."""
    between = [] if asking.pair is None else [("pair", *sorted(asking.pair))]
    between += [] if asking.state is None else [("state", asking.state)]
    if asking.kinds is None:
        yield from (frozenset({heading(*one)}) for one in between)
    else:
        kinds = [("kind", kind) for kind in asking.kinds]
        yield from (frozenset(heading(*one, *kind) for kind in kinds) for one in between or [()])
    if asking.status is not None:
        yield frozenset({heading("status", asking.status)})
