"""Overtaken plans: what a report still tells as to come, though by then others tell that it was done that day.

A plan and its fulfilment are two records; but who writes «will be raised» of a flag that was raised the day before
contradicts those who write that it was. That is a disagreement on the status of what was done. A report that tells
both, what is to come in some words and that it was done in others, contradicts nobody; where both were read from the
same words, these cannot answer themselves, and the disagreement is shown for a person to look at.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

import msgspec

from dragoman.model.disagreement import Disagreement, Rival
from dragoman.model.edtf import Edtf
from dragoman.model.record import Record
from dragoman.model.statement import Statement
from dragoman.register.commitments import fulfils
from dragoman.register.telling import TO_COME

OVERTAKEN = "overtaken"
"""The rule by which such a status is shown: what was done goes before what is still told as to come."""
Overtaken = tuple[Record, Record]
"""A record of what was done, and one that tells the same as to come on that very day."""


def day_of(record: Record) -> str | None:
    """The day on which a record lies; None where that is not known to the day."""
    return _day(record.date)


@lru_cache(maxsize=1 << 14)
def _day(when: Edtf | None) -> str | None:
    """A pair's dates are few beside its records, and each is asked for once for every page."""
    if when is None or when.lower is None or when.lower != when.upper:
        return None
    return when.lower.isoformat()


def overtaken(records: Iterable[Record]) -> list[Overtaken]:
    """Every two of the records of which one is the plan of the other for its very day."""
    held: dict[tuple[object, ...], tuple[list[Record], list[Record]]] = {}
    for record in sorted(records, key=lambda one: one.id):
        day = day_of(record)
        if day is not None and (record.status == "done" or record.status in TO_COME):
            told = held.setdefault((record.kind, record.parties, day), ([], []))
            told[record.status in TO_COME].append(record)
    return [
        (record, plan) for done, plans in held.values() for plan in plans for record in done if fulfils(record, plan)
    ]


def disputed(records: Iterable[Record], found: Iterable[Overtaken], told: Mapping[str, str | None]) -> Iterator[Record]:
    """The records, those that were done with the reports beside them which later tell them as to come.

    `told` is the date of publication of each report of the plans, by its id.
    """
    plans: dict[str, list[Record]] = {}
    for record, plan in found:
        plans.setdefault(record.id, []).append(plan)
    for record in records:
        made = record
        for plan in plans.get(record.id, ()):
            made = _beside(made, plan, told)
        yield made


def _beside(record: Record, plan: Record, told: Mapping[str, str | None]) -> Record:
    day = day_of(record) or ""
    late = [said for said in plan.statements if (told.get(said.doc) or "")[:10] > day and not _answered(said, record)]
    shown = next((one for one in record.fields if one.field == "status"), None)
    if not late or shown is None:
        return record
    ours = next((one for one in record.disagreements if one.field == "status"), None)
    since = min(told[said.doc] or "" for said in late)[:10]
    before = ours or Disagreement(
        "status", (Rival(shown.value, shown.statements, record.voices),), since=since, settled=shown.decision
    )
    voices = min(plan.voices, len({said.doc for said in late}))
    rival = Rival(plan.status, tuple(said.key for said in late), voices)
    made = msgspec.structs.replace(before, rivals=(*before.rivals, rival))
    rule = shown.rule if shown.decision is not None else OVERTAKEN
    fields = tuple(msgspec.structs.replace(one, rule=rule) if one is shown else one for one in record.fields)
    return msgspec.structs.replace(
        record, fields=fields, disagreements=(*(one for one in record.disagreements if one is not ours), made)
    )


def _answered(plan: Statement, record: Record) -> bool:
    """Whether the report of a plan tells, in words apart from the plan's, that it was done."""
    at = plan.evidence
    return any(
        said.doc == plan.doc and (said.evidence.end <= at.start or at.end <= said.evidence.start)
        for said in record.statements
    )
