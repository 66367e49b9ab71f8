"""Itineraries: the further goals of one journey, and the date that each has.

«سيزور الأردن الاثنين، ومصر الثلاثاء، ثم تونس», «زيارة لغانا وأخرى لمصر في 2009 وثالثة لتنزانيا».
"""

from __future__ import annotations

from itertools import pairwise

from dragoman.lexicon.frames.grammar import grammar
from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import CLASSES, Place, Roles
from dragoman.reader.spans import Timed

JOURNEYS = frozenset({"visit", "arrive", "cancel_visit"})
"""Groups of words that have a goal each."""
_ON = frozenset({
    "ثم", "وثم", "اخري", "واخري", "وثانيه", "وثالثه", "ورابعه", "وخامسه", "واخيره", "واخيرا", "وايضا", "ايضا",
    "وكذلك", "كذلك", "وبعدها", "بعدها", "وبعده", "بعده", "ومنها", "ومنه", "اضافه", "بالاضافه", "فضلا", "علاوه", "وصولا",
})  # fmt: skip
"""Words that lead on to the next goal of a journey."""
_BETWEEN = frozenset({"،", ",", "و", "من", "عن", "علي", "الي", "في", "يوم", "عام", "مساء", "صباح", "كل", "حتي"})
"""Words that may stand with these or with dates between two goals."""
_TAIL = 3
"""Tokens behind the last goal within which its date stands."""


def stages(place: Place, first: Actor) -> list[Actor]:
    """The goals behind the first that go on one row with it: joined by و, with dates and words of going on between."""
    scene, found = place.scene, [first]
    dates = {i for date in scene.dates for i in range(date.first, date.last)}
    end = first.last
    for actor in place.actors:
        if actor.first < end:
            continue
        if actor.form == "adjective" and not actor.conj:  # «إلى العاصمة | الأردنية | عمان»
            continue
        gap = [i for i in range(end, actor.first) if i not in dates and not _is_covered(place, i)]
        words = [scene.word(i) for i in gap]
        led = not _ON.isdisjoint(words)
        if actor.form not in CLASSES["goal"] or not actor.parties or not (actor.conj or led):
            break
        if not all(word in _ON or word in _BETWEEN or word in grammar().localities for word in words):
            break
        if any(lexeme.is_verb for lexeme in scene.words_at(actor.last)):  # «زار مصر، | وتونس | تدعم …»
            break
        found.append(actor)
        end = actor.last
    return found[1:]


def _is_covered(place: Place, index: int) -> bool:
    return any(actor.first <= index < actor.last for actor in place.actors)


def date_of_stage(place: Place, roles: Roles, each: Roles, timed: Timed | None) -> Timed | None:
    """The date of one of several goals: the next behind it, or where they stand before the goals, that before it."""
    row, own = sorted(roles.get("host", ())), each.get("host", ())
    if len(row) < 2 or len(own) != 1 or row[0].first == row[0].last:  # a row is of two at least
        return timed
    dates = [date for date in place.scene.dates if place.sentence.first <= date.first < place.sentence.last]
    between = [date for one, two in pairwise(row) for date in dates if one.last <= date.first < two.first]
    if not between or place.trigger.lexeme.group not in JOURNEYS:
        return timed
    behind = [date for date in dates if 0 <= date.first - row[-1].last <= _TAIL]
    ahead = [date for date in dates if place.trigger.last <= date.first < row[0].first]
    if ahead and not behind:
        return next((date for date in reversed([*ahead, *between]) if date.last <= own[0].first), None)
    return next((date for date in [*between, *behind] if date.first >= own[0].last), None)
