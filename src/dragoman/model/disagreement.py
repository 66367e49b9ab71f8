"""The disagreement: a field of a record on which statements that cannot all be right differ."""

from __future__ import annotations

import msgspec

from dragoman.model.statement import SlotValue


class Rival(msgspec.Struct, frozen=True):
    """One of the values that stand against each other, the keys of the statements that say it, and their voices.

    `derived` marks a value that nobody says and that follows from another record: it has no statements and no voices.
    The statements may be another record's: of one that tells as to come what this one tells as done.
    """

    value: SlotValue
    statements: tuple[str, ...]
    voices: int = 1
    derived: bool = False


class Disagreement(msgspec.Struct, frozen=True):
    """A field and its rival values, the shown one first.

    `since` is the ISO date of the report with which the second of them came up, None where not known; `settled` the
    id of the decision that chose between them.
    """

    field: str
    rivals: tuple[Rival, ...]
    since: str | None = None
    settled: str | None = None
