"""Lasting: the days of what begins on one and goes on («زيارة تستغرق ثلاثة أيام», «معرض يستمر حتى الأحد»)."""

from __future__ import annotations

import datetime as dt
import re

from dragoman.lexicon.frames.frames import Frame
from dragoman.reader.binding.place import Place
from dragoman.reader.spans import Timed

_LASTS = frozenset({
    "تستمر", "يستمر", "وتستمر", "ويستمر", "تستغرق", "يستغرق", "وتستغرق", "ويستغرق", "تدوم", "يدوم", "لمده",
    "ولمده", "مدتها", "استمرت", "استغرقت", "دامت", "استمر", "استغرق", "تمتد", "يمتد", "وتمتد", "ويمتد",
    "تتواصل", "يتواصل",
})  # fmt: skip
_OVER = frozenset({"مدي", "مدار"})
_UNTIL = frozenset({"حتي", "الي", "لغايه"})
_WEEK = frozenset({"اسبوعا", "اسبوع"})
_KINDS = frozenset({"visit", "exchange", "mechanism", "membership", "travel"})
_GOES_ON = frozenset({"exchange", "mechanism", "membership"})
"""The kinds whose days are told though they have begun; of a visit only its first day is until it is over."""
_REACH = 30
_DURATION = re.compile(r"P(\d+)([DW])")
_DAY = len("2015-07-25")


def lasting(frame: Frame, place: Place, timed: Timed, status: str) -> str | None:
    """The days over which it lasts, from the day that its words date it; None where they do not say how long."""
    if frame.kind not in _KINDS or len(timed.value) != _DAY:
        return None
    if status == "done" and frame.kind not in _GOES_ON:
        return _over(place, timed) if frame.kind == "visit" else None
    return _days(place, timed)


def _over(place: Place, timed: Timed) -> str | None:
    """The days of a visit that is over: «اختتم أمس زيارة استمرت يومين», «زارها في 3 مايو 2010 لمدة ثلاثة أيام»."""
    days = _days(place, timed)
    if days is None:
        return None
    first, _, last = days.partition("/")
    if any(place.scene.word(i) in _CLOSED for i in range(place.clause.first, place.trigger.first)):
        length = dt.date.fromisoformat(last) - dt.date.fromisoformat(first)
        return f"{(dt.date.fromisoformat(first) - length).isoformat()}/{first}"
    return days if place.scene.published is None or last < place.scene.published else None


_CLOSED = frozenset({"اختتم", "اختتمت", "واختتم", "واختتمت", "انهي", "انهت", "وانهي", "وانهت"})


def _days(place: Place, timed: Timed) -> str | None:
    scene = place.scene
    for i in range(place.trigger.last, min(place.sentence.last, place.trigger.last + _REACH)):
        word = scene.word(i)
        if word in _LASTS or (word in _OVER and scene.word(i - 1) == "علي"):
            last = _last_day(place, timed, i + 1)
            if last is not None and last > timed.value:
                return f"{timed.value}/{last}"
    return None


def _last_day(place: Place, timed: Timed, at: int) -> str | None:
    scene = place.scene
    if scene.word(at) in _UNTIL:
        until = next((date.value for date in scene.dates if at < date.first <= at + 2), None)
        return until if until is not None and len(until) == _DAY else None
    days = 7 if scene.word(at) in _WEEK else None
    for quantity in scene.quantities:
        if quantity.kind == "duration" and at <= quantity.first <= at + 1:
            told = _DURATION.fullmatch(str(quantity.value))
            days = int(told[1]) * (7 if told[2] == "W" else 1) if told else None
    if days is None or not timed.value[:1].isdigit():
        return None
    return (dt.date.fromisoformat(timed.value) + dt.timedelta(days=days - 1)).isoformat()


def under_way(days: str, published: str | None) -> bool:
    """Whether a report of a day falls after the first of these days and not after the last."""
    first, _, last = days.partition("/")
    return published is not None and first < published <= last
