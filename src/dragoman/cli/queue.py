"""`dragoman queue`: what most wants a person."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from dragoman.cli.opening import opened
from dragoman.cli.options import REGISTER, AsJson, Where


def run(
    limit: Annotated[int, typer.Option(min=1, help="How many at the most.")] = 50,
    where: Where = REGISTER,
    as_json: AsJson = False,
) -> None:
    """List the records that most want a person, and why.

    Disagreements stand before single voices, the fresh before the old.
    """
    from dragoman.cli.tables import table
    from dragoman.model.codec import to_json

    with opened(where) as register:
        waiting = register.queue(limit)
        if as_json or not sys.stdout.isatty():
            sys.stdout.writelines(to_json(each._asdict()) + "\n" for each in waiting)
            return
        held = [(each, register.record(each.record)) for each in waiting]
    rows = (
        (record.id, record.kind, " ".join(record.parties), str(record.date or "no date"), ", ".join(each.reasons))
        for each, record in held
    )
    table(("id", "kind", "parties", "date", "why"), rows)
