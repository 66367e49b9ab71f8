"""`dragoman queue`: what most wants a person."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from dragoman.cli.opening import opened
from dragoman.cli.options import REGISTER, AsJson, Where

if TYPE_CHECKING:
    from dragoman.model.record import Record
    from dragoman.register import Lost, Waiting


def run(
    limit: Annotated[int, typer.Option(min=1, help="How many at the most.")] = 50,
    where: Where = REGISTER,
    as_json: AsJson = False,
) -> None:
    """List the records that most want a person, and why.

    Decisions that lost what they rested on stand first: their report was withdrawn, changed, or read anew. Then
    disagreements stand before single voices, the fresh before the old.
    """
    from dragoman.cli.tables import table
    from dragoman.model.codec import to_json

    with opened(where) as register:
        lost = register.lost()[:limit]
        waiting = [(each, register.record(each.record)) for each in register.queue(limit)[: limit - len(lost)]]
    if as_json or not sys.stdout.isatty():
        sys.stdout.writelines(to_json(_decision(each)) + "\n" for each in lost)
        sys.stdout.writelines(to_json(_record(*each)) + "\n" for each in waiting)
        return
    table(
        ("id", "kind", "parties", "date", "why", "in the words"),
        [*map(_lost, lost), *(_cells(*one) for one in waiting)],
    )


def _decision(lost: Lost) -> dict[str, object]:
    taken = lost.decision
    return {
        "record": None,
        "decision": taken.id,
        "act": taken.act,
        "reasons": ("lost-decision",),
        "who": taken.who,
        "at": taken.at,
        "why": taken.why,
        "statements": lost.keys,
    }


def _record(waiting: Waiting, record: Record) -> dict[str, object]:
    head = {
        "record": record.id,
        "decision": None,
        "reasons": waiting.reasons,
        "kind": record.kind,
        "parties": record.parties,
    }
    return head | {"date": record.date, "status": record.status, "voices": record.voices}


def _lost(lost: Lost) -> tuple[str, ...]:
    taken = lost.decision
    return taken.id, f"decision: {taken.act}", "", taken.at[:10], f"lost what it rested on; {taken.who}", taken.why


def _cells(waiting: Waiting, record: Record) -> tuple[str, ...]:
    from dragoman.cli.plain import plain

    said = plain(record.statements[0].evidence.text)
    when = str(record.date or "no date")
    return record.id, record.kind, " ".join(record.parties), when, ", ".join(waiting.reasons), said
