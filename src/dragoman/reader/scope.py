"""Scope: sentences and reports that are of sport, show business or crime, and not of relations between states."""

from __future__ import annotations

from functools import cache

from dragoman.language.fold import folded
from dragoman.model.reviewed import reviewed
from dragoman.reader.scene import Scene, Span

_MANY = 0.02


@cache
def _outside() -> dict[str, frozenset[str]]:
    """Each word that puts a sentence outside, and the kinds that are read there all the same."""
    raw = reviewed("dragoman.lexicon.frames", "outside.yml")
    return {folded(word): frozenset(topic["kinds"]) for topic in raw.values() for word in topic["words"]}


def is_outside(scene: Scene) -> bool:
    """Whether a report is so full of such words that nothing in it is read: one word in fifty."""
    outside = _outside()
    count = sum(token.text in outside for token in scene.tokens)
    return count >= 4 and count > _MANY * len(scene.tokens)  # a single one may stand anywhere


def kinds_left(scene: Scene, sentence: Span) -> frozenset[str] | None:
    """The kinds that a sentence may still tell of; None for all."""
    outside = _outside()
    left = [outside[word] for i in range(*sentence) if (word := scene.word(i)) in outside]
    return frozenset.intersection(*left) if left else None
