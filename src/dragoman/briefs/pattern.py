"""Sentence patterns: wording as data, with parts that fall away where a value is unknown.

The grammar of a pattern:

- `{slot}` or `{slot:form}`: the value of a slot, in a form that the language knows; unknown, the pattern fails;
- `[ ... ]`: a part that falls away where one of its values is unknown; parts may stand in parts;
- `{~slot:one/other}`: the word that agrees with a slot (Arabic: masculine / feminine; English: singular / plural).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

import msgspec

from dragoman.briefs.document import Run, Runs
from dragoman.model.errors import FormatError

Value = Callable[[str, str], Runs | None]
"""Gives the runs of a slot in a form, or None where it is unknown."""

Agree = Callable[[str], int | None]
"""Gives which of the agreeing words goes with a slot: 0 or 1; None where the slot is unknown."""

_TOKEN = re.compile(
    r"\{~(?P<agree>[^{}:]+):(?P<words>[^{}]*)\}|\{(?P<slot>[^{}:]+)(?::(?P<form>[^{}]*))?\}|[\[\]]|[^\[\]{}]+"
)


class Text(msgspec.Struct, frozen=True):
    """Words that stand as they are."""

    text: str


class Slot(msgspec.Struct, frozen=True):
    """The value of a slot in a form."""

    name: str
    form: str


class Agreeing(msgspec.Struct, frozen=True):
    """A word that agrees with a slot."""

    slot: str
    words: tuple[str, ...]


class Part(msgspec.Struct, frozen=True):
    """Pieces that stand or fall together."""

    pieces: tuple[Text | Slot | Agreeing | Part, ...]


@cache
def parse(text: str) -> Part:
    """Read a pattern.

    Raises:
        FormatError: a bracket or brace is not closed.
    """
    stack: list[list[Text | Slot | Agreeing | Part]] = [[]]
    at = 0
    while at < len(text):
        token = _TOKEN.match(text, at)
        if token is None:
            raise FormatError(f"pattern {text!r} is broken at {at}", remedy="close each { and [")
        at = token.end()
        if token["slot"] is not None:
            stack[-1].append(Slot(token["slot"], token["form"] or ""))
        elif token["agree"] is not None:
            stack[-1].append(Agreeing(token["agree"], tuple(token["words"].split("/"))))
        elif token[0] == "[":
            stack.append([])
        elif token[0] == "]" and len(stack) > 1:
            part = Part(tuple(stack.pop()))
            stack[-1].append(part)
        elif token[0] == "]":
            raise FormatError(f"pattern {text!r} closes a part that it did not open", remedy="remove the ]")
        else:
            stack[-1].append(Text(token[0]))
    if len(stack) > 1:
        raise FormatError(f"pattern {text!r} leaves a part open", remedy="close each [")
    return Part(tuple(stack[0]))


def slots(part: Part, *, optional: bool = True) -> frozenset[str]:
    """The names of the slots that a pattern uses; without those of its optional parts if so asked."""
    found: set[str] = set()
    for piece in part.pieces:
        if isinstance(piece, Slot):
            found.add(piece.name)
        elif isinstance(piece, Agreeing):
            found.add(piece.slot)
        elif isinstance(piece, Part) and optional:
            found |= slots(piece)
    return frozenset(found)


def fill(part: Part, value: Value, agree: Agree, lang: str) -> Runs | None:
    """The runs that a pattern makes of values, or None where a value that it cannot do without is unknown."""
    runs: list[Run] = []
    for piece in part.pieces:
        made: Runs | None
        if isinstance(piece, Text):
            made = (Run(piece.text, lang),)
        elif isinstance(piece, Slot):
            made = value(piece.name, piece.form)
        elif isinstance(piece, Agreeing):
            index = agree(piece.slot)
            made = None if index is None else (Run(piece.words[min(index, len(piece.words) - 1)], lang),)
        else:
            made = fill(piece, value, agree, lang) or ()
        if made is None:
            return None
        runs.extend(made)
    return tuple(runs)
