"""Them: the two whom «هما» on a noun means, and him whom «معه» means.

«طلب الوزير من الرئيس أثناء | اجتماعهما | في أربيل», «استقبل الوزير المبعوث و| بحث | معه الأزمة».
"""

from __future__ import annotations

from dragoman.reader.actor import Actor
from dragoman.reader.binding.objects import pronoun
from dragoman.reader.binding.place import CLASSES, Place, Roles, absent, parties_of

_BOTH = frozenset({"هما", "هم"})
_SIDES = frozenset({"", "by", "from", "with", "ل", "ب", "of", "between"})


def them(place: Place, argument: str, _filled: Roles) -> Actor | None:
    """The first or second of the two nearest men of different parties before the trigger in its sentence.

    The first of them is bare: he does to the other, or with him, what the verb says.
    """
    if place.trigger.lexeme.enclitic not in _BOTH and not _is_call_of_both(place):
        return None
    men = [a for a in place.before(place.sentence) if a.is_personal and a.parties and a.prep in _SIDES]
    if men and len(men[0].parties) == 2:  # «الوزيران الفرنسي والألماني»
        return men[0] if argument == "first" else None
    if len(men) < 2 or men[0].parties == men[1].parties:  # a pair is two
        return None
    second, first = men[:2]
    if first.prep not in ("", "by", "between"):
        return None
    return second if argument == "second" else first


def _is_call_of_both(place: Place) -> bool:
    """Whether a call is of those named before: «خلال | مكالمة هاتفية | جرت بينهما», «أبلغ نظيره في | اتصال هاتفي |»."""
    if place.trigger.lexeme.group != "call":
        return False
    behind = range(place.trigger.last, place.trigger.last + _NEAR)
    return place.scene.word(place.trigger.first - 1) in _DURING or any(place.scene.word(i) == _OF_BOTH for i in behind)


_OF_BOTH = "بينهما"
_DURING = frozenset({"في", "خلال", "عبر", "اثناء"})
_NEAR = 4


_WITH_HIM = frozenset({"معه", "معها", "معهم", "معهما", "به", "بها", "بهم", "بهما"})
_TO_HIM = frozenset({"له", "لها", "لهم", "لهما"})
_BESIDE = 2
"""Tokens on either side of a trigger within which «معه» goes with it."""


def with_him(place: Place, _argument: str, filled: Roles) -> Actor | None:
    """Whom «معه» beside the trigger means: one of another party, before it: «الوزير الذي | بحث | معه التعاون»."""
    first, last = place.trigger.first, place.trigger.last
    beside = [*range(last, min(last + _BESIDE, place.clause.last)), *range(first - 1, first - 1 - _BESIDE, -1)]
    told = filled and any(place.scene.word(i) in _WITH_HIM for i in beside)
    if not told and place.trigger.lexeme.group == "receive":  # «خلال | استقبال | الأمير له»
        told = any(place.scene.word(actor.last) in _TO_HIM for actors in filled.values() for actor in actors[:1])
    return pronoun(place, filled) if told else None


_IT = frozenset({"اياها", "اياه", "اياهم"})


def him(place: Place, _argument: str, filled: Roles) -> Actor | None:
    """Whom «إياها» right behind a participle means: the nearest before of another party («…، متهمة | إياها | بـ…»)."""
    if place.scene.word(place.trigger.last) not in _IT:
        return None
    taken = parties_of(filled)
    named = (a for a in place.before(place.sentence) if a.form in CLASSES["any"] and a.parties)
    told = next((a for a in named if not taken.intersection(a.parties)), None)
    return None if told is None else absent(place, told)
