"""Loading the compiled tables: what YAML sources become, once, when `python -m dragoman.lexicon.generate` is run.

YAML is for people and slow to read; the tables in `generated/` are JSON, decoded straight into typed values.
"""

from __future__ import annotations

from importlib import resources
from typing import Any, TypeVar

import msgspec

T = TypeVar("T")

FOLDER = "generated"


class Names(msgspec.Struct, frozen=True, array_like=True):
    """All surfaces that stand for one thing in one way.

    `kind` is `state`, `organisation`, `place`, or `silence` for a phrase that hides the names within it. `value` is
    the party code, or a place's display name. `detail` is what a finding carries.
    """

    kind: str
    value: str
    detail: dict[str, Any]
    surfaces: list[str]


class State(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What documents and the command line need of one state; the first of each list is displayed."""

    code: str
    alpha_2: str
    ar: list[str]
    en: list[str]
    ar_official: str
    en_official: str
    ar_adjective: str | None = None
    en_adjective: str | None = None
    ar_capital: str | None = None
    en_capital: str | None = None


class Organisation(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An organisation by its party code, its display names, and its members where they are listed."""

    code: str
    ar: str
    en: str
    members: list[str] = []


def table(name: str, of: type[T]) -> T:
    """The compiled table of a name, as a value of type `of`."""
    return msgspec.json.decode(resources.files(__package__).joinpath(FOLDER, f"{name}.json").read_bytes(), type=of)
