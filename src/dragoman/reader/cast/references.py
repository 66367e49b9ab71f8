"""References: words for whoever the context tells: «البلدين», «بلاده», «معاليه»."""

from __future__ import annotations

from functools import cache

from dragoman.language.wordlists import WordList
from dragoman.lexicon.frames.grammar import Grammar, grammar
from dragoman.reader.actor import Actor
from dragoman.reader.cast.states import role_at
from dragoman.reader.scene import Scene


def references_of(scene: Scene, small: Grammar, taken: dict[int, Actor]) -> list[Actor]:
    """«البلدين», «بلاده», «معاليه»: whoever the context says; «بلدة» has no pronoun."""
    found: list[Actor] = []
    for i in scene.text.listed(_openers()):
        word = scene.word(i)
        if word in small.three and scene.word(i + 1) in _THREE and i not in taken:
            found.append(Actor(i, i + 2, "both", prep=small.three[word]))
            continue
        known = small.references.get(word)
        if known is None or i in taken or (known[0] == "own" and scene.source(i, i + 1).endswith("ة")):
            continue
        form, prefix = known
        if (form == "both" and _is_many_lands(scene, i)) or (form == "body" and _is_described(scene, i)):
            continue
        if form == "delegation":
            found.append(Actor(i, i + 1, "office", roles=(role_at(scene, i, prefix, i + 1),), prep=prefix, role=form))
        else:
            found.append(Actor(i, i + 1, form, prep=prefix))
    return found


@cache
def _openers() -> WordList:
    """Every word with which a reference may begin."""
    return WordList(grammar().references.keys() | grammar().three.keys())


_THREE = frozenset({"الثلاث", "الثلاثه"})


def _is_described(scene: Scene, index: int) -> bool:
    """Whether a word for a body is the first of a name of its own: «المركز الثقافي», not «المركز اليوم»."""
    after = scene.word(index + 1)
    return after.startswith(("ال", "لل")) and after not in _TIMES


_TIMES = frozenset({
    "اليوم", "الذي", "التي", "الي", "السبت", "الاحد", "الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعه",
})  # fmt: skip


def _is_many_lands(scene: Scene, index: int) -> bool:
    """Whether «البلدان» is a plural and no dual, by its adjective: «البلدان النامية», not «البلدان الشقيقان»."""
    after = scene.word(index + 1)
    if not scene.word(index).endswith("بلدان") or after in _TIMES - {"الذي", "التي"}:
        return False
    definite = after.startswith("ال") and scene.source(index + 1, index + 2).startswith("ال")  # and no «آلية», «إلى»
    return definite and not after.endswith(("ان", "ين"))
