"""`dragoman undo`: a decision taken back."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from dragoman.cli.faults import note
from dragoman.cli.opening import opened
from dragoman.cli.options import REGISTER, AsJson, Where, Who, Why


def run(
    decision: Annotated[str, typer.Argument(metavar="ID", help="The decision, by its id.", show_default=False)],
    who: Who,
    why: Why,
    where: Where = REGISTER,
    as_json: AsJson = False,
) -> None:
    """Take a decision back.

    The register is as if it had never been taken, and both stay in its history; undoing that again restores it.
    """
    from dragoman.model.codec import to_json

    with opened(where) as register:
        taken = register.undo(decision, who=who, why=why)
    if as_json:
        sys.stdout.write(to_json(taken) + "\n")
    else:
        note(f"taken back; this too is a decision, its id {taken.id}")
