"""Beside: a government told of by a pronoun behind its people or state: «الشعب الفنزويلي | وحكومته |»."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.reader.actor import Actor
from dragoman.reader.scene import Scene

_NEAR = 2
"""Tokens at most between the two: «الشعب الكوبي الشقيق | وحكومته |»."""
_OF_IT = frozenset({"government", "people", "army", "parliament"})


def of_who_stands_before(scene: Scene, actor: Actor, before: Sequence[Actor]) -> Actor:
    """A joined «وحكومته» with the state of whoever stands right before it."""
    if not actor.conj or actor.parties or actor.role not in _OF_IT or actor.people or not before:
        return actor
    owner = before[-1]
    theirs = actor.last - actor.first == 1 and scene.word(actor.first).endswith(("ه", "ها", "هم"))
    theirs = theirs and not scene.source(actor.first, actor.last).endswith("ة")
    near = actor.first - owner.last <= _NEAR and len(owner.parties) == 1
    return actor._replace(parties=owner.parties) if theirs and near else actor
