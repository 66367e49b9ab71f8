"""The disagreement: a field of a record on which statements that cannot all be right differ."""

from __future__ import annotations

import msgspec

from dragoman.model.statement import SlotValue


class Rival(msgspec.Struct, frozen=True):
    """One of the values that stand against each other, with the keys of the statements that say it."""

    value: SlotValue
    statements: tuple[str, ...]


class Disagreement(msgspec.Struct, frozen=True):
    """A field and its rival values, the shown one first."""

    field: str
    rivals: tuple[Rival, ...]
