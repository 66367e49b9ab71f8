"""Reports with what is read from them, one fault stopping none of the others."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, TypeVar

from dragoman.cli.faults import own, say
from dragoman.cli.inputs import Inputs
from dragoman.cli.progress import progress
from dragoman.cli.readers import Readers
from dragoman.model.report import Report
from dragoman.model.statement import Statement

if TYPE_CHECKING:
    from dragoman.reader.reason import Reason

Found = TypeVar("Found")


def read_all(
    inputs: Inputs, label: str | None, readers: Readers | None = None
) -> Iterator[tuple[Report, list[Statement]]]:
    """Each report of the inputs with its statements, by several readers where they are given; faults as `each`."""
    from dragoman.reader import Reader

    if readers is None or not readers.several:
        yield from each(inputs, label, Reader().read)
        return
    for report, found in progress(readers.read(inputs), label):
        if isinstance(found, str):
            inputs.failed += 1
            say(own(found, where=f"report {report.id}"))
        else:
            yield report, found


def reasons_of(inputs: Inputs, label: str | None) -> Iterator[tuple[Report, list[Reason]]]:
    """Each report of the inputs with what made its statements; faults as `each` has them."""
    from dragoman.reader import Reader

    return each(inputs, label, Reader().reasons)


def each(
    inputs: Inputs, label: str | None, read: Callable[[Report], list[Found]]
) -> Iterator[tuple[Report, list[Found]]]:
    """Each report of the inputs with what `read` finds in it.

    A report on which the reader itself fails is told and counted as a failed input, for the others must be read.
    """
    for report in progress(inputs, label):
        try:
            found = read(report)
        except Exception as fault:  # noqa: BLE001  # whatever it is, it is told, and stops nothing else
            inputs.failed += 1
            say(own(fault, where=f"report {report.id}"))
        else:
            yield report, found
