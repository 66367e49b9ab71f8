"""The lines of a document: a record's sentence with its footnotes, its voices, and what its sources differ on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dragoman.briefs.changes import CHANGED, CONTRADICTED, Change
from dragoman.briefs.coming import TO_COME
from dragoman.briefs.document import Answer, Contested, Line, Run, Runs
from dragoman.briefs.footnotes import Footnotes
from dragoman.briefs.marks import isolated
from dragoman.briefs.telling import sentence, single
from dragoman.briefs.voice import Voice
from dragoman.model.disagreement import Disagreement, Rival
from dragoman.model.edtf import words
from dragoman.model.record import Record
from dragoman.model.statement import SlotValue
from dragoman.register.commitments import OVERDUE, Commitment


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

    def line(
        self,
        record: Record,
        *,
        dated: bool = True,
        change: Change | None = None,
        commitment: Commitment | None = None,
    ) -> Line:
        """The line of a record, without its date in the sentence if so asked; what changed in it, what became of it."""
        return Line(
            record=record.id,
            kind=record.kind,
            status=record.status,
            runs=sentence(self.voice, record, dated=dated),
            footnotes=self.footnotes.numbers(record.statements),
            date=record.date,
            when=words(record.date, self.voice.lang) if record.date is not None else None,
            notes=(*self._voices(record), *self._changed(record, change), *self._overdue(commitment)),
            contested=tuple(self._contested(record, against) for against in record.disagreements),
            change=change.what if change is not None else None,
            answer=self._answer(commitment),
        )

    def _voices(self, record: Record) -> tuple[str, ...]:
        notes: list[str] = []
        tongue = self.voice.tongue
        reports = len({statement.doc for statement in record.statements})
        if record.voices > 1 and reports == record.voices:
            notes.append(tongue.counted(record.voices, "source"))
        elif reports > 1:
            notes.append(
                self.label("voices_copies", "two" if reports == 2 else "more").format(  # noqa: PLR2004  # a dual
                    reports=tongue.counted(reports, "report"), voices=tongue.counted(record.voices, "independent")
                )
            )
        if any(shown.derived for shown in record.fields):
            notes.append(self.label("derived"))
        return tuple(notes)

    def _changed(self, record: Record, change: Change | None) -> Iterator[str]:
        """What changed, in words: «معدّل: التاريخ، وكان مايو 2019»."""
        for what in change.whats if change is not None else ():
            said = self.label("changes", what)
            if what == CHANGED and change is not None:
                said = said.format(fields=self._list(self._was(record, *field) for field in change.before))
            elif what == CONTRADICTED and change is not None:
                said = said.format(fields=self._list(self.label("fields", field) for field in change.contradicted))
            yield said

    def _was(self, record: Record, field: str, value: SlotValue | None) -> str:
        name = self.label("fields", field)
        if value is None:
            return self.label("was_unknown").format(field=name)
        runs = self.voice.tongue.joined_up(single(self.voice, record, field, value))
        return self.label("was").format(field=name, value=isolated(runs, self.voice.lang))

    def _list(self, words_: Iterable[str]) -> str:
        return ("؛ " if self.voice.lang == "ar" else "; ").join(words_)

    def _overdue(self, commitment: Commitment | None) -> Iterator[str]:
        if commitment is not None and commitment.state == OVERDUE and commitment.record.status in TO_COME:
            yield self.label("overdue" if commitment.due is not None else "unanswered")

    def _answer(self, commitment: Commitment | None) -> Answer | None:
        """What fulfilled a plan; steps that are done are not plans, and tell for themselves what came after."""
        if commitment is None or commitment.by is None or not _is_plan(commitment.record):
            return None
        by = commitment.by
        return Answer(record=by.id, runs=sentence(self.voice, by), footnotes=self.footnotes.numbers(by.statements))

    def _contested(self, record: Record, against: Disagreement) -> Contested:
        shown = next((one for one in record.fields if one.field == against.field), None)
        rules: dict[str, str] = self.voice.tongue.wording.labels["rules"]
        return Contested(
            field=self.label("fields", against.field),
            rivals=tuple(
                (
                    self._rival(record, against.field, rival),
                    self.footnotes.numbers(self.footnotes.keyed(record, rival.statements)),
                )
                for rival in against.rivals
            ),
            rule=rules.get(shown.rule, shown.rule) if shown is not None else None,
        )

    def _rival(self, record: Record, field: str, rival: Rival) -> Runs:
        """A rival's value; one that no source says, but that follows from others, says so."""
        runs = single(self.voice, record, field, rival.value)
        if rival.derived:
            runs = (*runs, Run(f" ({self.label('derived')})", self.voice.lang))
        return self.voice.tongue.joined_up(runs)


def _is_plan(record: Record) -> bool:
    return record.status in TO_COME or record.kind == "message"
