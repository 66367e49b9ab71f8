"""Narrated: months and days without a year, in a history that goes on from a year told before.

«في مارس عام 2004 زار … بكين. في ديسمبر، زار …»: the December of that year and not the last one before publication.
"""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.reader.scene import Scene
from dragoman.reader.spans import Span, Timed

_OPENING = 2
"""Tokens before a date that opens its sentence."""
_MONTH = slice(len("2004-"), len("2004-03"))
_DONE = frozenset({"تم", "تمت", "جري", "جرت"})
_YEAR = 4
"""Digits of a year."""


def narrated(scene: Scene, dates: Sequence[Timed]) -> list[Timed]:
    """The dates of a report, those without a year of the year in which the sentences before have gone on so far."""
    if not any(_is_yearless(date) for date in dates):
        return [*dates]
    found: list[Timed] = []
    sentences = iter(scene.sentences)
    sentence, before, told = next(sentences, Span(0, 0)), "", Span(0, 0)
    for date in dates:
        while date.first >= sentence.last:
            sentence = next(sentences, Span(date.first, date.last))
            if scene.opens_paragraph(sentence):
                before = ""
        opens = date.first - sentence.first <= _OPENING
        if not opens or sentence == told:
            found.append(date)
            continue
        told = sentence
        if _is_yearless(date):
            later = before and date.value[_MONTH] >= before[_MONTH] and _is_past(scene, date.last)
            date = date._replace(value=before[:_YEAR] + date.value[_YEAR:], detail={}) if later else date  # noqa: PLW2901  # the same date, with its year
        dated = date.value[:_YEAR].isdigit() and len(date.value) > _YEAR and not date.detail.get("relative")
        gone = scene.published is None or date.value[:_YEAR] < scene.published[:_YEAR]
        if not _is_yearless(date):
            before = date.value if dated and gone else ""
        found.append(date)
    return found


def _is_yearless(date: Timed) -> bool:
    return bool(date.detail.get("yearless")) or date.value.startswith("XXXX")


def _is_past(scene: Scene, at: int) -> bool:
    """Whether a verb of the past stands at a token, behind a comma or none."""
    at += scene.word(at) == "،"
    return scene.word(at) in _DONE or any(lexeme.tense == "past" for lexeme in scene.words_at(at))
