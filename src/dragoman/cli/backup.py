"""`dragoman backup`: the register written out whole."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from dragoman.cli.faults import note
from dragoman.cli.opening import opened
from dragoman.cli.options import REGISTER, AsJson, Where
from dragoman.cli.progress import steps


def run(
    to: Annotated[Path, typer.Argument(metavar="FILE", help="The file to write; it must not be there.")],
    where: Where = REGISTER,
    as_json: AsJson = False,
) -> None:
    """Write the register out whole: reports, statements and decisions, also those that no longer stand.

    The file is gzipped JSON lines, and `dragoman restore` makes the same register of it, on either engine.
    """
    from dragoman.model.codec import to_json

    with opened(where) as register, steps() as step:
        mark = register.backup(to, step)
    if as_json:
        sys.stdout.write(to_json({"backup": str(to), "fingerprint": mark}) + "\n")
    else:
        note(f"written to {to}; its fingerprint is {mark}")
