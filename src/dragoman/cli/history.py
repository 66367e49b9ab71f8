"""`dragoman history`: every decision that was taken."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from dragoman.cli.opening import opened
from dragoman.cli.options import REGISTER, AsJson, Where


def run(
    record_id: Annotated[
        str | None, typer.Argument(metavar="[ID]", help="Only those on this record.", show_default="all")
    ] = None,
    where: Where = REGISTER,
    as_json: AsJson = False,
) -> None:
    """List the decisions on the register, or on a record.

    In the order in which they were taken, with those that were taken back and their undoing.
    """
    from dragoman.cli.plain import words
    from dragoman.cli.tables import table
    from dragoman.model.codec import to_json

    with opened(where) as register:
        taken = register.history(record_id)
    if as_json or not sys.stdout.isatty():
        sys.stdout.writelines(to_json(decision) + "\n" for decision in taken)
        return
    rows = (
        (
            decision.id,
            decision.at[:16],
            decision.who,
            decision.act,
            decision.field or "",
            "" if decision.value is None else words(decision.value),
            decision.why,
        )
        for decision in taken
    )
    table(("id", "when", "who", "act", "field", "value", "why"), rows)
