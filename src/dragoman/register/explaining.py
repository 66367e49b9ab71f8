"""Explaining: why statements stand in one record, and why others near them do not."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations
from typing import NamedTuple

from dragoman.register.compare import Finding, findings, wanted
from dragoman.register.engine import reading
from dragoman.register.held import record_id, tellings_where, told
from dragoman.register.nearby import near
from dragoman.register.opening import Opened
from dragoman.register.rules import BARS
from dragoman.register.schema import statements
from dragoman.register.telling import Telling


class Comparison(NamedTuple):
    """Two statements compared: their keys, everything that was compared, the evidence found and the evidence wanted.

    They are linked where nothing bars them and the evidence is enough; statements of one record that are not linked
    with each other are so through others.
    """

    one: str
    other: str
    findings: tuple[Finding, ...]
    evidence: int
    wanted: int

    @property
    def linked(self) -> bool:
        """Whether the two are linked directly."""
        return self.evidence >= self.wanted and all(finding.outcome != BARS for finding in self.findings)


class Explaining(Opened):
    """What the register was led by."""

    def why(self, record: str) -> list[Comparison]:
        """Every two statements of a record compared.

        Raises:
            NotHeldError: there is no such record.
        """
        with reading(self._engine) as connection:
            id_ = record_id(connection, record)
            found = [told(row).telling for row in connection.execute(tellings_where(statements.c.record == id_))]
        return _compared(combinations(sorted(found, key=lambda telling: telling.order), 2))

    def why_not(self, record: str) -> list[Comparison]:
        """The statements of a record compared with those near them that are in other records.

        Raises:
            NotHeldError: there is no such record.
        """
        with reading(self._engine) as connection:
            id_ = record_id(connection, record)
            ours = [told(row).telling for row in connection.execute(tellings_where(statements.c.record == id_))]
            pairs = {
                (telling.key, one.telling.key): (telling, one.telling)
                for telling, others in near(connection, ours)
                for one in others
                if one.record != id_
            }
        return _compared(pairs[key] for key in sorted(pairs))


def _compared(pairs: Iterable[tuple[Telling, Telling]]) -> list[Comparison]:
    made = []
    for one, other in pairs:
        found = tuple(findings(one, other))
        evidence = sum(finding.evidence for finding in found)
        made.append(Comparison(one.key, other.key, found, evidence, wanted(one, found)))
    return made
