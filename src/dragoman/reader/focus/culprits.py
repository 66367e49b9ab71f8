"""Culprits: whose attack it is that a report goes on to call only «الهجوم», «القصف»."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.reader.actor import Actor
from dragoman.reader.scene import Scene

_ATTACKS = frozenset({
    "هجوم", "هجمات", "قصف", "غارات", "عدوان", "ضربات", "غزو", "اجتياح", "حصار", "تجربه", "تجارب", "توغل", "استفزازات",
})  # fmt: skip
"""What a state does to another, told by its adjective («الهجمات | التركية |») or its name («قصف | تركيا |»)."""
_FORMS = frozenset({"adjective", "state", "collective"})
_BESIDE = 2
"""Tokens at most from such a word to whose it is: «الهجوم العسكري | الروسي |»."""


def culprit_of(scene: Scene, actors: Sequence[Actor]) -> tuple[str, ...]:
    """The state whose attack is told of last among actors of a sentence, empty if there is none."""
    for actor in reversed(actors):
        if actor.form not in _FORMS or len(actor.parties) != 1 or (actor.form != "adjective" and actor.prep != "of"):
            continue
        reach = _BESIDE if actor.form == "adjective" else 1
        words = [scene.word(actor.first - gap) for gap in range(1, reach + 1)]
        if any(_bare(word) in _ATTACKS for word in words):
            return actor.parties
    return ()


def _bare(word: str) -> str:
    """A noun without what is attached to it and without its article: «وبالقصف» is «قصف»."""
    return word.removeprefix("و").removeprefix("ب").removeprefix("لل").removeprefix("ال")
