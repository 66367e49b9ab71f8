"""Kin: the wife, son or brother of an office's holder, who is somebody else than he («زوجة الرئيس الأمريكي»)."""

from __future__ import annotations

from dragoman.lexicon.frames.grammar import Grammar
from dragoman.reader.actor import Actor
from dragoman.reader.scene import Scene

_KIN = frozenset({
    "زوجه", "قرينه", "عقيله", "حرم", "نجل", "شقيق", "شقيقه", "والد", "والده", "ارمله", "حفيد", "ابنه", "كريمه",
})  # fmt: skip
_PROCLITICS = "وفبل"
_TITLES = 3
"""Honorifics between the word of kin and the office: «قرينة صاحب السمو أمير قطر»."""


def with_kin(scene: Scene, small: Grammar, actors: list[Actor]) -> list[Actor]:
    """The actors, those behind a word of kin as their kin: known by these words, without the holder's name."""
    return [_kin(scene, small, actor) if actor.role and actor.is_personal else actor for actor in actors]


def _kin(scene: Scene, small: Grammar, actor: Actor) -> Actor:
    at = actor.first - 1
    while at >= actor.first - _TITLES and scene.word(at) in small.honorifics:
        at -= 1
    word = scene.word(at)
    bare = word if word in _KIN else word[1:]
    if actor.prep or bare not in _KIN or (bare != word and word[:1] not in _PROCLITICS):
        return actor
    skip = len(word) - len(bare)
    said = scene.text.words(scene.tokens[at].start + skip, scene.tokens[actor.last - 1].end)
    return actor._replace(first=at, form="office", people=(), roles=(said,), role="kin", prep=word[:skip])
