"""Them: the two whom «هما» on a noun means: «طلب الوزير من الرئيس أثناء | اجتماعهما | في أربيل»."""

from __future__ import annotations

from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import Place, Roles

_BOTH = frozenset({"هما", "هم"})
_SIDES = frozenset({"", "by", "from", "with", "ل", "ب", "of"})


def them(place: Place, argument: str, _filled: Roles) -> Actor | None:
    """The first or second of the two nearest men of different parties before the trigger in its sentence.

    The first of them is bare: he does to the other, or with him, what the verb says.
    """
    if place.trigger.lexeme.enclitic not in _BOTH:
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
