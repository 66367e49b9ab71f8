"""A record told as one sentence: the first pattern of its kind that serves it and whose needed slots are known."""

from __future__ import annotations

from dragoman.briefs.document import Run, Runs
from dragoman.briefs.filling import Filling
from dragoman.briefs.voice import Voice
from dragoman.model.edtf import Edtf, words
from dragoman.model.kinds import kinds
from dragoman.model.record import Record
from dragoman.model.statement import SlotValue


def sentence(voice: Voice, record: Record, *, dated: bool = True) -> Runs:
    """The sentence that tells a record, without its date if so asked (where a margin shows it)."""
    filling = Filling(voice, record, dated=dated)
    for pattern in voice.tongue.wording.kinds[record.kind].sentences:
        runs = filling.say(pattern)
        if runs is not None:
            voice.tell(filling.named, record.parties)
            return voice.tongue.tidy(runs)
    raise AssertionError(f"no sentence tells a {record.kind} that is {record.status}")


def single(voice: Voice, record: Record, field: str, value: SlotValue) -> Runs:  # noqa: PLR0911  # one for each type
    """A value of one field alone, as a disagreement shows it beside its rivals."""
    if field == "date":
        return (Run(words(Edtf.parse(str(value)), voice.lang), voice.lang),)
    if field == "value" and isinstance(value, int | float):
        return Filling(voice, record, dated=False).value_alone(value)
    if isinstance(value, tuple):
        return voice.tongue.joined([single(voice, record, field, one) for one in value])
    slot = kinds()[record.kind].slots.get(field)
    if slot is not None and slot.type == "party":
        return voice.party(str(value))
    if slot is not None and slot.type in ("person", "people"):
        return voice.person(str(value))
    for table in (f"{record.kind}.{field}", field):
        entry = voice.tongue.wording.words["values"].get(table, {}).get(str(value))
        if entry is not None:
            return (Run(entry["say"], voice.lang),)
    return voice.words(value) if isinstance(value, str) else (Run(str(value), voice.lang),)
