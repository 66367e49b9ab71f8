"""Watching: what of a pair holds, is due, is missing, follows, and who says what."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from dragoman.model.record import Record
from dragoman.model.statement import Statement
from dragoman.register.commitments import Commitment, commitments
from dragoman.register.deriving import BEARING, Derived, derived
from dragoman.register.engine import reading
from dragoman.register.gaps import Gap, gaps
from dragoman.register.held import tellings_of_keys
from dragoman.register.holding import Holding, holding
from dragoman.register.listing import published
from dragoman.register.matrix import Matrix, matrix
from dragoman.register.reading import Reading


class Watching(Reading):
    """What a pair's records come to on a day."""

    def holding(self, pair: tuple[str, str], on: date) -> list[Holding]:
        """What holds between a pair on a day; raises as `records`."""
        held = self.said(pair)
        return holding(held, on, self.told(held))

    def commitments(self, pair: tuple[str, str], on: date) -> list[Commitment]:
        """What a pair has planned, proposed or begun, and whether it was answered by a day; raises as `records`."""
        held = self.said(pair)
        return commitments(held, self.told(held), on)

    def gaps(self, pair: tuple[str, str], on: date, *, months: int = 24) -> list[Gap]:
        """What is missing between a pair on a day: see `gaps.Gap`; raises as `records`."""
        held = self.said(pair)
        return gaps(held, self.told(held), on, months=months)

    def derived(self, pair: tuple[str, str]) -> list[Derived]:
        """What follows from what is told of a pair; raises as `records`."""
        held = self.said(pair)
        return derived(held, self.told(held))

    def matrix(self, record: str) -> Matrix:
        """Who says what of a record, those who still tell as to come what it tells as done too; raises as `record`."""
        held = self.record(record)
        return matrix(held, self.against(held))

    def against(self, record: Record) -> list[Statement]:
        """The statements of other records that disagree with one, as those of plans that it overtook; in order."""
        named = {key for one in record.disagreements for rival in one.rivals for key in rival.statements}
        with reading(self._engine) as connection:
            found = list(tellings_of_keys(connection, named - {said.key for said in record.statements}))
        tellings = sorted((one.telling for one in found), key=lambda telling: telling.order)
        return [telling.statement for telling in tellings]

    def follows(self, record: Record) -> list[Derived]:
        """What follows from a record, and from others for it, without anybody saying it."""
        if len(record.parties) != 2 or record.kind not in BEARING:  # noqa: PLR2004  # what follows is of a pair
            return []
        ours = self.derived((record.parties[0], record.parties[1]))
        return [one for one in ours if record.id in (one.source.id, one.bears_on and one.bears_on.id)]

    def disputed(self, pair: tuple[str, str]) -> list[Record]:
        """The records of a pair on which sources disagree; raises as `records`."""
        return [record for record in self.records(pair=pair) if record.disagreements]

    def told(self, held: Iterable[Record]) -> dict[str, str | None]:
        """The date of publication of every report behind the records, by its id."""
        with reading(self._engine) as connection:
            return published(connection, (said.doc for record in held for said in record.statements))
