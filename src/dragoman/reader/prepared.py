"""What is prepared: a session or visit that a meeting is held for has its own day («لبحث استعدادات الدورة … غدا»)."""

from __future__ import annotations

from dragoman.reader.binding.place import Place
from dragoman.reader.modality import is_to_come
from dragoman.reader.spans import Timed

_PREPARING = frozenset({
    "استعدادات", "الاستعدادات", "تحضيرات", "التحضيرات", "ترتيبات", "الترتيبات", "تمهيدا", "تحضيرا", "استعدادا",
    "للتحضير", "للاعداد", "للاستعداد", "للترتيب",
})  # fmt: skip
_PREPARED = frozenset({"convene", "session", "visit", "summit", "meet", "talks"})
"""The groups of what is prepared, as nouns."""


_FOR_IT = frozenset({"للمشاركه", "لحضور", "للاشتراك", "لتروس", "لرءاسه"})
"""Words with which one tells of a session that one has come for."""


def is_of_way_there(place: Place, date: Timed) -> bool:
    """Whether a date is of the way to a session: «وصل الوزير | أمس | للمشاركة في اجتماعات اللجنة»."""
    return any(place.scene.word(i) in _FOR_IT for i in range(date.last, place.trigger.first))


def is_of_what_is_prepared(place: Place, date: Timed) -> bool:
    """Whether a date is of what a meeting prepares: of a session behind words of preparing, or of a day to come."""
    scene, lexeme = place.scene, place.trigger.lexeme
    if lexeme.tense == "past" and is_to_come(scene, date.value, ""):
        return True
    preparing = next((i for i in range(place.trigger.last, date.first) if scene.word(i) in _PREPARING), None)
    if preparing is None:
        return False
    return any(not _PREPARED.isdisjoint(scene.groups_at(i)) for i in range(preparing + 1, date.first))
