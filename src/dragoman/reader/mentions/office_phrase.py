"""The grammar of one office: a head, what it is of, whose it is, where it is sent."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import NamedTuple
from weakref import proxy

from dragoman.reader.mentions.line import Line
from dragoman.reader.mentions.marked import Marked
from dragoman.reader.mentions.noun_phrases import NounPhrases, is_with_organisation
from dragoman.reader.mentions.office_rest import Rest
from dragoman.reader.mentions.office_tail import STATE_NOUNS, OfficeTails
from dragoman.reader.mentions.office_words import ONE, Form, Head, office_words

DEEPEST = 3
"""Offices within offices: «مدير مكتب نائب رئيس مجلس الوزراء»."""

_MISSIONS = frozenset({"embassy", "consulate"})
_LEADING_ON = frozenset({"باسم", "لدي"})
"""Words within a definite head behind which the office that it serves stands with no letter joined."""


_WORLDLY = frozenset({"الدولي", "الدوليه"})
"""What an envoy is called who is of the United Nations: «المبعوث الدولي لليمن»."""


_CARRIERS = frozenset({"minister", "foreign-minister", "ambassador", "envoy"})
_RECEIVERS = frozenset({"head-of-state", "head-of-government", "crown-prince", "deputy-crown-prince"})
"""To whom a minister or envoy without more carries something, and whose he is not."""


class Read(NamedTuple):
    """A phrase read from a head: its end token, role, states and host; `bare` if it is the head alone."""

    last: int
    role: str
    states: tuple[str, ...]
    host: str | None
    form: Form
    former: bool = False
    bare: bool = False
    whose: str | None = None
    """The word that names the state by what the reader knows of the report: «المملكة», «بلاده»."""

    @property
    def head(self) -> Head:
        """The noun that opens the phrase."""
        return self.form.head


class _Of(NamedTuple):
    """What an office is of: its end token, the role that this makes, the states in it, the host of an office."""

    last: int
    role: str
    states: tuple[str, ...] = ()
    host: str | None = None
    whose: str | None = None


class OfficePhrases:
    """Reads the offices of one text."""

    def __init__(self, line: Line, entities: Mapping[int, Marked]) -> None:
        self.line = line
        self.entities = entities
        self.words = office_words()
        mine: OfficePhrases = proxy(self)  # what it holds holds it not, so that a text is let go once it is read
        self.nouns = NounPhrases(line, entities, self.words, partial(OfficePhrases._plain_office, mine))
        self.tails = OfficeTails(line, entities, self.words, self.nouns, partial(OfficePhrases._mission, mine))

    def read(self, first: int, depth: int = 0) -> Read | None:
        """The longest phrase whose head is at a token."""
        best: Read | None = None
        for form in self.words.heads.get(self.line.word(first), ()):
            if self.line.follows(first + 1, form.rest) and not (form.owned and self.line.written(first)[-1] == "ة"):
                read = self._phrase(form, first + 1 + len(form.rest), depth)
                if read is not None and (best is None or read.last > best.last):
                    best = read
        return best

    def _plain_office(self, at: int) -> int | None:
        read = self.read(at, DEEPEST)
        return read.last if read is not None and read.form.skip == 0 else None

    def _mission(self, at: int) -> tuple[int, tuple[str, ...], str | None] | None:
        read = self.read(at, DEEPEST)
        return (read.last, read.states, read.host) if read is not None and read.role in _MISSIONS else None

    def _phrase(self, form: Form, start: int, depth: int) -> Read | None:
        head, at = form.head, start
        if form.free:
            return self._free(form, start)
        if form.definite:
            at = self._modifiers(at)
        elif "adjective" in head.takes and self.line.word(at) in self.words.indefinite_modifiers:
            at += 1
        of = self._complement(form, at, depth) if self.line.is_next(at) else None
        if of is None:
            if not form.definite or (head.alone is None and at == start):
                return None
            fixed = (head.fixed,) if head.fixed else ()
            of = _Of(at, head.alone or head.role, fixed)
        if head.role == "envoy" and not of.states and any(self.line.word(i) in _WORLDLY for i in range(start, at)):
            of = of._replace(states=("org:UN",))
        rest = Rest(of.last, of.states, of.host, form, bare=of.last == start)
        rest.owned = of.whose is not None or form.owned
        bare = rest.bare
        self.tails.read_on(rest)
        role = of.role
        if head.chancellor and bare and rest.states and rest.states[0] in head.chancellor:
            role = "head-of-government"
        states = tuple(dict.fromkeys(rest.states))
        ours = self.line.word(start - 1) if form.owned else ""
        told = ours.endswith("ها" if head.host and rest.host else "نا")
        whose = of.whose or (ours if told else None)
        return Read(rest.at, role, states, rest.host, form, rest.former, rest.bare, whose if not states else None)

    def _free(self, form: Form, start: int) -> Read | None:
        """«سفيرا جديدا لدولة …», «وزيرا للخارجية»."""
        at = start
        while self.line.is_next(at) and self.line.word(at) in self.words.free_modifiers:
            at += 1
        rest = Rest(at, (), None, form, bare=True)
        self.tails.read_on(rest)
        if not rest.bare:
            return Read(rest.at, form.head.state or form.head.role, tuple(rest.states), rest.host, form)
        last = self.nouns.served(at) if self.line.is_next(at) and at not in self.entities else None
        if last is None:
            return None
        role = form.head.of.get(self.nouns.joined(at) or "", form.head.role)
        return Read(last, role, self._states(at, last), None, form)

    def _complement(self, form: Form, at: int, depth: int) -> _Of | None:
        """What follows: a listed body or portfolio, another office, a state, or an open noun phrase."""
        head = form.head
        role = head.alone if head.whole and head.alone else head.role
        if "name-of" in head.takes and self.line.word(at) == "باسم":
            return self._office(form, at + 1, depth, role) or self._open(form, at + 1, role)
        if form.definite and not head.whole:
            return self._office(form, at, depth, role) or self._served(form, at, role)
        return (
            self._state(form, at, role)
            or self._listed(form, at)
            or self._office(form, at, depth, role)
            or self._served(form, at, role)
            or self._open(form, at, role)
        )

    def _listed(self, form: Form, at: int) -> _Of | None:
        listed = self.nouns.listed(at, form.head)
        if listed is None:
            return None
        last, name = listed
        if "open" in form.head.takes and name not in form.head.of:
            last = max(last, self.nouns.open(at) or last)
        whose = self.line.word(at) if self.line.word(at) in self.words.owned else None
        return _Of(last, form.head.of.get(name, form.head.role), self._states(at, last), whose=whose)

    def _office(self, form: Form, at: int, depth: int, role: str) -> _Of | None:
        """Another office in construct with the head, or joined to a definite head with ل."""
        head = form.head
        if depth >= DEEPEST or not head.takes & {"office", "name-of", "for"}:
            return None
        joint = "ل" if form.definite and self.line.word(at - 1) not in _LEADING_ON else ""
        inner = self.read(at, depth + 1) if self.line.word(at).startswith(joint) else None
        if inner is None or self.line.word(at)[: inner.form.skip] != joint:
            return None
        if joint and self._is_for_receiver(head.role, inner.role, at):
            return None  # «نقل السفير | لأمير الدولة تحيات …»
        if head.deputy:
            role = "deputy-minister" if inner.role.endswith("minister") else f"deputy-{inner.role}"
        return _Of(inner.last, role, inner.states, inner.host, inner.whose)

    def _state(self, form: Form, at: int, role: str) -> _Of | None:
        if form.head.takes.isdisjoint({"state", "adjective"}):
            return None
        if form.definite and self.line.word(at - 1).startswith("ال") and self._is_bare_state(at):
            return None  # «يزور ولي العهد | سيئول»
        if form.number != ONE and (self.line.word(at), self.line.word(at + 1)) == ("كل", "من"):
            at += 2  # «سفراء | كل من ألمانيا والسويد»
        entity = self.entities.get(at)
        if entity is None and self.line.word(at) in STATE_NOUNS:
            entity = self.entities.get(at + 1)
        if entity is None and "state" in form.head.takes and self.line.word(at) in self.words.untold_states:
            return _Of(at + 1, form.head.state or role, whose=self.line.word(at))
        if entity is None or entity.proclitics or self.line.word(entity.last) in self.words.leading:
            return None
        if not entity.adjective and "state" not in form.head.takes:
            return None
        if not entity.adjective:
            own = not entity.place and not entity.party.startswith("org:")
            return _Of(entity.last, (form.head.state if own else None) or role, (entity.party,))
        indefinite = "adjective" in form.head.takes and not self.line.word(at).startswith("ال")
        return _Of(entity.last, form.head.state or role, (entity.party,)) if indefinite else None

    def _open(self, form: Form, at: int, role: str) -> _Of | None:
        takes = form.head.takes
        if not takes & {"open", "place", "name-of"}:
            return None
        if takes.isdisjoint({"open", "name-of"}) and self.line.word(at) not in self.words.places:
            town = self.entities.get(at)
            seat = town is not None and town.place and not town.proclitics
            return _Of(town.last, role, (town.party,)) if town is not None and seat else None  # «حاكم | الشارقة |»
        if self.line.word(at - 1).startswith("ال") and self._is_bare_state(at):
            return None  # «حمل الأمين العام | إسرائيل»
        last = self.nouns.open(at)
        if last is None:
            return None
        return _Of(last, role, self._states(at, last) if "open" in takes else ())

    def _is_bare_state(self, at: int) -> bool:
        entity = self.entities.get(at)
        joined = entity is None or entity.proclitics or self.line.word(at).startswith("لل")
        return not joined and entity is not None and not entity.adjective

    def _served(self, form: Form, at: int, role: str) -> _Of | None:
        if not form.definite or form.head.takes.isdisjoint({"open", "for"}) or form.head.host:
            return None
        entity = self.entities.get(at)
        if entity is not None:
            return None
        inner = self.read(at, DEEPEST)
        if inner is not None and self._is_for_receiver(form.head.role, inner.role, at):
            return None
        last = self.nouns.served(at)
        if last is None:
            return None
        states = self._states(at, last)
        if role == "secretary-general":  # «الأمين العام المساعد لشؤون فلسطين» is an organisation's
            states = tuple(party for party in states if party.startswith("org:"))
        return _Of(last, role, states)

    def _is_for_receiver(self, role: str, inner: str, at: int) -> bool:
        """Whether an office joined with ل is to whom a bare minister or envoy carries something."""
        bare = self.line.word(at - 1) not in self.words.modifiers
        return bare and role in _CARRIERS and inner in _RECEIVERS

    def _states(self, first: int, last: int) -> tuple[str, ...]:
        found = (entity for at in range(first, last) if (entity := self.entities.get(at)) is not None)
        return tuple(e.party for e in found if not is_with_organisation(e, after=self.line.word(e.first - 1)))

    def _modifiers(self, at: int) -> int:
        while self.line.is_next(at) and self.line.word(at) in self.words.modifiers:
            at += 1
        return at
