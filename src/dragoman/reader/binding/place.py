"""Where a frame is tried, and what the ways of binding share."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dragoman.reader.actor import Actor
from dragoman.reader.focus import Focus
from dragoman.reader.scene import Scene
from dragoman.reader.spans import Span, Trigger

BARE = frozenset({"", "by"})
"""What governs an actor that can be a subject or an object."""

CLASSES = {
    "": frozenset({"state", "organisation", "person", "office", "collective", "both", "own", "pronoun"}),
    "any": frozenset({"state", "organisation", "person", "office", "collective", "both", "own", "pronoun"}),
    "named": frozenset({"state", "organisation", "person", "office", "collective", "both", "own", "adjective"}),
    "personal": frozenset({"person", "office", "collective", "both", "pronoun"}),
    "acting": frozenset({"state", "organisation", "person", "office", "collective", "both", "pronoun"}),
    "single": frozenset({"state", "person", "office", "collective", "pronoun"}),
    "state": frozenset({"state", "collective", "own", "organisation"}),
    "goal": frozenset({"state", "place", "own"}),
    "land": frozenset({"state", "collective", "own"}),
    "both": frozenset({"both"}),
    "organisation": frozenset({"organisation"}),
    "person": frozenset({"person", "office", "pronoun"}),
}
"""The classes of actors that a way can ask for, by their forms."""

Roles = dict[str, list[Actor]]
"""Who fills each role of a frame so far."""


class Place:
    """Where a frame is tried: a trigger in its clause and sentence, with the sentence's actors and the focus."""

    def __init__(
        self, scene: Scene, focus: Focus, sentence: Span, clause: Span, trigger: Trigger, actors: Sequence[Actor]
    ) -> None:
        self.scene = scene
        self.focus = focus
        self.sentence = sentence
        self.clause = clause
        self.trigger = trigger
        self.actors = actors

    def before(self, span: Span) -> list[Actor]:
        """The actors before the trigger within a span, nearest first."""
        return [a for a in reversed(self.actors) if a.last <= self.trigger.first and a.first >= span.first]

    def after(self, span: Span) -> list[Actor]:
        """The actors after the trigger within a span, nearest first."""
        return [a for a in self.actors if a.first >= self.trigger.last and a.last <= span.last]


def only_names(place: Place, actor: Actor) -> bool:
    """Whether a place only names an agreement, talks or a border: «اتفاق فيينا», «الحدود السورية»."""
    before = place.scene.word(actor.first - 1)
    if before in _BORDERS:
        return True
    is_named = before in _EVENTS or before[1:] in _EVENTS
    return is_named and actor.form in ("state", "place") and actor.prep in ("", "of")


_BORDERS = frozenset({"الحدود", "حدود", "حدودها", "باب"})
_EVENTS = frozenset({
    "اتفاق", "اتفاقيه", "اتفاقيات", "معاهده", "مقررات", "محادثات", "مفاوضات", "مباحثات", "قمه", "مءتمر",
    "اجتماع", "مسار", "جوله",
})  # fmt: skip


def taken_by(filled: Roles) -> set[int]:
    """Where those begin who fill roles already."""
    return {actor.first for actors in filled.values() for actor in actors}


def parties_of(filled: Roles) -> set[str]:
    """The parties of those who fill roles already."""
    return {party for actors in filled.values() for actor in actors for party in actor.parties}


def free(actors: Iterable[Actor], filled: Roles) -> list[Actor]:
    """Those who fill no role yet and are not all of parties that already have one: a relation is between two."""
    taken, parties = taken_by(filled), parties_of(filled)
    return [actor for actor in actors if actor.first not in taken and not parties.issuperset(actor.parties)]


def of_class(actors: Iterable[Actor], wanted: str) -> list[Actor]:
    """Those of a class of `CLASSES` whose parties are known."""
    return [actor for actor in actors if actor.form in CLASSES[wanted] and actor.parties]


def absent(place: Place, actor: Actor) -> Actor:
    """An actor of another sentence, or a pronoun, who takes no words of this one."""
    return actor._replace(first=place.trigger.first, last=place.trigger.first)
