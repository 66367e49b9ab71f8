"""`dragoman export`: records in other people's formats."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from dragoman.cli.faults import note
from dragoman.cli.opening import opened, pair_of
from dragoman.cli.options import DAY, REGISTER, Marking, Where
from dragoman.cli.writing import aside
from dragoman.model.errors import UsageError

if TYPE_CHECKING:
    from dragoman.exports.selection import Selection
    from dragoman.exports.source import Reports
    from dragoman.model.record import Record

TO_FILE = {"parquet": "dragoman.exports.parquet:to_parquet", "xlsx": "dragoman.exports.xlsx:to_xlsx"}
"""What writes a table to a file, by format; these formats cannot be piped."""


def run(
    form: Annotated[
        Literal[
            "jsonl",
            "csv",
            "xlsx",
            "parquet",
            "plover",
            "cameo",
            "ftm",
            "ftm-statements",
            "jsonld",
            "graphml",
            "missions",
            "visits",
            "treaties",
            "gold",
        ],
        typer.Option("--format", help="The format."),
    ] = "jsonl",
    pair: Annotated[
        tuple[str, str] | None, typer.Option(metavar="STATE STATE", help="Only records of these two states.")
    ] = None,
    since: Annotated[
        datetime | None, typer.Option(formats=[DAY], help="Only records that something came to since that day.")
    ] = None,
    marking: Marking = None,
    to: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write it to this file.", show_default="stdout")
    ] = None,
    where: Where = REGISTER,
) -> None:
    """Export records to tables, event data, linked data or a graph.

    What a format cannot hold is told in the documentation; records that are no events are counted on stderr.
    """
    from dragoman.exports.selection import Selection

    if form in TO_FILE and to is None:
        raise UsageError(f"{form} cannot be piped", remedy="name a file with --to")
    codes = pair_of(*pair) if pair else None
    with opened(where) as register, register.snapshot() as held:
        chosen = Selection(held, pair=codes, since=since.date().isoformat() if since else None, marking=marking)
        if form in TO_FILE and to is not None:
            _write_table(form, chosen, to)
        elif to is not None:
            with aside(to) as beside, beside.open("w", encoding="utf-8", newline="") as out:
                out.writelines(_pieces(form, chosen))
        else:
            sys.stdout.writelines(_pieces(form, chosen))
    if chosen.left_out:
        note(f"{chosen.left_out} records are marked higher than {marking}, or share their words, and were left out")
    if to is not None:
        note(f"written to {to}")


def _write_table(form: str, chosen: Selection, to: Path) -> None:
    from dragoman.exports.table import rows

    module, _, function = TO_FILE[form].partition(":")
    try:
        writer: Callable[..., int] = getattr(import_module(module), function)
    except ModuleNotFoundError as fault:
        raise UsageError(
            f"{fault.name} is not installed, which this format needs",
            where=str(to),
            remedy="install the extra (pip install 'dragoman[exports]'), or export csv",
        ) from fault
    with aside(to) as beside:
        writer(rows(chosen.records(), chosen.report), beside)


def _pieces(form: str, chosen: Selection) -> Iterator[str]:
    """The text of an export, piece by piece."""
    if form == "jsonl":
        from dragoman.exports.jsonl import to_jsonl

        yield from to_jsonl(chosen.told(), chosen.decisions(), chosen.records())
        return
    records = chosen.records()
    if form == "csv":
        from dragoman.exports.table import rows, to_csv

        yield from to_csv(rows(records, chosen.report))
    elif form in ("plover", "cameo"):
        yield from _events(form, records, chosen.report)
    elif form == "ftm":
        from dragoman.exports.ftm import to_ftm

        yield from to_ftm(records, chosen.report)
    elif form == "ftm-statements":
        from dragoman.exports.ftm_statements import to_ftm_statements

        yield from to_ftm_statements(records, chosen.report)
    elif form == "jsonld":
        from dragoman.exports.linked import to_jsonld

        yield from to_jsonld(records, chosen.report)
    elif form == "gold":
        from dragoman.exports.gold import to_gold

        yield from to_gold(records)
    elif form == "graphml":
        from dragoman.exports.graph import to_graphml

        yield from to_graphml(records)
    else:
        yield from _research(form, records, chosen.report)


def _research(form: str, records: Iterable[Record], reports: Reports) -> Iterator[str]:
    from dragoman.exports import research
    from dragoman.exports.events import to_tsv

    if form == "missions":
        yield from to_tsv(research.missions(records, last=datetime.now(UTC).year), research.MISSIONS)
    elif form == "visits":
        yield from to_tsv(research.visits(records, reports), research.VISITS)
    else:
        yield from to_tsv(research.treaties(records, reports), research.TREATIES)


def _events(form: str, records: Iterable[Record], reports: Reports) -> Iterator[str]:
    from dragoman.exports.events import CAMEO, PLOVER, Left, cameo, plover, to_tsv

    left = Left()
    made, columns = (plover, PLOVER) if form == "plover" else (cameo, CAMEO)
    yield from to_tsv(made(records, reports, left), columns)
    if left:
        told = ", ".join(f"{what} {count}" for what, count in sorted(left.items()))
        note(f"{left.total()} records have no event in {form.upper()}: {told}")
