"""Instruments known by a name of their own, and between whom they are."""

from __future__ import annotations

from functools import cache
from importlib import resources

import msgspec
import yaml

from dragoman.language.fold import folded
from dragoman.lexicon.automaton import Automaton, Entry


class Named(msgspec.Struct, frozen=True):
    """One instrument: the parties to it, and the state whose mention in the report makes sure that it is meant."""

    parties: tuple[str, ...]
    of: str


@cache
def named() -> Automaton[Named]:
    """The finder of named instruments in a folded text."""
    raw = yaml.safe_load(resources.files(__package__).joinpath("named.yml").read_text("utf-8"))
    return Automaton(
        Entry(folded(name), Named(tuple(entry["parties"]), entry["of"])) for entry in raw for name in entry["names"]
    )
