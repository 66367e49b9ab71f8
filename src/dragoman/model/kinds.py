"""The eighteen kinds of statement, their slots and what a slot may hold, read from `kinds.yml`."""

from __future__ import annotations

from functools import cache
from typing import Any

import msgspec

from dragoman.model.reviewed import reviewed

STATUSES = ("done", "ongoing", "planned", "proposed", "denied")
"""Whether a fact happened, holds, is to come, is only called for, or is denied."""


class Slot(msgspec.Struct, frozen=True):
    """One slot of a kind: its name and what it holds.

    `type` is `text`, `texts`, `person`, `people`, `party`, `integer`, `number`, `unit`, or `word`, which
    takes one of `words`.
    """

    name: str
    type: str
    words: tuple[str, ...] = ()


class Kind(msgspec.Struct, frozen=True):
    """One kind of statement: its name, what it is about, and its slots in their order of importance."""

    name: str
    about: str
    slots: dict[str, Slot]


@cache
def kinds() -> dict[str, Kind]:
    """Every kind by name, in the order of the guide."""
    raw = reviewed(__package__, "kinds.yml")
    return {name: Kind(name, entry["about"], _slots(entry["slots"])) for name, entry in raw.items()}


def _slots(raw: dict[str, Any]) -> dict[str, Slot]:
    return {
        name: Slot(name, "word", tuple(spec)) if isinstance(spec, list) else Slot(name, spec)
        for name, spec in raw.items()
    }
