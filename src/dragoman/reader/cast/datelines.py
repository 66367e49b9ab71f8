"""Datelines: the cities at the head of a report that say where it was written, and who is at home there."""

from __future__ import annotations

from collections.abc import Iterable

from dragoman.language.found import Found
from dragoman.reader.scene import Scene

_MARKS = frozenset({"-", "–", "—", "ـ", "/"})
_COMMAS = frozenset({"،", ","})
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
        if span.first not in heads or not _is_closed(scene, span.last):
            continue
        if state := _city(entity, agency=scene.word(span.last) not in _MARKS):
            found[span.first] = state
    return found


_ALIKE = frozenset({"DZA", "TUN", "KWT", "DJI", "PAN", "GTM", "SGP", "LUX", "MCO", "SMR"})
"""States whose capitals go by their names."""


def _city(entity: Found, *, agency: bool) -> str:
    """The state whose city a mention is; a name of state and city alike («عمان», «تونس») is a city here.

    Where the two are of one state, it is so only before an agency's name or a date.
    """
    if entity.kind == "place":
        return str(entity.detail.get("state") or "")
    if entity.kind != "state":
        return ""
    other = entity.detail.get("or") or ()
    alike = agency and entity.detail.get("form") == "name" and entity.value in _ALIKE
    return str(other[0]) if other else str(entity.value) if alike or entity.detail.get("form") in _CITIES else ""


def _is_closed(scene: Scene, at: int) -> bool:
    """Whether a mark follows right away, behind a date, or behind an agency's name in brackets."""
    if scene.word(at) in _MARKS:
        return True
    at += scene.word(at) in _COMMAS and scene.word(at + 1)[:1].isdigit()  # «الرباط، 3 مارس (ومع) -»
    if scene.word(at) == "في" or scene.word(at)[:1].isdigit():
        at = next((i for i in range(at, at + _DATED) if scene.word(i) in (_OPENING, *_MARKS)), at)
        if scene.word(at) in _MARKS:
            return True
    return scene.word(at) == _OPENING and any(scene.word(i) == _CLOSING for i in range(at + 2, at + _AGENCY))
