"""`dragoman gaps`: what is missing between two states."""

from __future__ import annotations

import sys
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from dragoman.cli.opening import opened, pair_or_all
from dragoman.cli.options import REGISTER, AsJson, On, Pair, Where

if TYPE_CHECKING:
    from dragoman.register import Register
    from dragoman.register.gaps import Gap


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
    nothing is told. Each with the records that show it; what several pairs share stands once, with all its parties.
    """
    from dragoman.cli.plain import plain
    from dragoman.cli.tables import table
    from dragoman.cli.whole import whole
    from dragoman.model.codec import to_json

    pair = pair_or_all(states)
    day = on.date() if on else datetime.now(UTC).date()
    with opened(where) as register:
        of_pair = ((pair, gap) for gap in register.gaps(pair, day, months=months)) if pair else ()
        found = list(of_pair) if pair else _all(register, day, months)
    if as_json or not sys.stdout.isatty():
        for each, gap in found:
            told = {"pair": each, **gap._asdict(), "records": [whole(record) for record in gap.records]}
            sys.stdout.write(to_json(told) + "\n")
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


def _all(register: Register, day: date, months: int) -> list[tuple[tuple[str, ...], Gap]]:
    """The gaps of every pair, those in records of more than two parties once.

    Of those who only share a table with others, and never speak of the two alone, nothing is awaited: no silence.
    """
    from dragoman.cli.progress import of_pairs

    found: dict[tuple[object, ...], tuple[tuple[str, ...], Gap]] = {}
    for pair in of_pairs(register.pairs()):
        for gap in register.gaps(pair, day, months=months):
            parties: tuple[str, ...] = pair
            if gap.kind == "silent" and all(set(record.parties) != set(pair) for record in register.said(pair)):
                continue
            if gap.kind != "silent":
                parties = tuple(sorted({party for record in gap.records for party in record.parties}))
            found.setdefault((gap.kind, parties, *(record.id for record in gap.records)), (parties, gap))
    return list(found.values())
