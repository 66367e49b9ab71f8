"""`dragoman score`: how near the reader comes to a gold."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from dragoman.cli.options import AsJson


def run(
    gold: Annotated[
        Path, typer.Argument(help="Statements that people found, as JSON lines.", exists=True, dir_okay=False)
    ],
    reports: Annotated[
        Path, typer.Argument(help="The reports that they read, as Report JSONL.", exists=True, dir_okay=False)
    ],
    found: Annotated[
        Path | None,
        typer.Option(help="Score these statements; without it the reports are read now.", exists=True, dir_okay=False),
    ] = None,
    kinds: Annotated[bool, typer.Option("--kinds", help="A row for each kind of statement.")] = False,
    misses: Annotated[int, typer.Option(help="Print so many statements that were missed, and so many spurious.")] = 0,
    as_json: AsJson = False,
) -> None:
    """Score the reader against a gold.

    Detect, core, dated and strict F1, each asking more than the one before, and the share of slots filled.
    """
    from dragoman.cli.progress import progress
    from dragoman.evaluation.comparable import of_lines, of_statement
    from dragoman.evaluation.score import score
    from dragoman.model.codec import from_lines
    from dragoman.model.report import Report

    with reports.open(encoding="utf-8") as lines:
        read = list(from_lines(lines, Report, where=str(reports)))
    texts = {report.id: report.text for report in read}
    if found is None:
        from dragoman.reader import Reader

        reader = Reader()
        theirs = [of_statement(statement) for report in progress(read, "reading") for statement in reader.read(report)]
    else:
        theirs = of_lines(found.read_text("utf-8").splitlines(), texts, where=str(found))
    result = score(list(texts), of_lines(gold.read_text("utf-8").splitlines(), texts, where=str(gold)), theirs)
    if as_json:
        sys.stdout.write(json.dumps(result.summary(), ensure_ascii=False) + "\n")
        return
    sys.stdout.write(result.table(kinds=kinds))
    for label, lines_of in (("missed", result.missed), ("spurious", result.spurious)):
        for line in lines_of[:misses]:
            sys.stdout.write(f"{label} {line}\n")
