"""Ways of binding for measures against a state: sanctions, recalls."""

from __future__ import annotations

from dragoman.lexicon.frames.grammar import grammar
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
            if any(not _AGAINST.isdisjoint(place.scene.groups_at(j)) for j in range(i + 1, at)):
                continue  # «جددت الصين | رفضها | للعقوبات المفروضة على …»
            doer = place.focus.speech.doer(i)
            within = doer is not None and place.sentence.first <= doer.first < place.sentence.last
            return doer if within else _doing(place, wanted)
    return _doing(place, wanted)


_AGAINST = frozenset({"oppose", "condemn"})


def _doing(place: Place, wanted: set[str]) -> Actor | None:
    """Who does what a verb says whose object is a noun of the groups: «تدرس | واشنطن | فرض عقوبات»."""
    first = max(place.sentence.first, place.trigger.first - _NEAR)
    nouns = (i for i in range(place.trigger.first - 1, first - 1, -1) if _is_named(place, i, wanted | _ADOPTING))
    for noun in nouns:
        for actor in of_class(reversed([a for a in place.actors if a.last == noun and not a.prep]), "any"):
            return actor if _follows_verb(place, actor) else None
    return None


def _is_named(place: Place, index: int, wanted: set[str]) -> bool:
    taken = place.scene.word(index) in wanted
    return taken or any(not lexeme.is_verb and _is_of(lexeme, wanted) for lexeme in place.scene.words_at(index))


_ADOPTING = frozenset({"تبني", "اعتماد", "اقرار"})


def _follows_verb(place: Place, actor: Actor) -> bool:
    """Whether a verb stands right before an actor, whose subject he then is."""
    return any(lexeme.is_verb for lexeme in place.scene.words_at(actor.first - 1))


def lying(place: Place, argument: str, filled: Roles) -> Actor | None:
    """The state in which those are whom one of these governs: «عقوبات على مسؤولين وشركات في | بيلاروسيا |»."""
    governing, parties = set(argument.split()), parties_of(filled)
    small, on = grammar().prepositions, False
    for i in range(place.trigger.last, min(place.clause.last, place.trigger.last + _NEAR)):
        on = on or small.get(place.scene.word(i)) in governing
        if on and small.get(place.scene.word(i)) in ("in", "from"):  # «على مسؤولين | من ميانمار |»
            found = next((a for a in place.after(place.clause) if a.first in (i, i + 1)), None)
            fits = found is not None and found.form in ("state", "place") and not parties.intersection(found.parties)
            return found if fits else None
    return None


def levied(place: Place, _argument: str, filled: Roles) -> Actor | None:
    """From whom it comes, told before those on whom it lies: «عقوبات | من الاتحاد الأوروبي | على …»."""
    parties, small = parties_of(filled), grammar().prepositions
    for i in range(place.trigger.last, place.clause.last):
        if small.get(place.scene.word(i)) in ("on", "against"):
            return None
        found = next((a for a in place.after(place.clause) if a.first == i and a.prep in ("by", "from")), None)
        if found is not None and found.parties and not parties.intersection(found.parties):
            return found
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
            return Actor(actor.last, actor.last, "state", (actor.host,))
    return None
