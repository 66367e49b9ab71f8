"""Instruments known by a name of their own, and between whom they are."""

from __future__ import annotations

from functools import cache

import msgspec

from dragoman.language.fold import folded
from dragoman.lexicon.automaton import Automaton, Entry
from dragoman.model.reviewed import reviewed


class Named(msgspec.Struct, frozen=True):
    """One instrument: the parties to it, and the state whose mention in the report makes sure that it is meant.

    `among` is empty for a name of its own; for one that other instruments share («الاتفاق»), it has the words of which
    one must stand in the report.
    """

    parties: tuple[str, ...]
    of: str
    among: frozenset[str] = frozenset()


class _Listed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One entry of `named.yml`."""

    names: list[str]
    of: str
    parties: list[str]
    short: list[str] = []
    among: list[str] = []


@cache
def named() -> Automaton[Named]:
    """The finder of named instruments in a folded text."""
    entries = []
    for listed in msgspec.convert(reviewed(__package__, "named.yml"), list[_Listed]):
        whole = Named(tuple(listed.parties), listed.of)
        shared = msgspec.structs.replace(whole, among=frozenset(map(folded, listed.among)))
        entries += [Entry(folded(name), whole) for name in listed.names]
        entries += [Entry(folded(name), shared) for name in listed.short]
    return Automaton(entries)
