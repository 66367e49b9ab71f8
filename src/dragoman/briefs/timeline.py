"""The timeline of a pair: every record in the order of time, at its own precision, spans as spans."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from datetime import date

from dragoman.briefs.coming import gone_by
from dragoman.briefs.document import Timeline, plain
from dragoman.briefs.footnotes import Footnotes
from dragoman.briefs.lines import Lines
from dragoman.briefs.markings import Withheld
from dragoman.briefs.naming import LEXICON, Naming
from dragoman.briefs.spellings import Spellings
from dragoman.briefs.voice import Voice
from dragoman.language.shown import inert
from dragoman.model.edtf import Edtf
from dragoman.model.errors import UsageError
from dragoman.model.record import Record
from dragoman.model.report import Report

COLUMNS = ("date", "earliest", "latest", "kind", "status", "text", "publishers", "record")
"""The columns of a timeline as CSV: the EDTF date, its first and last possible day, the sentence and who says it."""


def timeline(  # noqa: PLR0913  # what a timeline is made of, each by its name
    pair: tuple[str, str],
    records: Iterable[Record],
    reports: Mapping[str, Report],
    *,
    lang: str,
    today: date | None = None,
    naming: Naming = LEXICON,
    marking: str | None = None,
    elsewhere: Iterable[Record] = (),
) -> Timeline:
    """The timeline of a pair, from those of the records to which both states are parties; undated ones stand last.

    Plans whose day is before `today` are told as past; nothing marked higher than `marking` is told. From the
    records `elsewhere` only spellings of names are taken.

    Raises:
        UsageError: the pair is one state twice, a marking is none, or nothing is written in `lang`.
    """
    if pair[0] == pair[1]:
        raise UsageError(f"a pair is of two states, and {pair[0]} is given twice", remedy="name the other state")
    ours = [record for record in records if set(pair) <= set(record.parties)]
    withheld = Withheld(ours, marking)
    reports = {id_: withheld.report(report) for id_, report in reports.items()}
    held = [seen for record in ours if (seen := withheld.seen(record)) is not None]
    voice = Voice(pair, lang, naming, gone_by(today, reports, held), Spellings([*held, *elsewhere], reports))
    footnotes = Footnotes(reports, lang)
    lines = Lines(voice, footnotes)
    lines.footnotes.tell_of(held)
    held.sort(key=lambda record: (Edtf.order(record.date), record.id))
    made = Timeline(
        pair=pair,
        lang=lang,
        title=lines.title("timeline"),
        lines=tuple(lines.line(record, dated=False) for record in held),
        footnotes=footnotes.notes(),
        labels=voice.tongue.wording.phrases,
    )
    return inert(made)


def timeline_to_csv(made: Timeline) -> str:
    """A timeline as CSV with the columns of `COLUMNS`, for spreadsheets: UTF-8, text in the timeline's language."""
    publishers = {note.number: note.publisher for note in made.footnotes}
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for line in made.lines:
        earliest = line.date.lower if line.date is not None else None
        latest = line.date.upper if line.date is not None else None
        said_by = dict.fromkeys(publishers[number] for number in line.footnotes)
        writer.writerow(
            _safe(cell)
            for cell in (
                str(line.date or ""),
                earliest.isoformat() if earliest else "",
                latest.isoformat() if latest else "",
                line.kind,
                line.status,
                plain(line.runs),
                "; ".join(said_by),
                line.record,
            )
        )
    return out.getvalue()


def _safe(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula. Open dates begin with dots and are none."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@")) else cell
