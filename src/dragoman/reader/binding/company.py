"""Company: a row of several before the trigger, of whom the nearest is only the last."""

from __future__ import annotations

from itertools import pairwise

from dragoman.reader.actor import Actor
from dragoman.reader.binding.itinerary import JOURNEYS
from dragoman.reader.binding.nouns import genitive
from dragoman.reader.binding.place import Place, Roles
from dragoman.reader.binding.prepositions import before
from dragoman.reader.binding.rows import chain
from dragoman.reader.binding.speakers import agent


def row(place: Place, wanted: str, filled: Roles) -> Actor | None:
    """The first of the row that the nearest before the trigger ends: «أعلنت | غانا | وتوغو وبنين انسحابها من …»."""
    last = before(place, wanted, filled)
    if place.trigger.lexeme.definite and place.trigger.lexeme.group in JOURNEYS:
        return last  # «يلتقي الوزير الرئيس فلانا وقائد الجيش خلال | الزيارة | …»
    return None if last is None else chain(last, [a for a in place.actors if a.last <= place.trigger.first])[0]


def expeller(place: Place, argument: str, filled: Roles) -> Actor | None:
    """Who sends diplomats away: by `reader.speech`, but never they themselves («أعلنت … أنها ستطرد | دبلوماسيين |»)."""
    found = agent(place, argument, filled)
    if found is not None and not _is_expelled(place, found):
        return found
    if not place.trigger.lexeme.is_verb and (origin := _sent_from(place)) is not None:
        return origin
    decided = next((a for a in place.before(place.clause) if place.trigger.first - a.last <= 1), None)
    told = not place.trigger.lexeme.is_verb and place.scene.word(place.trigger.first).startswith("ب")
    if decided is not None and decided.prep in ("from", "by") and told:
        return decided  # «قرار | من المجر | بطرد …»
    behind = next((a for a in place.after(place.clause) if a.first - place.trigger.last <= _COUNTED), None)
    if behind is not None and _is_expelled(place, behind):
        last = before(place, "acting", filled)
        # «على رأسها | كينيا وغانا | إلى طرد …»: the first of the row, the rest are joined to it
        return last and chain(last, [a for a in place.actors if a.last <= place.trigger.first])[0]
    whose = genitive(place, "state", filled)  # «طرد | روسيا | دبلوماسيين …»
    return None if whose is None or _is_expelled(place, whose) else whose


def _sent_from(place: Place) -> Actor | None:
    """The state from which those of another are sent away: «طرد 10 دبلوماسيين روس من | بولندا |»."""
    behind = [a for a in place.after(place.clause) if a.parties]
    for expelled, origin in pairwise(behind[:_COUNTED]):
        apart = expelled.first - place.trigger.last <= _FAR and origin.first - expelled.last <= 1
        if apart and origin.prep == "from" and not {*origin.parties} & {*expelled.parties}:
            return origin
    return None


_FAR = 5


def _is_expelled(place: Place, actor: Actor) -> bool:
    """Whether one behind the trigger is a diplomat, or only an adjective of one."""
    if actor.first < place.trigger.last:
        return False
    words = {place.scene.word(i).removeprefix("ال") for i in range(place.trigger.last, actor.last)}
    return bool(words & _EXPELLED) or actor.form == "adjective"


_COUNTED = 3
"""Tokens from a word of expelling to who is expelled: «طرد | اثني عشر موظفا |»."""
_EXPELLED = frozenset({
    "سفير", "سفيره", "دبلوماسي", "دبلوماسيا", "دبلوماسيين", "دبلوماسيان", "موظف", "موظفا", "موظفين", "موظفي", "ملحق",
    "ملحقا", "قنصل", "قاءم",
})  # fmt: skip
