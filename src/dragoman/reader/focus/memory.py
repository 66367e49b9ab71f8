"""Memory: what a report has said so far: its states, its people and offices, the pair and the topic."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cached_property

from dragoman.language.fold import folded
from dragoman.model.statement import SlotValue
from dragoman.reader.actor import Actor
from dragoman.reader.day import Day
from dragoman.reader.focus.at_home import at_home
from dragoman.reader.focus.bodies import Bodies
from dragoman.reader.focus.told_last import ToldLast
from dragoman.reader.incumbents import Incumbents
from dragoman.reader.leading import arab_parties
from dragoman.reader.occasions import Occasions
from dragoman.reader.reckoned import Reckoned
from dragoman.reader.scene import Scene
from dragoman.reader.speech import Speech

ACTING = ("state", "collective", "person", "office", "organisation")
_STATIVE = ("state", "collective", "adjective", "person", "office", "organisation", "place")
_MOST = 0.75
_LEAST = 0.2
_FEW = 0.45
"""The share of its mentions that a report's two must have, for one of them to be taken for its home."""


class Memory:
    """The context of one report, updated in the order of its sentences.

    `day` is the day of what is being told, `occasions` the dated visits and meetings so far, `reckoned` the period
    of the figures so far, `speech` who says and does what in the sentence, `instrument` the parties to the
    agreement last spoken of and `concluded` its slots, `body` and `convened` those of the body, `helped` the donor
    and recipient of the help last told of, `housed` the slots of the mission last told of, `greeted` to whom the
    message last told of went, `deed` the parties to the act told of shortly before, `stricken` whom what was last
    condemned is about, `measured` between whom the last figure was. `is_bilateral` says whether three quarters of its
    mentions of states are of two, `is_mutual` whether the second of them has a fifth of all and neither is only where
    things happen. `foremost` is the state most spoken of, empty where two are spoken of as often. `posting`
    is the state and host of the one ambassador of the report, if there is one only.
    """

    lead: Actor | None = None
    """Who acted first in the report."""
    works: tuple[str, ...] = ()
    """Whose the project last told of is."""
    culprit: tuple[str, ...] = ()
    """Whose attack was last told of."""

    def __init__(self, scene: Scene, home: str | None) -> None:
        self.scene = scene
        self.home = home
        self.topic: Actor | None = None
        self.guest: Actor | None = None
        self.pair: tuple[str, ...] = ()
        self._stated: tuple[str, ...] = ()
        self.day = Day(scene)
        self.occasions = Occasions()
        self.reckoned = Reckoned()
        self.incumbents = Incumbents(scene)
        self.bodies, self.last = Bodies(scene), ToldLast(scene)
        self._dated = {date.first: date.value for date in scene.dates}
        self._year = int(scene.published[:4]) if scene.published else _latest(scene)
        self.speech = Speech(scene)
        self.instrument: tuple[str, ...] = ()
        self.concluded: dict[str, SlotValue] = {}
        self.body: tuple[str, ...] = ()
        self.convened: dict[str, SlotValue] = {}
        self.helped: dict[str, tuple[str, ...]] = {}
        self.housed: dict[str, SlotValue] = {}
        self.greeted: tuple[str, ...] = ()
        self.stricken: tuple[str, ...] = ()
        self.deed: tuple[str, ...] = ()
        self._since = 0
        self.measured: tuple[str, ...] = ()
        self._named: dict[str, tuple[Actor, int]] = {}
        self._offices: dict[str, str] = {}
        self._mission: tuple[str, ...] = ()
        self.opposed: tuple[str, ...] = ()
        self._ministry_told: Actor | None = None
        self._ladies: dict[str, Actor] = {}
        counts = Counter(party for actor in scene.actors if actor.form in _STATIVE for party in actor.parties)
        if home is not None and home in counts:
            counts[home] += 1
        self._usual, self.foremost = tuple(party for party, _ in counts.most_common(2)), _foremost(counts)
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
        two = sum(counts[party] for party in self._usual)
        self._is_of_few = two >= _FEW * sum(counts.values())
        self._is_published = home is not None
        if home is None:
            self.home = (at_home(scene, self._year) if self._is_of_few else None) or self._unmarked()
        homely = self.home in counts or any(a.form == "state" and not a.parties for a in scene.actors)
        self._is_abroad = len(counts) > 1 and not homely

    def _unmarked(self) -> str | None:
        """The home state where the publisher tells none.

        Of the report's two states, the only Arab one; else the one whose offices go without its name.
        """
        if (
            len(self._usual) < 2
            or not self._is_of_few
            or not any(a.form in ("office", "person") and a.role and not a.parties for a in self.scene.actors)
        ):
            return None
        marked = Counter(party for actor in self.scene.actors if actor.is_personal for party in actor.parties)
        first, second = self._usual
        if marked[first] == marked[second] > _OFTEN:
            return None
        states = [party for party in self._usual if ":" not in party]
        ours = [party for party in states if party in arab_parties()]
        if len(ours) == 1 or len(states) < len(self._usual):
            return ours[0] if len(ours) == 1 else None
        return None if marked[first] == marked[second] else min(first, second, key=lambda party: marked[party])

    @cached_property
    def sending(self) -> str | None:
        """The home state, in a report of however many states, whose envoys a list is of that tells no other."""
        return self.home or at_home(self.scene, self._year)

    def forget(self) -> None:
        """Go on to what has nothing to do with what was told: nobody is spoken of, nobody speaks."""
        self.topic = self.guest = None
        self.pair = self._stated = ()
        self.speech = Speech(self.scene)

    def both(self, before: Iterable[Actor] = ()) -> tuple[str, ...]:
        """The two states in focus.

        Two named in the sentence so far, else the pair last spoken of, else the report's two; in a report of two these
        first. A mission or envoy in the sentence has its host for the other.
        """
        named = list(before)
        here = distinct(actor for actor in named if actor.form in _STATIVE)
        if self.is_mutual and not any(":" in party for party in self._usual):  # «في الجمعية العامة التقى وزيرا البلدين»
            here = tuple(party for party in here if ":" not in party)
        men = distinct(actor for actor in named if actor.is_personal)
        if 2 in (len(here), len(men)):  # a pair is two
            return here if len(here) == 2 else men  # «على هامش منتدى دافوس التقى الوزير الأردني الرئيس الكوري»
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
        return self.home if self.home != party and not self._is_abroad else None

    def _word(self, actor: Actor) -> str:
        """The first word of an actor without what may be attached to it."""
        word = self.scene.word(actor.first)[int(actor.conj) :]
        return "ال" + word[2:] if word.startswith("لل") else word.removeprefix(actor.prep if actor.prep in "بل" else "")

    def _known(self, name: str) -> Actor | None:
        """Who was named so before, with more or fewer parts of his name, however its letters are written."""
        parts = folded(name).split()
        entry = self._named.get(" ".join(parts)) or self._named.get(parts[-1])
        if entry is None:
            return None
        full = folded(entry[0].people[0]).split()
        begun = parts[0] == full[0] or parts[0] in _FATHERS  # «سلمان بن عبدالعزيز» is not «محمد بن سلمان بن عبدالعزيز»
        is_same = len(parts) == 1 or (begun and (set(parts) <= set(full) or set(full) <= set(parts)))
        return entry[0] if is_same else None

    def _title(self, actor: Actor) -> str:
        return folded(actor.roles[0]) if actor.roles else ""


