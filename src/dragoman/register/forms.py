"""The forms under which a word is found: «وبالاتفاقيتين» under «اتفاقية», «السفراء» under «سفير».

A text's word stands under every reading that its clitics and endings allow; a query's word asks for its own readings
without taking off a letter that may be its own, so that «لبنان» is not sought as «بنان». Two words meet where they have
a form in common. Short stems are left whole: «قطر» is not found by «قطرة». Verbs meet in all their persons and tenses.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from dragoman.language.clitics import JOINED, Analysis, analyses
from dragoman.language.fold import folded
from dragoman.model.reviewed import reviewed
from dragoman.register.verbs import MARK, english, verbs_of, verbs_of_noun, words_of

WORD = re.compile(r"(?:[وفبل]?(?:عبد (?=ال)|ابو (?=ظبي)))?[^\W_]+")
"""A word of a folded text, as it is indexed; «عبد الله» is one, as it is where it is written together."""

LONGEST = 200
"""Letters by which a word is told apart from others: neither engine indexes what is much longer, which is no word."""
_FEMININE = ("تين", "تان")
_PLURAL = "ات"
_FEMALE = "ه"  # of a noun it may make another word («طائرة», «طائر»), of a participle or a relative only its feminine
_SHORT, _LONG = 3, 4  # letters that a stem must have after a sure and after an unsure cut
_ARTICLE = "ال"
_OF_VERBS = "ني"
_SHE, _VERBS = "ت", "ات"  # «استقبلت», «توصلت»: verbs of the longer forms that are not listed, by what they begin with
_SEATED = "يء"  # «شاطىء» is «شاطئ»
_TAKE_ALL = ("single", "dual", "oblique", "owned")
_FIRST_OF_TWO = ("عبد", "ابو")
_UNSURE = ("ه", "ء", MARK)  # letters with which a form may end and its word not


@lru_cache(maxsize=1 << 17)
def forms(word: str) -> frozenset[str]:
    """Every form under which a folded word of a text is found."""
    word = word[:LONGEST]
    if word.isascii():
        return frozenset(_english(word))
    word = _whole(word)
    return _stems_of([one for one in analyses(word) if _may_be(one)], frozenset()) | verbs_of(word)


@lru_cache(maxsize=4096)
def sought(word: str) -> frozenset[str]:
    """The forms that a folded word of a query asks for: those that need no single letter cut off before it.

    A word that would be left too short by every cut («الحر») is asked for as it is.
    """
    word = word[:LONGEST]
    if word.isascii():
        return frozenset(_english(word))
    word = _whole(word)
    readings = [one for one in analyses(word) if not one.pronoun and (not one.proclitics or _ARTICLE in one.proclitics)]
    readings = [one for one in readings if _may_be(one)]
    if any(_ARTICLE in one.proclitics for one in readings):
        readings = [one for one in readings if one.proclitics or one.stem in _plurals()]  # «ألقاب»
    readings = [one for one in readings if one.ending != "ا" or len(one.stem) >= _LONG]
    readings = [one for one in readings if one.ending != _FEMALE or one.stem[0] == "م" or one.stem[-1] == "ي"]
    return _stems_of(readings, frozenset({word})) | verbs_of(word, asked=True)


def _stems_of(readings: Iterable[Analysis], otherwise: frozenset[str]) -> frozenset[str]:
    """The stems of a word's readings, the singulars of broken plurals, and the verbs whose nouns they are.

    What has lost a ة was no plural: «التجارة» is not of the merchants.
    """
    found: set[str] = set()
    for reading in readings:
        stems = set(_stems(reading))
        found |= stems
        if reading.ending != _FEMALE:
            found |= {_plurals()[stem] for stem in stems if stem in _plurals()}
    nouns = {verb for form in found for verb in verbs_of_noun(form)}
    return frozenset(found or otherwise) | nouns


def cores(word: Iterable[str]) -> frozenset[str]:
    """Letters, some of which stand in every word of a text that is found under one of the forms of a query's word.

    A form is a piece of the word that it is of, but for its last letter («اتفاقيتين» stands under «اتفاقيه»), the
    singular of such a piece, or its verb. To look for letters is much cheaper than to form every word.
    """
    pieces = {_core(piece) for form in word for noun in {form, *words_of(form)} for piece in {noun, *_broken(noun)}}
    return frozenset(one for one in pieces if not any(other != one and other in one for other in pieces))


def _core(piece: str) -> str:
    """What of a form stands in whatever word it is of, also where a name is written in two («عبد الله»)."""
    if piece.isascii():
        return piece[:-2] if piece.endswith("is") else piece.removesuffix("y")
    for first in _FIRST_OF_TWO:
        before, first_, _ = piece.partition(first)
        piece = before + first_
    return piece[:-1] if piece.endswith(_UNSURE) or piece in _short()["limp"] else piece


@cache
def _broken(singular: str) -> frozenset[str]:
    return frozenset(plural for plural, of in _plurals().items() if of == singular)


@cache
def _short() -> dict[str, frozenset[str]]:
    """Nouns by what they take, as `short.yml` has them: those that take the dual or a pronoun take all of `single`."""
    raw = {name: frozenset(map(folded, listed)) for name, listed in reviewed(__package__, "short.yml").items()}
    plurals = frozenset(plural for plural in _plurals() if len(plural) == _SHORT)
    return raw | {"single": plurals.union(*(raw[name] for name in _TAKE_ALL))}


def _whole(word: str) -> str:
    """A word as it is looked at: in one piece, and with one hamza where it has a seat and a letter of its own."""
    word = word.replace(" ", "")
    return word[: -len(_SEATED)] + "ء" if word.endswith(_SEATED) else word


@cache
def _plurals() -> dict[str, str]:
    raw = reviewed(__package__, "plurals.yml")
    return {_whole(folded(plural)): _whole(folded(singular)) for plural, singular in raw}


def _may_be(analysis: Analysis) -> bool:
    """Whether enough is left of a word for the cut to be likely."""
    before, left = analysis.proclitics, len(analysis.stem + analysis.ending)
    if before and before[0] not in JOINED and before[0] != _ARTICLE:
        return False
    if analysis.pronoun == _OF_VERBS:
        return False
    if analysis.pronoun and left < (_LONG if len(analysis.pronoun) == 1 else _SHORT):
        return analysis.pronoun == "ه" and analysis.stem in _short()["owned"]
    if _ARTICLE in before and left < _SHORT:
        return analysis.stem in _short()["article"]
    if before and _ARTICLE not in before:
        known = before[-1] in ("ب", "ل") and analysis.stem in _short()["single"]
        return known or left >= (_SHORT if before == ("و",) else _LONG)
    return left >= _SHORT or not before


def _stems(analysis: Analysis) -> Iterator[str]:
    """The stem in its singular; the whole where the ending may be the stem's own."""
    stem, ending = analysis.stem, analysis.ending
    if not ending:
        yield stem
        if analysis.pronoun and stem[-1] == "ا" and (written := stem[:-1] + "ي") in _short()["limp"]:
            yield written
        if stem[-1] == _SHE and stem[0] in _VERBS and len(stem) > _LONG and analysis.proclitics in ((), ("و",)):
            yield stem[:-1]
        return
    if ending in _FEMININE:
        yield stem + "ه"
    elif ending == _PLURAL:
        yield from [stem + "ه"] if len(stem) >= _SHORT else []
        yield from [stem] if len(stem) >= _LONG else []
    elif ending == _FEMALE and len(stem) == _LONG and stem[2] == "ا" and _ARTICLE in analysis.proclitics:
        return  # «الخلافة» is not of «خلاف»; without the article it may be his
    elif len(stem) >= _LONG or (ending == "ا" and len(stem) >= _SHORT) or _two_of(analysis):
        yield stem
        yield from [stem[:-1] + "ه"] if ending == "ي" and stem.endswith("ت") else []


def _two_of(analysis: Analysis) -> bool:
    """Whether it is the dual of a short noun: «ملكين», «الملكان», «شعبيهما», but not «شعبان» or «شعبي»."""
    bare = _ARTICLE not in analysis.proclitics
    listed = _short()["dual"] if bare and analysis.ending == "ان" else _short()["dual"] | _short()["oblique"]
    dual = analysis.ending in ("ان", "ين") or (analysis.ending == "ي" and len(analysis.pronoun) > 1)
    return dual and analysis.stem in listed


def _english(word: str) -> Iterator[str]:
    yield word
    yield from english(word)
    if word.endswith("ies") and len(word) > _LONG:
        yield word[:-3] + "y"
    elif word.endswith("ises"):
        yield from (word[:-2] + "is", word[:-1])
    elif word.endswith(("sses", "shes", "ches", "xes")):
        yield word[:-2]
    elif word.endswith("s") and not word.endswith("ss") and len(word) > _SHORT:
        yield word[:-1]
