"""`dragoman coverage`: what frames and words find in reports, and what they leave, for whoever adds to them."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from dragoman.cli.inputs import Inputs
from dragoman.cli.options import AsJson, Field, Files, Limit, Private

if TYPE_CHECKING:
    from dragoman.reader.coverage import Coverage, Fired, Missed, Total, Unused

Samples = Annotated[int, typer.Option(min=0, help="Statements of each frame to read.")]
Most = Annotated[int, typer.Option("--words", min=0, help="Words of no list to show, the most telling first.")]
Seed = Annotated[int, typer.Option(help="Another seed keeps other samples.")]


def run(
    files: Files,
    samples: Samples = 3,
    most: Most = 40,
    seed: Seed = 0,
    limit: Limit = None,
    field: Field = None,
    allow_private: Private = False,
    as_json: AsJson = False,
) -> None:
    """Print how the frames and words cover reports.

    Statements by frame with samples, frames that never fire, words of no list that mark sentences with two parties and
    no statement, and words of the lists that never occur. JSON lines where stdout is piped, each with its `table`.
    """
    from dragoman.cli.reading import each
    from dragoman.model.report import Report
    from dragoman.reader import Reader
    from dragoman.reader.coverage import Coverage

    inputs = Inputs(files, limits=limit, fields=field, private=allow_private)
    reader, coverage = Reader(), Coverage(samples, seed)

    def take(report: Report) -> list[None]:
        coverage.take(report.id, *reader.seen(report))
        return []

    for _ in each(inputs, "reading", take):
        pass
    if as_json or not sys.stdout.isatty():
        _lines(coverage, most)
    else:
        _tables(coverage, most)
    inputs.close()


def _rows(coverage: Coverage, most: int) -> Iterator[Total | Fired | Missed | Unused]:
    yield coverage.total()
    yield from coverage.fired()
    yield from coverage.missed(most)
    yield from coverage.unused()


def _lines(coverage: Coverage, most: int) -> None:
    from dragoman.model.codec import to_json

    sys.stdout.writelines(to_json(row) + "\n" for row in _rows(coverage, most))


def _tables(coverage: Coverage, most: int) -> None:
    from dragoman.cli.plain import plain
    from dragoman.cli.tables import table

    total = coverage.total()
    sys.stdout.write(
        f"{total.reports} reports, {total.unread} of them not read; {total.statements} statements; "
        f"{total.silent} of {total.sentences} sentences name two parties and tell nothing\n"
    )
    fired = list(coverage.fired())
    rows = [(row.frame, str(row.count), sample.doc, sample.text) for row in fired for sample in row.samples]
    table(("frame", "statements", "report", "words"), rows, title="Statements to read")
    silent = [row.frame for row in fired if not row.count]
    sys.stdout.write(f"frames that never fired: {', '.join(silent) or 'none'}\n\n")
    missed = [
        (str(row.count), str(row.excess), row.sample.doc, plain(row.word), row.sample.text)
        for row in coverage.missed(most)
    ]
    table(("sentences", "excess", "report", "word", "sentence"), missed, title="Words of no list")
    unused = [(f"{row.group}.{row.sense}", row.entry) for row in coverage.unused()]
    table(("group", "entry"), unused, title="Words of the lists that never occurred")
