"""Focus: who «البلدان», «بلاده», «معاليه» and an office without a state are, as a report goes on.

It is carried from sentence to sentence: the home state of the publisher, the pair that was last spoken of, the topic
(who acted last) and everyone who has been named with a state.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from dragoman.language.fold import folded
from dragoman.lexicon.frames.grammar import grammar
from dragoman.model.statement import SlotValue
from dragoman.reader.actor import Actor
from dragoman.reader.day import Day
from dragoman.reader.incumbents import Incumbents
from dragoman.reader.leading import arab_parties, led_by
from dragoman.reader.mentions.name_words import name_words
from dragoman.reader.occasions import Occasions
from dragoman.reader.scene import Scene
from dragoman.reader.speech import Speech

_COURTS = ("SAU", "KWT", "QAT", "BHR", "ARE")
_STATES = ("ARE", "QAT", "KWT")
_KINGDOMS = ("SAU", "BHR", "JOR", "MAR")
_ACTING = ("state", "collective", "person", "office", "organisation")
_STATIVE = ("state", "collective", "adjective", "person", "office", "organisation", "place")


_MOST = 0.75
_LEAST = 0.2


def _latest(scene: Scene) -> int | None:
    """The last year that a report without a date of publication tells of."""
    years = [int(date.value[:4]) for date in scene.dates if date.value[:4].isdigit()]
    return max(years, default=None)


def _codes(value: SlotValue) -> tuple[str, ...]:
    """The codes in a slot that has one or several."""
    return value if isinstance(value, tuple) else (str(value),)


def is_setting(actor: Actor) -> bool:
    """Whether a state or city is told of as a place: «في الصخيرات بالمغرب»."""
    return actor.form == "place" or (actor.form == "state" and actor.prep in ("in", "ب"))


class Focus:
    """The context of one report, updated in the order of its sentences.

    `day` is the day of what is being told, `occasions` the dated visits and meetings so far, `speech` who says and
    does what in the sentence, `instrument` the parties to the agreement last spoken of and `concluded` its slots,
    `body` and `convened` those of the body, `helped` the donor and recipient of the help last told of, `stricken`
    whom what was last condemned is about, `measured` between whom the last figure was. `is_bilateral` says whether
    three quarters of its mentions of states are of two, `is_mutual` whether the second of them has a fifth of all and
    neither is only where things happen. `posting` is the state and host of the one ambassador of the report, if there
    is one only.
    """

    def __init__(self, scene: Scene, home: str | None) -> None:
        self.scene = scene
        self.home = home
        self.topic: Actor | None = None
        self.guest: Actor | None = None
        self.pair: tuple[str, ...] = ()
        self.day = Day(scene)
        self.occasions = Occasions()
        self.incumbents = Incumbents(scene)
        self._year = int(scene.published[:4]) if scene.published else _latest(scene)
        self.speech = Speech(scene)
        self.instrument: tuple[str, ...] = ()
        self.concluded: dict[str, SlotValue] = {}
        self.body: tuple[str, ...] = ()
        self.convened: dict[str, SlotValue] = {}
        self.helped: dict[str, tuple[str, ...]] = {}
        self.stricken: tuple[str, ...] = ()
        self.measured: tuple[str, ...] = ()
        self._named: dict[str, tuple[Actor, int]] = {}
        self._offices: dict[str, str] = {}
        self._mission: tuple[str, ...] = ()
        self._ladies: dict[str, Actor] = {}
        counts = Counter(party for actor in scene.actors if actor.form in _STATIVE for party in actor.parties)
        if home is not None and home in counts:
            counts[home] += 1
        self._usual = tuple(party for party, _ in counts.most_common(2))
        self.is_bilateral = sum(counts[party] for party in self._usual) >= _MOST * sum(counts.values())
        second = counts[self._usual[1]] if len(self._usual) > 1 else 0
        self.is_mutual = (
            self.is_bilateral
            and second >= _LEAST * sum(counts.values())
            and {*self._usual} <= {home, *(p for actor in scene.actors if not is_setting(actor) for p in actor.parties)}
        )
        posts = {
            (a.parties[0], a.host) for a in scene.actors if a.role == "ambassador" and a.host and len(a.parties) == 1
        }
        self.posting = next(iter(posts)) if len(posts) == 1 else ()
        three = [party for party, _ in counts.most_common(3)]
        most = sum(counts[party] for party in three) >= _MOST * sum(counts.values())
        self._three = tuple(sorted(three)) if len(three) == 3 and most else ()  # «الدول الثلاث»
        self._is_published = home is not None
        if home is None:
            self.home = self._unmarked()
        homely = self.home in counts or any(a.form == "state" and not a.parties for a in scene.actors)
        self._is_abroad = len(counts) > 1 and not homely

    def _unmarked(self) -> str | None:
        """The home state where the publisher tells none.

        Of the report's two, the one whose offices go without its name.
        """
        if len(self._usual) < 2 or not any(
            a.form in ("office", "person") and a.role and not a.parties for a in self.scene.actors
        ):
            return None
        marked = Counter(party for actor in self.scene.actors if actor.is_personal for party in actor.parties)
        first, second = self._usual
        return None if marked[first] == marked[second] else min(first, second, key=lambda party: marked[party])

    def begin(self, actors: Sequence[Actor]) -> list[Actor]:
        """The actors of the next sentence with their parties and fuller names, as far as the context tells."""
        resolved: list[Actor] = []
        for i, actor in enumerate(actors):
            behind = actors[i + 1] if i + 1 < len(actors) else None
            known = self._resolve(self._come(_seated(actor, behind), actors[i + 1 :], resolved), resolved)
            if self._is_of_three(actor):
                known = actor._replace(parties=self._three)
            known = self.incumbents.named(known)
            resolved.append(known)
            self._learn(known)
        return self._delegated(resolved)

    def _is_of_three(self, actor: Actor) -> bool:
        """Whether it is «الدول الثلاث», or an office of theirs: «زعماء الدول الثلاث»."""
        last = actor.last - 1 if actor.form == "both" else actor.last
        return actor.form in ("both", "office") and self.scene.word(last) in ("الثلاث", "الثلاثه")

    def _delegated(self, actors: list[Actor]) -> list[Actor]:
        """Delegations with the state of the body that sends them or of who leads them: «وفد من | مجلس النواب |»."""
        for i, (actor, behind) in enumerate(pairwise(actors)):
            led = behind.is_personal and behind.prep in ("from", "present") and behind.first - actor.last <= 1
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
            foreign = [
                actor for actor in actors if actor.is_personal and actor.parties != acting[0].parties and actor.parties
            ]
            if foreign:
                self.guest = foreign[-1]
        pair = _distinct(actor for actor in actors if actor.form in _ACTING)
        if len(pair) == 2:  # a pair is two
            self.pair = pair

    def heard(self, kind: str, parties: tuple[str, ...], slots: Mapping[str, SlotValue]) -> None:
        """A statement was made: an agreement may be spoken of again as «عليها», a body as «المجلس»."""
        if kind == "agreement":
            self.instrument = parties
            self.concluded = {**self.concluded, **slots} if "instrument" not in slots else dict(slots)
        if kind == "position" and slots.get("stance") == "condemn" and "target" in slots:
            self.stricken = _codes(slots["target"])
        if kind == "aid":
            self.helped = {role: _codes(slots[role]) for role in ("donor", "recipient") if role in slots}
        if kind == "figure":
            self.measured = parties
        if kind == "mechanism" and "body" in slots:
            self.body, self.convened = parties, dict(slots)

    def both(self, before: Iterable[Actor] = ()) -> tuple[str, ...]:
        """The two states in focus.

        Two named in the sentence so far, else the pair last spoken of, else the report's two; in a report of two these
        first. A mission or envoy in the sentence has its host for the other.
        """
        named = list(before)
        here = _distinct(actor for actor in named if actor.form in _STATIVE)
        if len(here) == 2:  # a pair is two
            return here
        posts = {(actor.parties[0], actor.host) for actor in named if actor.host and len(actor.parties) == 1}
        if len(posts) == 1 and {*here} <= {*next(iter(posts))}:
            return next(iter(posts))
        for pair in (self._usual, self.pair) if self.is_bilateral else (self.pair, self._usual):
            if len(pair) == 2 and (len(here) != 1 or here[0] in pair):  # a pair is two
                return pair
        if len(here) == 1 and self.home is not None and self.home != here[0]:
            return (here[0], self.home)
        return self.pair or self._usual

    def other(self, party: str) -> str | None:
        """The other state of the pair in focus, or the home state; None if there is none."""
        for pair in (self.pair, self._usual):
            rest = [member for member in pair if member != party]
            if len(pair) == 2 and len(rest) == 1:  # a pair is two
                return rest[0]
        return self.home if self.home != party else None

    def _resolve(self, actor: Actor, before: Sequence[Actor]) -> Actor:
        if actor.form == "both":
            return actor._replace(parties=self.both(before))
        if actor.form == "own" and self.scene.word(actor.first).endswith("دولته"):
            premier = self._premier()
            return (
                _as(actor, premier)._replace(form="pronoun") if premier else actor._replace(parties=self._own(before))
            )
        if actor.form == "own":
            return actor._replace(parties=self._own(before, self.scene.word(actor.first)))
        if actor.form == "pronoun":
            return self._pronoun(actor, before)
        if actor.form == "state" and not actor.parties:
            return actor._replace(parties=self._homeland(self.scene.word(actor.first), before))
        if actor.whose and not actor.parties:
            actor = actor._replace(parties=self._whose(actor.whose, [a for a in before if a.parties != (actor.host,)]))
        if actor.role and not actor.parties and self._word(actor).endswith("نا"):  # «سفيرنا»
            actor = actor._replace(parties=(self.home,) if self.home is not None else self._own(before))
        if actor.people:
            return self._person(actor, before)
        if actor.form == "office" and not actor.parties:
            known = self._lady(actor) or (self.guest if self._is_guest(actor) else None)
            return self._office(actor, before) if known is None else _as(actor, known)
        return actor

    def _word(self, actor: Actor) -> str:
        """The first word of an actor without what may be attached to it."""
        word = self.scene.word(actor.first)[int(actor.conj) :]
        return "ال" + word[2:] if word.startswith("لل") else word.removeprefix(actor.prep if actor.prep in "بل" else "")

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

    def _whose(self, word: str, before: Sequence[Actor]) -> tuple[str, ...]:
        """Whose an office is that «المملكة», «البلاد», «بلاده» or a pronoun («وزير خارجيتها») qualifies."""
        if word.startswith(("ال", "لل")):
            return self._homeland(word, before)
        if word.endswith("ها") and not word.endswith(("بلادها", "بلدها")):
            near = (a for a in reversed(before) if a.prep in ("", "by") and a.parties and a.form in _FEMININE)
            return next((actor.parties for actor in near), None) or self._own(before)
        return self._own(before)

    def _homeland(self, word: str, before: Sequence[Actor]) -> tuple[str, ...]:
        """«المملكة»: the publisher's kingdom, else one that the report names, else SAU.

        «الدولة»: the publisher's state in the Gulf; «البلاد»: the publisher's. «الجمهورية» is no kingdom: there it is
        the only republic of the report's two.
        """
        if word.endswith("دوله"):
            return (self.home,) if self.home in _STATES else ()
        if word.endswith("سلطنه"):
            return ("BRN",) if "BRN" in self._usual and "OMN" not in self._usual else ("OMN",)
        if word.endswith("جمهوريه") and self.home in _MONARCHIES:
            republics = [p for p in self._usual if p not in (*_MONARCHIES, *_STATES) and not p.startswith("org:")]
            return (republics[0],) if len(republics) == 1 else ()
        if word.endswith("بلاد") and self.home == "SAU":
            return self._own(before)  # «المملكة» is what Saudi papers call their own
        if not word.endswith("مملكه"):
            return (self.home,) if self.home else ()
        if self.home in _KINGDOMS:
            return (self.home,)
        named = [party for pair in (self.pair, self._usual) for party in pair if party in _KINGDOMS]
        return (named[0] if named else "SAU",)

    def _own(self, before: Sequence[Actor], word: str = "") -> tuple[str, ...]:
        if word.endswith("نا") and self.posting:  # «بلدنا», says the envoy
            return self.posting[:1]
        for actor in reversed(before):
            if actor.is_personal and actor.parties:
                return actor.parties
        if self.topic is not None and self.topic.parties:
            return self.topic.parties
        return (self.home,) if self.home else ()

    def _premier(self) -> Actor | None:
        """The head of government last named, whose style «دولته» is too."""
        return next((a for a, _ in reversed(self._named.values()) if a.role == "head-of-government"), None)

    def _pronoun(self, actor: Actor, before: Sequence[Actor]) -> Actor:
        word = self.scene.word(actor.first)
        if "ضيف" in word and self.guest is not None:
            return _as(actor, self.guest)
        style = word[len(grammar().references.get(word, ("", ""))[1]) :]
        if style == "الوزاره":
            return self._ministry(actor, before)
        key = _PRONOUNS.get(style, "")
        context = [*([self.topic] if self.topic else []), *reversed([a for a, _ in self._named.values()])]
        for candidate in [*reversed(before), *context]:
            if candidate.is_personal and candidate.parties and key in candidate.role and _is_styled(candidate, style):
                return _as(actor, candidate)
        ruled = self.home is not None and (style in _OWN_STYLES or (style in _CROWNS and self.home in _MONARCHIES))
        return actor._replace(parties=(self.home,)) if ruled and self.home else actor

    def _ministry(self, actor: Actor, before: Sequence[Actor]) -> Actor:
        """«الوزارة»: the one that was spoken of last, or that somebody speaks for or heads."""
        context = [self.topic] if self.topic else []
        known = next((a for a in [*reversed(before), *context] if a.role in _MINISTERIAL and a.parties), None)
        role = (self.scene.source(actor.first, actor.last),)
        return actor._replace(parties=known.parties, roles=role, role="ministry") if known else actor

    def _person(self, actor: Actor, before: Sequence[Actor]) -> Actor:
        name = actor.people[0]
        known = self._known(name)
        if known is None:
            if actor.parties or actor.form != "person":
                return actor
            told = led_by(actor, self._year)
            if told is not None:
                return actor._replace(parties=(told.party,), role=actor.role or told.role)
            if actor.role:
                return self._office(actor, before)
            if self.home in _COURTS and self._word(actor) in ("سمو", "صاحب"):
                return actor._replace(parties=(self.home,))
            envoy = self._word(actor).removeprefix("ال") in ("سفير", "سفيره")
            return actor._replace(parties=self._mission) if envoy else actor
        full = known.people[0] if len(known.people[0].split()) > len(name.split()) else name
        return actor._replace(
            people=(full, *actor.people[1:]), parties=actor.parties or known.parties, role=actor.role or known.role
        )

    def _known(self, name: str) -> Actor | None:
        """Who was named so before, with more or fewer parts of his name, however its letters are written."""
        parts = folded(name).split()
        entry = self._named.get(parts[-1])
        if entry is None:
            return None
        full = set(folded(entry[0].people[0]).split())
        is_same = len(parts) == 1 or set(parts) <= full or full <= set(parts)
        return entry[0] if is_same else None

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
        same = next((a for a, _ in reversed(self._named.values()) if a.role == actor.role and a.parties), None)
        alone = actor.last - actor.first <= (2 if actor.role in _TWO_WORDS else 1)
        if same is not None and not actor.people and alone:
            return _as(actor, same)
        for known in (self.topic, self.guest):
            spoken = known is not None and _is_bare(actor) and known.is_personal and known.parties
            if known is not None and spoken and actor.role in _MINISTERS and known.role in _MINISTERS:
                return _as(actor, known)
        held = self._offices.get(self._title(actor))
        if held is not None:
            return actor._replace(parties=(held,))
        if actor.role == "ambassador" and self._mission:
            return actor._replace(parties=self._mission)
        if actor.role not in _HOME_OFFICES or self._is_of_many(actor):
            return actor
        foreign = actor.people and folded(actor.people[0]).split()[0] not in name_words().given
        if foreign and (self._is_published or self.home is None):
            near = [
                a.parties[0] for a in reversed(before) if a.parties and a.parties[0] != self.home and a.form != "place"
            ]
            others = [party for party in (*near, *self.pair, *self._usual) if party != self.home]
            return actor._replace(parties=(others[0],)) if others else actor
        ours = self._ours(actor)
        return ours if ours.parties or actor.people else self._theirs(actor, before)

    def _theirs(self, actor: Actor, before: Sequence[Actor]) -> Actor:
        """An office that is not the home state's: the topic's, told again without its state.

        A bare head of state or government is of the state whose men speak: «قال مسؤول أميركي إن | الرئيس |».
        """
        topic = self.topic
        if topic is not None and topic.role == actor.role and topic.parties:
            return _as(actor, topic)
        if not _is_bare(actor):
            return actor
        spoken = next((a.parties for a in reversed(before) if a.form in ("collective", "office") and a.parties), ())
        fits = len(spoken) == 1 and actor.role in _HEADS and self._may_be(actor, spoken[0])
        return actor._replace(parties=spoken) if fits else actor

    def _ours(self, actor: Actor) -> Actor:
        """An office without its state as the home state's, or of a man as that of the one of the report's two."""
        fitting = [party for party in self._usual if self._may_be(actor, party)]
        if actor.people:
            fitting = [party for party in fitting if party in arab_parties()]
        if self.home is not None:
            if self._may_be(actor, self.home) and not (self._is_abroad and not self._is_styled(actor)):
                return actor._replace(parties=(self.home,))
            fitting = fitting if actor.people else []
        return actor._replace(parties=(fitting[0],)) if len(fitting) == 1 else actor

    def _come(self, actor: Actor, behind: Sequence[Actor], before: Sequence[Actor]) -> Actor:
        """An office that goes to one of the report's two is of the other: «زيارة رئيس الجمهورية إلى تونس»."""
        ours = actor.role in _HOME_OFFICES or actor.role == "delegation"
        if actor.parties or not ours or not self.is_mutual or self._is_of_many(actor):
            return actor
        goal = next((other for other in behind if other.parties or other.is_personal), None)
        if goal is None or goal.form not in ("state", "place"):
            return actor
        if goal.prep not in ("to", "ل") and "visit" not in self.scene.groups_at(goal.first - 1):
            return actor
        rest = tuple(party for party in self._usual if party not in goal.parties)
        ahead = [party for party in _distinct(before) if actor.role != "delegation" or party not in rest]
        if ahead or (actor.people and self._known(actor.people[0])):
            return actor
        return actor._replace(parties=rest) if len(rest) == 1 and self._may_be(actor, rest[0]) else actor

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

    def _is_styled(self, actor: Actor) -> bool:
        """Whether an office has the style that a paper gives its own state's: «معالي وزير …»."""
        return self.scene.word(actor.first).lstrip("ولب") in _STYLES

    def _title(self, actor: Actor) -> str:
        return folded(actor.roles[0]) if actor.roles else ""

    def _may_be(self, actor: Actor, state: str) -> bool:
        """A president is of no monarchy, a king or emir of nothing else."""
        if actor.role != "head-of-state":
            return True
        words = {self.scene.word(i).lstrip("ولب") for i in range(actor.first, actor.last)}
        return (
            (state in _MONARCHIES) if words & _CROWNED else state not in _MONARCHIES or not words & {"الرءيس", "رءيس"}
        )

    def _learn(self, actor: Actor) -> None:
        self.incumbents.learn(actor)
        if actor.role and actor.parties and actor.form in ("person", "office") and self._is_feminine(actor):
            self._ladies[actor.role] = actor
        if actor.people and actor.parties:
            name = folded(actor.people[0])
            for part in {name.split()[-1], name}:
                held = self._named.get(part)
                if held is None or len(held[0].people[0]) <= len(actor.people[0]):
                    self._named[part] = (actor, actor.first)
        if actor.role in ("embassy", "ambassador") and len(actor.parties) == 1:
            self._mission = actor.parties
        if actor.roles and len(actor.parties) == 1 and actor.form == "office":
            self._offices[self._title(actor)] = actor.parties[0]


