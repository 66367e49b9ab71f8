"""Offices that stand for people: whether the words of one telling name the office of whom another names."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from dragoman.language.fold import fold, folded
from dragoman.model.reviewed import reviewed
from dragoman.register.stems import stems
from dragoman.register.wordings import ALIKE

COMPANIONS = "companions"
"""Those who come with the principal, and are nobody in particular."""
ENOUGH = ALIKE
"""Share of an office's words that a text must have in some form, where it is none of the list."""
_BEFORE, _AFTER, _WORDS = 60, 80, 6  # letters and words around a name in which its holder's offices stand


@cache
def _named() -> dict[str, str]:
    """Each folded word group of `offices.yml` with its office."""
    raw = reviewed(__package__, "offices.yml")
    return {folded(words): office for office, groups in raw.items() for words in groups}


@cache
def _pattern() -> re.Pattern[str]:
    longest_first = sorted(_named(), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:[وبلف]|لل)?({'|'.join(map(re.escape, longest_first))})(?!\w)")


@lru_cache(maxsize=16384)
def offices_in(text: str) -> frozenset[str]:
    """The offices that a text names in any of their usual words."""
    named = _named()
    return frozenset(named[found] for found in _pattern().findall(fold(text).text))


@lru_cache(maxsize=65536)
def told_of(role: str, text: str) -> bool:
    """Whether a text names the office by which somebody is called elsewhere, in any of its words."""
    offices = offices_in(role)
    if offices and not offices.isdisjoint(offices_in(text)):
        return True
    wanted = stems(role)
    return bool(wanted) and len(wanted & stems(text)) >= ENOUGH * len(wanted)


def offices_of(names: Iterable[str], source: str) -> dict[str, frozenset[str]]:
    """The offices that a folded text gives to people: those named right before or after their names, anywhere in it."""
    found: dict[str, frozenset[str]] = {}
    for name in names:
        held: set[str] = set()
        for place in re.finditer(re.escape(folded(name)), source):
            held |= offices_in(" ".join(source[max(0, place.start() - _BEFORE) : place.start()].split()[-_WORDS:]))
            held |= offices_in(" ".join(source[place.end() : place.end() + _AFTER].split()[:_WORDS]))
        if held:
            found[name] = frozenset(held)
    return found


def is_principal(role: str) -> bool:
    """Whether an office stands for somebody in particular."""
    return offices_in(role) != {COMPANIONS}
