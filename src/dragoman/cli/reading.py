"""Reports with what is read from them, one fault stopping none of the others."""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.cli.faults import own, say
from dragoman.cli.inputs import Inputs
from dragoman.cli.progress import progress
from dragoman.model.report import Report
from dragoman.model.statement import Statement


def read_all(inputs: Inputs, label: str | None) -> Iterator[tuple[Report, list[Statement]]]:
    """Each report of the inputs with its statements.

    A report on which the reader itself fails is told and counted as a failed input, for the others must be read.
    """
    from dragoman.reader import Reader

    reader = Reader()
    for report in progress(inputs, label):
        try:
            found = reader.read(report)
        except Exception as fault:  # noqa: BLE001  # whatever it is, it is told, and stops nothing else
            inputs.failed += 1
            say(own(fault, where=f"report {report.id}"))
        else:
            yield report, found
