"""Almanacs: what happened on one day of the year in many years («في مثل هذا اليوم», «هذا اليوم في التاريخ»)."""

from __future__ import annotations

from dragoman.reader.scene import Scene
from dragoman.reader.spans import Span, Timed

_HEAD = 60
"""Tokens within which an almanac says what it is, and of which day."""
_TITLES = (("مثل", "هذا", "اليوم"), ("هذا", "اليوم", "في", "التاريخ"), ("حدث", "في", "مثل"))
_MARKS = frozenset({"-", ":", "–"})
_YEAR, _DAY = len("1954"), len("1954-07-20")


def almanac(scene: Scene) -> list[Timed]:
    """The dates of a scene; in an almanac the years that head its entries with its day: «1954 - توقيع …».

    The day is the first that its head names, else that of publication.
    """
    scene.dates = [date for date in scene.dates if not _numbers_decree(scene, date)]
    words = [scene.word(i) for i in range(min(_HEAD, len(scene.tokens)))]
    titles = [title for title in _TITLES if not set(title).difference(words)]
    if not any(tuple(words[i : i + len(title)]) == title for title in titles for i in range(len(words))):
        return scene.dates
    heads = {sentence.first for sentence in scene.sentences}
    entries = (date.first for date in scene.dates if _heads_entry(scene, date, heads))
    limit = min(_HEAD, next(entries, _HEAD))
    head = [date for date in scene.dates if date.first < limit and not date.detail.get("relative")]
    day = next((date.value for date in head if len(date.value) == _DAY), scene.published or "")[_YEAR:]
    return [
        date._replace(value=date.value + day) if day and _heads_entry(scene, date, heads) else date
        for date in scene.dates
    ]


def _numbers_decree(scene: Scene, date: Timed) -> bool:
    """Whether a year only tells of which a decree is: «القرار رقم 612 لسنة 2023»."""
    if len(date.value) != _YEAR:
        return False
    for at in (date.first, date.first - 1):
        if scene.word(at) in _OF_YEAR:
            return scene.word(at - 2) == "رقم"
    return False


_OF_YEAR = frozenset({"لسنه", "لعام"})


def _heads_entry(scene: Scene, date: Timed, heads: set[int]) -> bool:
    return date.first in heads and len(date.value) == _YEAR and scene.word(date.last) in _MARKS


def is_entry(scene: Scene, sentence: Span) -> bool:
    """Whether a sentence begins an entry of a list of years, which tells of nobody before: «1966 - زيارة …»."""
    word = scene.word(sentence.first)
    return word.isdigit() and len(word) == _YEAR and scene.word(sentence.first + 1) in _MARKS
