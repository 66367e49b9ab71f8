"""Adding reports to a register, and taking them out again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sqlalchemy import select

from dragoman.model.report import Report
from dragoman.model.statement import Statement
from dragoman.register.engine import reading, writing
from dragoman.register.intake import Added, Intake
from dragoman.register.opening import Opened
from dragoman.register.schema import reports
from dragoman.register.upkeep import refresh

BATCH = 100
"""Reports that `add_all` takes in with one transaction: what a crash can cost."""


class Adding(Opened):
    """What brings reports and statements in."""

    def add(self, report: Report, said: Iterable[Statement]) -> Added:
        """Add one report and everything that was read from it. The same again changes nothing.

        A report that is there with another text is a new version of it; statements that are no longer said are closed.

        Raises:
            FormatError: a statement is not of this report, or its evidence is not in the text.
            RegisterError: it could not be written; nothing of it was.
        """
        return next(self.add_all([(report, said)]))

    def add_all(
        self, said: Iterable[tuple[Report, Iterable[Statement]]], *, batch: int = BATCH, keep: bool = False
    ) -> Iterator[Added]:
        """Add many reports, streamed, in transactions of `batch` reports; what is yielded is written.

        With `keep` nothing is taken away: a report that is there stays as it is, with all that it said, and what else
        it says now is added.

        Raises as `add`. A report that is refused stops the stream; what was yielded before stays.
        """
        for some in _batches(said, batch):
            with writing(self._engine) as connection:
                intake = Intake(connection, self._now(), keep=keep)
                outcomes = intake.take(some)
                refresh(connection, intake.keys, intake.clusters)
            yield from outcomes

    def published(self, report: str) -> str | None:
        """The date under which a report is held; None where it has none or is not there."""
        with reading(self._engine) as connection:
            held = connection.execute(
                select(reports.c.published).where(reports.c.id == report, reports.c.until.is_(None))
            )
            return held.scalar_one_or_none()

    def withdraw(self, report: str) -> int:
        """Take out a report that its publisher withdrew; gives how many statements went with it.

        Nothing is lost: the report and its statements are closed, and the register knows what it held before.

        Raises:
            NotHeldError: there is no such report.
        """
        with writing(self._engine) as connection:
            intake = Intake(connection, self._now())
            gone = intake.withdraw(report)
            refresh(connection, intake.keys, intake.clusters)
        return gone


def _batches(
    said: Iterable[tuple[Report, Iterable[Statement]]], size: int
) -> Iterator[list[tuple[Report, list[Statement]]]]:
    """So many at a time, fewer where a report comes again: it is then a new version of itself."""
    batch: dict[str, tuple[Report, list[Statement]]] = {}
    for report, read in said:
        if len(batch) == size or report.id in batch:
            yield list(batch.values())
            batch = {}
        batch[report.id] = (report, list(read))
    if batch:
        yield list(batch.values())
