"""Whether a word is one of the text's plain words, so that a run of name words ends before it."""

from __future__ import annotations

import re

from dragoman.reader.mentions.name_words import NameWords, name_words

_SUFFIXES = ("هما", "ها", "هم", "نا", "ات", "ون", "ين", "ان", "يه", "ه", "ا", "ي")
"""Endings that a plain word takes and stays one; «ا» is tanwin, of which folding leaves the alef."""

_TOO_SHORT = frozenset({"ام", "او", "اب"})
"""Words so short that «واو», «وأب» are rather words of their own."""

_PROCLITICS = "بلكس"
_SHORT, _LONG = 4, 6
"""A word with a proclitic has as many letters at least; before و and after س, which may be of a
name («لوان», «سيريك»), more; «لاين» is none."""


def is_plain(word: str) -> bool:
    """Whether a folded word, with whatever is written as one with it, is one of the lists or of their shapes."""
    words = name_words()
    if _is_listed(word, words):
        return True
    if word[0] == "و" and len(word) > 2 and word[1:] not in _TOO_SHORT:  # و and two letters
        rest = word[1:]
        return _is_listed(rest, words) or _is_clothed(rest, words)
    if word[0] == "ف" and (word[1:] in words.after_fa or (word[1:3] == "ال" and _is_listed(word[1:], words))):
        return True
    return _is_clothed(word, words)


def _is_clothed(word: str, words: NameWords) -> bool:
    if word.startswith("لل"):
        return True
    doubtful = len(word) < _SHORT or (len(word) == _SHORT and word[1] == "ا")
    doubtful = doubtful or (len(word) < _LONG and (word[1] == "و" or word[0] == "س"))
    return not doubtful and word[0] in _PROCLITICS and _is_listed(word[1:], words)


def _is_listed(word: str, words: NameWords) -> bool:
    if word in words.plain:
        return True
    article = word.startswith("ال")
    bare = word[2:] if article else word
    if bare in words.nouns or _matches(words.shapes, bare) or (not article and _matches(words.bare_shapes, bare)):
        return True
    return _has_noun(bare, words.inflected, _SUFFIXES[:-1] if article else _SUFFIXES)


def _matches(shapes: re.Pattern[str], word: str) -> bool:
    return shapes.fullmatch(word) is not None


def _has_noun(word: str, nouns: frozenset[str], suffixes: tuple[str, ...]) -> bool:
    for suffix in suffixes:
        if word.endswith(suffix) and len(word) - len(suffix) > 2:  # no noun is shorter
            stem = word[: -len(suffix)]
            if stem in nouns or stem + "ه" in nouns or (stem[-1] == "ت" and stem[:-1] + "ه" in nouns):
                return True
    return False
