"""Objects: the object of a verb or noun, and whom the pronoun on it means."""

from __future__ import annotations

from dragoman.lexicon.frames.grammar import grammar
from dragoman.reader.actor import Actor
from dragoman.reader.binding.gender import may_mean
from dragoman.reader.binding.nouns import is_met
from dragoman.reader.binding.place import BARE, Place, Roles, absent, free, of_class, parties_of

_GAP = 8


def object_(place: Place, wanted: str, filled: Roles) -> Actor | None:
    """The next bare one after the subject, else the pronoun on the verb; near a noun, with nothing said in between."""
    lexeme = place.trigger.lexeme
    if lexeme.definite and not lexeme.is_verb:
        return None
    if lexeme.is_verb and lexeme.group in _HANDING and lexeme.enclitic and (him := pronoun(place, filled)):
        return him  # «والذي | سلمه | رسالة من الرئيس»
    for actor in free(of_class(place.after(place.clause), wanted), filled):
        met = actor.prep == "of" and actor.first == place.trigger.last and is_met(place, actor)
        if (actor.prep in BARE or met) and not actor.conj:
            led = wanted == "goal" and _is_led_off(place, actor)
            return actor if not led and _is_near(place, actor, is_verb=lexeme.is_verb) else None
    near = range(place.trigger.last, min(place.clause.last, place.trigger.last + _GAP))
    ahead = {place.scene.word(place.trigger.first - 1), place.scene.word(place.trigger.first - 2)}
    both = any(place.scene.word(i) in _TO_HIM for i in near)  # «خلال | استقباله | له», but «استقبالها | جرحى»
    both = both or not _LOOKING.isdisjoint(ahead)  # «يتطلع | للقائه |»
    taken = filled and not lexeme.is_verb and not both
    if lexeme.enclitic in ("ه", "ها", "هم", "هما") and (lexeme.is_verb or wanted != "goal") and not taken:
        return pronoun(place, filled, of_land=wanted == "goal")
    return None


_HANDING = frozenset({"convey", "handover"})
"""Verbs whose pronoun is he to whom something is given."""
_LOOKING = frozenset({"يتطلع", "تتطلع", "تطلعه", "تطلعها", "متطلعا", "متطلعه", "يتطلعون"})
"""Verbs of looking forward, behind which the pronoun is another's than who does."""
_TO_HIM = frozenset({"له", "لها", "لهما", "لهم"})


def _is_led_off(place: Place, actor: Actor) -> bool:
    """Whether a preposition before a state leads elsewhere: «توجه نحو إلزام | إسرائيل | …»."""
    ahead = (a.last for a in place.actors if place.trigger.last <= a.first < actor.first)
    words = [place.scene.word(i) for i in range(max([place.trigger.last, *ahead]), actor.first)]
    return _SPANNING.isdisjoint(words) and any(
        grammar().prepositions.get(word) in ("to", "about", "on", "from") for word in words
    )


_SPANNING = frozenset({"تشمل", "شملت", "ستشمل", "يشمل", "تضم", "ضمت", "منها", "بينها"})
"""Behind a journey they lead on to the states that it takes in."""
_FAR = 10
"""Tokens that belong to no actor between a noun and its object: «لقائه اليوم في مكتبه | الوزير |»."""
_FARTHEST = 13
"""The same from a verb."""
_SAID = frozenset({'"', "«", "»", ":", "؛"})


def _is_near(place: Place, actor: Actor, *, is_verb: bool) -> bool:
    """Whether an actor behind a verb or noun is near it; with no clause or quotation between, if it is a noun."""
    small = grammar()
    covered = {i for a in place.actors for i in range(a.first, a.last)}
    between = [place.scene.word(i) for i in range(place.trigger.last, actor.first) if i not in covered]
    if is_verb:
        return len(between) <= _FARTHEST
    if actor.form in ("state", "place"):  # «وصوله الدوحة»
        return len(between) <= 1 or not _SPANNING.isdisjoint(between)
    return len(between) <= _FAR and not any(
        word in small.complementizers or word in small.relatives or word in _SAID for word in between
    )


def pronoun(place: Place, filled: Roles, *, of_land: bool = False) -> Actor | None:
    """The pronoun on a verb: someone spoken of who is not of the parties already there, or his land."""
    parties = parties_of(filled)
    context = [actor for actor in (place.focus.topic, place.focus.guest) if actor is not None]
    for actor in [*of_class(place.before(place.sentence), "any"), *context]:
        meant = of_land or may_mean(place, actor)
        if actor.is_personal and meant and not parties.intersection(actor.parties):
            return absent(place, actor)
    return None
