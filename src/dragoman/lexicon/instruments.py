"""Instruments that states conclude, as mentions: «مذكرة تفاهم», «اتفاقيتين», «البرنامج التنفيذي»."""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple

import msgspec

from dragoman.language.found import Found
from dragoman.language.text import Text
from dragoman.lexicon.automaton import Automaton, Entry
from dragoman.lexicon.nouns import noun_phrase_forms
from dragoman.model.reviewed import reviewed


class _Listed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One line of `instruments.yml`."""

    type: str
    head: str
    of: list[str] = []
    adjectives: list[str] = msgspec.field(default=[], name="is")


class _Meaning(NamedTuple):
    name: str
    detail: dict[str, Any]


def instruments_in(text: Text) -> list[Found]:
    """Every instrument that a text names, in order, of kind `instrument`.

    The value is its name in the indefinite singular («مذكرة تفاهم»); the detail has `type`, a word of the slot
    `instrument`, `number` and `definite`.
    """
    return [
        Found("instrument", hit.start, hit.end, hit.payload.name, hit.payload.detail)
        for hit in _automaton().find(text.folded)
    ]


@cache
def _automaton() -> Automaton[_Meaning]:
    read = reviewed(__package__, "instruments.yml")
    meanings: dict[str, _Meaning] = {}
    for listed in msgspec.convert(read, list[_Listed]):
        for name, of, adjective in _names(listed):
            for form in noun_phrase_forms(listed.head, of, adjective):
                detail = {"type": listed.type, "number": form.number, "definite": form.definite}
                meanings.setdefault(form.written, _Meaning(name, detail))
    return Automaton([Entry(written, meaning) for written, meaning in meanings.items()])


def _names(listed: _Listed) -> list[tuple[str, str | None, str | None]]:
    head = listed.head.partition("|")[0]
    if not listed.of and not listed.adjectives:
        return [(head, None, None)]
    names: list[tuple[str, str | None, str | None]] = [(f"{head} {of}", of, None) for of in listed.of]
    feminine = "ة" if head.endswith("ة") else ""
    return names + [(f"{head} {adjective}{feminine}", None, adjective) for adjective in listed.adjectives]
