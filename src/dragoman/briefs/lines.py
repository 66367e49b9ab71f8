"""The lines of a document: a record's sentence with its footnotes, its voices, and what its sources differ on."""

from __future__ import annotations

from dragoman.briefs.document import Contested, Line
from dragoman.briefs.footnotes import Footnotes
from dragoman.briefs.telling import sentence, single
from dragoman.briefs.voice import Voice
from dragoman.model.disagreement import Disagreement
from dragoman.model.edtf import words
from dragoman.model.record import Record


class Lines:
    """Makes the lines of one document in one voice, numbering its footnotes as it goes."""

    def __init__(self, voice: Voice, footnotes: Footnotes) -> None:
        self.voice = voice
        self.footnotes = footnotes
        self.label = voice.tongue.wording.label

    def title(self, *label: str) -> str:
        """A title that names the pair."""
        first, second = (self.voice.party(code)[0].text for code in self.voice.pair)
        return self.voice.tongue.plain(self.label(*label).format(a=first, b=second))

    def line(self, record: Record, *, dated: bool = True, change: str | None = None) -> Line:
        """The line of a record; without its date in the sentence if so asked; `change` is `new` or `more`."""
        return Line(
            record=record.id,
            kind=record.kind,
            status=record.status,
            runs=sentence(self.voice, record, dated=dated),
            footnotes=self.footnotes.numbers(record.statements),
            date=record.date,
            when=words(record.date, self.voice.lang) if record.date is not None else None,
            notes=self._notes(record, change),
            contested=tuple(self._contested(record, against) for against in record.disagreements),
            change=change,
        )

    def _notes(self, record: Record, change: str | None) -> tuple[str, ...]:
        notes: list[str] = []
        tongue = self.voice.tongue
        reports = len({statement.doc for statement in record.statements})
        if record.voices > 1 and reports == record.voices:
            notes.append(tongue.counted(record.voices, "source"))
        elif reports > 1:
            notes.append(
                self.label("voices_copies").format(
                    reports=tongue.counted(reports, "report"), voices=tongue.counted(record.voices, "independent")
                )
            )
        if any(shown.derived for shown in record.fields):
            notes.append(self.label("derived"))
        if change is not None:
            notes.append(self.label(change))
        return tuple(notes)

    def _contested(self, record: Record, against: Disagreement) -> Contested:
        by_key = {statement.key: statement for statement in record.statements}
        shown = next((one for one in record.fields if one.field == against.field), None)
        rules: dict[str, str] = self.voice.tongue.wording.labels["rules"]
        return Contested(
            field=self.label("fields", against.field),
            rivals=tuple(
                (
                    self.voice.tongue.joined_up(single(self.voice, record, against.field, rival.value)),
                    self.footnotes.numbers(by_key[key] for key in rival.statements if key in by_key),
                )
                for rival in against.rivals
            ),
            rule=rules.get(shown.rule, shown.rule) if shown is not None else None,
        )
