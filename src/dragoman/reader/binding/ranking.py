"""Ranking: partners of one state told by rank, each with its number, and what is measured.

«جاءت كينيا في المركز الأول بين الدول المستوردة من مصر بقيمة 90 مليون دولار، تلتها أوغندا بـ70 مليونا، ثم رواندا بـ…»
"""

from __future__ import annotations

from itertools import pairwise

from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import Place
from dragoman.reader.spans import Quantity

_STATES = frozenset({"state", "own", "collective"})
_BARE = frozenset({"", "of", "by"})
_BACK, _ACROSS, _REACH, _OF = 70, 4, 14, 4
"""Tokens back to what is measured, between a rank and who has it, from there to the number, and from what is measured
to whose it is."""
_LEAST = 1000
"""A smaller number that counts nothing known is a rank or a year's share and no figure."""
_STOPS = frozenset({".", "؛", "؟", "!", "،"})
_LED = frozenset({"بقيمه", "بواقع", "بنسبه", "بنحو", "بمبلغ", "بحوالي", "باجمالي", "بعدد", "حيث", "اذ", "بلغت", "بحصه"})
"""Words behind a comma that go on with the same one: «المرتبة الأولى، | بواقع | 9 مليارات»."""


def ranked(place: Place) -> list[Actor]:
    """The state that a report tells its partners of, and the partner that has the rank; none if either is unknown.

    It is the state most spoken of, whose figures were told before or whose the measure is.
    """
    foremost = place.focus.foremost
    who = _who(place) if foremost else None
    if who is None or foremost in who.parties or account(place) is None:
        return []
    at = place.trigger.first
    return [Actor(at, at, "state", (foremost,)), who]


def _who(place: Place) -> Actor | None:
    """Who has the rank: right behind «تلتها» and «ثم», behind «تأتي بعد …»; else before the rank or behind it."""
    sense, last = place.trigger.lexeme.sense, place.trigger.last
    behind = [a for a in place.after(place.sentence) if a.parties and a.form in _STATES]
    if sense == "behind":
        behind = [b for a, b in pairwise(behind) if a.first == last and b.first == a.last]
        return behind[0] if behind else None
    near = behind[0] if behind and behind[0].prep in _BARE and behind[0].first - last <= (sense == "rank") * 2 else None
    if sense == "next" or (near is not None and near.first == last):
        return near
    for actor in place.before(place.clause):
        if actor.parties and actor.form in _STATES:
            close = place.trigger.first - actor.last <= _ACROSS and actor.prep in _BARE
            return actor if close and not _is_cut(place, actor.last, place.trigger.first) else near
    return near


def _is_cut(place: Place, first: int, last: int) -> bool:
    return any(place.scene.word(i) in _STOPS for i in range(first, last))


def account(place: Place) -> str | None:
    """What is measured: by the nearest word of measuring or trading in the sentence or before it, near its owner."""
    scene, foremost = place.scene, place.focus.foremost
    told = foremost in place.focus.measured
    for i in (*range(place.trigger.first, place.sentence.last), *_backwards(place)):
        for lexeme in scene.words_at(i):
            if lexeme.group in _ACCOUNTS and lexeme.sense in _SENSES and (told or _is_of(place, i, foremost)):
                return lexeme.sense
    return None


_ACCOUNTS = frozenset({"measure", "partners", "trading"})
_SENSES = frozenset({"trade", "exports", "imports", "investment", "tourists"})


def _backwards(place: Place) -> range:
    return range(place.trigger.first - 1, max(place.trigger.first - _BACK, -1), -1)


def _is_of(place: Place, at: int, party: str) -> bool:
    """Whether a measure at a token is that of a party, named beside it."""
    return any(party in actor.parties for actor in place.scene.actors_in(at, at + _OF))


def sum_of_rank(place: Place) -> Quantity | None:
    """The number of who has the rank: the first behind both, with no other state and no mark that ends it between."""
    who = _who(place)
    first = max(place.trigger.last, who.last) if who is not None else place.trigger.last
    for quantity in place.scene.quantities:
        if quantity.first < first or quantity.first >= place.sentence.last:
            continue
        if quantity.first - first > _REACH:
            return None
        if _is_sum(quantity) and not _is_parted(place, first, quantity.first):
            return quantity if quantity.kind != "number" else _in_currency(place, quantity)
    return None


def _is_parted(place: Place, first: int, last: int) -> bool:
    """Whether another state, or a mark behind which something else is told, stands between two tokens."""
    foremost, scene = place.focus.foremost, place.scene
    others = (a for a in place.actors if first <= a.first < last and a.parties and foremost not in a.parties)
    marks = (i for i in range(first, last) if scene.word(i) in _STOPS and not scene.is_decimal(i))
    return any(others) or any(scene.word(i) != "،" or scene.word(i + 1) not in _LED for i in marks)


def _is_sum(quantity: Quantity) -> bool:
    if quantity.kind == "number":
        return isinstance(quantity.value, int | float) and quantity.value >= _LEAST
    return quantity.kind in ("money", "percent")


def _in_currency(place: Place, quantity: Quantity) -> Quantity:
    """A great number of an account of money, in the currency of the sum told last: «بـ400 مليون»."""
    if account(place) == "tourists":
        return quantity
    told = [q.value for q in place.scene.quantities if q.kind == "money" and q.first < quantity.first]
    if not told or not isinstance(told[-1], dict):
        return quantity
    return quantity._replace(kind="money", value={**told[-1], "amount": quantity.value})
