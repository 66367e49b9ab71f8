"""`dragoman history`: every decision that was taken."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from dragoman.cli.opening import opened
from dragoman.cli.options import REGISTER, AsJson, Where

if TYPE_CHECKING:
    from dragoman.model.decision import Decision


def run(
    record_id: Annotated[
        str | None, typer.Argument(metavar="[ID]", help="Only those on this record.", show_default="all")
    ] = None,
    where: Where = REGISTER,
    as_json: AsJson = False,
) -> None:
    """List the decisions on the register, or on a record.

    In the order in which they were taken, with those that were taken back and their undoing. Each stands, is undone, or
    has lost what it rested on: its report was withdrawn, changed or read anew.
    """
    from dragoman.cli.tables import table
    from dragoman.model.codec import to_builtins, to_json
    from dragoman.register.rulings import standing

    with opened(where) as register:
        taken = register.history(record_id)
        lost = {one.decision.id: one.keys for one in register.lost()}
        stand = {one.id for one in standing(register.history() if record_id else taken)}
    states = {one.id: _state(one, stand, lost) for one in taken}
    if as_json or not sys.stdout.isatty():
        for one in taken:
            more = {"state": states[one.id], "lost": lost.get(one.id, ())}
            sys.stdout.write(to_json(to_builtins(one) | more) + "\n")
        return
    rows = ((one.id, one.at[:16], one.who, one.act, _on(one), states[one.id], _value(one), one.why) for one in taken)
    table(("id", "when", "who", "act", "on", "state", "value", "why"), rows)


def _state(decision: Decision, stand: set[str], lost: dict[str, tuple[str, ...]]) -> str:
    if decision.act == "undo":
        return "undoes"
    if decision.id not in stand:
        return "undone"
    return "lost" if decision.id in lost else "stands"


def _on(decision: Decision) -> str:
    """The first of what it was taken on, and how many more there are."""
    more = len(decision.on) - 1
    return f"{decision.on[0]} and {more} more" if more else decision.on[0]


def _value(decision: Decision) -> str:
    from dragoman.cli.plain import words

    said = "" if decision.value is None else words(decision.value)
    return f"{decision.field}: {said}" if decision.field else said
