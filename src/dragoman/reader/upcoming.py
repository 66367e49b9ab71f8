"""Upcoming: weekdays that are still to come, where the present tells a journey or a meeting: «تصل الوزيرة الخميس»."""

from __future__ import annotations

import datetime as dt

from dragoman.lexicon.frames.frames import Frame
from dragoman.reader.binding.place import Place
from dragoman.reader.scene import Timed

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
    if timed is None or published is None or frame.kind not in _KINDS or place.sentence.first < place.scene.headline:
        return timed
    words = [place.scene.word(i) for i in range(timed.first, timed.last)]
    bare = words[-1] in _WEEKDAYS and words[:-1] in ([], ["يوم"])
    if not bare or timed.value >= published or not _is_led_by_present(place, timed):
        return timed
    return timed._replace(value=(dt.date.fromisoformat(timed.value) + _WEEK).isoformat())


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
