"""The reports of the files that were named, and what of them failed: each failure is told once, as it comes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

import typer

from dragoman.cli.faults import Exit, say
from dragoman.model.errors import InputError
from dragoman.model.report import Report


class Inputs:
    """Every report that the files hold, in order; a `-` among them is standard input.

    Raises no error for a file that cannot be read: it is told on stderr and counted, and the others are read.
    """

    def __init__(self, files: Sequence[str]) -> None:
        self._files = files
        self.failed = 0

    def __iter__(self) -> Iterator[Report]:
        """The reports, each read when it is asked for."""
        from dragoman.sources import Failure, open_reports

        for each in chain.from_iterable(map(open_reports, self._files)):
            if isinstance(each, Failure):
                self.failed += 1
                fault = InputError(each.fault, where=each.where, remedy=each.remedy)
                fault.code = each.code
                say(fault)
            else:
                yield each

    def close(self) -> None:
        """End the verb: with the code for failed inputs where some failed."""
        if self.failed:
            raise typer.Exit(Exit.SOME_FAILED)
