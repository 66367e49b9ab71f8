"""`dragoman restore`: a register made from a backup."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from dragoman.cli.faults import note
from dragoman.cli.opening import opened
from dragoman.cli.options import REGISTER, AsJson, Jobs, Where
from dragoman.cli.progress import steps
from dragoman.cli.renewers import renewers
from dragoman.model.errors import UsageError


def run(
    backup: Annotated[Path, typer.Argument(metavar="FILE", help="What dragoman backup wrote.")],
    where: Where = REGISTER,
    jobs: Jobs = None,
    as_json: AsJson = False,
) -> None:
    """Make a register from a backup. The register must be empty, or not be there yet.

    Its records are made anew, and must come to the fingerprint that the backup names.
    """
    from dragoman.model.codec import to_json

    if not backup.is_file():
        raise UsageError("there is no such file", where=str(backup), remedy="name what dragoman backup wrote")
    with renewers(str(backup), jobs) as workers, opened(where, new=True) as register, steps() as step:
        mark = register.restore(backup, workers.each, step)
    if as_json:
        sys.stdout.write(to_json({"register": where, "fingerprint": mark}) + "\n")
    else:
        note(f"restored into {where}; its fingerprint is {mark}")
