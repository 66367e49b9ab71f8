"""Settings: where, on what occasion and at what level something was, for the slots that ask it."""

from __future__ import annotations

import re
from collections.abc import Callable

from dragoman.model.statement import SlotValue
from dragoman.reader.binding.place import Place
from dragoman.reader.phrases import noun_phrase
from dragoman.reader.venues import venue_of


def _place(place: Place, _argument: str) -> SlotValue | None:
    return venue_of(place)


def _occasion(place: Place, _argument: str) -> SlotValue | None:
    """The phrase after «بمناسبة», «على هامش» or «خلال» with a summit."""
    scene = place.scene
    for i in range(place.sentence.first, place.sentence.last):
        word = scene.word(i)
        if word in ("بمناسبه", "لمناسبه") or (word == "هامش" and scene.word(i - 1) == "علي"):
            first = i + 1 + (word == "هامش" and scene.word(i + 1) in _WORKS)
            last = _commemorated(place, first)
            return scene.source(first, last) if last > first else None
        if word in ("خلال", "اثناء") and any(lexeme.group == "summit" for lexeme in scene.words_at(i + 1)):
            span = noun_phrase(scene, i + 1, place.sentence.last)
            return scene.source(*span)
    return None


_WORKS = frozenset({"اعمال", "فعاليات", "انعقاد"})


def _commemorated(place: Place, first: int) -> int:
    """Where an occasion ends that begins at a token; of «ذكرى اليوم الوطني لبلاده» before whose it is."""
    scene = place.scene
    of_a_day = scene.word(first) == "ذكري" and scene.word(first + 1) in ("يوم", "اليوم")
    last = noun_phrase(scene, first + of_a_day, place.sentence.last, through=frozenset()).last
    return next((at for at in range(first + 1, last) if scene.word(at) in ("لبلاده", "لبلادها")), last)


def _felt(place: Place, _argument: str) -> SlotValue | None:
    """What joy or grief a message shares: «مهنئا ب| الذكرى … |», «هنأه ب| فوزه |», «في | ضحايا الحادث |»."""
    scene = place.scene
    for i in range(place.trigger.last, min(place.sentence.last, place.trigger.last + _SHARED)):
        word = scene.word(i)
        cut = int(word[:1] == "ب" and word[1:] in _SHARING)
        first = i if cut else i + 1
        if not cut and not (word == "في" and scene.word(first) in _SHARING):
            continue
        span = noun_phrase(scene, first, place.sentence.last)
        last = span.last
        if scene.word(last) == "في" and last + 1 < place.sentence.last and scene.word(last + 1).startswith("ال"):
            last = noun_phrase(scene, last + 1, place.sentence.last).last
        return scene.text.words(scene.tokens[first].start + cut, scene.tokens[last - 1].end) if last > first else None
    return None


_SHARED = 44
"""Tokens from a message's verb to what it is for."""
_SHARING = frozenset({
    "فوزه", "فوزها", "توليه", "توليها", "تعيينه", "انتخابه", "انتخابها", "اعاده", "نجاح", "عيد", "ذكري", "الذكري",
    "اليوم", "العيد", "حلول", "تقلده", "تسلمه", "شفاءه", "سلامه", "تشكيل", "تنصيبه", "مناسبه", "المناسبه",
    "وفاه", "ضحايا", "رحيل", "مصرع", "حادث", "حادثه", "فقيد", "استشهاد", "كارثه", "مقتل",
})  # fmt: skip
"""What one is congratulated on or condoled with."""


def _level(place: Place, _argument: str) -> SlotValue | None:
    window = [place.scene.word(i) for i in range(place.trigger.first, min(place.trigger.last + 4, place.sentence.last))]
    for i, word in enumerate(window):
        if word in ("رسميه", "الرسميه", "رسميا"):
            return "official"
        if word == "دوله" and i == place.trigger.last - place.trigger.first and place.trigger.lexeme.sense == "visit":
            follows = place.scene.word(place.trigger.last + 1)
            named = any(
                actor.form == "state" and actor.first - place.trigger.last in (0, 1) and actor.prep in ("", "of")
                for actor in place.after(place.clause)
            )
            return "state" if follows.startswith(("ل", "ا")) and not named else None  # «زيارة دولة | الكويت |»
        if word == "عمل":
            return "working"
        if word in ("خاصه", "الخاصه"):
            return "private"
    return None


def _invited(place: Place, _argument: str) -> SlotValue | None:
    """What one is invited to: «زيارة باكستان», «لحضور | القمة … |», «للمشاركة في | المؤتمر … |»."""
    scene = place.scene
    for i in range(place.trigger.last, min(place.sentence.last, place.trigger.last + _ASKED)):
        if scene.word(i) not in _ATTENDING:
            continue
        first = i + 1 + (scene.word(i + 1) == "في")
        if "summit" in scene.groups_at(first) or scene.word(first) in _GATHERINGS:
            return scene.source(*noun_phrase(scene, first, place.sentence.last))
    for i in range(place.trigger.last, place.sentence.last):
        for lexeme in scene.words_at(i):
            if lexeme.group == "visit" and not lexeme.is_verb:
                span = noun_phrase(scene, i, place.sentence.last)
                return scene.text.words(scene.tokens[i].start + len(lexeme.prep), scene.tokens[span.last - 1].end)
    return None


_ASKED = 16
_GATHERINGS = frozenset({"مءتمر", "المءتمر", "منتدي", "المنتدي", "معرض", "المعرض", "احتفالات", "حفل"})
_ATTENDING = frozenset({"لحضور", "للمشاركه", "لحضوره", "حضور", "المشاركه", "للحضور", "لحضورها"})


def _years(place: Place, _argument: str) -> SlotValue | None:
    """«الذكرى الثلاثين», «مرور 31 عاما»: the nearest number of years or ordinal after the trigger."""
    for quantity in place.scene.quantities:
        if not 0 <= quantity.first - place.trigger.last <= 2:
            continue
        if quantity.kind == "duration" and (years := _YEARS.fullmatch(str(quantity.value))):
            return int(years[1])
        if isinstance(quantity.value, int | float):
            return int(quantity.value) * (_DECADE if place.scene.word(quantity.last) in _DECADES else 1)
    return None


_DECADE, _DECADES = 10, frozenset({"عقود", "عقدا"})
_YEARS = re.compile(r"P(\d+)Y")


SETTINGS: dict[str, Callable[[Place, str], SlotValue | None]] = {
    "place": _place,
    "occasion": _occasion,
    "felt": _felt,
    "level": _level,
    "invited": _invited,
    "years": _years,
}
"""The functions of this module by the names that frames call them."""
