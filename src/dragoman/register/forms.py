"""The forms under which a word is found: «وبالاتفاقيتين» under «اتفاقية», «السفراء» under «سفير».

A text's word stands under every reading that its clitics and endings allow; a query's word asks for its own readings
without taking off a letter that may be its own, so that «لبنان» is not sought as «بنان». Two words meet where they have
a form in common. Short stems are left whole: «قطر» is not found by «قطرة».
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from dragoman.language.clitics import Analysis, analyses
from dragoman.language.fold import folded
from dragoman.model.reviewed import reviewed

WORD = re.compile(r"[^\W_]+")
"""A word of a folded text, as it is indexed."""

_FEMININE = ("تين", "تان")
_PLURAL = "ات"
_SHORT, _LONG = 3, 4  # letters that a stem must have after a sure and after an unsure cut
_ARTICLE = "ال"


@lru_cache(maxsize=1 << 17)
def forms(word: str) -> frozenset[str]:
    """Every form under which a folded word of a text is found."""
    if word.isascii():
        return frozenset(_english(word))
    found = {form for analysis in analyses(word) if _may_be(analysis) for form in _stems(analysis)}
    return frozenset(found | {_plurals()[form] for form in found if form in _plurals()})


@lru_cache(maxsize=4096)
def sought(word: str) -> frozenset[str]:
    """The forms that a folded word of a query asks for: those that need no single letter cut off before it.

    A word that would be left too short by every cut («الحر») is asked for as it is.
    """
    if word.isascii():
        return frozenset(_english(word))
    readings = [one for one in analyses(word) if not one.pronoun and (not one.proclitics or _ARTICLE in one.proclitics)]
    if any(_ARTICLE in one.proclitics for one in readings):
        readings = [one for one in readings if one.proclitics]
    readings = [one for one in readings if one.ending != "ا" or len(one.stem) >= _LONG]
    found = {form for analysis in readings if _may_be(analysis) for form in _stems(analysis)}
    singular = {_plurals()[form] for form in found if form in _plurals()}
    return frozenset(singular or found or {word})


@cache
def _plurals() -> dict[str, str]:
    raw = reviewed(__package__, "plurals.yml")
    return {folded(plural): folded(singular) for plural, singular in raw}


def _may_be(analysis: Analysis) -> bool:
    """Whether enough is left of a word for the cut to be likely."""
    before, left = analysis.proclitics, len(analysis.stem + analysis.ending)
    if before and before[0] not in ("و", "ف", "ب", "ل", "ك", _ARTICLE):
        return False
    if analysis.pronoun and len(analysis.stem + analysis.ending) < (_LONG if len(analysis.pronoun) == 1 else _SHORT):
        return False
    if before and _ARTICLE not in before:
        return left >= (_SHORT if before == ("و",) else _LONG)
    return left >= _SHORT or not before


def _stems(analysis: Analysis) -> Iterator[str]:
    """The stem in its singular; the whole where the ending may be the stem's own."""
    stem, ending = analysis.stem, analysis.ending
    if not ending:
        yield stem
        return
    if ending in _FEMININE:
        yield stem + "ه"
    elif ending == _PLURAL:
        yield from [stem + "ه"] if len(stem) >= _SHORT else []
        yield from [stem] if len(stem) >= _LONG else []
    elif len(stem) >= _LONG or (ending == "ا" and len(stem) >= _SHORT):
        yield stem
        yield from [stem[:-1] + "ه"] if ending == "ي" and stem.endswith("ت") else []


def _english(word: str) -> Iterator[str]:
    yield word
    if word.endswith("ies") and len(word) > _LONG:
        yield word[:-3] + "y"
    elif word.endswith("s") and not word.endswith("ss") and len(word) > _SHORT:
        yield word[:-1]
