"""Focus: the context of one report, as it goes on from sentence to sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from dragoman.language.fold import folded
from dragoman.model.statement import SlotValue
from dragoman.reader.actor import Actor
from dragoman.reader.focus.beside import of_who_stands_before
from dragoman.reader.focus.culprits import culprit_of
from dragoman.reader.focus.delegations import led, of_delegation
from dragoman.reader.focus.hosting import hosted
from dragoman.reader.focus.memory import ACTING, distinct, is_ministry
from dragoman.reader.focus.references import References
from dragoman.reader.focus.seats import seated

_BODIES = frozenset({"embassy", "delegation"})
_MUTUAL = frozenset({"agreement", "meeting", "relations", "mechanism"})
"""Kinds of which a statement makes its parties the pair spoken of, where its sentence names others too."""
_DEEDS = frozenset({"mission", "relations", "agreement", "travel", "aid", "mechanism", "membership", "protest"})
"""Kinds of acts that others may welcome as «الخطوة»."""
_MADE_UP = 5
_OF_WHOM = frozenset({"يضم", "ضم", "تضم", "مكون", "مءلف", "ممثلا"})
"""Words behind a delegation of who is in it: «وفد يضم أربعين | رجل أعمال إندونيسيين |»."""
_RECENT = 2
"""Sentences for which an act is still «الخطوة»."""


class Focus(References):
    """The context of one report, updated in the order of its sentences: see `Memory` for what it keeps."""

    def begin(self, actors: Sequence[Actor]) -> list[Actor]:
        """The actors of the next sentence with their parties and fuller names, as far as the context tells."""
        self._since += 1
        if self._since > _RECENT:
            self.deed = ()
        resolved: list[Actor] = []
        for i, actor in enumerate(actors):
            if actor.form == "body":
                if (body := self.bodies.meant(actor)) is not None:
                    resolved.append(body)
                continue
            owned = of_who_stands_before(self.scene, actor, resolved)
            seat = of_delegation(self.scene, seated(self.scene, owned, actors[i + 1 : i + 3]), resolved)
            seat = self._of_other(self._come(seat, actors[i + 1 :], resolved), actors[i + 1 :])
            known = self._resolve(seat, resolved)
            if self._is_of_three(actor):
                known = actor._replace(parties=self.last.three or self._three)
            known = self.bodies.headed(self.incumbents.named(known))
            resolved.append(known)
            self._learn(known)
        self.culprit = culprit_of(self.scene, resolved) or self.culprit
        untold = frozenset(a.first for a in actors if not (a.parties or a.whose or self.home))
        return led(self.scene, hosted(self._delegated(resolved), untold))

    def _is_of_three(self, actor: Actor) -> bool:
        """Whether it is «الدول الثلاث», or an office of theirs: «زعماء الدول الثلاث»."""
        last = actor.last - 1 if actor.form == "both" else actor.last
        return actor.form in ("both", "office") and self.scene.word(last) in ("الثلاث", "الثلاثه")

    def _delegated(self, actors: list[Actor]) -> list[Actor]:
        """Delegations with the state of the body that sends them or of who leads them: «وفد من | مجلس النواب |»."""
        for i, (actor, behind) in enumerate(pairwise(actors)):
            near = behind.first - actor.last
            led = behind.is_personal and behind.prep in ("from", "present") and near <= 1
            led |= near <= _MADE_UP and any(self.scene.word(i) in _OF_WHOM for i in range(actor.last, behind.first))
            if actor.role == "delegation" and not actor.parties and not actor.people and led:
                parties = behind.parties or next((a.parties for a in actors[i + 2 : i + 3] if a.prep == "present"), ())
                actors[i] = actor._replace(parties=parties[:1])
        return actors

    def end(self, actors: Sequence[Actor]) -> None:
        """Close a sentence: its first bare person is the topic, its last two parties the pair."""
        acting = [
            actor
            for actor in actors
            if actor.is_personal and not actor.prep and actor.parties and actor.role not in _BODIES
        ]
        if acting:
            self.topic = acting[0]
            self.lead = self.lead or acting[0]
            foreign = [
                actor for actor in actors if actor.is_personal and actor.parties != acting[0].parties and actor.parties
            ]
            if foreign:
                men = [actor for actor in foreign if actor.role != "delegation"]
                self.guest = (men or foreign)[-1]
        self.last.close(actors)
        pair = distinct(actor for actor in actors if actor.form in ACTING)
        if len(pair) == 2:  # a pair is two
            self.pair = pair
        elif self._stated:
            self.pair = self._stated
        self._stated = ()

    def heard(self, kind: str, parties: tuple[str, ...], slots: Mapping[str, SlotValue]) -> None:
        """A statement was made: an agreement may be spoken of again as «عليها», a body as «المجلس»."""
        self._done(kind, parties)
        if kind in _MUTUAL and len(parties) == 2:  # a pair is two
            self._stated = parties
        if kind == "agreement":
            self.instrument = parties
            self.concluded = {**self.concluded, **slots} if "instrument" not in slots else dict(slots)
        if kind == "position" and slots.get("stance") == "condemn" and "target" in slots:
            self.stricken = _codes(slots["target"])
        if "target" in slots and (kind == "protest" or any(word in str(slots.get("topic")) for word in _WORDS)):
            self.opposed = _codes(slots["target"])
        if kind == "aid":
            self.helped = {role: _codes(slots[role]) for role in ("donor", "recipient") if role in slots}
        if kind == "message" and "to" in slots:
            self.greeted = _codes(slots["to"])
        if kind == "mission" and {"sender", "host"} <= set(slots):
            self.housed = dict(slots)
        if kind == "figure":
            self.measured = parties
        if kind == "mechanism" and "body" in slots:
            self.body, self.convened = parties, dict(slots)

    def _done(self, kind: str, parties: tuple[str, ...]) -> None:
        """An act was told of that others may welcome as «الخطوة»."""
        if kind in _DEEDS or (kind == "position" and "org:UN" in parties):
            self.deed, self._since = parties, 0
        if kind == "project":
            self.works = parties

    def _learn(self, actor: Actor) -> None:
        self.incumbents.learn(actor)
        self.bodies.learn(actor)
        self.last.learn(actor)
        if actor.role and actor.parties and actor.form in ("person", "office") and self._is_feminine(actor):
            self._ladies[actor.role] = actor
        if actor.parties and (actor.role == "ministry" or is_ministry(actor)):
            self._ministry_told = actor
        if actor.people and actor.parties:
            name = folded(actor.people[0])
            first = " ".join(name.split()[:-1])  # «عبد الله», of «عبد الله الثاني»
            for part in {name.split()[-1], name, *((first,) if " " in first else ())}:
                held = self._named.get(part)
                if held is None or len(held[0].people[0]) <= len(actor.people[0]):
                    self._named[part] = (actor, actor.first)
        if actor.role in ("embassy", "ambassador") and len(actor.parties) == 1:
            self._mission = actor.parties
        if actor.role == "head-of-state" and actor.people and len(actor.parties) == 1:
            self._head_of(actor)
        if actor.roles and len(actor.parties) == 1 and actor.form == "office":
            self._offices[self._title(actor)] = actor.parties[0]

    def _head_of(self, actor: Actor) -> None:
        """Of «الرئيس فلان رئيس الجمهورية» the bare office is his when it is told again."""
        words = [self.scene.word(i) for i in range(actor.first, actor.last)]
        if words[-2:] == _REPUBLIC:
            self._offices.setdefault(" ".join(_REPUBLIC), actor.parties[0])


_REPUBLIC = ["رءيس", "الجمهوريه"]
_WORDS = ("تصريح", "مزاعم", "اتهام", "خطاب", "ادعاء")
"""Whose words somebody is against: «هذه التصريحات» are his."""


def _codes(value: SlotValue) -> tuple[str, ...]:
    """The codes in a slot that has one or several."""
    return value if isinstance(value, tuple) else (str(value),)
