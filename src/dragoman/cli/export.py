"""`dragoman export`: records in other people's formats."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from dragoman.cli.faults import note
from dragoman.cli.opening import opened, pair_of
from dragoman.cli.options import DAY, REGISTER, Where
from dragoman.cli.writing import aside
from dragoman.model.errors import NotHeldError, UsageError

if TYPE_CHECKING:
    from dragoman.exports.source import Reports
    from dragoman.model.decision import Decision
    from dragoman.model.record import Record
    from dragoman.model.report import Report
    from dragoman.register import Register

TO_FILE = {"parquet": "dragoman.exports.parquet:to_parquet", "xlsx": "dragoman.exports.xlsx:to_xlsx"}
"""What writes a table to a file, by format; these formats cannot be piped."""
_REPORTS = 256
"""How many reports are kept at hand."""


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
    marking: Annotated[
        Literal["public", "internal", "restricted"] | None, typer.Option(help="Nothing that is marked higher.")
    ] = None,
    to: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write it to this file.", show_default="stdout")
    ] = None,
    where: Where = REGISTER,
) -> None:
    """Export records to tables, event data, linked data or a graph.

    What a format cannot hold is told in the documentation; records that are no events are counted on stderr.
    """
    from dragoman.briefs.markings import may_be_seen

    if form in TO_FILE and to is None:
        raise UsageError(f"{form} cannot be piped", remedy="name a file with --to")
    codes = pair_of(*pair) if pair else None
    with opened(where) as register:
        held = register.records(pair=codes, since=since.date().isoformat() if since else None)
        records = (record for record in held if may_be_seen(record, marking))
        if form in TO_FILE and to is not None:
            _write_table(form, records, register, to)
        elif to is not None:
            with aside(to) as beside, beside.open("w", encoding="utf-8", newline="") as out:
                out.writelines(_pieces(form, records, register))
        else:
            sys.stdout.writelines(_pieces(form, records, register))
    if to is not None:
        note(f"written to {to}")


def _write_table(form: str, records: Iterable[Record], register: Register, to: Path) -> None:
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
        writer(rows(records, _reports(register)), beside)


def _pieces(form: str, records: Iterable[Record], register: Register) -> Iterator[str]:
    """The text of an export, piece by piece."""
    reports = _reports(register)
    if form == "jsonl":
        yield from _complete(list(records), register)
    elif form == "csv":
        from dragoman.exports.table import rows, to_csv

        yield from to_csv(rows(records, reports))
    elif form in ("plover", "cameo"):
        yield from _events(form, records, reports)
    elif form == "ftm":
        from dragoman.exports.ftm import to_ftm

        yield from to_ftm(records, reports)
    elif form == "jsonld":
        from dragoman.exports.linked import to_jsonld

        yield from to_jsonld(records, reports)
    elif form == "gold":
        from dragoman.exports.gold import to_gold

        yield from to_gold(records)
    elif form == "graphml":
        from dragoman.exports.graph import to_graphml

        yield from to_graphml(records)
    else:
        yield from _research(form, records, reports)


def _research(form: str, records: Iterable[Record], reports: Reports) -> Iterator[str]:
    from dragoman.exports import research
    from dragoman.exports.events import to_tsv

    if form == "missions":
        yield from to_tsv(research.missions(records, last=datetime.now(UTC).year), research.MISSIONS)
    elif form == "visits":
        yield from to_tsv(research.visits(records, reports), research.VISITS)
    else:
        yield from to_tsv(research.treaties(records, reports), research.TREATIES)


def _complete(records: list[Record], register: Register) -> Iterator[str]:
    from dragoman.exports.jsonl import to_jsonl

    said: dict[str, list[str]] = {}
    statements = {statement.key: statement for record in records for statement in record.statements}
    for statement in statements.values():
        said.setdefault(statement.doc, []).append(statement.key)
    kept = {record.id for record in records} | set(statements)
    decisions: list[Decision] = []
    for decision in sorted(register.history(), key=lambda one: one.at):
        if not kept.isdisjoint(decision.on):
            decisions.append(decision)
            kept.add(decision.id)
    yield from to_jsonl(
        ((register.report(doc), [statements[key] for key in keys]) for doc, keys in said.items()), decisions, records
    )


def _events(form: str, records: Iterable[Record], reports: Reports) -> Iterator[str]:
    from dragoman.exports.events import CAMEO, PLOVER, Left, cameo, plover, to_tsv

    left = Left()
    made, columns = (plover, PLOVER) if form == "plover" else (cameo, CAMEO)
    yield from to_tsv(made(records, reports, left), columns)
    if left:
        told = ", ".join(f"{what} {count}" for what, count in sorted(left.items()))
        note(f"{left.total()} records have no event in {form.upper()}: {told}")


def _reports(register: Register) -> Reports:
    @lru_cache(maxsize=_REPORTS)
    def report(doc: str) -> Report | None:
        try:
            return register.report(doc)
        except NotHeldError:
            return None

    return report
