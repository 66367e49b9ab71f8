"""Rows of states with commas between them, of which only the last has «و»: «الكويت، الأردن، المغرب وموريتانيا»."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.reader.actor import Actor
from dragoman.reader.scene import Scene

_COMMAS = frozenset({"،", ","})
_NAMES = frozenset({"state", "place", "organisation"})


def comma_rows(scene: Scene, actors: Sequence[Actor]) -> list[Actor]:
    """The actors; those inside a row are joined to the one before, and governed by what governs the first."""
    out = list(actors)
    for i in range(len(out) - 1, 1, -1):
        gap = out[i].first - out[i - 1].last - int(scene.word(out[i - 1].last) in _COMMAS)
        if not out[i].conj or gap or not _may_stand(out[i]):
            continue
        first = i - 1
        while first > 0 and _goes_on(scene, out[first - 1], out[first]):
            first -= 1
        parties = [party for actor in out[first : i + 1] for party in actor.parties]
        if first == i - 1 or len({*parties}) < len(parties):
            continue
        for k in range(first + 1, i + 1):
            out[k] = out[k]._replace(prep=out[first].prep, conj=True)
    return out


def _may_stand(actor: Actor) -> bool:
    return actor.form in _NAMES and bool(actor.parties)


def _goes_on(scene: Scene, before: Actor, actor: Actor) -> bool:
    """Whether one bare name stands behind another and a comma."""
    beside = actor.first - before.last == 1 and scene.word(before.last) in _COMMAS
    return beside and _may_stand(before) and _may_stand(actor) and not actor.prep and not actor.conj
