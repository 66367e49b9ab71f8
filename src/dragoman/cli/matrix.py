"""`dragoman matrix`: sources across, fields down: who says what, and who is silent."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from dragoman.cli.opening import opened, pair_of, publishers_of
from dragoman.cli.options import REGISTER, AsJson, Publishers, Where
from dragoman.model.errors import UsageError

if TYPE_CHECKING:
    from dragoman.cli.told import Teller
    from dragoman.register.matrix import Cell, Matrix


def run(
    of: Annotated[
        list[str],
        typer.Argument(metavar="ID | STATE STATE", help="A record by its id, or a pair of states.", show_default=False),
    ],
    where: Where = REGISTER,
    publishers: Publishers = None,
    as_json: AsJson = False,
) -> None:
    """Show who says what of a record, or of each record of a pair that has several statements.

    A source says this (what the register shows), says other, or is silent. What nobody says and what follows from other
    records stands as derived.
    """
    from dragoman.cli.told import Tellers
    from dragoman.model.codec import to_json

    if len(of) > 2:  # noqa: PLR2004  # a pair
        raise UsageError("a matrix is of one record or of a pair", remedy="name a record's id, or two states")
    pair = pair_of(*of) if len(of) > 1 else None
    own = publishers_of(where, publishers)
    with opened(where) as register:
        if pair is None:
            made = [register.matrix(of[0])]
        else:
            found = register.records(pair=pair)
            made = [register.matrix(one.id) for one in found if len(one.statements) > 1 or one.disagreements]
        tellers = Tellers(register, own)
        sources = [{one.report: one for one in tellers.of(each.reports)} for each in made]
    for each, ours in zip(made, sources, strict=True):
        columns = [ours[doc] for doc in each.reports]
        if as_json or not sys.stdout.isatty():
            sys.stdout.write(to_json(_row(each, columns)) + "\n")
        else:
            _print(each, columns)


def _row(made: Matrix, sources: list[Teller]) -> dict[str, object]:
    fields = {field: [cell._asdict() for cell in cells] for field, cells in made.rows}
    derived = [{"field": field, **cell._asdict()} for field, cell in made.derived]
    told = {name: getattr(made, name) for name in ("record", "kind", "parties", "statements", "reports")}
    return told | {"sources": [one.row(made.parties) for one in sources], "fields": fields, "derived": derived}


def _print(made: Matrix, sources: list[Teller]) -> None:
    from dragoman.cli.plain import plain
    from dragoman.cli.tables import table

    columns = [
        "field",
        *(f"[{n}] {plain(one.name)} ({one.profile.words(made.parties)})" for n, one in enumerate(sources, 1)),
    ]
    rows = [[field, *(_cell(cell) for cell in cells)] for field, cells in made.rows]
    if made.derived:
        columns.append("derived")
        for row in rows:
            row.append("; ".join(_cell(cell) for field, cell in made.derived if field == row[0]) or "nothing")
    table(columns, rows, title=f"{made.record}  {made.kind}  {' '.join(made.parties)}")


def _cell(cell: Cell) -> str:
    from dragoman.cli.plain import words

    return "silent" if cell.value is None else f"{cell.stance}: {words(cell.value)}"
