"""Instruments known by a name of their own, and between whom they are."""

from __future__ import annotations

from functools import cache

import msgspec

from dragoman.language.fold import folded
from dragoman.lexicon.automaton import Automaton, Entry
from dragoman.model.reviewed import reviewed


class Named(msgspec.Struct, frozen=True):
    """One instrument: the parties to it, and the state whose mention in the report makes sure that it is meant."""

    parties: tuple[str, ...]
    of: str


@cache
def named() -> Automaton[Named]:
    """The finder of named instruments in a folded text."""
    raw = reviewed(__package__, "named.yml")
    return Automaton(
        Entry(folded(name), Named(tuple(entry["parties"]), entry["of"])) for entry in raw for name in entry["names"]
    )
