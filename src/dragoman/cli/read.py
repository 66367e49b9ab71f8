"""`dragoman read`: the statements of reports."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from dragoman.cli.inputs import Inputs
from dragoman.cli.options import AsJson, Field, Files, Jobs, Limit, Private
from dragoman.cli.readers import Readers, usual
from dragoman.cli.reading import read_all, reasons_of
from dragoman.model.statement import Statement

if TYPE_CHECKING:
    from dragoman.reader.reason import Reason

Reasons = Annotated[
    bool, typer.Option("--why", help="Say for each statement which words made it, and how each role was filled.")
]


def run(
    files: Files,
    why: Reasons = False,
    limit: Limit = None,
    field: Field = None,
    allow_private: Private = False,
    jobs: Jobs = None,
    as_json: AsJson = False,
) -> None:
    """Print the statements of reports.

    Statement JSONL where stdout is piped, else a table. Reports of Report JSONL keep their ids as `doc`.
    """
    from dragoman.model.codec import to_json

    inputs = Inputs(files, limits=limit, fields=field, private=allow_private)
    lines = as_json or not sys.stdout.isatty()
    label = "reading" if lines else None
    if why:
        for _, reasons in reasons_of(inputs, label):
            sys.stdout.writelines((to_json(reason) if lines else _told(reason)) + "\n" for reason in reasons)
        inputs.close()
        return
    with Readers(jobs or usual(files)) as readers:
        for report, found in read_all(inputs, label, readers):
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


def _told(reason: Reason) -> str:
    """A reason as lines: the statement, its trigger, who fills each role and how, and where its date is from."""
    from dragoman.cli.plain import words

    statement = reason.statement
    where = f"{statement.doc} {statement.evidence.start}-{statement.evidence.end}"
    lines = [f"{where}  {statement.kind} {' '.join(statement.parties)} {statement.status}: {statement.evidence.text}"]
    lines.append(f"    read at     {reason.trigger}")
    lines.extend(
        f"    {filler.role:<11} {' '.join(filler.parties) or 'no party'}  {filler.words or '(not named here)'}"
        + (f"  by {filler.way}" if filler.way else "")
        for filler in reason.roles
    )
    lines.extend(f"    {slot:<11} {words(value)}" for slot, value in statement.slots.items())
    if reason.date_from:
        lines.append(f"    date        {statement.date or 'no date'}  from the {reason.date_from}")
    if reason.home or reason.pair:
        lines.append(f"    told of     {' '.join(reason.pair) or reason.home}")
    return "\n".join(lines) + "\n"
