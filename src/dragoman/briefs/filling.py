"""A record's slots as the values of patterns: what each slot is called in a sentence, and what words agree with it."""

from __future__ import annotations

from collections.abc import Callable

from dragoman.briefs.arabic import Arabic
from dragoman.briefs.document import Run, Runs, plain
from dragoman.briefs.english import English
from dragoman.briefs.pattern import fill, parse
from dragoman.briefs.voice import Voice
from dragoman.briefs.wording import Sentence, wording
from dragoman.language.fold import folded
from dragoman.model.kinds import kinds
from dragoman.model.record import Record
from dragoman.model.statement import SlotValue

_WORD_SLOTS = {"type", "level", "session", "instrument", "measure", "field", "sector"}
"""Slots whose words the tables of `words.yml` say, `session` being the meeting of a mechanism by its type."""


_DATE_FORMS = {"ongoing": "as-of", "planned": "to-come", "proposed": "to-come"}
"""The form of a date by the status of its record."""


class Filling:
    """One record being told: gives patterns their values. `named` gathers the people that it names."""

    def __init__(self, voice: Voice, record: Record, *, dated: bool) -> None:
        self.voice = voice
        self.tongue = voice.tongue
        self.lang = voice.lang
        self.record = record
        self.dated = dated
        self.slots: dict[str, SlotValue] = {
            shown.field: shown.value for shown in record.fields if shown.field not in ("date", "status")
        }
        self.facts = {**self.slots, "status": record.status}
        self.named: set[str] = set()
        self._made: dict[str, Callable[[str], Runs | None]] = {
            "noun": self._noun, "date": self._date, "parties": self._parties, "sides": self._sides,
            "who": self._who, "one": self._one, "two": self._two, "between": self._between, "home": self._home,
            "origin": self._origin, "addressee": self._addressee, "ordinal": self._ordinal, "body": self._body,
            "the_type": self._the_type, "count": self._count, "titled": self._titled, "topic": self._topic,
            "thirds": self._thirds, "sector": self._sector, "amount": self._amount, "share": self._share,
        }  # fmt: skip

    def say(self, sentence: Sentence) -> Runs | None:
        """The sentence, if it serves this record and all that it needs is known."""
        if not sentence.serves(self.facts):
            return None
        return fill(parse(sentence.say), self.value, self.agree, self.lang)

    def value(self, slot: str, form: str) -> Runs | None:  # noqa: PLR0911  # one answer for each kind of slot
        """The runs of a slot, or None where it is unknown."""
        if slot in self._made:
            return self._made[slot](form)
        if slot in _WORD_SLOTS:
            return self._word(slot, form)
        held = self.slots.get(slot)
        if held is None or held in ("", ()):
            return None
        kind = kinds()[self.record.kind].slots[slot].type
        if form == "concerned" and isinstance(held, str) and self._concerns(held):
            return None
        if kind == "party":
            return self.voice.parties([str(code) for code in held] if isinstance(held, tuple) else [str(held)])
        if kind in ("person", "people"):
            return self._persons(held)
        if isinstance(held, tuple):
            return self.tongue.joined([self.voice.words(str(one)) for one in held])
        if slot in ("place", "occasion", "of"):
            return self.voice.words(str(held))
        return self.tongue.source_text(str(held))

    def _concerns(self, code: str) -> bool:
        """Whether the topic itself already names a state, so that it need not be named again."""
        name = folded(self.voice.naming.party(code, "ar")).removeprefix("ال")
        return name in folded(str(self.slots.get("topic", "")))

    def agree(self, slot: str) -> int | None:  # noqa: PLR0911  # one answer for each kind of slot
        """The number of the agreeing word: its gender in Arabic, its number in English.

        `past` tells whether what was to come has gone by; after a slot (`who.past`) it counts as two.
        """
        name, _, tense = slot.partition(".")
        if tense or slot == "past":
            number = self.agree(name) if tense else 0
            past = int(self.voice.past(self.record))
            return None if number is None else number + 2 * past if tense else past
        if self.lang == "en":
            return self._number(slot)
        if slot in _WORD_SLOTS:
            entry = self._entry(slot)
            return None if entry is None else int(entry.get("g") == "f")
        if slot == "who":
            names = self._who_names()
            return self._gender_of(names[0]) if names else None
        if slot == "noun":
            noun = self._noun("")
            return int(plain(noun).split()[0].endswith("ة")) if noun else None
        held = self.slots.get(slot)
        if held is None or held == ():
            return None
        code = str(held[0]) if isinstance(held, tuple) else str(held)
        return (
            self.tongue.party_gender(code, self.voice.naming.party(code, "ar"))
            if isinstance(self.tongue, Arabic)
            else 0
        )

    def value_alone(self, value: float) -> Runs:
        """The number of the record's figure, another value put in its place."""
        said = self.tongue.amount(value, self._unit, self._counted)
        return (Run(said, self.lang),)

    @property
    def _unit(self) -> str | None:
        unit = self.slots.get("unit")
        return str(unit) if unit is not None else None

    @property
    def _counted(self) -> str | None:
        measure = self.slots.get("measure")
        return str(measure) if measure is not None else None

    def _number(self, slot: str) -> int | None:  # noqa: PLR0911  # one answer for each kind of slot
        if slot in _WORD_SLOTS:
            entry = self._entry(slot)
            return None if entry is None else int(entry.get("n", 0))
        if slot == "who":
            names = self._who_names()
            return int(len(names) > 1) if names else None
        if slot in ("sides", "parties"):
            return 1
        if slot == "date":
            return int(self.dated and self.record.date is not None and self.record.date.ends[-1] == "..")
        held = self.slots.get(slot)
        if held is None or held == ():
            return None
        if slot == "count":
            return int(held != 1)
        return int(isinstance(held, tuple) and len(held) > 1)

    def _gender_of(self, name: str) -> int:
        return self.tongue.person_gender(name) if isinstance(self.tongue, Arabic) else 0

    def _entry(self, slot: str) -> dict[str, str] | None:
        kind = self.record.kind
        word = self.slots.get("type" if slot == "session" else slot)
        return self.tongue.wording.entry(f"{kind}.{slot}", str(word) if word is not None else None)

    def _word(self, slot: str, form: str) -> Runs | None:
        entry = self._entry(slot)
        if entry is None:
            return None
        said = self.tongue.with_article(entry) if form == "a" and isinstance(self.tongue, English) else entry["say"]
        return (Run(said, self.lang),)

    def _persons(self, held: SlotValue) -> Runs:
        names = [str(name) for name in held] if isinstance(held, tuple) else [str(held)]
        return self.tongue.joined([self._person(name) for name in names])

    def _person(self, name: str) -> Runs:
        self.named.add(name)
        return self.voice.person(name)

    def _list(self, slot: str) -> list[str]:
        held = self.slots.get(slot, ())
        return [str(one) for one in held] if isinstance(held, tuple) else [str(held)]

    def _who_names(self) -> list[str]:
        return self._list("people") + self._list("roles")

    def _everyone(self) -> list[Runs]:
        return [self._person(name) for name in self._list("people")] + [
            self.voice.words(role) for role in self._list("roles")
        ]

    def _who(self, form: str) -> Runs | None:  # noqa: ARG002  # the values of slots all take a form
        everyone = self._everyone()
        return self.tongue.joined(everyone) if everyone else None

    def _one(self, form: str) -> Runs | None:
        return self._who(form) if len(self._who_names()) == 1 else None

    def _two(self, form: str) -> Runs | None:
        return self._who(form) if len(self._who_names()) > 1 else None

    def _home(self, form: str) -> Runs | None:
        return self.value("from", form) if self.slots.get("people") and not self.slots.get("roles") else None

    def _between(self, form: str) -> Runs | None:
        """«بين X وY», or the states with the one person named taking part."""
        two = self._two(form)
        if two is not None:
            return (Run("بين ", self.lang), *two)
        one = self._one(form)
        sides = self._sides(form)
        return (*sides, Run(" بمشاركة ", self.lang), *one) if one else sides

    def _parties(self, form: str) -> Runs:  # noqa: ARG002
        return self.voice.parties(self.record.parties)

    def _sides(self, form: str) -> Runs:  # noqa: ARG002
        """«بين البلدين» / "the two countries" where they are the pair of the brief, else the names."""
        label = self.tongue.wording.labels["sides"]
        if set(self.record.parties) == set(self.voice.pair) and not any(
            code.startswith("org:") for code in self.voice.pair
        ):
            return (Run(label["pair"], self.lang),)
        before = label.get("before", "")
        return (Run(before, self.lang), *self.voice.parties(self.record.parties))

    def _thirds(self, form: str) -> Runs | None:  # noqa: ARG002
        thirds = [code for code in self.record.parties if code not in self.voice.pair]
        return self.voice.parties(thirds) if thirds else None

    def _date(self, form: str) -> Runs | None:
        if self.record.date is None or not self.dated:
            return None
        form = form or _DATE_FORMS.get(self.record.status, "")
        return (Run(self.tongue.when(self.record.date, form), self.lang),)

    def _noun(self, form: str) -> Runs | None:  # noqa: ARG002
        for phrase in self.tongue.wording.kinds[self.record.kind].noun:
            runs = self.say(phrase)
            if runs is not None:
                return runs
        return None

    def _ordinal(self, form: str) -> Runs | None:
        ordinal = self.slots.get("ordinal")
        if not isinstance(ordinal, int):
            return None
        if isinstance(self.tongue, Arabic):
            if form == "session" and self.tongue.names_ordinal(str(self.slots.get("body", ""))):
                return None
            feminine = form == "f" or (form == "session" and self.agree("session") == 1)
            oblique = self.record.status != "done" or form == "f"
            return (Run(self.tongue.ordinal(ordinal, feminine=feminine, oblique=oblique), self.lang),)
        said = self.tongue.ordinal(ordinal)
        return (Run(self.tongue.with_article({"say": said}) if form == "a" else said, self.lang),)

    def _body(self, form: str) -> Runs | None:
        body = self.slots.get("body")
        if not isinstance(body, str):
            return None
        runs = self.tongue.source_text(body)
        if form == "meets" and body.split(maxsplit=1)[0] not in self.tongue.wording.words["occasions"]:
            return (Run("اجتماع ", self.lang), *runs)
        return runs

    def _the_type(self, form: str) -> Runs | None:  # noqa: ARG002
        entry = self._entry("type")
        return None if entry is None else (Run(entry.get("the", entry["say"]), self.lang),)

    def _count(self, form: str) -> Runs | None:  # noqa: ARG002
        count = self.slots.get("count")
        if not isinstance(count, int) or count == 1:
            return None
        instrument = self.slots.get("instrument")
        noun = str(instrument) if instrument in self.tongue.wording.numbers["nouns"] else "document"
        return (Run(self.tongue.counted(count, noun, oblique=True), self.lang),)

    def _is_title(self, subject: str) -> bool:
        titles = {folded(word) for word in wording("ar").words["titles"]}
        first = folded(subject.split(maxsplit=1)[0])
        return first in titles or first.removeprefix("ال") in titles

    def _titled(self, form: str) -> Runs | None:  # noqa: ARG002
        subject = self.slots.get("subject")
        if not isinstance(subject, str) or not subject.strip() or not self._is_title(subject):
            return None
        return self.tongue.source_text(subject)

    def _topic(self, form: str) -> Runs | None:  # noqa: ARG002
        if self.record.kind == "position":
            topic = self.slots.get("topic")
            return self.tongue.source_text(topic) if isinstance(topic, str) else None
        subject = self.slots.get("subject")
        if not isinstance(subject, str) or not subject.strip() or self._is_title(subject):
            return None
        return self.tongue.source_text(subject)

    def _sector(self, form: str) -> Runs | None:
        sector = self.slots.get("sector")
        if not isinstance(sector, str) or sector == self.slots.get("name"):
            return None
        known = self._word("sector", form)
        return known if known is not None or self.lang == "en" else self.tongue.source_text(sector)

    def _amount(self, form: str) -> Runs | None:
        value = self.slots.get("value")
        if not isinstance(value, int | float):
            return None
        if self.record.kind == "figure" and self._unit == "percent" and self._counted != "other":
            return None
        comparator = self.slots.get("comparator")
        noun = self._counted if self.lang == "ar" else None
        said = self.tongue.compared(
            self.tongue.amount(value, self._unit, noun),
            str(comparator) if comparator else None,
            things=self._unit == "count",
        )
        if form == "aid":
            unit = self._unit if self._unit in ("tonne", "count", "percent") else "money" if self._unit else "other"
            said = self.tongue.wording.words["amounts"][unit].format(n=said)
        return (Run(said, self.lang),)

    def _share(self, form: str) -> Runs | None:  # noqa: ARG002
        value = self.slots.get("value")
        if not isinstance(value, int | float) or self._unit != "percent":
            return None
        comparator = self.slots.get("comparator")
        said = self.tongue.compared(self.tongue.amount(value, "percent", None), str(comparator) if comparator else None)
        return (Run(said, self.lang),)

    def _origin(self, form: str) -> Runs | None:
        return self._person_or_party("sender", "from", form)

    def _addressee(self, form: str) -> Runs | None:
        return self._person_or_party("receiver", "to", form)

    def _person_or_party(self, person: str, party: str, form: str) -> Runs | None:
        return self.value(person, form) or self.value(party, form)
