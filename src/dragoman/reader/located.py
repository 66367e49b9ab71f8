"""Bodies of two states, each told by where it is: «بين جهاز التخطيط في قطر ومركز الإحصاء بجمهورية السنغال»."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.reader.actor import Actor
from dragoman.reader.scene import Scene

_HEADS = (
    "وزاره", "هيءه", "الهيءه", "جهاز", "مركز", "المركز", "مءسسه", "المءسسه", "معهد", "المعهد", "اكاديميه", "مجلس",
    "المجلس", "سلطه", "ديوان", "وكاله", "الوكاله", "جامعه", "غرفه", "اداره", "الاداره", "النيابه", "نيابه", "بنك",
    "البنك", "مصرف", "داءره", "صندوق", "الصندوق", "لجنه", "اللجنه", "مديريه", "المديريه", "مصلحه", "امانه", "الامانه",
    "مكتب", "المكتب", "محكمه", "المحكمه", "مكتبه", "المكتبه", "دار", "اتحاد", "الاتحاد", "حكومه", "برنامج",
)  # fmt: skip
BODY_HEADS = frozenset(_HEADS)
"""Nouns that head the name of a body, folded."""
_SECOND = frozenset("و" + head for head in _HEADS)
_STOPS = frozenset({"،", ".", ":", "؛", "مع"})
_GAP = 6
_NAME = 14
"""Tokens of a body's name, its state behind it."""


def located(scene: Scene, actors: Sequence[Actor]) -> list[Actor]:
    """The states of the first two bodies that a verb or «بين» sets side by side; none where a stop parts them."""
    near = [actor for actor in actors if actor.parties]
    for two in near[1:]:
        body = _second(scene, two)
        one = next((a for a in reversed(near) if a.last <= body), None)
        if one is None or one.parties == two.parties or any(body < a.first < two.first for a in near):
            continue
        if body - one.last <= _GAP and _is_of_first(scene, one):
            return [one, two]
    return []


def _second(scene: Scene, two: Actor) -> int:
    """The token at which the body joined by و begins whose name the state ends; 0 where there is none."""
    for at in range(two.first - 1, max(two.first - _NAME, 0), -1):
        word = scene.word(at)
        if word in _SECOND:
            return at
        if word in _STOPS:
            return 0
    return 0


def _is_of_first(scene: Scene, one: Actor) -> bool:
    """Whether the state ends the name of a body that «بين» governs or that a verb tells of."""
    for at in range(one.last - 1, max(one.last - _NAME, 0), -1):
        if scene.word(at) in BODY_HEADS:
            before = scene.word(at - 1)
            if before == "بين" or any(lexeme.is_verb for lexeme in scene.words_at(at - 1)):
                return True
    return False
