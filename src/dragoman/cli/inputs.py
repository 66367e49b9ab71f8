"""The reports of the files that were named, and what of them failed: each failure is told once, as it comes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

import typer

from dragoman.cli.faults import Exit, say
from dragoman.model.errors import InputError, UsageError
from dragoman.model.report import Report

if TYPE_CHECKING:
    from dragoman.sources import Failure, Limits


class Inputs:
    """Every report that the files hold, in order; a `-` among them is standard input.

    Raises no error for a file that cannot be read: it is told on stderr and counted, and the others are read. `limits`
    and `fields` are as the user wrote them, `NAME=VALUE`.
    """

    def __init__(
        self,
        files: Sequence[str],
        *,
        limits: Sequence[str] | None = None,
        fields: Sequence[str] | None = None,
        private: bool = False,
    ) -> None:
        self._files = files
        self._limits = _pairs(limits, "--limit")
        self._fields = _pairs(fields, "--field")
        self._private = private
        self.failed = 0
        self.failures: list[Failure] = []
        self.languages: Counter[str | None] = Counter()
        self.passages: Counter[str] = Counter()

    def __iter__(self) -> Iterator[Report]:
        """The reports, each read when it is asked for."""
        from dragoman.sources import open_reports

        limits = self.bounds()
        for file in self._files:
            found = open_reports(file, limits=limits, fields=self._fields, private=self._private)
            yield from self.passed(found)

    def bounds(self) -> Limits:
        """The limits that the user set, the others as they are by default."""
        from dragoman.sources import Limits

        return Limits.given({name: _number(name, value) for name, value in self._limits.items()})

    def passed(self, found: Iterable[Report | Failure]) -> Iterator[Report]:
        """The reports among what was found; each failure is told and kept."""
        from dragoman.sources import Failure

        for each in found:
            if isinstance(each, Failure):
                self.failed += 1
                self.failures.append(each)
                fault = InputError(each.fault, where=each.where, remedy=each.remedy)
                fault.code = each.code
                say(fault)
            else:
                self.languages[each.lang] += 1
                yield each

    def close(self) -> None:
        """End the verb: with the code for failed inputs where some failed."""
        if self.failed:
            raise typer.Exit(Exit.SOME_FAILED)


def _pairs(given: Sequence[str] | None, option: str) -> dict[str, str]:
    pairs: dict[str, str] = {}
    for each in given or ():
        name, equals, value = each.partition("=")
        if not (name and equals and value):
            raise UsageError(
                f"{option} {each} is no name and value", remedy="write them with = between, as in text=body"
            )
        pairs[name] = value
    return pairs


def _number(name: str, value: str) -> float:
    try:
        return float(value.replace("_", "").replace(",", ""))
    except ValueError as fault:
        raise UsageError(
            f"the limit {name} is no number: {value}", remedy=f"write it in digits: {name}=1000"
        ) from fault
