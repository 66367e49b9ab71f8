"""Watching: what of a pair holds, is due, is missing, follows, and who says what."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection, select

from dragoman.model.record import Record
from dragoman.register.commitments import Commitment, commitments
from dragoman.register.deriving import Derived, derived
from dragoman.register.engine import reading
from dragoman.register.gaps import Gap, gaps
from dragoman.register.held import chunks
from dragoman.register.holding import Holding, holding
from dragoman.register.matrix import Matrix, matrix
from dragoman.register.reading import Reading
from dragoman.register.schema import reports


class Watching(Reading):
    """What a pair's records come to on a day."""

    def holding(self, pair: tuple[str, str], on: date) -> list[Holding]:
        """What holds between a pair on a day; raises as `records`."""
        return holding(self.said(pair), on)

    def commitments(self, pair: tuple[str, str], on: date) -> list[Commitment]:
        """What a pair has planned, proposed or begun, and whether it was answered by a day; raises as `records`."""
        held = self.said(pair)
        return commitments(held, self._told(held), on)

    def gaps(self, pair: tuple[str, str], on: date, *, months: int = 24) -> list[Gap]:
        """What is missing between a pair on a day: see `gaps.Gap`; raises as `records`."""
        held = self.said(pair)
        return gaps(held, self._told(held), on, months=months)

    def derived(self, pair: tuple[str, str]) -> list[Derived]:
        """What follows from what is told of a pair; raises as `records`."""
        return derived(self.said(pair))

    def matrix(self, record: str) -> Matrix:
        """Who says what of a record; raises as `record`."""
        return matrix(self.record(record))

    def disputed(self, pair: tuple[str, str]) -> list[Record]:
        """The records of a pair on which sources disagree; raises as `records`."""
        return [record for record in self.records(pair=pair) if record.disagreements]

    def _told(self, held: list[Record]) -> dict[str, str | None]:
        """The date of publication of every report behind the records, by its id."""
        ids = sorted({said.doc for record in held for said in record.statements})
        with reading(self._engine) as connection:
            return _published(connection, ids)


def _published(connection: Connection, ids: list[str]) -> dict[str, str | None]:
    told: dict[str, str | None] = {}
    for some in chunks(ids):
        rows = connection.execute(
            select(reports.c.id, reports.c.published).where(reports.c.id.in_(some), reports.c.until.is_(None))
        )
        told |= {row.id: row.published for row in rows}
    return told
