"""`dragoman read`: the statements of reports."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from dragoman.cli.inputs import Inputs
from dragoman.cli.options import AsJson, Files
from dragoman.cli.reading import read_all
from dragoman.model.statement import Statement


def run(files: Files, as_json: AsJson = False) -> None:
    """Print the statements of reports.

    Statement JSONL where stdout is piped, else a table. Reports of Report JSONL keep their ids as `doc`.
    """
    from dragoman.model.codec import to_json

    inputs = Inputs(files)
    lines = as_json or not sys.stdout.isatty()
    for report, found in read_all(inputs, "reading" if lines else None):
        if lines:
            sys.stdout.writelines(to_json(statement) + "\n" for statement in found)
        else:
            _table(report.title or report.id, found)
    inputs.close()


def _table(title: str, found: Sequence[Statement]) -> None:
    from dragoman.cli.plain import words
    from dragoman.cli.tables import table

    rows = (
        (
            statement.kind,
            " ".join(statement.parties),
            str(statement.date or "no date"),
            statement.status,
            "; ".join(f"{slot} {words(value)}" for slot, value in statement.slots.items()),
            statement.evidence.text,
        )
        for statement in found
    )
    table(("kind", "parties", "date", "status", "slots", "words"), rows, title=title)
