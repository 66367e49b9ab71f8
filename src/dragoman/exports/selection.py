"""What of a register goes into an export: a pair's records, those since a day, or all; nothing that is withheld."""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.briefs.markings import Withheld, rank
from dragoman.model.decision import Decision
from dragoman.model.record import Record
from dragoman.model.report import Report
from dragoman.model.statement import Statement
from dragoman.register.order import in_order
from dragoman.register.snapshot import Snapshot

_PAGE = 400
"""Of how many statements records are taken at a time, and the reports behind them asked for at once."""


class Selection:
    """What of a register is exported, as one state of it: the records of a pair, since a day, or all.

    `marking` withholds what is marked higher, with its words: see `markings.Withheld`. `left_out` counts the records
    that were withheld so far. A page of the register is held at a time; of a pair, its records and their reports.

    Raises:
        UsageError: the marking is none.
    """

    def __init__(
        self,
        held: Snapshot,
        *,
        pair: tuple[str, str] | None = None,
        since: str | None = None,
        marking: str | None = None,
    ) -> None:
        self._held = held
        self._pair = pair
        self._since = since
        self._withheld = Withheld(held.marked() if marking is not None else (), marking)
        self._filtered = not (pair is None and since is None and marking is None)
        self._kept: set[str] = set()
        self._near: dict[str, Report] = {}
        self._asked: set[str] = set()
        self.left_out = 0

    def records(self) -> Iterator[Record]:
        """The records as they may be seen: of a pair in order of date, else in order of id."""
        self.left_out = 0
        found = self._held.records(self._pair, self._since)
        if self._pair is not None:
            found = iter(in_order(found))
        for page in _pages(found):
            if self._pair is None:
                self._asked, self._near = set(), {}
            self._asked |= {said.doc for record in page for said in record.statements} - self._near.keys()
            for record in page:
                seen = self.seen(record)
                if seen is None:
                    self.left_out += 1
                else:
                    yield seen

    def seen(self, record: Record) -> Record | None:
        """A record, of now or of an earlier day, as it may be seen; None where it may not."""
        return self._withheld.seen(record)

    def report(self, doc: str) -> Report | None:
        """A report as it may be seen."""
        if doc in self._asked:  # all of a page at once, and only where somebody wants one
            self._near.update(self._held.reports_of(self._asked))
            self._asked = set()
        report = self._near.get(doc) or self._held.report(doc)
        return self._withheld.report(report) if report is not None else None

    def told(self) -> Iterator[tuple[Report, tuple[Statement, ...]]]:
        """The reports with their statements; where something is selected, only what belongs to that."""
        named = {key for decision in self._held.decisions() for key in (*decision.on, *decision.beside)}
        self._kept = set()
        for report, statements, records in self._held.told(self._pair, self._since):
            ours = tuple(said for said, record in zip(statements, records, strict=True) if self._tells(said, record))
            self._kept |= named.intersection(said.key for said in ours)
            if ours or not self._filtered:
                yield self._withheld.report(report), ours

    def decisions(self) -> Iterator[Decision]:
        """The decisions on what `told` gave, once it gave all; none that says of something that it was marked higher.

        A decision on something that is not exported besides is left out.
        """
        given: set[str] = set()
        for decision in self._held.decisions():
            undoes = decision.act == "undo"
            if not self._filtered or (not given.isdisjoint(decision.on) if undoes else self._rests_on_kept(decision)):
                given.add(decision.id)
                yield decision

    def _tells(self, said: Statement, record: str | None) -> bool:
        if self._withheld.marking is None:
            return True
        return record is not None and record not in self._withheld.records and self._withheld.shows(said)

    def _rests_on_kept(self, decision: Decision) -> bool:
        marking = self._withheld.marking
        if decision.act == "mark" and marking is not None and rank(str(decision.value)) > rank(marking):
            return False
        keys = {*decision.on, *decision.beside}
        kept = keys & self._kept
        return bool(kept) and not (self._held.current(keys) - kept)


def _pages(found: Iterator[Record]) -> Iterator[list[Record]]:
    """The records in lists of so many statements, or of one record that has more: a report may stand behind each."""
    page: list[Record] = []
    said = 0
    for record in found:
        page.append(record)
        said += len(record.statements)
        if said >= _PAGE:
            yield page
            page, said = [], 0
    if page:
        yield page
