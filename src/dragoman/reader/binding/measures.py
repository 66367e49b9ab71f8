"""Ways of binding for measures against a state: sanctions, recalls."""

from __future__ import annotations

from dragoman.lexicon.frames.lexemes import Lexeme
from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import Place, Roles, absent, of_class, parties_of

_NEAR = 8
_ON = frozenset({"عليها", "عليه", "عليهم", "ضدها", "ضده", "بحقها"})
_WORLD = frozenset({"الدوليه", "دوليه", "الامميه", "امميه", "الدولي", "دولي", "الاممي", "اممي"})


def imposer(place: Place, groups: str, _filled: Roles) -> Actor | None:
    """Who does what the nearest verb of these groups says: «عقوبات تفرضها عليها الولايات المتحدة»."""
    wanted, at = set(groups.split()), place.trigger.first
    for i in sorted(
        range(max(place.sentence.first, at - _NEAR), min(place.sentence.last, at + _NEAR)), key=lambda i: abs(i - at)
    ):
        if any(lexeme.is_verb and _is_of(lexeme, wanted) for lexeme in place.scene.words_at(i)):
            doer = place.focus.speech.doer(i)
            return doer if doer is not None and place.sentence.first <= doer.first < place.sentence.last else None
    return None


def _is_of(lexeme: Lexeme, wanted: set[str]) -> bool:
    """Whether a word is of one of the groups, or of one of the senses written `group.sense`."""
    return lexeme.group in wanted or f"{lexeme.group}.{lexeme.sense}" in wanted


def burdened(place: Place, _argument: str, filled: Roles) -> Actor | None:
    """Whom a pronoun behind the trigger means («المفروضة عليها»): the nearest before of another party."""
    last = min(place.sentence.last, place.trigger.last + _NEAR)
    if not any(place.scene.word(i) in _ON for i in range(place.trigger.last, last)):
        return None
    parties = parties_of(filled)
    earlier = [
        actor for actor in of_class(place.before(place.sentence), "any") if not parties.intersection(actor.parties)
    ]
    topic = place.focus.topic
    if earlier:
        return earlier[0]
    return absent(place, topic) if topic is not None and not parties.intersection(topic.parties) else None


def international(place: Place, _argument: str, _filled: Roles) -> Actor | None:
    """The United Nations, where sanctions are called international."""
    at = place.trigger.last
    if not any(place.scene.word(i) in _WORLD for i in (at, at + 1)):
        return None
    return Actor(place.trigger.first, place.trigger.first, "organisation", ("org:UN",))


def accredited(place: Place, _argument: str, filled: Roles) -> Actor | None:
    """The state to which an envoy behind the trigger is accredited."""
    parties = parties_of(filled)
    for actor in place.after(place.sentence):
        if actor.host and actor.host not in parties:
            return Actor(actor.first, actor.last, "state", (actor.host,))
    return None
