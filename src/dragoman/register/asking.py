"""What is asked of a report's statements beside its words: pair, state, kinds, status, person, office and time."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from dragoman.model.statement import Statement
from dragoman.register.days import day_number, days_of
from dragoman.register.names import likeness
from dragoman.register.offices import offices_in, told_of
from dragoman.register.placing import people_of
from dragoman.register.telling import Telling


class Asked(NamedTuple):
    """What is asked of a report's statements beside its words; None asks nothing.

    `since` and `until` are ISO dates around the fact; `person` and `office` are as papers write them.
    """

    pair: tuple[str, str] | None = None
    state: str | None = None
    kinds: Collection[str] | None = None
    status: str | None = None
    person: str | None = None
    office: str | None = None
    since: str | None = None
    until: str | None = None

    @property
    def nothing(self) -> bool:
        """Whether a report without statements fits."""
        return all(one is None for one in self)

    def fits(self, telling: Telling) -> bool:
        """Whether a statement is one that was asked for."""
        statement = telling.statement
        return (
            (self.pair is None or set(self.pair) <= set(statement.parties))
            and (self.state is None or self.state in statement.parties)
            and (self.kinds is None or statement.kind in self.kinds)
            and (self.status is None or statement.status == self.status)
            and (self.person is None or any(likeness(self.person, name) for name in people_of(statement)))
            and (self.office is None or _is_of(self.office, telling))
            and self._in_time(statement)
        )

    def _in_time(self, statement: Statement) -> bool:
        since, until = day_number(self.since), day_number(self.until)
        if since is None and until is None:
            return True
        if statement.date is None:
            return False
        days = days_of(statement.date)
        return (since is None or days.high >= since) and (until is None or days.low <= until)


def _is_of(office: str, telling: Telling) -> bool:
    """Whether a telling names an office, or somebody to whom its report gives it; of several offices the one asked."""
    asked, words = offices_in(office), telling.statement.evidence.text
    if asked and any(not asked.isdisjoint(held) for held in telling.offices.values()):
        return True
    return told_of(office, words) and not (asked and (told := offices_in(words)) and asked.isdisjoint(told))
