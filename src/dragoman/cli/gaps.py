"""`dragoman gaps`: what is missing between two states."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from typing import Annotated

import typer

from dragoman.cli.opening import opened, pair_or_all
from dragoman.cli.options import REGISTER, AsJson, On, Pair, Where


def run(
    states: Pair = None,
    on: On = None,
    months: Annotated[
        int, typer.Option(min=1, help="How long an agreement may wait, and how long nothing may be told of a pair.")
    ] = 24,
    where: Where = REGISTER,
    as_json: AsJson = False,
) -> None:
    """List what is missing: not-in-force, no-session, no-ambassador and silent.

    An agreement signed and never in force, a joint body past its rhythm, an embassy without ambassador, a pair of which
    nothing is told. Each with the records that show it.
    """
    from dragoman.cli.plain import plain
    from dragoman.cli.tables import table
    from dragoman.model.codec import to_json

    pair = pair_or_all(states)
    day = on.date() if on else datetime.now(UTC).date()
    with opened(where) as register:
        wanted = [pair] if pair else [(each.one, each.other) for each in register.pairs()]
        found = [(each, gap) for each in wanted for gap in register.gaps(each, day, months=months)]
    if as_json or not sys.stdout.isatty():
        sys.stdout.writelines(to_json({"pair": each, **gap._asdict()}) + "\n" for each, gap in found)
        return
    rows = (
        (
            " ".join(each),
            gap.kind,
            str(gap.since or "not known"),
            " ".join(record.id for record in gap.records),
            plain(gap.records[-1].statements[0].evidence.text) if gap.records else "",
        )
        for each, gap in found
    )
    table(("pair", "gap", "since", "records", "in the words"), rows)
