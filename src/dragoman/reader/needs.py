"""Needs: whether the words that a frame asks for, or forbids, stand near its trigger."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Set as AbstractSet

from dragoman.lexicon.frames.frames import HEADING, LISTED, NUMBER, SPECIAL, YEAR, Frame, Need
from dragoman.reader.binding.place import Place
from dragoman.reader.scene import Scene
from dragoman.reader.spans import Span


def fitting(frame: Frame, place: Place) -> Span | None:
    """The tokens from the first to the last of the trigger and the words that the frame needs.

    None if it does not fit.
    """
    if frame.heads and any(place.scene.word(i)[:1].isalpha() for i in range(place.sentence.first, place.trigger.first)):
        return None
    first, last = place.trigger.first, place.trigger.last
    for need in frame.needs:
        at = _stands(need, place)
        if at is None:
            return None
        first, last = min(first, at), max(last, at + 1)
    present = place.scene.present(place.sentence)
    for need in frame.unless:
        if _may_stand(need, present) and _stands(need, place, joined=False) is not None:
            return None
    return Span(first, last)


def _may_stand(need: Need, present: AbstractSet[str]) -> bool:
    """Whether a wanted word is in the sentence at all, or one that is wanted by what it is."""
    return not present.isdisjoint(need.any) or not SPECIAL.isdisjoint(need.any)


def _stands(need: Need, place: Place, *, joined: bool = True) -> int | None:
    """The nearest token at which a wanted word stands; one that is `joined` by و too («وتربط» is «تربط»).

    How far it may stand is counted in steps (`Scene.steps`), how far a forbidden one may in tokens.
    """
    first, last = place.trigger.first, place.trigger.last
    if LISTED in need.any or HEADING in need.any:
        lines = place.scene.listed.under if LISTED in need.any else place.scene.listed.headings
        return first if place.sentence.first in lines else None
    if need.led and place.trigger.lexeme.prep != "ل" and place.scene.word(first - 1) != "الي":
        return None
    within = place.clause if need.clause else place.sentence
    earliest, latest = first - need.within, last + need.within
    if joined:
        steps = place.scene.steps
        earliest, latest = bisect_left(steps, steps[first] - need.within), bisect_left(steps, steps[last] + need.within)
    before = range(first - 1, max(within.first, earliest) - 1, -1)
    after = range(last, min(within.last, latest))
    spans = {"before": (before,), "after": (after,), "near": (before, after)}[need.where]
    found = [at for span in spans if (at := _first(need, place.scene, span, joined=joined)) is not None]
    return min(found, key=lambda at: min(abs(at - first), abs(at - last))) if found else None


_FIRMS = frozenset({"company", "executive"})
"""Firms and who heads them, of which organisations of states are none: «المدير الإقليمي للبنك الدولي»."""


def _first(need: Need, scene: Scene, span: range, *, joined: bool) -> int | None:
    wanted = need.any
    if NUMBER in wanted:
        return next((index for index in span if index in scene.numbers), None)
    years = scene.years if YEAR in wanted else ()
    for index in span:
        if index in scene.inside or (index in scene.organised and not _FIRMS.isdisjoint(wanted)):
            continue
        if not joined and index in scene.titles and _FIRMS.isdisjoint(wanted):
            continue
        word = scene.word(index)
        if word in wanted or index in years or not scene.groups_at(index).isdisjoint(wanted):
            return index
        if joined and word[:1] == "و" and word[1:] in wanted:
            return index
    return None
