"""Composing a brief: from the records of a pair to a document, purely."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

import msgspec

from dragoman.briefs import markings
from dragoman.briefs.changes import CHANGES, Change, changes
from dragoman.briefs.charts import charts
from dragoman.briefs.coming import gone_by, promised
from dragoman.briefs.document import Brief, Fact, Line, Run, Section, plain
from dragoman.briefs.facts import facts
from dragoman.briefs.footnotes import Footnotes
from dragoman.briefs.lines import Lines
from dragoman.briefs.markings import Withheld
from dragoman.briefs.naming import LEXICON, Naming
from dragoman.briefs.spellings import Spellings
from dragoman.briefs.voice import Voice
from dragoman.language.shown import inert
from dragoman.model.edtf import Edtf, words
from dragoman.model.errors import UsageError
from dragoman.model.record import Record
from dragoman.model.report import Report
from dragoman.register.commitments import FULFILLED, Commitment


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """What a brief shall hold.

    `kinds`: only these sections. `newest_first`: the order of lines. `head_only`: the head of facts alone, a page.
    `since`: only what is not as it stood before that day, which `compose` is given as `before`. `as_of`: what had
    happened or was planned by that day. `today`: the day from which coming dates are reckoned; without it none are.
    `marking`: nothing marked higher than this, nor its words; records that nobody marked are public, as the reports
    are that they come from.
    """

    kinds: tuple[str, ...] | None = None
    newest_first: bool = False
    head_only: bool = False
    since: date | None = None
    as_of: date | None = None
    today: date | None = None
    marking: str | None = None


def compose(  # noqa: PLR0913  # what a brief is made of, each by its name
    pair: tuple[str, str],
    records: Iterable[Record],
    reports: Mapping[str, Report],
    *,
    lang: str,
    wanted: Wanted | None = None,
    naming: Naming = LEXICON,
    before: Iterable[Record] = (),
    elsewhere: Iterable[Record] = (),
) -> Brief:
    """The brief on a pair, from those of the records to which both states are parties.

    `before` are the records as they stood before the day of `wanted.since`; from those `elsewhere` only spellings of
    names are taken.

    Raises:
        UsageError: the pair is one state twice, a marking is none of `decision.MARKINGS`, or no brief is written in
            `lang`.
    """
    if pair[0] == pair[1]:
        raise UsageError(f"a pair is of two states, and {pair[0]} is given twice", remedy="name the other state")
    wanted = wanted or Wanted()
    held = [record for record in records if set(pair) <= set(record.parties)]
    withheld = Withheld(held, wanted.marking)
    shown = {id_: withheld.report(report) for id_, report in reports.items()}
    composer = _Composer(pair, shown, lang, naming, wanted)
    composer.voice.spellings = Spellings([*filter(None, map(withheld.seen, held)), *elsewhere], shown)
    return inert(composer.brief(composer.by_then(withheld, held), composer.by_then(withheld, before)))


class _Composer:
    def __init__(
        self, pair: tuple[str, str], reports: Mapping[str, Report], lang: str, naming: Naming, wanted: Wanted
    ) -> None:
        self.pair = pair
        self.reports = reports
        self.wanted = wanted
        self.voice = Voice(pair, lang, naming)
        self.label = self.voice.tongue.wording.label
        self.footnotes = Footnotes(reports, lang)
        self.lines = Lines(self.voice, self.footnotes)
        self.promised: dict[str, Commitment] = {}
        self.changes: dict[str, Change] = {}

    def by_then(self, withheld: Withheld, records: Iterable[Record]) -> list[Record]:
        """The records that may be seen and had happened or were planned by the day asked for, in the order of time."""
        seen = (withheld.seen(record) for record in records)
        kept = [record for record in seen if record is not None and self._by_then(record)]
        return sorted(kept, key=lambda record: (Edtf.order(record.date), record.id))

    def brief(self, held: Sequence[Record], before: Sequence[Record]) -> Brief:
        on = self.wanted.today or self.wanted.as_of
        self.footnotes.tell_of(held)
        self.voice.past = gone_by(on, self.reports, held)
        self.promised = promised(held, self.reports, on)
        records = held
        if self.wanted.since is not None:
            answered = _answered(self.promised)
            self.changes = changes(held, before, answered, _answered(promised(before, self.reports, on)))
            records = [record for record in held if record.id in self.changes]
        head = self._since(records) if self.wanted.since is not None else self._head(records)
        sections = () if self.wanted.head_only else self._sections(records)
        drawn = () if self.wanted.head_only or self.wanted.since else charts(self.voice, self.footnotes, records)
        sources = self.footnotes.sources()
        return Brief(
            pair=self.pair,
            lang=self.voice.lang,
            title=self.lines.title("title"),
            subtitle=self._subtitle(records, len(sources)),
            head=head,
            sections=sections,
            footnotes=self.footnotes.notes(),
            sources=sources,
            labels=self.voice.tongue.wording.phrases,
            marking=self._marking(records),
            charts=drawn,
        )

    def _subtitle(self, records: Sequence[Record], sources: int) -> str:
        day = words(Edtf.of_date(self.wanted.since), self.voice.lang) if self.wanted.since is not None else ""
        if not records:
            return self.label("unchanged").format(day=day) if day else self.label("empty")
        if not sources and self.wanted.head_only and not day:
            return self.label("headless")
        reports = self.voice.tongue.counted(sources, "report", oblique=True)
        return self.label("subtitle_since" if day else "subtitle").format(reports=reports, day=day)

    def _since(self, records: Sequence[Record]) -> tuple[Fact, ...]:
        """How many records changed in which way; of a brief of one page, which."""
        tongue = self.voice.tongue
        counts = Counter(change.what for change in self.changes.values())
        if self.wanted.head_only:
            return tuple(
                Fact(
                    label=tongue.plain(tongue.counted(counts[what], what)),
                    values=tuple(
                        (line.runs, line.footnotes)
                        for line in (self.lines.line(r) for r in records if self.changes[r.id].what == what)
                    ),
                )
                for what in CHANGES
                if counts[what]
            )
        values = tuple(
            ((Run(tongue.counted(counts[what], what), self.voice.lang),), ()) for what in CHANGES if counts[what]
        )
        return (Fact(label=self.label("changes_heading"), values=values),) if values else ()

    def _head(self, records: Sequence[Record]) -> tuple[Fact, ...]:
        self.voice.begin()
        day = self.wanted.today or self.wanted.as_of
        return facts(self.voice, self.footnotes, records, day, _answered(self.promised))

    def _sections(self, records: Sequence[Record]) -> tuple[Section, ...]:
        titles: dict[str, str] = self.voice.tongue.wording.labels["sections"]
        sections: list[Section] = []
        for kind, title in titles.items():
            if self.wanted.kinds is not None and kind not in self.wanted.kinds:
                continue
            self.voice.begin()
            told = [(record, self._line(record)) for record in self._ordered(r for r in records if r.kind == kind)]
            lines = tuple(_once(told))
            if lines:
                sections.append(Section(kind=kind, title=title, lines=lines))
        return tuple(sections)

    def _line(self, record: Record) -> Line:
        return self.lines.line(record, change=self.changes.get(record.id), commitment=self.promised.get(record.id))

    def _ordered(self, records: Iterable[Record]) -> list[Record]:
        """In the order asked for; undated records stand last either way."""
        found = list(records)
        if not self.wanted.newest_first:
            return found
        dated = [record for record in found if record.date is not None]
        return dated[::-1] + [record for record in found if record.date is None]

    def _marking(self, records: Sequence[Record]) -> str | None:
        """What stands at the head: the marking asked for, else the most closed of any record's."""
        highest = self.wanted.marking or max((record.marking for record in records), key=markings.rank, default=None)
        return self.label("markings", highest) if highest is not None else None

    def _by_then(self, record: Record) -> bool:
        """Whether the record belongs to what was or was planned by the day asked for."""
        if self.wanted.as_of is None:
            return True
        day = self.wanted.as_of.isoformat()
        if record.status in ("planned", "proposed"):
            said = [self._published(statement.doc) for statement in record.statements]
            return any(published is None or published <= day for published in said)
        lower = record.date.lower if record.date is not None else None
        return lower is None or lower <= self.wanted.as_of

    def _published(self, doc: str) -> str | None:
        report = self.reports.get(doc)
        return report.published if report is not None else None


def _answered(promised_: Mapping[str, Commitment]) -> set[str]:
    return {id_ for id_, commitment in promised_.items() if commitment.state == FULFILLED}


def _once(told: Iterable[tuple[Record, Line]]) -> list[Line]:
    """The lines, those that say word for word the same from the same reports as one, with the notes of all."""
    found: dict[object, Line] = {}
    for record, line in told:
        said = plain(line.runs), line.notes, frozenset(said.doc for said in record.statements)
        key: object = said if not (line.contested or line.answer) else record.id
        first = found.get(key)
        notes = dict.fromkeys((*first.footnotes, *line.footnotes)) if first is not None else {}
        found[key] = line if first is None else msgspec.structs.replace(first, footnotes=tuple(notes))
    return list(found.values())
