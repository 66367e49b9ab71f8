"""`dragoman sources`: what could not be read, and another try at it."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from dragoman.cli.add import put
from dragoman.cli.inputs import Inputs
from dragoman.cli.options import REGISTER, AsJson, Field, Limit, Private, Wait, Where
from dragoman.model.errors import UsageError


def run(
    failed: Annotated[bool, typer.Option("--failed", help="List what failed, the longest held first.")] = False,
    retry: Annotated[bool, typer.Option("--retry", help="Add it again; what can be read now is let go.")] = False,
    where: Where = REGISTER,
    wait: Wait = 30,
    limit: Limit = None,
    field: Field = None,
    allow_private: Private = False,
    as_json: AsJson = False,
) -> None:
    """List the files, members and lines that could not be added to the register, or try them again.

    Each is kept with its cause until it can be read.
    """
    from dragoman.model.codec import to_json
    from dragoman.sources.quarantine import Quarantine

    quarantine = Quarantine.beside(where)
    if retry:
        files = quarantine.files
        inputs = Inputs(files, limits=limit, fields=field, private=allow_private)
        put(inputs, files, where, wait=wait, as_json=as_json)
        return
    if not failed:
        raise UsageError("nothing was asked for", remedy="--failed lists what failed, --retry tries it again")
    if as_json or not sys.stdout.isatty():
        sys.stdout.writelines(to_json(held) + "\n" for held in quarantine)
        return
    from dragoman.cli.tables import table

    rows = ((held.since[:10], str(held.times), held.failure.where, held.failure.fault) for held in quarantine)
    table(("since", "times", "where", "fault"), rows)
