"""Asides: actors near a trigger who stand in words about something else."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.lexicon.frames.grammar import grammar
from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import BARE, Place

_REACH = 9
"""Tokens of an aside between dashes before and behind one named in it."""
_DASH = frozenset("-–ـ")
_WITH_HIM = frozenset(
    {"يرافقه", "ترافقه", "ويرافقه", "وترافقه", "يرافقها", "ترافقها", "رافقه", "رافقته", "يصحبه", "تصحبه"}
)
_WHO = frozenset({"وهو", "وهي", "وهم"})


def is_aside(place: Place, actor: Actor) -> bool:
    """Whether an actor stands between dashes that tell who another is: «فلان - وهو مستشار | لنتنياهو | - عقد …».

    So does he who comes with another: «غادر الملك، يرافقه | الوزير فلان |، في زيارة …».
    """
    word = place.scene.word
    if word(actor.first - 1) in _WITH_HIM:
        return True
    opened = next((i for i in range(actor.first - 1, actor.first - _REACH, -1) if word(i) in _DASH), None)
    if opened is None or word(opened + 1) not in _WHO:
        return False
    return any(word(i) in _DASH for i in range(actor.last, min(place.trigger.first, actor.last + _REACH)))


def apposed_to(place: Place, known: Sequence[Actor]) -> Actor | None:
    """Whose further office stands between commas before a verb: «أن الوزير فلان، رئيس اللجنة، | زار …»."""
    at = place.trigger.first - 1
    if place.scene.word(at) != "،":
        return None
    for actor in known:
        if actor.last == at and actor.form == "office" and actor.prep in BARE | {"of"}:
            at = actor.first
        elif place.scene.word(at - 1) == "،" and at < place.trigger.first - 1:
            named = actor.last == at - 1 and actor.people and actor.parties and actor.prep in BARE | {"present"}
            return actor if named else None
        else:
            return None
    return None


def is_stranger(actor: Actor) -> bool:
    """Whether a man is named who acts for nobody known: what is told behind him is told of him."""
    is_named = actor.form == "person" and bool(actor.people)
    return (is_named or actor.role == "delegation") and not actor.parties and actor.prep in BARE


_MET = frozenset({"meet", "talks", "press", "hold", "perform", "discuss", "gather"})
_OWN = 2
"""Tokens behind a trigger within which a relative clause is its own."""
_FAR = 60
"""Tokens beyond which nothing is looked at."""


def is_of_another(place: Place, actor: Actor) -> bool:
    """Whether «مع» is in a relative clause on something else: «مؤتمر بشأن الاتفاق الذي أبرمته إيران مع | القوى |»."""
    scene, first = place.scene, place.trigger.last + _OWN
    if actor.prep != "with" or actor.first - first > _FAR or place.trigger.lexeme.group not in _MET:
        return False
    if any(scene.word(i) in grammar().complementizers for i in range(place.trigger.last, actor.first)):
        return True  # «في مؤتمر صحفي إن حكومته ستخفض تعاونها مع | كندا |»
    told = next((i for i in range(actor.first - 1, first - 1, -1) if scene.word(i) in grammar().relatives), None)
    if told is None or any(scene.word(i) in ("،", ",") for i in range(told, actor.first)):
        return False
    if any(grammar().prepositions.get(scene.word(i)) == "about" for i in range(place.trigger.last, told)):
        return True
    verbs = {lexeme.group for lexeme in scene.words_at(told + 1) if lexeme.is_verb}
    return bool(verbs) and verbs.isdisjoint(_MET)
