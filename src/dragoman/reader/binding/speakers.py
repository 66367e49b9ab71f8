"""Ways of binding for declared stances: whose stance it is, and whom or what it is on."""

from __future__ import annotations

from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import BARE, CLASSES, Place, Roles, absent, parties_of, taken_by

_ACTING = CLASSES["any"]


def agent(place: Place, _argument: str, _filled: Roles) -> Actor | None:
    """The subject of the verb, as `reader.speech` has it."""
    return _here(place, place.focus.speech.doer(place.trigger.first))


def speaker(place: Place, _argument: str, _filled: Roles) -> Actor | None:
    """Who says what the trigger is in."""
    return _here(place, place.focus.speech.speaker(place.trigger.first))


def declarer(place: Place, _argument: str, _filled: Roles) -> Actor | None:
    """Whose act a participle behind the verb tells."""
    return _here(place, place.focus.speech.declarer(place.trigger.first))


def addressee(place: Place, _argument: str, filled: Roles) -> Actor | None:
    """The object right behind a verb or its subject: «حذرت واشنطن أنقرة»."""
    parties, last = parties_of(filled), place.trigger.last
    for actor in place.after(place.clause):
        if actor.first - last > 1:
            return None
        if actor.parties and actor.prep in BARE and not parties.intersection(actor.parties):
            return actor
        last = actor.last
    return None


def _here(place: Place, actor: Actor | None) -> Actor | None:
    """The actor as it is if it stands in the sentence, else without words of its own."""
    if actor is None or actor.form not in _ACTING:
        return None
    inside = place.sentence.first <= actor.first < place.sentence.last
    return actor if inside else absent(place, actor)


def affected(place: Place, argument: str, filled: Roles) -> Actor | None:
    """The nearest of another party after the trigger, in its clause, an adjective too.

    `argument` names what must not govern it: whoever is merely where or with whom the thing is said.
    """
    parties, taken, barred = parties_of(filled), taken_by(filled), set(argument.split())
    for actor in place.after(place.clause):
        if not actor.parties or actor.first in taken or actor.prep in barred:
            continue
        if not parties.intersection(actor.parties):
            return actor
    return None
