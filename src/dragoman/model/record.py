"""The record: one fact of the world as the register has it, made from the statements that speak of it."""

from __future__ import annotations

import msgspec

from dragoman.model.disagreement import Disagreement
from dragoman.model.edtf import Edtf
from dragoman.model.statement import SlotValue, Statement


class Shown(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The value that a record displays for one field, the rule that chose it, and the statements that say it.

    `value` is JSON: a date stands as its EDTF string. `derived` marks a value that no source says in so many words.
    `decision` is the id of the decision that chose it, where a person did.
    """

    field: str
    value: SlotValue
    rule: str
    statements: tuple[str, ...]
    derived: bool = False
    decision: str | None = None


class Record(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One fact: its kind, parties, date and status as shown, each field's value with its reason, and what disagrees.

    `voices` counts independent sources: reprints of one wire text are one voice. `decisions` are the ids of those that
    bear on it, in their order; `accepted` whether one of them accepts it; `marking` who may see it, where decided.
    """

    id: str
    kind: str
    parties: tuple[str, ...]
    status: str
    date: Edtf | None = None
    fields: tuple[Shown, ...] = ()
    statements: tuple[Statement, ...] = ()
    disagreements: tuple[Disagreement, ...] = ()
    voices: int = 1
    decisions: tuple[str, ...] = ()
    accepted: bool = False
    marking: str | None = None

    def value(self, field: str) -> SlotValue | None:
        """What the record shows for a field; None where nobody says."""
        return next((shown.value for shown in self.fields if shown.field == field), None)
