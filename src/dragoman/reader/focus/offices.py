"""Offices: whose an office is that goes without its state: «رئيس الجمهورية», «الوزير», «نظيره»."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.language.fold import folded
from dragoman.reader.actor import Actor
from dragoman.reader.focus.memory import Memory, distinct
from dragoman.reader.focus.realms import CROWNED, MONARCHIES, TITLED
from dragoman.reader.leading import arab_parties, led_by
from dragoman.reader.mentions.name_words import name_words

_HOME_OFFICES = frozenset({  # of a paper's own state where they go without one
    "head-of-state", "deputy-head-of-state", "head-of-government", "deputy-head-of-government", "crown-prince",
    "deputy-crown-prince", "foreign-minister", "minister", "deputy-minister", "ministry", "speaker", "parliament",
    "governor", "defence-minister", "interior-minister", "finance-minister",
})  # fmt: skip
_SOLE = frozenset({"crown-prince", "head-of-government", "speaker", "foreign-minister"})
"""Offices of which a state has one, so that their bare title is whoever of the report was named with it."""
_TWO_WORDS = frozenset({"secretary-general", "spokesperson"})
"""Offices whose bare title is of two words: «الأمين العام», «المتحدث الرسمي»."""
_HEADS = frozenset({"head-of-state", "head-of-government"})
_SPOKEN_FOR = ("وزاره", "الخارجيه", "الحكومه", "رءاسه", "الرءاسه")
_MANY = frozenset({"وزراء", "رءساء", "قاده", "زعماء", "ملوك", "امراء"})
_SEVERAL = frozenset({"سفراء", "مبعوثون", "مبعوثين", "مندوبون", "مندوبين", "ملوك", "زعماء", "قاده"})
"""Men of several states, whom no one man of theirs stands for."""
_LANDS = frozenset({"دول", "الدول", "بلدان", "البلدان", "العالم"})
_STYLES = frozenset({"معالي", "سعاده", "سمو", "صاحب", "فخامه", "جلاله", "دوله"})
_THERE = frozenset({"in", "at", "of", "to", "ل", "with", "on"})
_LADIES = frozenset({
    "رءيسه", "وزيره", "سفيره", "مستشاره", "ملكه", "المستشاره", "الوزيره", "السفيره", "الرءيسه", "الملكه",
})  # fmt: skip
_MEETING = frozenset({"meet", "talks"})
_GUESTS = frozenset({"الضيف", "الضيفه", "الضيوف"})
WITH_PORTFOLIO = frozenset({
    "minister", "foreign-minister", "defence-minister", "interior-minister", "finance-minister",
})  # fmt: skip
_ALIKE = (WITH_PORTFOLIO, frozenset({"ambassador"}))
"""Offices that one bare word is said of: «الوزير» of every minister, «السفير» of an ambassador only."""
_ARAB = frozenset({"عبد", "ابو", "ام", "بن", "ابن", "ولد", "سيدي", "مولاي"})
"""First parts of Arab names that are no name by themselves."""


class Offices(Memory):
    """Tells whose an office without its state is."""

    def _counterpart(self, actor: Actor, before: Sequence[Actor]) -> Actor:
        """Whose counterpart it is where nothing says it: of the state just spoken of, that is not his own."""
        if actor.conj and before and before[-1].is_personal and actor.first - before[-1].last <= 1:
            return actor  # «رئيس الوزراء فلان | ونظيره فلان |» may be one man's hosts, or each other's counterparts
        own = next((a.parties for a in reversed(before) if a.is_personal and a.parties), None)
        own = own or (self.topic.parties if self.topic is not None else ())
        near = [a.parties for a in reversed(before) if a.form in ("state", "place") and a.parties and a.parties != own]
        if near and own:
            return actor._replace(parties=near[0])
        other = self.other(own[0]) if len(own) == 1 and self.is_bilateral else None
        return actor._replace(parties=(other,)) if other is not None else actor

    def _office(self, actor: Actor, before: Sequence[Actor]) -> Actor:
        """An office without its state.

        Whose it was before, else for a foreign name the state just spoken of, else the home state.
        """
        if actor.role == "counterpart":
            return self._counterpart(actor, before)
        last = before[-1] if before else None
        if (
            last is not None
            and actor.conj
            and last.is_personal
            and len(last.parties) == 1
            and actor.first - last.last <= 1
        ):
            return actor._replace(parties=last.parties)
        same = next(
            (a for a, _ in reversed(self._named.values()) if a.role == actor.role and self._may_hold(actor, a)), None
        )
        alone = actor.last - actor.first <= (2 if actor.role in _TWO_WORDS else 1)
        if same is not None and not actor.people and (alone or self._is_sole(same)):
            return taken_for(actor, same)
        for known in (self.topic, self.guest):
            spoken = known is not None and _is_bare(actor) and known.is_personal and known.parties
            if known is not None and spoken and any({actor.role, known.role} <= alike for alike in _ALIKE):
                return taken_for(actor, known)
        held = self._offices.get(self._title(actor))
        if told := self.last.body(actor) or ((held,) if held is not None else ()):
            return actor._replace(parties=told)
        if actor.role == "ambassador" and self._mission:
            return actor._replace(parties=self._mission)
        if self._is_of_many(actor) or not (actor.role in _HOME_OFFICES or self._is_for_ministry(actor)):
            return actor
        abroad = self._hosting(actor, before) or self._foreign(actor, before)
        if abroad is not None:
            return actor._replace(parties=abroad)
        ours = self._ours(actor)
        return ours if ours.parties or actor.people else self._theirs(actor, before)

    def _is_sole(self, holder: Actor) -> bool:
        """Whether a report that is of no state's paper names nobody else of an office: «سمو ولي العهد» is he."""
        named = (a for a, _ in self._named.values() if a.role == holder.role and a.parties)
        return not self._is_published and holder.role in _SOLE and all(a.parties == holder.parties for a in named)

    def _partner(self, actor: Actor, before: Sequence[Actor]) -> Actor | None:
        """A head of government or state named before, of another state than whom he is joined to here.

        «عقد ولي العهد | ودولة رئيس الوزراء | جلسة مباحثات».
        """
        last = before[-1] if before else None
        if actor.role not in _HEADS or actor.people or not actor.conj or last is None or not last.is_personal:
            return None
        named = [a for a, _ in self._named.values() if a.role == actor.role and a.parties]
        abroad = [a for a in named if a.parties != last.parties]
        return abroad[-1] if abroad and len(abroad) == len(named) else None

    def _hosting(self, actor: Actor, before: Sequence[Actor]) -> tuple[str, ...] | None:
        """The state of whom a guest meets where he is: «أجرى الوزير في كييف محادثات مع | رئيس البرلمان |»."""
        if self._is_styled(actor) or actor.prep not in ("", "with", "ب") or not before:
            return None
        come = (a for a in before if a.is_personal and a.prep in ("", "by") and a.role != "spokesperson")
        guest = next(come, None)
        where = (a for a in reversed(before) if a.form in ("state", "place") and a.prep in ("in", "to", "ب", "ل"))
        lands = next((a.parties for a in where if len(a.parties) == 1), ())
        if guest is None or len(guest.parties) != 1 or len(lands) != 1 or lands[0] in (*guest.parties, self.home):
            return None
        told = any(_MEETING & self.scene.groups_at(i) for i in range(before[0].first - 1, actor.first))
        return lands if told and self._may_be(actor, lands[0]) else None

    def _foreign(self, actor: Actor, before: Sequence[Actor]) -> tuple[str, ...] | None:
        """The state just spoken of for one with a foreign name, if there is one; None if his name tells nothing."""
        parts = folded(actor.people[0]).split() if actor.people else []
        foreign = parts and parts[0] not in name_words().given and _ARAB.isdisjoint(parts)
        if not foreign or not (self._is_published or self.home is None):
            return None
        if self.home is not None and self.home not in arab_parties():
            return None  # at home in Iran or Turkey such a name is no foreign one
        near = [a.parties[0] for a in reversed(before) if a.parties and a.parties[0] != self.home and a.form != "place"]
        return tuple(party for party in (*near, *self.pair, *self._usual) if party != self.home)[:1]

    def _theirs(self, actor: Actor, before: Sequence[Actor]) -> Actor:
        """An office that is not the home state's: the topic's, told again without its state.

        A bare head of state or government is of the state whose men speak: «قال مسؤول أميركي إن | الرئيس |».
        """
        topic = self.topic
        if topic is not None and topic.role == actor.role and topic.parties:
            return taken_for(actor, topic)
        if not _is_bare(actor):
            return actor
        spoken = next((a.parties for a in reversed(before) if a.form in ("collective", "office") and a.parties), ())
        fits = len(spoken) == 1 and actor.role in _HEADS and self._may_be(actor, spoken[0])
        return actor._replace(parties=spoken) if fits else actor

    def _ours(self, actor: Actor) -> Actor:
        """An office without its state as the home state's, or of a man as that of the one of the report's two."""
        fitting = [party for party in self._usual if self._may_be(actor, party)]
        elsewhere = self.home in MONARCHIES and self.is_bilateral and not self._may_be(actor, self.home)
        if actor.people and not (elsewhere and self.home in self._usual):
            fitting = [party for party in fitting if party in arab_parties()]
        if self.home is not None:
            if self._may_be(actor, self.home) and not (self._is_abroad and not self._is_styled(actor)):
                return actor._replace(parties=(self.home,))
            fitting = fitting if actor.people or self._is_sultan(actor) else []
        return actor._replace(parties=(fitting[0],)) if len(fitting) == 1 else actor

    def _come(self, actor: Actor, behind: Sequence[Actor], before: Sequence[Actor]) -> Actor:
        """An office that goes to one of the report's two is of the other: «زيارة رئيس الجمهورية إلى تونس»."""
        ours = actor.role in _HOME_OFFICES or actor.role == "delegation"
        if actor.parties or not ours or not self.is_mutual or self._is_of_many(actor):
            return actor
        goal = next((a for a in behind if (a.parties or a.is_personal) and a.form != "adjective"), None)
        if goal is None or goal.form not in ("state", "place"):
            return actor
        beside = "visit" in self.scene.groups_at(actor.first - 1) and goal.first == actor.last  # «يزور | الوزير | قطر»
        if goal.prep not in ("to", "ل") and not beside and "visit" not in self.scene.groups_at(goal.first - 1):
            return actor
        rest = tuple(party for party in self._usual if party not in goal.parties)
        ahead = [party for party in distinct(before) if party not in rest]
        led = led_by(actor, self._year) if actor.people else None
        others = led is not None and not led.party.startswith("org:") and led.party not in rest
        if ahead or others or (actor.people and self._known(actor.people[0])):
            return actor
        return actor._replace(parties=rest) if len(rest) == 1 and self._may_be(actor, rest[0]) else actor

    def _of_other(self, actor: Actor, behind: Sequence[Actor]) -> Actor:
        """A ministry of no state told is of the other of two where it speaks of what happened in the one.

        «أدانت | وزارة الخارجية | الهجوم في العاصمة الصومالية».
        """
        if actor.parties or actor.role != "ministry" or self.home is not None or not (self.is_mutual and behind):
            return actor
        told = {party for other in behind for party in other.parties}
        rest = tuple(party for party in self._usual if party not in told)
        there = behind[0].form in ("adjective", "place") or behind[0].prep in _THERE
        return actor._replace(parties=rest) if there and len(rest) == 1 else actor

    def _lady(self, actor: Actor) -> Actor | None:
        """Who was named with an office of this kind that only a woman has: «رئيسة الوزراء»."""
        return None if actor.people or not self._is_feminine(actor) else self._ladies.get(actor.role)

    def _is_feminine(self, actor: Actor) -> bool:
        return any(self.scene.word(i).lstrip("بلف") in _LADIES for i in range(actor.first, actor.last))

    def _is_guest(self, actor: Actor) -> bool:
        """Whether an office is the guest's: «الوزير الضيف»."""
        return not actor.people and any(self.scene.word(i) in _GUESTS for i in range(actor.first, actor.last))

    def _is_of_many(self, actor: Actor) -> bool:
        """Whether an office is of many states: «قادة الدول العربية», «وزراء الخارجية»."""
        many = not actor.people and self._word(actor).removeprefix("ال") in _MANY
        return many or any(self.scene.word(i) in _LANDS for i in range(actor.first, actor.last))

    def _are_several(self, actor: Actor) -> bool:
        """Whether they are men of several states: «أعرب | السفراء | عن شكرهم»."""
        return self._word(actor).removeprefix("ال") in _SEVERAL

    def _is_for_ministry(self, actor: Actor) -> bool:
        """Whether one speaks for a ministry or a presidency: «المتحدث الرسمي باسم وزارة الخارجية»."""
        told = range(actor.first, actor.last) if actor.role == "spokesperson" else ()
        return any(self.scene.word(i) in _SPOKEN_FOR for i in told)

    def _is_sultan(self, actor: Actor) -> bool:
        return any(self.scene.word(i).lstrip("ولب") in TITLED for i in range(actor.first, actor.last))

    def _is_styled(self, actor: Actor) -> bool:
        """Whether an office has the style that a paper gives its own state's: «معالي وزير …»."""
        return self.scene.word(actor.first).lstrip("ولب") in _STYLES

    def _may_hold(self, actor: Actor, held: Actor) -> bool:
        """Whether an office may be that of a man named before: «الملك» is no president."""
        return bool(held.parties) and self._may_be(actor, held.parties[0])

    def _may_be(self, actor: Actor, state: str) -> bool:
        """A president is of no monarchy, a king or emir of nothing else."""
        if actor.role != "head-of-state":
            return True
        words = {self.scene.word(i).lstrip("ولب") for i in range(actor.first, actor.last)}
        if any(state not in TITLED[word] for word in words & TITLED.keys()):
            return False
        return (state in MONARCHIES) if words & CROWNED else state not in MONARCHIES or not words & {"الرءيس", "رءيس"}


def _is_bare(actor: Actor) -> bool:
    """Whether an office stands alone, without name or state: «الوزير»."""
    return not actor.people and not actor.parties and actor.last - actor.first == 1


def taken_for(actor: Actor, other: Actor) -> Actor:
    """An actor as the one whom it means, at its own place in the text."""
    return actor._replace(parties=other.parties, people=other.people, roles=other.roles, role=other.role)