_HOME_OFFICES = frozenset({
    "head-of-state", "deputy-head-of-state", "head-of-government", "deputy-head-of-government", "crown-prince",
    "deputy-crown-prince", "foreign-minister", "minister", "deputy-minister", "ministry", "speaker", "parliament",
    "governor",
})  # fmt: skip
"""Offices that a paper names without their state when they are its own state's."""
_MONARCHIES = frozenset({
    "SAU", "KWT", "QAT", "BHR", "OMN", "JOR", "MAR", "GBR", "ESP", "SWE", "NOR", "DNK", "NLD", "BEL", "JPN", "THA",
    "MYS", "BRN", "KHM", "LUX", "MCO", "LIE", "SWZ", "LSO", "TON", "BTN",
})  # fmt: skip
_CROWNED = frozenset({"الملكه", "ملكه", "الملك", "ملك", "الامير", "امير", "السلطان", "سلطان", "العاهل", "عاهل"})
_TWO_WORDS = frozenset({"secretary-general", "spokesperson"})
"""Offices whose bare title is of two words: «الأمين العام», «المتحدث الرسمي»."""
_OWN_STYLES = frozenset({"معاليه", "سعادته"})
_CROWNS = frozenset({"سموه", "جلالته"})
"""Styles that a paper gives its own state's men without a name; princes and kings where it has them."""
_HEADS = frozenset({"head-of-state", "head-of-government"})
_MANY = frozenset({"وزراء", "رءساء", "قاده", "زعماء", "ملوك", "امراء"})
_FEMININE = frozenset({"state", "organisation", "office", "collective"})
_LANDS = frozenset({"دول", "الدول", "بلدان", "البلدان", "العالم"})
_BODIES = frozenset({"embassy", "delegation"})
_STYLES = frozenset({"معالي", "سعاده", "سمو", "صاحب", "فخامه", "جلاله", "دوله"})
_LADIES = frozenset({
    "رءيسه", "وزيره", "سفيره", "مستشاره", "ملكه", "المستشاره", "الوزيره", "السفيره", "الرءيسه", "الملكه",
})  # fmt: skip
_GUESTS = frozenset({"الضيف", "الضيفه", "الضيوف"})
_MINISTERS = frozenset({"minister", "foreign-minister", "ambassador"})
_MINISTERIAL = frozenset({"ministry", "minister", "foreign-minister", "deputy-minister", "spokesperson"})
_SEATED = frozenset({"ministry", "government", "parliament"})
_PRONOUNS = {
    "السفير": "ambassador", "السفيره": "ambassador", "الوزير": "minister", "الوزيره": "minister",
    "المبعوث": "envoy", "الرءيس": "head", "الملك": "head", "الامير": "head",
}  # fmt: skip


