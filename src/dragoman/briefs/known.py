"""What is known of one record: its slots, the words that its tables have for them, and who is told in it."""

from __future__ import annotations

from dragoman.briefs.phrases import is_pointing
from dragoman.briefs.voice import Voice
from dragoman.briefs.wording import wording
from dragoman.language.fold import folded
from dragoman.model.record import Record
from dragoman.model.statement import SlotValue

WORD_SLOTS = {"type", "level", "session", "instrument", "measure", "field", "sector"}
"""Slots whose words the tables of `words.yml` say, `session` being the meeting of a mechanism by its type."""

_PEOPLE = frozenset(("people", "roles", "person", "sender", "receiver", "recipient"))
"""Slots that hold people by name or office."""
_DATE_FORMS = {"ongoing": "as-of", "planned": "to-come", "proposed": "to-come"}
_OF_ONE_DAY = frozenset(
    ("relations", "mission", "appointment", "agreement", "message", "position", "honour", "protest", "membership")
)
"""Kinds of facts that take place on one day: an interval of days says between which that day lies."""


class Known:
    """A record's shown values by slot. `facts` are the slots with the status, by which patterns are chosen."""

    def __init__(self, voice: Voice, record: Record, *, dated: bool) -> None:
        self.voice = voice
        self.tongue = voice.tongue
        self.lang = voice.lang
        self.record = record
        self.dated = dated
        self.slots: dict[str, SlotValue] = {
            shown.field: value
            for shown in record.fields
            if shown.field not in ("date", "status") and (value := _named(shown.field, shown.value)) != ()
        }
        if others := tuple(code for code in self.listed("target") if code not in self.listed("actor")):
            self.slots["target"] = others if len(others) > 1 else others[0]
        self.facts = {**self.slots, "status": record.status}

    def listed(self, slot: str) -> list[str]:
        """A slot's values; none where it is unknown."""
        held = self.slots.get(slot, ())
        return [str(one) for one in held] if isinstance(held, tuple) else [str(held)]

    def everyone(self) -> list[str]:
        """The people of a visit or a meeting, then the offices."""
        return self.listed("people") + self.listed("roles")

    def entry(self, slot: str) -> dict[str, str] | None:
        """What the tables say for a word slot."""
        word = self.slots.get("type" if slot == "session" else slot)
        return self.tongue.wording.entry(f"{self.record.kind}.{slot}", str(word) if word is not None else None)

    def names_sector(self, sector: str) -> bool:
        """Whether the record's name, which stands in the source's words, tells its sector already."""
        said = wording("ar").words["values"][f"{self.record.kind}.sector"].get(sector, {}).get("say", sector)
        return folded(said) in folded(str(self.slots.get("name", "")))

    def names_concerned(self, code: str) -> bool:
        """Whether the record's topic itself already names a state, so that it need not be named again."""
        name = folded(self.voice.naming.party(code, "ar")).removeprefix("ال")
        return name in folded(str(self.slots.get("topic", "")))

    @property
    def of_the_pair(self) -> bool:
        """Whether the record's parties are the two states of the brief and no others."""
        pair = self.voice.pair
        return set(self.record.parties) == set(pair) and not any(code.startswith("org:") for code in pair)


def _named(slot: str, value: SlotValue) -> SlotValue:
    """What a slot holds, without those of its people who are only pointed to; nothing where no other is in it."""
    if slot not in _PEOPLE:
        return value
    held = tuple(map(str, value)) if isinstance(value, tuple) else (str(value),)
    named = tuple(name for name in held if not is_pointing(name))
    return value if named == held else named


def date_form(record: Record, *, past: bool) -> str:
    """The form in which a record's date is told, by its status and kind: see `when` of each language.

    What was under way and has gone by (`past`) is told as what was done.
    """
    usual = "within" if record.kind in _OF_ONE_DAY else "over" if record.kind == "figure" else ""
    return usual if past and record.status == "ongoing" else _DATE_FORMS.get(record.status, usual)
