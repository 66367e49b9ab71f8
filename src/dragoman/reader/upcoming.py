"""Upcoming: weekdays and months that are still to come, by what leads to them: «تصل الوزيرة الخميس»."""

from __future__ import annotations

import datetime as dt

from dragoman.lexicon.frames.frames import Frame
from dragoman.reader.binding.place import Place
from dragoman.reader.modality import is_to_come
from dragoman.reader.scene import Scene
from dragoman.reader.spans import Timed
from dragoman.reader.tenses import governing

_WEEKDAYS = frozenset({"السبت", "الاحد", "الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعه"})
_COMING = frozenset({"visit", "arrive", "meet", "talks", "hold", "convene", "perform", "receive"})
"""Verbs whose present tells of a journey, a meeting or a session what is to come."""
_KINDS = frozenset({"visit", "meeting", "mechanism"})
_ALREADY = frozenset({"منذ", "ومنذ", "الماضي", "الماضيه", "حاليا"})
_WEEK = dt.timedelta(days=7)


def upcoming(frame: Frame, place: Place, timed: Timed | None) -> Timed | None:
    """A date of the words; a bare weekday on the side on which it lies where a verb of the present leads to it.

    «تصل الوزيرة إلى الرباط | الخميس |» is written before that Thursday, «وصلت الخميس» after it.
    """
    published = place.scene.published
    if timed is None or published is None or place.sentence.first < place.scene.headline:
        return timed
    other = timed.detail.get("other")
    if isinstance(other, str) and timed.value < published < other and _is_announced(frame, place, timed):
        return timed._replace(value=other)
    if frame.kind not in _KINDS:
        return timed
    words = [place.scene.word(i) for i in range(timed.first, timed.last)]
    bare = words[-1] in _WEEKDAYS and words[:-1] in ([], ["يوم"])
    if not bare or timed.value >= published or not (_is_led_by_present(place, timed) or _is_awaited(place, timed)):
        return timed
    return timed._replace(value=(dt.date.fromisoformat(timed.value) + _WEEK).isoformat())


def _is_announced(frame: Frame, place: Place, timed: Timed) -> bool:
    """Whether a day or month without its year is that of what is still to be: «أعلن الوزير تنظيم … خلال | سبتمبر |»."""
    scene, trigger = place.scene, place.trigger
    if timed.first < trigger.last or frame.status == "planned" or trigger.lexeme.tense == "past":
        return False
    if frame.kind in _PLANNED and (trigger.lexeme.tense == "present" or _is_led_by_present(place, timed)):
        return True
    verb = governing(scene, place.clause, trigger)
    if frame.kind == "exchange" and verb is not None and verb.tense == "present":  # «تنظم السفارة أسبوعا في مايو»
        return True
    if trigger.lexeme.is_verb:
        return False
    if _is_awaited(place, timed):
        return True
    near = range(max(place.clause.first, trigger.first - _NEAR), trigger.first)
    return frame.kind in _PLANNED and any(_AHEAD & scene.groups_at(i) for i in near)


_PLANNED = frozenset({"exchange", "mechanism", "mission", "travel", "visit", "meeting", "membership"})
_AHEAD = frozenset({"announce", "striving", "agree", "resolve", "future_word"})
"""Words before a noun behind which it is still to be."""
_NEAR = 4


def _is_awaited(place: Place, timed: Timed) -> bool:
    """Whether a noun is said to be still to be: «زيارة مرتقبة إلى تنزانيا | الخميس |»."""
    last = place.trigger.last
    behind = any("future_word" in place.scene.groups_at(i) for i in (last, last + 1))
    return behind and not place.trigger.lexeme.is_verb and timed.first >= last


def _is_led_by_present(place: Place, timed: Timed) -> bool:
    """Whether the nearest verb before a date in its clause is of the present and tells what is to come."""
    scene = place.scene
    if _ALREADY & {scene.word(timed.first - 1), scene.word(timed.last)}:
        return False
    for i in range(timed.first - 1, place.clause.first - 1, -1):
        verbs = [lexeme for lexeme in scene.words_at(i) if lexeme.is_verb]
        if verbs:
            return any(lexeme.tense == "present" and lexeme.group in _COMING for lexeme in verbs)
    return False


def is_out_of_time(frame: Frame, scene: Scene, timed: Timed, status: str) -> bool:
    """Whether a date cannot be of what is told: one ahead of what is done («… أبرم، خلال تصويت في نهاية الشهر المقبل»).

    Nor one that ends before of what is planned: «قررت إعادة فتح سفارتها المغلقة منذ أكثر من عام».
    """
    if status == "planned":
        return timed.value.startswith("../")
    return status == "done" and frame.kind in _EVENTS and is_to_come(scene, timed.value, "")


_EVENTS = frozenset({"agreement", "visit", "meeting", "aid", "relations", "honour", "message"})
"""The kinds of which none that is done can be dated ahead."""
