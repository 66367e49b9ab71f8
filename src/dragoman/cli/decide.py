"""`dragoman decide`: a person's act on the register."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from dragoman.cli.faults import note
from dragoman.cli.opening import opened
from dragoman.cli.options import REGISTER, AsJson, Where, Who, Why
from dragoman.cli.values import value_of
from dragoman.model.decision import ACTS, MARKINGS
from dragoman.model.errors import UsageError

_DECIDED = tuple(act for act in ACTS if act != "undo")
_TOGETHER = ("merge", "split", "not-the-same")


def run(
    act: Annotated[str, typer.Argument(help=f"What is decided: {', '.join(_DECIDED)}.", show_default=False)],
    who: Who,
    why: Why,
    on: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[ID]…",
            help="The records that it is decided on, by id; - reads ids from standard input.",
            show_default=False,
        ),
    ] = None,
    statement: Annotated[
        list[str] | None,
        typer.Option(metavar="KEY", help="For reject and split: single statements, by key, in place of a record."),
    ] = None,
    beside: Annotated[
        list[str] | None, typer.Option(metavar="ID", help="For not-the-same: the records on the other side.")
    ] = None,
    field: Annotated[str | None, typer.Option(help="For correct and choose: the field, such as date or place.")] = None,
    value: Annotated[
        list[str] | None,
        typer.Option(
            help=f"For correct and choose: its value; for mark: {', '.join(MARKINGS)}. A list's values, each."
        ),
    ] = None,
    where: Where = REGISTER,
    as_json: AsJson = False,
) -> None:
    """Decide on records: accept, correct, reject, merge, split and more.

    A decision is kept with who took it, when and why. It changes what records show and never what reports say, and
    `dragoman undo` takes it back. Of several records, each has a decision of its own, but what puts together or apart.
    """
    from dragoman.model.codec import to_json

    if act not in _DECIDED:
        raise UsageError(f"nothing that can be decided is called {act!r}", remedy="see dragoman decide --help")
    ids = sys.stdin.read().split() if on == ["-"] else list(on or ())
    if value and not ids:
        raise UsageError(f"nothing is named that {act} would be of", remedy="name a record by its id")
    together = [ids] if statement or len(ids) < 2 or act in _TOGETHER else [[each] for each in ids]  # noqa: PLR2004  # several
    with opened(where) as register:
        for some in together:
            taken = register.decide(
                act,
                some,
                who=who,
                why=why,
                statements=statement or (),
                beside=beside or (),
                field=field,
                value=value_of(register.record(some[0]).kind, field or "", value) if value else None,
            )
            if as_json:
                sys.stdout.write(to_json(taken) + "\n")
            else:
                note(f"decided; its id is {taken.id}, with which dragoman undo takes it back")
