"""Who may see a record: markings from the most open to the most closed; what nobody marked is public.

What is marked higher than may be seen is withheld with its words: no other record is told by a statement whose words
overlap them, and a report that holds them shows neither them nor its title.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from dragoman.model.decision import MARKINGS
from dragoman.model.errors import UsageError
from dragoman.model.record import Record
from dragoman.model.report import Report
from dragoman.model.statement import Statement

BLANK = "█"
"""What stands for each letter of withheld words in a report's text, so that offsets into it hold."""


def check(marking: str | None) -> None:
    """Refuse a marking that there is not.

    Raises:
        UsageError: it is none of `decision.MARKINGS`.
    """
    if marking not in (None, *MARKINGS):
        raise UsageError(f"no marking is called {marking!r}", remedy=f"choose one of {', '.join(MARKINGS)}")


def rank(marking: str | None) -> int:
    """How closed a marking is; 0 where there is none."""
    return MARKINGS.index(marking) if marking is not None else 0


def may_be_seen(record: Record, marking: str | None) -> bool:
    """Whether a record is marked no higher than a marking; without one, every record may be seen."""
    return marking is None or rank(record.marking) <= rank(marking)


class Withheld:
    """What may not be seen under a marking: of `records`, which hold every marked one, those that are marked higher.

    Raises:
        UsageError: the marking is none.
    """

    def __init__(self, records: Iterable[Record], marking: str | None) -> None:
        check(marking)
        self.marking = marking
        self.records: set[str] = set()
        self._spans: dict[str, list[tuple[int, int]]] = {}
        for record in records:
            if not may_be_seen(record, marking):
                self.records.add(record.id)
                for said in record.statements:
                    self._spans.setdefault(said.doc, []).append((said.evidence.start, said.evidence.end))

    def shows(self, said: Statement) -> bool:
        """Whether a statement shares no words with what is withheld."""
        at = said.evidence
        return not any(at.start < end and start < at.end for start, end in self._spans.get(said.doc, ()))

    def seen(self, record: Record) -> Record | None:
        """The record as it may be seen, without statements that share withheld words and what only they say.

        None where it is marked higher itself, or nothing is left that says it.
        """
        if self.marking is None:
            return record
        if record.id in self.records or not may_be_seen(record, self.marking):
            return None
        left = tuple(said for said in record.statements if self.shows(said))
        if len(left) == len(record.statements):
            return record
        return _told_by(record, left) if left else None

    def report(self, report: Report) -> Report:
        """The report as it may be seen: withheld words blanked, and no title where there are any."""
        spans = self._spans.get(report.id)
        if not spans:
            return report
        text = report.text
        for start, end in spans:
            text = text[:start] + BLANK * (end - start) + text[end:]
        return msgspec.structs.replace(report, text=text, title=None)


def _told_by(record: Record, left: tuple[Statement, ...]) -> Record:
    """The record as the statements that are left tell it."""
    keys = {said.key for said in left}
    shown = tuple(
        msgspec.structs.replace(one, statements=tuple(key for key in one.statements if key in keys))
        for one in record.fields
        if not one.statements or not keys.isdisjoint(one.statements)
    )
    fields = {one.field for one in shown}
    against = [
        msgspec.structs.replace(
            one,
            rivals=tuple(
                msgspec.structs.replace(rival, statements=tuple(key for key in rival.statements if key in keys))
                for rival in one.rivals
                if not keys.isdisjoint(rival.statements)
            ),
        )
        for one in record.disagreements
    ]
    return msgspec.structs.replace(
        record,
        date=record.date if "date" in fields else None,
        fields=shown,
        statements=left,
        disagreements=tuple(one for one in against if len(one.rivals) > 1),
        voices=min(record.voices, len({said.doc for said in left})),
    )
