"""The head of a brief: the facts that a desk officer is asked for first, each with its footnotes."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import date

from dragoman.briefs.calendar import next_return
from dragoman.briefs.coming import TO_COME, due_session
from dragoman.briefs.credits import comma
from dragoman.briefs.document import Fact, Run, Runs
from dragoman.briefs.footnotes import Footnotes
from dragoman.briefs.telling import sentence, single
from dragoman.briefs.voice import Voice
from dragoman.model.edtf import Edtf, words
from dragoman.model.record import Record
from dragoman.model.statement import SlotValue
from dragoman.register.rhythm import rhythms

_HAPPENED = ("done", "ongoing")
_COMMITMENTS = 6
"""How many open commitments the head holds; the sections hold all."""
_NOTED, _LATEST = 12, 6
"""Of more agreements than the first that are counted together, the head has notes on the latest only."""
_AHEAD = 366
"""Days within which an anniversary is coming."""
Value = tuple[Runs, tuple[int, ...]]


def facts(
    voice: Voice,
    footnotes: Footnotes,
    records: Sequence[Record],
    today: date | None,
    fulfilled: Collection[str] = (),
) -> tuple[Fact, ...]:
    """The head of facts of records in the order of time.

    Dates to come are reckoned from `today`, if it is given; `fulfilled` are the ids of plans that were answered.
    """
    return _Head(voice, footnotes, records, today, fulfilled).facts()


class _Head:
    def __init__(
        self,
        voice: Voice,
        footnotes: Footnotes,
        records: Sequence[Record],
        today: date | None,
        fulfilled: Collection[str],
    ) -> None:
        self.fulfilled = fulfilled
        self.voice = voice
        self.footnotes = footnotes
        self.records = records
        self.today = today

    def facts(self) -> tuple[Fact, ...]:
        label = self.voice.tongue.wording.label
        made = [
            (label("facts", "relations"), self._relations()),
            (label("facts", "missions"), self._missions()),
            (label("facts", "heads"), self._heads()),
            *self._visits(),
            (label("facts", "commission"), self._last(lambda r: _held(r, "commission"))),
            (label("facts", "consultations"), self._last(lambda r: _held(r, "consultations"))),
            (label("facts", "agreements"), self._agreements()),
            (label("facts", "trade"), self._last(lambda r: _measured(r, "trade"))),
            (label("facts", "tourists"), self._last(lambda r: _measured(r, "tourists"))),
            (label("facts", "commitments"), self._commitments()),
            (label("facts", "sessions"), self._sessions()),
            (label("facts", "anniversaries"), self._anniversaries()),
            (label("facts", "disagreements"), self._disagreements()),
        ]
        return tuple(Fact(label=name, values=tuple(values)) for name, values in made if values)

    def _value(self, record: Record) -> Value:
        return sentence(self.voice, record), self.footnotes.numbers(record.statements)

    def _of(self, kind: str, *statuses: str) -> list[Record]:
        return [record for record in self.records if record.kind == kind and record.status in statuses]

    def _last(self, fits: Callable[[Record], bool]) -> list[Value]:
        """The last dated record that fits; of one without any dated, none can be called the last.

        Where days of unknown years are told too, the last of those stands beside: nobody knows which came later.
        """
        found = [record for record in self.records if record.date is not None and fits(record)]
        known = [record for record in found if record.date is not None and (record.date.upper or record.date.lower)]
        others = [record for record in found if record not in known]
        last = [max(some, key=order) for some, order in ((known, _by_end), (others, _by_ordinal)) if some]
        return [self._value(record) for record in last]

    def _relations(self) -> list[Value]:
        found = self._of("relations", *_HAPPENED)
        first = next((record for record in found if record.value("change") == "established"), None)
        rest = [record for record in found if record is not first and record.date is not None]
        kept = [record for record in (first, rest[-1] if rest else None) if record is not None]
        return [self._value(record) for record in kept or found[:1]]

    def _missions(self) -> list[Value]:
        """The last word on each mission: opened or closed."""
        last: dict[tuple[SlotValue | None, ...], Record] = {}
        for record in self._of("mission", *_HAPPENED):
            key = tuple(record.value(name) for name in ("sender", "host", "type"))
            if key not in last or record.date is not None:
                last[key] = record
        return [self._value(record) for record in last.values()]

    def _heads(self) -> list[Value]:
        last: dict[tuple[SlotValue | None, ...], Record] = {}
        for record in self._of("appointment", *_HAPPENED):
            last[record.value("sender"), record.value("host")] = record
        return [self._value(record) for record in last.values()]

    def _visits(self) -> list[tuple[str, list[Value]]]:
        label = self.voice.tongue.wording.label("facts", "visits")
        return [
            (
                label.format(host=self.voice.party(code)[0].text),
                self._last(lambda r, code=code: r.kind == "visit" and r.status in _HAPPENED and r.value("to") == code),  # type: ignore[misc]  # the default binds the loop's code
            )
            for code in self.voice.pair
        ]

    def _agreements(self) -> list[Value]:
        """What sources count, and how many the register names one by one, by state of life.

        Counts of sources are told and never added up: they may count the same agreements.
        """
        values = self._last(lambda r: _measured(r, "agreements"))
        if not values:
            values = [self._value(r) for r in self._of("figure", *_HAPPENED) if _measured(r, "agreements")][:1]
        by_change: dict[str, list[Record]] = {}
        for record in self._of("agreement", *_HAPPENED):
            if _counts_many(record):
                values.append(self._value(record))
            else:
                by_change.setdefault(str(record.value("change")), []).append(record)
        patterns: dict[str, str] = self.voice.tongue.wording.labels["agreements"]
        for change, pattern in patterns.items():
            found = by_change.get(change, [])
            if found:
                text = pattern.format(n=self.voice.tongue.counted(len(found), "document"))
                if len(found) > _NOTED:
                    text = self.voice.tongue.wording.label("latest_noted").format(said=text)
                    found = sorted((r for r in found if r.date is not None), key=_by_end)[-_LATEST:] or found[:_LATEST]
                notes = self.footnotes.numbers(said for record in found for said in record.statements)
                values.append(((Run(text, self.voice.lang),), notes))
        return values

    def _commitments(self) -> list[Value]:
        """What is planned or proposed, has not gone by and was not answered."""
        found = [
            record
            for record in self.records
            if record.status in TO_COME and record.id not in self.fulfilled and not self.voice.past(record)
        ]
        found.sort(key=lambda record: (record.status == "proposed", Edtf.order(record.date)))
        return [self._value(record) for record in found[:_COMMITMENTS]]

    def _sessions(self) -> list[Value]:
        """When joint bodies are due to meet again by their rhythm. Derived, and said to be."""
        values: list[Value] = []
        for rhythm in rhythms(self.records, self.today) if self.today is not None else ():
            notes = self.footnotes.numbers(said for record in rhythm.sessions for said in record.statements)
            values.append(((Run(due_session(self.voice, rhythm, self.today), self.voice.lang),), notes))
        return values

    def _anniversaries(self) -> list[Value]:
        """The next anniversary of relations, where their day is known. Derived, and said to be."""
        if self.today is None:
            return []
        values: list[Value] = []
        for record in self._of("relations", *_HAPPENED):
            when = record.date
            if record.value("change") != "established" or when is None or when.precision != "day" or not when.lower:
                continue
            coming = next_return(when.lower, self.today)
            years = coming.year - when.lower.year
            if (coming - self.today).days > _AHEAD or years < 1:
                continue
            tongue = self.voice.tongue
            text = tongue.wording.label("coming_anniversary").format(
                ordinal=tongue.ordinal(years, feminine=True), when=words(Edtf.of_date(coming), self.voice.lang)
            )
            values.append(((Run(text, self.voice.lang),), self.footnotes.numbers(record.statements)))
        return values

    def _disagreements(self) -> list[Value]:
        """Each field on which sources differ: what the record tells, then the values between which they differ."""
        tongue = self.voice.tongue
        between = Run(str(tongue.wording.words["or"]), self.voice.lang)
        values: list[Value] = []
        for record in self.records:
            for against in record.disagreements:
                told = sentence(self.voice, record, dated=against.field != "date")
                field = tongue.wording.label("contested").format(field=tongue.wording.label("fields", against.field))
                rivals = [single(self.voice, record, against.field, one.value) for one in against.rivals]
                said = [run for place, rival in enumerate(rivals) for run in ((between, *rival) if place else rival)]
                runs = tongue.tidy(
                    (*_open_ended(told), Run(f"{comma(self.voice.lang)}{field} ", self.voice.lang), *said)
                )
                others = self.footnotes.keyed(record, (key for one in against.rivals for key in one.statements))
                values.append((runs, self.footnotes.numbers((*record.statements, *others))))
        return values


def _open_ended(runs: Runs) -> Runs:
    """A sentence without its full stop."""
    *rest, last = runs
    return (*rest, Run(last.text.removesuffix("."), last.lang))


def _held(record: Record, what: str) -> bool:
    return (
        record.kind == "mechanism"
        and record.status == "done"
        and record.value("type") == what
        and record.value("change") in ("convened", None)
    )


def _measured(record: Record, what: str) -> bool:
    return (
        record.kind == "figure"
        and record.status in _HAPPENED
        and record.value("measure") == what
        and record.value("value") is not None
        and record.value("unit") != "percent"
    )


def _counts_many(record: Record) -> bool:
    count = record.value("count")
    return isinstance(count, int) and count > 1


def _by_end(record: Record) -> date:
    ends = (record.date.upper, record.date.lower) if record.date is not None else ()
    return next(filter(None, ends), date.min)


def _by_ordinal(record: Record) -> tuple[int, str]:
    """Of days of unknown years that of the later session, else the later in the year."""
    ordinal = record.value("ordinal")
    return ordinal if isinstance(ordinal, int) else 0, str(record.date)
