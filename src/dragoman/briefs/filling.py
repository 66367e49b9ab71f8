"""A record's slots as the values of patterns: what each slot is called in a sentence, and what words agree with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from dragoman.briefs.agreeing import agree
from dragoman.briefs.arabic import Arabic
from dragoman.briefs.document import Run, Runs, plain
from dragoman.briefs.duals import oblique
from dragoman.briefs.english import English
from dragoman.briefs.figures import amount, count, share, value_alone
from dragoman.briefs.known import WORD_SLOTS, Known, date_form
from dragoman.briefs.pattern import fill, parse
from dragoman.briefs.phrases import is_bare, is_honour, is_title, is_visit, phrase
from dragoman.briefs.voice import Voice
from dragoman.briefs.wording import Sentence
from dragoman.model.kinds import kinds
from dragoman.model.record import Record
from dragoman.model.statement import SlotValue

_MANY = 4
"""From how many parties on they are not named again in the sentence that follows."""


class Filling(Known):
    """One record being told: gives patterns their values. `named` gathers the people that it names."""

    def __init__(self, voice: Voice, record: Record, *, dated: bool) -> None:
        super().__init__(voice, record, dated=dated)
        self.named: set[str] = set()

    def say(self, sentence: Sentence) -> Runs | None:
        """The sentence, if it serves this record and all that it needs is known."""
        if not sentence.serves(self.facts):
            return None
        return fill(parse(sentence.say), self.value, self.agree, self.lang)

    def value(self, slot: str, form: str) -> Runs | None:  # noqa: PLR0911  # one answer for each kind of slot
        """The runs of a slot, or None where it is unknown."""
        if slot in self._MADE:
            return self._MADE[slot](self, form)
        if slot in WORD_SLOTS:
            return self._word(slot, form)
        held = self.slots.get(slot)
        if held is None or held in ("", ()):
            return None
        if form == "alone" and "sender" in self.slots:
            return None
        kind = kinds()[self.record.kind].slots[slot].type
        if form == "concerned" and isinstance(held, str) and self.names_concerned(held):
            return None
        if kind == "party":
            return self.voice.parties([str(code) for code in held] if isinstance(held, tuple) else [str(held)])
        if kind in ("person", "people"):
            return self._persons(held)
        if isinstance(held, tuple):
            return self.tongue.joined([self.voice.words(str(one)) for one in held])
        if slot in ("place", "of"):
            return self.voice.matter(str(held))
        return self.tongue.source_text(str(held))

    def agree(self, slot: str) -> int | None:
        """The number of the agreeing word: see `agreeing`."""
        noun = self._noun("") if slot == "noun" else None
        return agree(self, slot, plain(noun) if noun else None)

    def value_alone(self, value: float) -> Runs:
        """The number of the record's figure, another value put in its place."""
        return (Run(value_alone(self, value), self.lang),)

    def _word(self, slot: str, form: str) -> Runs | None:
        entry = self.entry(slot)
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

    def _all_told(self) -> list[Runs]:
        return [self._person(name) for name in self.listed("people")] + [
            self.voice.words(role) for role in self.listed("roles")
        ]

    def _who(self, form: str) -> Runs | None:  # noqa: ARG002  # the values of slots all take a form
        everyone = self._all_told()
        return self.tongue.joined(everyone) if everyone else None

    def _one(self, form: str) -> Runs | None:
        return self._who(form) if len(self.everyone()) == 1 else None

    def _two(self, form: str) -> Runs | None:
        return self._who(form) if len(self.everyone()) > 1 else None

    def _home(self, form: str) -> Runs | None:
        return self.value("from", form) if self.slots.get("people") and not self.slots.get("roles") else None

    def _between(self, form: str) -> Runs | None:
        """«بين X وY», or the states with the one person named taking part."""
        two = self._two(form)
        if two is not None:
            return (Run("بين ", self.lang), *two)
        one = self._one(form)
        sides = self._sides(form)
        if not one:
            return sides
        first = Run(oblique(one[0].text), one[0].lang) if self.lang == "ar" else one[0]
        return (*sides, Run(" بمشاركة ", self.lang), first, *one[1:])

    def _parties(self, form: str) -> Runs:  # noqa: ARG002  # the values of slots all take a form
        """The names, or «الأطراف نفسها» where the sentence before told the same parties and they are many."""
        if len(self.record.parties) >= _MANY and self.voice.told_parties == self.record.parties:
            return (Run(self.tongue.wording.labels["sides"]["same"], self.lang),)
        return self.voice.parties(self.record.parties)

    def _sides(self, form: str) -> Runs:
        """«بين البلدين» / "the two countries" where they are the pair of the brief, else the names."""
        label = self.tongue.wording.labels["sides"]
        if self.of_the_pair:
            return (Run(label["pair"], self.lang),)
        return (Run(label.get("before", ""), self.lang), *self._parties(form))

    def _thirds(self, form: str) -> Runs | None:  # noqa: ARG002
        thirds = [code for code in self.record.parties if code not in self.voice.pair]
        return self.voice.parties(thirds) if thirds else None

    def _date(self, form: str) -> Runs | None:
        if self.record.date is None or not self.dated:
            return None
        form = form or date_form(self.record, past=self.voice.past(self.record))
        return (Run(self.tongue.when(self.record.date, form), self.lang),)

    def _noun(self, form: str) -> Runs | None:  # noqa: ARG002
        for pattern in self.tongue.wording.kinds[self.record.kind].noun:
            runs = self.say(pattern)
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
        if form == "meets" and isinstance(self.tongue, Arabic) and not self.tongue.is_occasion(body):
            return (Run("اجتماع ", self.lang), *runs)
        return runs

    def _the_type(self, form: str) -> Runs | None:  # noqa: ARG002
        entry = self.entry("type")
        return None if entry is None else (Run(entry.get("the", entry["say"]), self.lang),)

    def _titled(self, form: str) -> Runs | None:  # noqa: ARG002
        """The subject where it is the document's own name."""
        subject = phrase(self.slots.get("subject"))
        return self.tongue.source_text(subject) if subject and is_title(subject) else None

    def _topic(self, form: str) -> Runs | None:  # noqa: ARG002
        """What a position or a document is about."""
        topic = phrase(self.slots.get("topic" if self.record.kind == "position" else "subject"))
        if not topic or (self.record.kind != "position" and is_title(topic)):
            return None
        return self.tongue.source_text(topic)

    def _occasion(self, form: str) -> Runs | None:
        """An occasion; in the form `visit` only where it is a visit, in `matter` only where it is none."""
        occasion = phrase(self.slots.get("occasion"))
        if not occasion or (form in ("visit", "matter") and (form == "visit") != is_visit(occasion)):
            return None
        return self.voice.matter(occasion)

    def _what(self, form: str) -> Runs | None:  # noqa: ARG002
        """What help is given, unless the words only say that it is help."""
        what = phrase(self.slots.get("what"))
        return self.tongue.source_text(what) if what and not is_bare(what) else None

    def _name(self, form: str) -> Runs | None:
        """A name in the source's words; an honour that is named after somebody is said to be one."""
        name = self.slots.get("name")
        if not isinstance(name, str) or not name.strip():
            return None
        said = self.tongue.source_text(name)
        if form != "honour":
            return said
        if is_honour(name):
            return (Run("«", self.lang), *said, Run("»", self.lang)) if self.lang == "ar" else said
        before, _, after = str(self.tongue.wording.words["honour"]).partition("{name}")
        return (Run(before, self.lang), *said, Run(after, self.lang))

    def _sector(self, form: str) -> Runs | None:
        sector = self.slots.get("sector")
        if not isinstance(sector, str) or self.names_sector(sector):
            return None
        known = self._word("sector", form)
        return known if known is not None or self.lang == "en" else self.tongue.source_text(sector)

    def _count(self, form: str) -> Runs | None:  # noqa: ARG002
        return self._said(count(self))

    def _share(self, form: str) -> Runs | None:  # noqa: ARG002
        return self._said(share(self))

    def _amount(self, form: str) -> Runs | None:
        return self._said(amount(self, form))

    def _said(self, said: str | None) -> Runs | None:
        return (Run(said, self.lang),) if said else None

    def _origin(self, form: str) -> Runs | None:
        return self._person_or_party("sender", "from", form)

    def _addressee(self, form: str) -> Runs | None:
        return self._person_or_party("receiver", "to", form)

    def _person_or_party(self, person: str, party: str, form: str) -> Runs | None:
        return self.value(person, form) or self.value(party, form)

    _MADE: ClassVar[dict[str, Callable[[Filling, str], Runs | None]]] = {
        "noun": _noun, "date": _date, "parties": _parties, "sides": _sides, "who": _who, "one": _one, "two": _two,
        "between": _between, "home": _home, "origin": _origin, "addressee": _addressee, "ordinal": _ordinal,
        "body": _body, "the_type": _the_type, "titled": _titled, "topic": _topic, "thirds": _thirds,
        "sector": _sector, "occasion": _occasion, "what": _what, "name": _name, "count": _count, "share": _share,
        "amount": _amount,
    }  # fmt: skip
    """The slots of patterns whose values are made of a record, rather than held in it."""
