"""Delegations: who leads them is who goes: «وفد من مجلس الأعمال برئاسة | فلان |»."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.reader.actor import Actor
from dragoman.reader.scene import Scene

_LEADING = frozenset({
    "برءاسه", "بزعامه", "بقياده", "يراسه", "يتراسه", "تراسه", "يقوده", "يتقدمه", "ويراسه", "ويتراسه", "ويقوده",
    "براسه", "تقوده", "يتزعمه",
})  # fmt: skip
"""Words right before him who leads a delegation."""
_REACH = 14
"""Tokens behind a delegation within which who leads it is told."""


def of_delegation(scene: Scene, actor: Actor, before: Sequence[Actor]) -> Actor:
    """Who leads a delegation, of its state where nothing tells his own: «وفد بولندي برئاسة | وزير الاقتصاد |»."""
    if actor.parties or not actor.is_personal or scene.word(actor.first - 1) not in _LEADING:
        return actor
    near = (a for a in reversed(before) if a.role == "delegation" and actor.first - a.last <= _REACH)
    sender = next(near, None)
    return actor._replace(parties=sender.parties[:1]) if sender is not None and sender.parties else actor


def led(scene: Scene, actors: Sequence[Actor]) -> list[Actor]:
    """The actors of a sentence, each delegation with the name of who leads it, or with his office for its own."""
    out = list(actors)
    for i, actor in enumerate(out):
        if actor.role != "delegation" or actor.people or len(actor.parties) > 1:
            continue
        behind = next((a for a in out[i + 1 :] if a.is_personal and scene.word(a.first - 1) in _LEADING), None)
        if behind is None or behind.first - actor.last > _REACH or not (behind.people or behind.roles):
            continue
        if actor.parties and behind.parties and actor.parties != behind.parties:
            continue
        out[i] = actor._replace(
            parties=actor.parties or behind.parties,
            people=behind.people,
            roles=() if behind.people else behind.roles,
        )
    return out
