"""The days of a pair to come: planned visits and signings, due sessions, ends of agreements, anniversaries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta

import msgspec

from dragoman.briefs.coming import TO_COME, due_session, promised
from dragoman.briefs.credits import quoted
from dragoman.briefs.document import plain
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
from dragoman.register.commitments import FULFILLED
from dragoman.register.rhythm import Rhythm, rhythms

LONGEST = 366
"""Days: what is less exact than a year is no entry of a calendar."""
YEARS = 3
"""For how many years ahead anniversaries are entered."""


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One entry: its first day and its last, both in it. `uid` stays the same when the calendar is made again.

    It begins with the key of the statement that came first of all that tell of the fact, so that it does not change
    with what later reports add, contradict or move to another day; `dragoman show` finds the record by it.

    `exact` tells whether the fact falls on these days; else it falls on some day of them. `tentative` marks what is
    only proposed.
    """

    uid: str
    first: date
    last: date
    summary: str
    description: str
    kind: str
    exact: bool = True
    tentative: bool = False


def calendar(  # noqa: PLR0913  # what a calendar is made of, each by its name
    pair: tuple[str, str],
    records: Iterable[Record],
    reports: Mapping[str, Report],
    *,
    lang: str,
    today: date,
    naming: Naming = LEXICON,
    marking: str | None = None,
    elsewhere: Iterable[Record] = (),
) -> tuple[Entry, ...]:
    """The entries of a pair that are not past on `today`, in their order; none of what is marked higher than `marking`.

    `reports` stand in the order in which they came, from which entries have their identity; from the records
    `elsewhere` only spellings of names are taken. Plans that were fulfilled are entered no more.

    Raises:
        UsageError: the pair is one state twice, a marking is none, or nothing is written in `lang`.
    """
    if pair[0] == pair[1]:
        raise UsageError(f"a pair is of two states, and {pair[0]} is given twice", remedy="name the other state")
    ours = [record for record in records if set(pair) <= set(record.parties)]
    withheld = Withheld(ours, marking)
    held = [seen for record in ours if (seen := withheld.seen(record)) is not None]
    reports = {id_: withheld.report(report) for id_, report in reports.items()}
    maker = _Maker(Voice(pair, lang, naming, spellings=Spellings([*held, *elsewhere], reports)), reports, today)
    open_ = {one.record.id for one in promised(held, reports, today).values() if one.state != FULFILLED}
    found = [
        *(entry for record in held for entry in maker.entries(record, is_open=record.id in open_)),
        *(maker.session(rhythm) for rhythm in rhythms(held, today)),
    ]
    made = [entry for entry in found if entry.last >= today]
    return inert(tuple(sorted(made, key=lambda entry: (entry.first, entry.last, entry.uid))))


class _Maker:
    def __init__(self, voice: Voice, reports: Mapping[str, Report], today: date) -> None:
        self.voice = voice
        self.today = today
        self.reports = reports
        self.came = {id_: place for place, id_ in enumerate(reports)}

    def entries(self, record: Record, *, is_open: bool) -> Iterator[Entry]:
        """What one record enters: its plan while it is open, its end, its anniversaries."""
        if record.date is None:
            return
        change = record.value("change")
        if record.status in TO_COME and not is_open:
            return
        if record.status in TO_COME:
            yield from self._entry(record, record.date, "plan", self._sentence(record))
        elif record.kind == "agreement" and change == "in-force" and record.date.end not in (None, record.date):
            label = self.voice.tongue.wording.label("calendar", "end")
            yield from self._entry(record, record.date.end, "end", label.format(what=self._sentence(record)))
        elif record.kind == "relations" and change == "established" and record.date.precision == "day":
            yield from self._anniversaries(record)

    def session(self, rhythm: Rhythm) -> Entry:
        """The next session of a joint body, some time in the month in which it is due by its rhythm."""
        first = rhythm.due.replace(day=1)
        last = rhythm.sessions[-1]
        return Entry(
            uid=f"session-{'-'.join(last.parties)}-{last.value('type')}@dragoman".replace(":", "-"),
            first=first,
            last=(first + timedelta(days=31)).replace(day=1) - timedelta(days=1),
            summary=due_session(self.voice, rhythm, self.today),
            description=self._sources(last),
            kind=last.kind,
            exact=False,
            tentative=True,
        )

    def _sentence(self, record: Record) -> str:
        self.voice.begin()
        lines = Lines(self.voice, Footnotes(self.reports, self.voice.lang))
        return plain(lines.line(record, dated=False).runs).removesuffix(".")

    def _entry(self, record: Record, when: Edtf | None, what: str, summary: str) -> Iterator[Entry]:
        if when is None or when.lower is None or when.upper is None or (when.upper - when.lower).days >= LONGEST:
            return
        exact = all(
            end is not None and end.precision == "day" and not end.approximate for end in (when.start, when.end)
        )
        said = words(when, self.voice.lang)
        yield Entry(
            uid=f"{self._first_words(record)}-{what}@dragoman",
            first=when.lower,
            last=when.upper,
            summary=summary if exact else f"{summary} ({said})",
            description=self._sources(record),
            kind=record.kind,
            exact=exact,
            tentative=record.status == "proposed",
        )

    def _first_words(self, record: Record) -> str:
        """The key of the statement that came before any other of the record, to which the record always answers."""
        last = len(self.came)
        return min(record.statements, key=lambda one: (self.came.get(one.doc, last), one.evidence.start, one.key)).key

    def _anniversaries(self, record: Record) -> Iterator[Entry]:
        """The n-th returns of the day on which relations began."""
        day = record.date.lower if record.date is not None else None
        if day is None:
            return
        tongue = self.voice.tongue
        label = tongue.wording.label("calendar", "anniversary")
        first, second = (self.voice.party(code)[0].text for code in self.voice.pair)
        for year in range(self.today.year, self.today.year + YEARS):
            if year <= day.year:
                continue
            returned = returned_in(day, year)
            ordinal = tongue.ordinal(year - day.year, feminine=True)
            yield Entry(
                uid=f"relations-{'-'.join(sorted(self.voice.pair))}-{year}@dragoman",
                first=returned,
                last=returned,
                summary=tongue.plain(label.format(ordinal=ordinal, a=first, b=second)),
                description=self._sources(record),
                kind="anniversary",
            )

    def _sources(self, record: Record) -> str:
        """The dated sentence, then each source with its exact words."""
        self.voice.begin()
        footnotes = Footnotes(self.reports, self.voice.lang)
        line = Lines(self.voice, footnotes).line(record)
        said: list[str] = [plain(line.runs)]
        said += [f"[{note.number}] {note.publisher}: {quoted(note)}" for note in footnotes.notes()]
        return "\n".join(said)


def returned_in(day: date, year: int) -> date:
    """A day's return in a year; 29 February returns on 1 March in common years."""
    try:
        return day.replace(year=year)
    except ValueError:
        return date(year, 2, 28) + timedelta(days=1)


def next_return(day: date, today: date) -> date:
    """The next return of a day of the year, on `today` or after."""
    this = returned_in(day, today.year)
    return this if this >= today else returned_in(day, today.year + 1)
