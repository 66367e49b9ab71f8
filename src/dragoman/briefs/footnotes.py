"""Footnotes of a brief: the exact words behind each sentence, numbered as they are first needed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import lru_cache

from dragoman.briefs.document import Footnote, Run, Source, direction
from dragoman.briefs.mastheads import masthead
from dragoman.language.shown import shown
from dragoman.model.edtf import Edtf, words
from dragoman.model.record import Record
from dragoman.model.report import Report
from dragoman.model.statement import Statement


class Footnotes:
    """Numbers the words of statements. One passage of one report has one number, however many statements rest on it."""

    def __init__(self, reports: Mapping[str, Report], lang: str) -> None:
        self._reports = reports
        self._lang = lang
        self._numbers: dict[tuple[str, int, int], int] = {}
        self._notes: list[Footnote] = []
        self._records: Sequence[Record] = ()
        self._told: dict[str, Statement] | None = None

    def tell_of(self, records: Iterable[Record]) -> None:
        """Say which records there are: what one of them tells may speak against another, and is then its source."""
        self._records, self._told = tuple(records), None

    def keyed(self, record: Record, keys: Iterable[str]) -> list[Statement]:
        """The statements of the keys, the record's own or what others tell; those that nothing tells are left out."""
        wanted = list(keys)
        own = {said.key: said for said in record.statements}
        if not own.keys() >= set(wanted):
            if self._told is None:
                self._told = {said.key: said for one in self._records for said in one.statements}
            own = self._told | own
        return [own[key] for key in wanted if key in own]

    def numbers(self, statements: Iterable[Statement]) -> tuple[int, ...]:
        """The numbers of the statements' passages, those published first first."""
        found: list[int] = []
        for statement in sorted(statements, key=lambda said: (self._published(said.doc) or "9", said.doc)):
            place = (statement.doc, statement.evidence.start, statement.evidence.end)
            if place not in self._numbers:
                self._numbers[place] = len(self._notes) + 1
                self._notes.append(self._note(statement, self._numbers[place]))
            if self._numbers[place] not in found:
                found.append(self._numbers[place])
        return tuple(found)

    def notes(self) -> tuple[Footnote, ...]:
        """Every footnote given so far, in order of number."""
        return tuple(self._notes)

    def sources(self) -> tuple[Source, ...]:
        """The reports behind them, in order of their first footnote."""
        numbers: dict[str, list[int]] = {}
        for note in self._notes:
            numbers.setdefault(note.report, []).append(note.number)
        return tuple(self._source(doc, tuple(found)) for doc, found in numbers.items())

    def _published(self, doc: str) -> str | None:
        report = self._reports.get(doc)
        return report.published if report is not None else None

    def _note(self, statement: Statement, number: int) -> Footnote:
        report = self._reports.get(statement.doc)
        return Footnote(
            number=number,
            publisher=_publisher(report, statement.doc, self._lang),
            quote=_run(shown(statement.evidence.text)),
            report=statement.doc,
            published=self._said(report),
            inferred=report is not None and report.published_from not in (None, "metadata"),
            attributed=statement.attributed_to,
            ocr=report.ocr if report is not None else None,
            url=report.url if report is not None else None,
        )

    def _source(self, doc: str, numbers: tuple[int, ...]) -> Source:
        report = self._reports.get(doc)
        return Source(
            report=doc,
            publisher=_publisher(report, doc, self._lang),
            footnotes=numbers,
            title=_run(shown(report.title)) if report is not None and report.title else None,
            published=self._said(report),
            url=report.url if report is not None else None,
        )

    def _said(self, report: Report | None) -> str | None:
        if report is None or report.published is None:
            return None
        return _day(report.published[:10], self._lang)


@lru_cache(maxsize=8192)
def _day(published: str, lang: str) -> str:
    return words(Edtf.of_date(date.fromisoformat(published)), lang)


def _publisher(report: Report | None, doc: str, lang: str) -> str:
    if report is None:
        return doc
    return masthead(report.source, lang) if report.source else report.id


def _run(text: str) -> Run:
    return Run(text, "ar" if direction(text) == "rtl" else "en")