_ROYAL = frozenset({"سموه", "جلالته", "الملك", "الامير", "السلطان"})


def _is_styled(actor: Actor, style: str) -> bool:
    """Whether one is addressed so: «سموه» and «جلالته» are of monarchies, «فخامته» of republics."""
    if style in _ROYAL:
        return actor.parties[0] in (*_MONARCHIES, *_STATES)
    return actor.parties[0] not in _MONARCHIES if style in ("فخامته", "الرءيس") else True


def _is_bare(actor: Actor) -> bool:
    """Whether an office stands alone, without name or state: «الوزير»."""
    return not actor.people and not actor.parties and actor.last - actor.first == 1


def _seated(actor: Actor, behind: Actor | None) -> Actor:
    """A ministry or parliament with the state in which the words behind it put it: «وزارة الداخلية في البحرين»."""
    if actor.parties or actor.role not in _SEATED or behind is None or behind.form != "state" or behind.prep != "in":
        return actor
    return actor._replace(parties=behind.parties) if behind.first - actor.last <= 1 else actor


def _as(actor: Actor, other: Actor) -> Actor:
    return actor._replace(parties=other.parties, people=other.people, roles=other.roles, role=other.role)


def _distinct(actors: Iterable[Actor]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(party for actor in actors for party in actor.parties))
