"""Datelines: the cities at the head of a report that say where it was written, and who is at home there."""

from __future__ import annotations

from collections.abc import Iterable

from dragoman.language.found import Found
from dragoman.reader.scene import Scene

_MARKS = frozenset({"-", "–", "—", "ـ", "/"})
_OPENING, _CLOSING = "(", ")"
_AGENCY = 6
"""The most tokens of an agency's or a correspondent's name in brackets: «عمان (بترا) -»."""
_DATED = 5
"""The most tokens of a date between a city and the mark: «بكين 12 مارس (شينخوا)»، «نيودلهي في 3 فبراير (وام)»."""
_CITIES = ("capital", "metonym")


def datelines(scene: Scene, entities: Iterable[Found]) -> dict[int, str]:
    """The first token of each city in a dateline, to the state in which it lies; it names no party there."""
    heads = {sentence.first for sentence in scene.sentences}
    found = {}
    for entity in entities:
        span = scene.span(entity.start, entity.end)
        if span.first in heads and (state := _city(entity)) and _is_closed(scene, span.last):
            found[span.first] = state
    return found


def _city(entity: Found) -> str:
    """The state whose city a mention is; a name of state and city alike («عمان») is a city here."""
    if entity.kind == "place":
        return str(entity.detail.get("state") or "")
    if entity.kind != "state":
        return ""
    other = entity.detail.get("or") or ()
    return str(other[0]) if other else str(entity.value) if entity.detail.get("form") in _CITIES else ""


def _is_closed(scene: Scene, at: int) -> bool:
    """Whether a mark follows right away, behind a date, or behind an agency's name in brackets."""
    if scene.word(at) in _MARKS:
        return True
    if scene.word(at) == "في" or scene.word(at)[:1].isdigit():
        at = next((i for i in range(at, at + _DATED) if scene.word(i) in (_OPENING, *_MARKS)), at)
        if scene.word(at) in _MARKS:
            return True
    return scene.word(at) == _OPENING and any(scene.word(i) == _CLOSING for i in range(at + 2, at + _AGENCY))
