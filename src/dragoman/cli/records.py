"""`dragoman records`: what the register holds, a line for each record."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from dragoman.cli.kinds import chosen_kinds
from dragoman.cli.opening import opened, pair_or_all
from dragoman.cli.options import REGISTER, AsJson, Pair, Where


def run(
    states: Pair = None,
    kinds: Annotated[
        str | None, typer.Option(metavar="KIND,…", help="Only records of these kinds.", show_default="all")
    ] = None,
    where: Where = REGISTER,
    as_json: AsJson = False,
) -> None:
    """List the records of a pair, or all.

    Whole records as JSON lines where stdout is piped, else a table.
    """
    from dragoman.cli.plain import words
    from dragoman.cli.tables import table
    from dragoman.cli.whole import whole
    from dragoman.model.codec import to_json

    pair = pair_or_all(states)
    wanted = chosen_kinds(kinds)
    with opened(where) as register:
        found = register.records(pair=pair, kinds=wanted)
        if as_json or not sys.stdout.isatty():
            sys.stdout.writelines(to_json(whole(record)) + "\n" for record in found)
            return
        rows = [
            (
                record.id,
                record.kind,
                " ".join(record.parties),
                str(record.date or "no date"),
                record.status,
                str(record.voices),
                "; ".join(f"{shown.field} {words(shown.value)}" for shown in record.fields if shown.field not in _OWN),
            )
            for record in found
        ]
    table(("id", "kind", "parties", "date", "status", "voices", "says"), rows)


_OWN = {"date", "status"}
