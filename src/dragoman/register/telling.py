"""A telling: a statement with what its report adds to it, made ready to be compared with others."""

from __future__ import annotations

import hashlib
from functools import cached_property
from typing import NamedTuple

from dragoman.model.statement import Statement
from dragoman.register.company import Company, Offices
from dragoman.register.days import ALWAYS, Days, day_number, days_of
from dragoman.register.moments import LATE, Moment, moment_of
from dragoman.register.rules import Rule, rules

TO_COME = ("planned", "proposed")
"""The statuses of what has not happened: no statement of it is one with a statement of what has."""


class Printed(NamedTuple):
    """What a report adds to its statements: its date, by how many days that may be late, its publisher and its wire."""

    published: str | None
    late: int
    source: str | None
    wire: str


class Telling:
    """A statement as the register compares it.

    `published` is its report's day number; the rest of what the report adds is as `Printed` has it.
    `offices` are those that the report gives to the people whom the statement names.
    `days` is where it is looked for: its date, or without one the days around its publication, or always; of what has
    happened not after that, but for the days by which a date of publication may be wrong.
    """

    def __init__(self, statement: Statement, key: str, printed: Printed, offices: Offices) -> None:
        self.statement = statement
        self.offices = offices
        self.key = key
        self.rule: Rule = rules()[statement.kind]
        self.printed = printed
        self.published = day_number(printed.published)
        self.late = printed.late
        self.source = printed.source
        self.wire = printed.wire
        self.days = self._days()

    def printed_by(self, wire: str) -> Telling:
        """The same in another wire."""
        return Telling(self.statement, self.key, self.printed._replace(wire=wire), self.offices)

    @cached_property
    def moment(self) -> Moment | None:
        """When it says that its fact was; None where it does not say."""
        return moment_of(self.statement, self.days, self.published, self.late)

    @cached_property
    def company(self) -> Company:
        """Who it is of."""
        return Company.of(self.statement, self.offices)

    def _days(self) -> Days:
        if self.statement.date is not None:
            return days_of(self.statement.date)
        if self.published is None:
            return ALWAYS
        around = ALWAYS
        if self.rule.undated is not None:
            around = Days(self.published, self.published).widened(self.rule.undated)
        if self.to_come:
            return around
        return Days(around.low, min(around.high, self.published + LATE))

    @cached_property
    def content(self) -> tuple[object, ...]:
        """All that is compared of it but its words and who is behind them: tellings of one content are of one fact."""
        said = self.statement
        when = self.moment or (self.days if self.rule.undated is None else None)
        return said.parties, self.to_come, said.status == "denied", when, tuple(sorted(said.slots.items()))

    @property
    def window(self) -> int:
        """Days by which its date may contradict another's."""
        window: int = self.rule.window.of(self.statement.slots)
        return window

    @property
    def widest(self) -> int:
        """The most days by which any date of its kind may contradict another's."""
        window = self.rule.window
        return max(window.usual, *window.words.values()) if window.words else window.usual  # type: ignore[no-any-return]

    @property
    def reach(self) -> int:
        """Days around its own in which whatever may be of one fact with it lies, prints of its wire set aside."""
        return max(self.widest, LATE)

    @property
    def exactness(self) -> int:
        """Days over which it may lie: the fewer the more exact; without a date more than any date."""
        return self.days.high - self.days.low if self.statement.date is not None else 10_000_000

    @property
    def to_come(self) -> bool:
        """Whether it is told as planned or proposed."""
        return self.statement.status in TO_COME

    @property
    def order(self) -> tuple[int, str, int, int, str]:
        """Its place among others: by publication, report, and where it stands. The first gives a record its id."""
        evidence = self.statement.evidence
        published = self.published if self.published is not None else 10_000_000
        return published, self.statement.doc, evidence.start, evidence.end, self.key


def block(statement: Statement) -> int:
    """The block in which its fellows are looked for: a signed 64-bit number of kind, parties and the rule's slots."""
    rule = rules()[statement.kind]
    told = [statement.kind, *statement.parties]
    for slot in rule.block:
        value = statement.slots.get(slot, "")
        told.append("+".join(sorted(value)) if isinstance(value, tuple) else str(value))
    digest = hashlib.blake2b("\x1f".join(told).encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)