_FATHERS = frozenset({"بن", "بنت", "ابن", "ال"})
"""Words with which a name is told without its first part: «بن سلمان»."""


def _foremost(counts: Counter[str]) -> str:
    """The state named most, more than once and oftener than any other."""
    most = [(party, count) for party, count in counts.most_common(3) if not party.startswith("org:")][:2]
    if not most or most[0][1] < _OFTEN or (len(most) > 1 and most[0][1] == most[1][1]):
        return ""
    return most[0][0]


_OFTEN = 2


def _latest(scene: Scene) -> int | None:
    """The last year that a report without a date of publication tells of."""
    years = [int(date.value[:4]) for date in scene.dates if date.value[:4].isdigit()]
    return max(years, default=None)


def is_ministry(actor: Actor) -> bool:
    """Whether a state's body is a ministry: «الخارجية الروسية», «وزارة الدفاع التركية»."""
    return actor.form == "collective" and any(word in role for role in actor.roles for word in _MINISTRIES)


_MINISTRIES = ("وزارة", "خارجية", "الدفاع", "الداخلية")


def is_setting(actor: Actor) -> bool:
    """Whether a state or city is told of as a place: «في الصخيرات بالمغرب»."""
    return actor.form == "place" or (actor.form == "state" and actor.prep in ("in", "ب"))


def distinct(actors: Iterable[Actor]) -> tuple[str, ...]:
    """The parties of actors, each once, in order."""
    return tuple(dict.fromkeys(party for actor in actors for party in actor.parties))
