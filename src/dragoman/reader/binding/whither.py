"""Whither: the land that a relative takes up, and who goes there («في باريس، التي | وصلها | الوزير أمس»)."""

from __future__ import annotations

from dragoman.lexicon.frames.grammar import grammar
from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import BARE, CLASSES, Place, Roles, absent, free, of_class, parties_of

_THERE = frozenset({"اليها", "اليه", "لها"})
_LETTERS = ("ه", "ها")


def whither(place: Place, _argument: str, _filled: Roles) -> Actor | None:
    """The state or city before a relative, if the verb behind it has it for its goal: «طوكيو التي وصل إليها»."""
    scene, at = place.scene, place.trigger.first - 1
    if scene.word(at) not in grammar().relatives:
        return None
    if place.trigger.lexeme.enclitic not in _LETTERS and scene.word(place.trigger.last) not in _THERE:
        return None
    last = at - (scene.word(at - 1) == "،")
    near = (a for a in place.before(place.sentence) if a.last == last and a.form in CLASSES["goal"])
    return next((actor for actor in near if len(actor.parties) == 1), None)


def comer(place: Place, _argument: str, filled: Roles) -> Actor | None:
    """Who goes there: the man right behind the verb, else the nearest before who acts or speaks, else the topic."""
    parties = parties_of(filled)
    for actor in of_class(place.after(place.clause), "personal"):
        if actor.first - place.trigger.last <= 1 and actor.prep in BARE:
            return None if parties & {*actor.parties} else actor
    for actor in of_class(place.before(place.sentence), "personal"):
        if actor.prep in (*BARE, "of") and not parties & {*actor.parties}:
            return actor
    topic = place.focus.topic
    return absent(place, topic) if topic is not None and not parties & {*topic.parties} else None


def setting(place: Place, argument: str, filled: Roles) -> Actor | None:
    """The nearest state or city before the trigger in its clause that one of these governs."""
    preps = set(argument.split())
    return next((a for a in free(of_class(place.before(place.clause), "goal"), filled) if a.prep in preps), None)
