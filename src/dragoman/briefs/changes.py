"""What changed in records since they stood otherwise: new, changed, contradicted, fulfilled, or told by one more."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from dragoman.model.record import Record
from dragoman.model.statement import SlotValue

NEW, CHANGED, CONTRADICTED, FULFILLED, MORE = "new", "changed", "contradicted", "fulfilled", "more"
CHANGES = (NEW, FULFILLED, CONTRADICTED, CHANGED, MORE)
"""Every change, in the order in which the first that holds names it."""


class Change(NamedTuple):
    """What became of one record: everything that holds of it, in the order of `CHANGES`.

    `before` are its changed fields with what they showed, None where nothing; `contradicted` those on which sources
    have come to differ.
    """

    whats: tuple[str, ...]
    before: tuple[tuple[str, SlotValue | None], ...] = ()
    contradicted: tuple[str, ...] = ()

    @property
    def what(self) -> str:
        """The word of `CHANGES` that names it."""
        return self.whats[0]


def changes(
    records: Iterable[Record],
    before: Iterable[Record],
    fulfilled: Collection[str] = (),
    fulfilled_before: Collection[str] = (),
) -> dict[str, Change]:
    """The change of each record that is not as it was, by its id.

    A record is the one before with which it shares most statements. `fulfilled` and `fulfilled_before` are the ids of
    the records that were commitments and are answered now, and were before.
    """
    held = {said.key: old for old in before for said in old.statements}
    found: dict[str, Change] = {}
    for record in records:
        old = _same(record, held)
        if old is None:
            found[record.id] = Change((NEW,))
            continue
        answered = record.id in fulfilled and old.id not in fulfilled_before
        made = _change(record, old, answered=answered)
        if made is not None:
            found[record.id] = made
    return found


def _same(record: Record, held: Mapping[str, Record]) -> Record | None:
    ours = [held[said.key] for said in record.statements if said.key in held]
    if not ours:
        return None
    most, _ = Counter(old.id for old in ours).most_common(1)[0]
    return next(old for old in ours if old.id == most)


def _change(record: Record, old: Record, *, answered: bool) -> Change | None:
    was = {shown.field: shown.value for shown in old.fields}
    differing = tuple(
        (shown.field, was.get(shown.field)) for shown in record.fields if was.get(shown.field) != shown.value
    )
    rivals = {against.field: len(against.rivals) for against in old.disagreements}
    contradicted = tuple(
        against.field for against in record.disagreements if len(against.rivals) > rivals.get(against.field, 0)
    )
    told = {said.key for said in record.statements} - {said.key for said in old.statements}
    holds = {FULFILLED: answered, CONTRADICTED: contradicted, CHANGED: differing, MORE: told}
    whats = tuple(what for what in CHANGES if holds.get(what))
    if len(whats) > 1:
        whats = tuple(what for what in whats if what != MORE)
    return Change(whats, differing, contradicted) if whats else None
