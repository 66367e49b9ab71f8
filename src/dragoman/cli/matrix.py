"""`dragoman matrix`: sources across, fields down: who says what, and who is silent."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from dragoman.cli.opening import opened, pair_of
from dragoman.cli.options import REGISTER, AsJson, Where
from dragoman.model.errors import UsageError

if TYPE_CHECKING:
    from dragoman.register.matrix import Cell, Matrix


def run(
    of: Annotated[
        list[str],
        typer.Argument(metavar="ID | STATE STATE", help="A record by its id, or a pair of states.", show_default=False),
    ],
    where: Where = REGISTER,
    as_json: AsJson = False,
) -> None:
    """Show who says what of a record, or of each record of a pair that has several statements.

    A source says this (what the register shows), says other, or is silent.
    """
    from dragoman.model.codec import to_json

    if len(of) > 2:  # noqa: PLR2004  # a pair
        raise UsageError("a matrix is of one record or of a pair", remedy="name a record's id, or two states")
    pair = pair_of(*of) if len(of) > 1 else None
    with opened(where) as register:
        if pair is None:
            made = [register.matrix(of[0])]
        else:
            made = [register.matrix(record.id) for record in register.records(pair=pair) if len(record.statements) > 1]
        sources = {doc: register.report(doc).source or doc for each in made for doc in each.reports}
    for each in made:
        if as_json or not sys.stdout.isatty():
            sys.stdout.write(to_json(_row(each)) + "\n")
        else:
            _print(each, sources)


def _row(made: Matrix) -> dict[str, object]:
    fields = {field: [cell._asdict() for cell in cells] for field, cells in made.rows}
    return {"record": made.record, "statements": made.statements, "reports": made.reports, "fields": fields}


def _print(made: Matrix, sources: dict[str, str]) -> None:
    from dragoman.cli.plain import plain
    from dragoman.cli.tables import table

    columns = ("field", *(f"[{n}] {plain(sources[doc])}" for n, doc in enumerate(made.reports, 1)))
    rows = [(field, *(_cell(cell) for cell in cells)) for field, cells in made.rows]
    table(columns, rows, title=f"record {made.record}")


def _cell(cell: Cell) -> str:
    from dragoman.cli.plain import words

    return "silent" if cell.value is None else f"{cell.stance}: {words(cell.value)}"
