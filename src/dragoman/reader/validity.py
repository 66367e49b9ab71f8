"""Validity: what a date of the words means for what is told: a day, a beginning, a time in which something grew."""

from __future__ import annotations

import datetime as dt

from dragoman.lexicon.frames.frames import Frame
from dragoman.reader.belonging import AFTER
from dragoman.reader.binding.place import Place
from dragoman.reader.spans import Timed


def valid(timed: Timed | None, frame: Frame, place: Place, status: str) -> str | None:
    """The date that a statement has from a date of its words.

    «منذ عام 2006» is the beginning of what goes on, or of the time in which a sum grew; what was done once was not done
    then («أول زيارة منذ عام 1959»).
    """
    if timed is not None and frame.kind == "travel" and is_until(timed, place):
        return f"../{timed.value}"
    if timed is not None and "/" in timed.value and frame.kind == "travel" and _begins(timed, place):
        return f"{timed.value.partition('/')[0]}/.."
    if timed is None or ("/" in timed.value and not (frame.kind == "meeting" and is_since(timed, place))):
        return timed.value if timed else None
    if frame.kind in _RUNNING and _begins(timed, place):
        return f"{timed.value}/.."
    if _is_eve(timed, place):
        return (dt.date.fromisoformat(timed.value) + dt.timedelta(days=1)).isoformat()
    if not is_since(timed, place) or frame.dated == "since" or (frame.kind == "relations" and status != "ongoing"):
        return timed.value
    if status == "ongoing" or frame.kind == "travel":
        return f"{timed.value}/.."
    at = _since_at(timed, place)
    if at is not None and at < place.trigger.first < timed.first and status == "done":
        return timed.value  # «منذ التوصل إلى اتفاق في مايو»: then it was done
    if frame.kind not in _GROWING:
        return None
    published = place.scene.published
    return f"{timed.value}/{published[: len(timed.value)]}" if published else f"{timed.value}/.."


def _is_eve(timed: Timed, place: Place) -> bool:
    """Whether it happened on the day after a day: «غداة الانفجار في 4 آب 2020»."""
    near = range(timed.first - AFTER - 1, timed.first)
    return len(timed.value) == len("2020-08-04") and any(place.scene.word(i) == "غداه" for i in near)


def is_first_since(timed: Timed, place: Place) -> bool:
    """Whether a date only tells since when nothing like it was: «هي الأولى منذ مارس», «لأول مرة منذ عام 1961».

    Nor is it of the one told where it was done before since then: «للمرة السادسة منذ عام 2011».
    """
    at = timed.first if place.scene.word(timed.first) in _AGO else _since_at(timed, place)
    if at is None:
        return False
    again = any(place.scene.word(i) in _TIMES for i in range(max(at - _OF_TIMES, place.sentence.first), at))
    return again or any(place.scene.word(i) in _FIRST for i in range(at - _OF_FIRST, at))


_TIMES, _OF_TIMES = frozenset({"المره", "للمره", "المرات"}), 18
_FIRST = frozenset({"اول", "الاول", "الاولي", "اولي", "لاول", "واول", "كاول"})


def _begins(timed: Timed, place: Place) -> bool:
    """Whether a date is the first from which something runs: «اعتبارا من أكتوبر»."""
    behind = timed.first - 1 - (place.scene.word(timed.first - 1) != "من")
    return place.scene.word(behind) == "من" and place.scene.word(behind - 1) in _FROM


_RUNNING = frozenset({"travel", "figure", "agreement", "aid", "exchange"})
_FROM = frozenset({"اعتبارا", "ابتداء", "بدءا", "وابتداء", "واعتبارا"})


def is_until(timed: Timed | None, place: Place) -> bool:
    """Whether a day is the last on which something holds: «حتى يوم 31 مارس»."""
    if timed is None or "/" in timed.value:
        return False
    return any(place.scene.word(timed.first - gap).removeprefix("و") in _UNTIL for gap in (0, 1, 2))


_UNTIL = frozenset({"حتي", "لغايه"})


def is_since(timed: Timed | None, place: Place) -> bool:
    """Whether «منذ» governs a date of the words."""
    return timed is not None and _since_at(timed, place) is not None


def _since_at(timed: Timed, place: Place) -> int | None:
    for i in range(timed.first - 1, max(timed.first - _SINCE, place.sentence.first) - 1, -1):
        word = place.scene.word(i)
        if word in _AGO:
            return None if i < place.trigger.first < timed.first else i  # «منذ توقيع الاتفاق في 14 يوليو»
        readings = place.scene.words_at(i)
        if not word[:1].isalnum() or (readings and all(lexeme.is_verb for lexeme in readings)):
            return None
    return None


_GROWING = frozenset({"aid", "figure", "exchange"})
"""The kinds whose sums and numbers grow over a time."""
_SINCE = 8
"""Tokens before a date within which «منذ» governs it: «منذ الثورة الكوبية عام 1959», «منذ توليه منصبه في مايو»."""
_OF_FIRST = 12
"""Tokens before «منذ» within which the first of something is told: «أول سفينة مساعدات تصل إلى … منذ أربعة أشهر»."""
_AGO = frozenset({"منذ", "ومنذ", "مند"})
