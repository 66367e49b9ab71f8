"""`dragoman records`: what the register holds, a line for each record; as of a day, and as known on a day."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from itertools import islice
from typing import TYPE_CHECKING, Annotated

import typer

from dragoman.cli.kinds import chosen_kinds
from dragoman.cli.opening import opened, pair_or_all
from dragoman.cli.options import DAY, REGISTER, AsJson, Pair, Where

if TYPE_CHECKING:
    from dragoman.model.record import Record
    from dragoman.register import Register

_OWN = {"date", "status"}
_SHOWN = 100
"""Records of a table at a terminal, unless more are asked for."""


def run(
    states: Pair = None,
    kinds: Annotated[
        str | None, typer.Option(metavar="KIND,…", help="Only records of these kinds.", show_default="all")
    ] = None,
    as_of: Annotated[
        datetime | None,
        typer.Option(
            formats=[DAY],
            help="Only what holds on that day: relations, missions, ambassadors, agreements, memberships.",
            show_default="all records",
        ),
    ] = None,
    as_known: Annotated[
        datetime | None,
        typer.Option(
            formats=[DAY],
            help="As the register had them at the end of that day (UTC).",
            show_default="as it has them now",
        ),
    ] = None,
    limit: Annotated[
        int | None,
        typer.Option(min=1, help="How many at the most.", show_default=f"{_SHOWN} in a table, else all"),
    ] = None,
    after: Annotated[
        str | None,
        typer.Option(metavar="ID", help="Only those that come after this record.", show_default="from the first on"),
    ] = None,
    where: Where = REGISTER,
    as_json: AsJson = False,
) -> None:
    """List the records of a pair, or all, by date; as of a day, as known on a day, or both.

    Whole records as JSON lines where stdout is piped, each as soon as it is read, else a table, under which it is said
    where there are more. As of a day, `sure` is false where that depends on a date that is not known so exactly.
    """
    from dragoman.cli.faults import note
    from dragoman.cli.tables import table
    from dragoman.model.codec import to_json
    from dragoman.model.errors import UsageError

    if after is not None and (as_of or as_known):
        raise UsageError("--after goes with neither --as-of nor --as-known", remedy="ask for more at once: --limit")
    in_lines = as_json or not sys.stdout.isatty()
    pair = pair_or_all(states)
    wanted = chosen_kinds(kinds)
    with opened(where) as register:
        if as_known is not None:
            known: Iterable[Record] = register.records_known(as_known.date().isoformat(), pair)
        else:
            known = register.records(pair=pair, kinds=wanted, after=after)
        found = _held(register, known, wanted, as_of.date() if as_of is not None else None)
        if in_lines:
            sys.stdout.writelines(to_json(_row(*one)) + "\n" for one in islice(found, limit))
            return
        most = limit or _SHOWN
        shown = list(islice(found, most + 1))
    table(
        ("id", "kind", "parties", "date", "status", "voices", "says"),
        [_cells(record, sure=sure) for record, sure in shown[:most]],
    )
    if len(shown) > most:
        note(f"there are more: go on with --after {shown[most - 1][0].id}")


def _held(
    register: Register, known: Iterable[Record], wanted: set[str] | None, on: date | None
) -> Iterator[tuple[Record, bool | None]]:
    """The records of the kinds, and of what holds on a day, whether that is sure."""
    from dragoman.register.holding import holding_of_each

    chosen = (record for record in known if wanted is None or record.kind in wanted)
    if on is None:
        yield from ((record, None) for record in chosen)
    else:
        held = list(chosen)
        yield from holding_of_each(held, on, register.told(held))


def _row(record: Record, sure: bool | None) -> dict[str, object]:
    from dragoman.cli.whole import whole

    return whole(record) if sure is None else whole(record) | {"sure": sure}


def _cells(record: Record, *, sure: bool | None) -> tuple[str, ...]:
    from dragoman.cli.plain import words

    when = str(record.date or "no date")
    return (
        record.id,
        record.kind,
        " ".join(record.parties),
        f"{when}, not sure" if sure is False else when,
        record.status,
        str(record.voices),
        "; ".join(
            f"{shown.field} {words(shown.value)}{' (derived)' if shown.derived else ''}"
            for shown in record.fields
            if shown.field not in _OWN or shown.derived
        ),
    )
