"""Between which states one travels: of a crossing by its name, of flights by the airline and where they go.

«معبر رفح», «فلاي ناس … إلى دمشق», «السفارة اليمنية … التأشيرات للبنانيين», «الرقابة على حدودها مع تشاد».
"""

from __future__ import annotations

from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import BARE, Place, absent
from dragoman.reader.binding.rows import chain, distance, is_two

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
    if lexeme.group in _RULED:
        return _allowed(place, near)
    linked = is_linked(place) or "بين" in map(place.scene.word, range(at, place.trigger.last + _LINK))
    if lexeme.group == "border" and all(actor.prep == "with" for actor in near):
        near += _at_home(place, near)
    if lexeme.group == "border" and (neighbours := _neighbours(place, near)):
        return neighbours
    for other in near[1:]:
        if not set(other.parties) & set(near[0].parties):
            ends = (near[0], other)
            of = {party for actor in ends for party in actor.parties}  # «إلى العاصمة الرواندية كيغالي»
            led = (
                linked
                or _is_bound(place)
                or any(_is_listed(place, actor) for actor in near)
                or any(actor.prep in _ENDS and of.issuperset(actor.parties) for actor in near)
            )
            return _ends(place, ends) if led or not _is_flight(place) else []
    return _of_the_two(place, near)


def _neighbours(place: Place, near: list[Actor]) -> list[Actor]:
    """Who acts and all in the row of those with whom a border is: «أغلقت | غانا | حدودها مع | توغو وبوركينا فاسو |»."""
    first = next((actor for actor in near if actor.prep == "with"), None)
    own = next((actor for actor in near if actor.prep in BARE), None)
    row = chain(first, place.actors) if first is not None else []
    if own is None or own in row or len(row) < 2:  # one neighbour is told of with the nearest
        return []
    return [*chain(own, [actor for actor in place.actors if actor.last <= place.trigger.first]), *row]


def _ends(place: Place, ends: tuple[Actor, Actor]) -> list[Actor]:
    """The two, and of flights all in one row with where they go: «رحلات إلى فرنسا | وإيطاليا وبلجيكا |»."""
    if not _is_flight(place):
        return [*ends]
    goals = [actor for actor in ends if actor.form in ("state", "place")]
    whither = next((actor for actor in goals if actor.prep in ("to", "ل") or _is_listed(place, actor)), None)
    if whither is None:
        return [*ends]
    known = [a for a in place.actors if a.first >= whither.first and a.form in ("state", "place") and a.parties]
    return [*ends, *chain(whither, known)[1:]]


def _is_listed(place: Place, actor: Actor) -> bool:
    """Whether a state is the first of those in brackets behind a flight: «رحلات نحو أوروبا (| فرنسا | وإيطاليا)»."""
    return actor.first > place.trigger.last and place.scene.word(actor.first - 1) == "("


def _is_bound(place: Place) -> bool:
    """Whether right behind an airline's own flights stands whence and whither: «رحلاتها | من وإلى | العاصمة …»."""
    first, last = place.trigger.first, place.trigger.last
    if any(place.scene.word(i) == "الي" for i in range(first, last)):
        return True  # «رحلاتها إلى | مطار العاصمة السورية دمشق»
    own = _is_flight(place) and place.scene.word(first) in ("رحلاتها", "رحلاته")
    return own and place.scene.word(last) == "والي" and place.scene.word(last - 1) == "من"


def _of_the_two(place: Place, near: list[Actor]) -> list[Actor]:
    """The two of a report of nobody else, where its flights or its border are told of as known, with no state."""
    at, lexeme = place.trigger.first, place.trigger.lexeme
    if near or not lexeme.definite or lexeme.enclitic or lexeme.group not in ("flights", "border"):
        return []
    pair = place.focus.both(place.actors) if place.focus.is_mutual else ()
    told = any(a.parties for a in place.actors if place.clause.first <= a.first < place.clause.last)
    return [Actor(at, at, "both", pair)] if len(pair) > 1 and not told else []


def _at_home(place: Place, near: list[Actor]) -> list[Actor]:
    """The publisher's own state, whose border with another is told of: «أغلق المعبر الحدودي مع تشاد».

    Not in a report of others' affairs, which names states but not this one; there the other of its two.
    """
    at, home = place.trigger.first, place.focus.home
    if not home or not near or home in near[0].parties:
        return []
    named = {party for actor in place.scene.actors for party in actor.parties}
    if home in named or named <= {*near[0].parties}:
        return [Actor(at, at, "state", (home,))]
    other = place.focus.other(near[0].parties[0]) if place.focus.is_bilateral else None
    return [Actor(at, at, "state", (other,))] if other is not None else []


def _allowed(place: Place, near: list[Actor]) -> list[Actor]:
    """Those whom a visa is between: all that stand in one row with the nearest, and all with the other."""
    if not near:
        return []
    known = [actor for actor in place.actors if actor.parties and actor.form in _FORMS]
    row = chain(near[0], known) if near[0].prep != "between" else near[:1]
    named = {party for actor in row for party in actor.parties}
    other = next((actor for actor in near if not named & set(actor.parties)), None)
    if other is not None:
        return [*row, *(actor for actor in chain(other, known) if not named & set(actor.parties))]
    told = _teller(place, *row) if len(named) > 1 else _untold(place, near[0])
    if told or len(named) == 1:
        return [*row, *told] if told else []
    return row if is_two(row) and place.clause.first <= row[0].first else []


def _is_flight(place: Place) -> bool:
    return place.trigger.lexeme.sense == "flights"


def is_linked(place: Place) -> bool:
    """Whether a verb of linking stands before a flight, which has its ends by ب: «تربط … إسطنبول بنواكشوط»."""
    if not _is_flight(place):
        return False
    first, last = place.trigger.first - _NEAR, place.trigger.last + _LINK
    near = range(max(place.clause.first, first), min(place.clause.last, last))
    return any(place.scene.word(i).removeprefix("و") in _LINKS for i in near)


_RULED = frozenset({"visa", "enter", "entry"})
"""What one state rules for the people of another, or of several."""
_LINKS = frozenset({"يربط", "تربط", "ربط", "لربط", "يصل", "ستربط", "سيربط", "ربطت"})
_LINK = 3


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
    flying, going = _is_flight(place), _GOING | ({"ب"} if is_linked(place) else set())
    return [
        actor
        for actor in place.actors
        if actor.parties
        and actor.form in _FORMS
        and place.clause.first <= actor.first < place.clause.last
        and (not flying or actor.prep in going)
    ]


def airlines(place: Place) -> list[Actor]:
    """The airlines of a sentence, each for its state."""
    return [
        Actor(i, i + lexeme.length, "collective", (lexeme.sense,))
        for i in range(*place.sentence)
        for lexeme in place.scene.words_at(i)
        if lexeme.group == "airline"
    ]
