"""`dragoman due`: what was announced and wants its answer."""

from __future__ import annotations

import sys
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from dragoman.cli.opening import opened, pair_or_all
from dragoman.cli.options import REGISTER, AsJson, On, Pair, Where

if TYPE_CHECKING:
    from dragoman.register import Register
    from dragoman.register.commitments import Commitment


def run(
    states: Pair = None,
    on: On = None,
    state: Annotated[
        Literal["open", "fulfilled", "overdue"] | None,
        typer.Option(help="Only those in this state.", show_default="all"),
    ] = None,
    where: Where = REGISTER,
    as_json: AsJson = False,
) -> None:
    """List what was planned, proposed or begun, and whether a later report answers it.

    A visit announced and made, an agreement signed and in force, a session due and held: each is overdue, open or
    fulfilled, in that order, with the words on both ends.
    """
    from dragoman.cli.tables import table
    from dragoman.model.codec import to_json

    pair = pair_or_all(states)
    day = on.date() if on else datetime.now(UTC).date()
    with opened(where) as register:
        found = sorted((one for one in _found(register, pair, day) if state in (None, one.state)), key=_order)
    if as_json or not sys.stdout.isatty():
        sys.stdout.writelines(to_json(_row(one)) + "\n" for one in found)
        return
    rows = (
        (
            one.record.id,
            one.record.kind,
            " ".join(one.record.parties),
            str(one.due or "no date"),
            one.state,
            one.by.id if one.by else "",
            _words(one),
        )
        for one in found
    )
    table(("id", "kind", "parties", "due", "state", "by", "in the words → those of the answer"), rows)


_STATES = ("overdue", "open", "fulfilled")


def _order(one: Commitment) -> tuple[object, ...]:
    """Overdue before open before fulfilled, each by the day that it is due, those without a day last."""
    from dragoman.model.edtf import Edtf

    return _STATES.index(one.state), one.due is None, Edtf.order(one.due), one.record.id


def _row(one: Commitment) -> dict[str, object]:
    from dragoman.cli.whole import whole

    return {"record": whole(one.record), "due": one.due, "state": one.state, "by": one.by and whole(one.by)}


def _words(one: Commitment) -> str:
    """The words that announced it, and those that answer it."""
    from dragoman.cli.plain import plain

    said = f"«{plain(one.record.statements[0].evidence.text)}»"
    return f"{said} → «{plain(one.by.statements[0].evidence.text)}»" if one.by else said


def _found(register: Register, pair: tuple[str, str] | None, day: date) -> list[Commitment]:
    """The commitments of a pair, or of all pairs; what several pairs share stands once."""
    from dragoman.cli.progress import of_pairs

    wanted = [pair] if pair else of_pairs(register.pairs())
    return list({one.record.id: one for each in wanted for one in register.commitments(each, day)}.values())
