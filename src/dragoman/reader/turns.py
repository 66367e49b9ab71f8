"""Turns: days on which relations or missions began or ended, told beside something else.

«بمناسبة مرور نصف قرن على إقامة العلاقات عام 1963، زار …», «أعادت فتح سفارتها بعد إغلاقها في 2014».
"""

from __future__ import annotations

from dragoman.lexicon.frames.frames import Frame
from dragoman.reader.binding.place import Place
from dragoman.reader.spans import Timed

_ENDED = {"mission": "close", "relations": "sever"}
"""The words that tell the end of what is of a kind."""
_AGAIN = frozenset({"=opened", "=restored"})
"""What becomes again of that which these words tell the end of."""
_BEHIND = frozenset({"اعقاب", "عقب", "بعد", "اثر", "منذ", "من"})
_SINCE_END = 4
"""Tokens from such a word to its date: «بعد | إغلاقها | في عام 1991»."""
_BESIDE = frozenset({"visit", "meeting", "anniversary", "message", "exchange"})
"""Kinds of what is told beside the year in which two took up their relations."""
_RELATIONS = frozenset({"ties.ties", "ties.bare"})
_TIES = 12
"""Tokens from relations, and between whom they are, to the day on which they began."""
_YEAR = 4
"""Digits of a year."""


def without_turns(frame: Frame, dates: list[Timed], place: Place) -> list[Timed]:
    """Of the dates of what a frame tells those that are not of another turn."""
    if frame.kind in _BESIDE:
        return [date for date in dates if not _is_of_ties(place, date)]
    if frame.kind not in _ENDED or not dates:
        return dates
    ends = [date for date in dates if _is_of_end(place, date, _ENDED[frame.kind])]
    if frame.slots.get("change") in _AGAIN:
        return [date for date in dates if date not in ends]
    return ends or dates


def _is_of_ties(place: Place, date: Timed) -> bool:
    """Whether a date is that on which relations began; not one to come, or of the year of publication."""
    scene, published = place.scene, place.scene.published
    if published is not None and date.value[:_YEAR] >= published[:_YEAR]:
        return False
    for i in range(date.first - 1, max(date.first - _TIES, place.sentence.first) - 1, -1):
        if scene.word(i) == "،":
            return False
        if not _RELATIONS.isdisjoint(scene.groups_at(i)):
            return "establish" in scene.groups_at(i - 1)
    return False


def _is_of_end(place: Place, date: Timed, ended: str) -> bool:
    """Whether a date behind a trigger is that of the end of something that began again."""
    near = range(max(place.trigger.last, date.first - _SINCE_END), date.first)
    return any(ended in place.scene.groups_at(i) and place.scene.word(i - 1) in _BEHIND for i in near)
