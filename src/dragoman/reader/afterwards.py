"""Afterwards: what was at another time than the dates beside it, which is not told («وبعدها بعشر سنوات»)."""

from __future__ import annotations

from dragoman.reader.binding.place import Place

_THEN = frozenset({"بعدها", "وبعدها", "بعده", "وبعده", "بعدهما"})
_UNITS = frozenset({
    "يوم", "يومين", "ايام", "اسبوع", "اسبوعين", "اسابيع", "شهر", "شهرين", "اشهر", "شهور", "عام", "عامين", "اعوام",
    "سنه", "سنتين", "سنوات", "عاما", "شهرا", "يوما",
})  # fmt: skip
_BEFORE, _LONG = 8, 3
"""Tokens from such words to what they tell, and of how long it was."""


def is_afterwards(place: Place) -> bool:
    """Whether words before a trigger put it some time after another: «وبعدها بعام، فتحت …», «بعد ذلك بشهرين»."""
    word = place.scene.word
    for i in range(max(place.sentence.first, place.trigger.first - _BEFORE), place.trigger.first):
        at = i + 1 if word(i) in _THEN else i + 2 if word(i) in ("بعد", "وبعد") and word(i + 1) == "ذلك" else None
        if at is not None and word(at).startswith("ب"):
            return any(word(k).removeprefix("ب") in _UNITS for k in range(at, at + _LONG))
    return False


def is_days_on(place: Place) -> bool:
    """Whether a date is of a later day than that on which a visit began: «أمس في اليوم الثاني من | زيارته»."""
    scene, at = place.scene, place.trigger.first
    return scene.word(at - 1) == "من" and scene.word(at - 3) == "اليوم" and scene.word(at - 2) not in _FIRST


def is_earlier(place: Place) -> bool:
    """Whether it was at some earlier time, which no date of the sentence is: «العقوبات المفروضة … في وقت سابق»."""
    scene, last = place.scene, place.trigger.last
    for lapse in scene.quantities:  # «تعيد … غدا، بعد نحو ثلاثة أشهر من | الاتفاق على …»
        if (
            lapse.kind == "duration"
            and 0 < place.trigger.first - lapse.last <= _EARLIER
            and scene.word(lapse.last) == "من"
            and "بعد" in (scene.word(lapse.first - 1), scene.word(lapse.first - 2))
        ):
            return not any(last <= date.first < place.clause.last for date in scene.dates)
    for i in range(last, min(place.clause.last, last + _EARLIER)):
        if scene.word(i) == "وقت" and scene.word(i + 1) == "سابق":
            return not any(date.first in (i + 2, i + 3) for date in scene.dates)  # «في وقت سابق اليوم»
    return False


_EARLIER = 9
_FIRST = frozenset({"الاول", "الاولي"})
