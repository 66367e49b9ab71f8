"""Between which states one travels: of a crossing by its name, of flights by the airline and where they go.

«معبر رفح», «فلاي ناس … إلى دمشق», «السفارة اليمنية … التأشيرات للبنانيين», «الرقابة على حدودها مع تشاد».
"""

from __future__ import annotations

from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import Place, absent
from dragoman.reader.binding.rows import distance

_FORMS = frozenset({"state", "collective", "adjective", "place", "own", "office", "person"})
_NEAR = 12
_GOING = frozenset({"to", "from", "between", "ل", "", "of", "by"})
"""What may govern the ends of a flight: what lies «في» a state is neither."""


_ENDS = frozenset({"to", "from", "between", "ل"})
"""What governs one of them at least."""


def travelling(place: Place) -> list[Actor]:
    """The two nearest of different states in the clause; none if there are not two."""
    lexeme, at = place.trigger.lexeme, place.trigger.first
    if lexeme.group == "crossing":
        return [Actor(at, place.trigger.last, "both", tuple(lexeme.sense.split("-")))]
    near = [actor for actor in (*_here(place), *airlines(place)) if distance(place, actor) <= _NEAR]
    near.sort(key=lambda actor: distance(place, actor))
    if lexeme.group == "visa" and near and all(set(a.parties) == set(near[0].parties) for a in near):
        near += _untold(place, near[0])
    if lexeme.group == "visa" and len(near) > 1 and _is_row(near[0], near[1]):
        near += _teller(place, near[0], near[1])
        near = [near[0], *(actor for actor in near[2:] if actor.parties != near[1].parties), near[1]]
    for other in near[1:]:
        if not set(other.parties) & set(near[0].parties):
            ends = (near[0], other)
            of = {party for actor in ends for party in actor.parties}  # «إلى العاصمة الرواندية كيغالي»
            led = any(actor.prep in _ENDS and of.issuperset(actor.parties) for actor in near)
            return [*ends] if lexeme.group != "flights" or led else []
    return []


def _is_row(one: Actor, other: Actor) -> bool:
    """Whether two are joined by و with nothing but that between, as those to whom one gives: «الصين وكوريا»."""
    first, second = sorted((one, other))[:2] if one.first != other.first else (one, other)
    return second.conj and second.first <= first.last + 1 and "between" not in (one.prep, other.prep)


def _teller(place: Place, *named: Actor) -> list[Actor]:
    """The state of him who says it, where that is none of those named."""
    said = place.focus.speech.speaker(place.trigger.first)
    if said is None or any(set(said.parties) & set(actor.parties) for actor in named):
        return []
    return [absent(place, said)]


def _untold(place: Place, named: Actor) -> list[Actor]:
    """The other where a visa is told of with one: who does the verb («أعفينا المغاربة»), else the other of the two."""
    at = place.trigger.first
    for i in range(at - 1, max(place.clause.first, at - _NEAR) - 1, -1):
        if "ease" in place.scene.groups_at(i):
            doer = place.focus.speech.doer(i)
            if doer is not None and doer.parties and not set(doer.parties) & set(named.parties):
                return [absent(place, doer)]
    pair = place.focus.both(place.actors)
    if not place.focus.is_bilateral or len(pair) != len({*pair, *named.parties}):
        return []
    return [Actor(at, at, "state", tuple(party for party in pair if party not in named.parties))]


def _here(place: Place) -> list[Actor]:
    flying = place.trigger.lexeme.group == "flights"
    return [
        actor
        for actor in place.actors
        if actor.parties
        and actor.form in _FORMS
        and place.clause.first <= actor.first < place.clause.last
        and (not flying or actor.prep in _GOING)
    ]


def airlines(place: Place) -> list[Actor]:
    """The airlines of a sentence, each for its state."""
    return [
        Actor(i, i + lexeme.length, "collective", (lexeme.sense,))
        for i in range(*place.sentence)
        for lexeme in place.scene.words_at(i)
        if lexeme.group == "airline"
    ]
