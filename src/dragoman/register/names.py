"""Whether two written names can be one person's, decided by the parts of the name.

The parts are the given name and those after it (father's, grandfather's, family's), in order. Two names are of one
person when the shorter's parts stand in the longer's in their order and the given names agree, or when the shorter is
a family name alone. A different given name, or two different fathers, makes two people, whatever else they share:
two emirs of one family are two men. Spellings of foreign names may vary in their weak letters; two that bear the
article, or are of the lexicon's list of given names, are two names.
"""

from __future__ import annotations

import re
from enum import IntEnum
from functools import cache, lru_cache
from typing import NamedTuple

from dragoman.language.fold import folded
from dragoman.model.reviewed import reviewed


class Likeness(IntEnum):
    """How two names stand to each other; what is above `APART` may be one person's."""

    APART = 0
    PART = 1
    FULL = 2


class Name(NamedTuple):
    """A name in its folded parts, articles set aside, and those of the parts that are Arabic beyond doubt."""

    parts: tuple[str, ...]
    arabic: frozenset[str]


class _Words(NamedTuple):
    titles: frozenset[str]
    ends: frozenset[str]
    joined: frozenset[str]
    sons: frozenset[str]
    houses: frozenset[str]
    own: frozenset[str]


LONGER = 8
"""Letters from which a part with one letter more is a misprint of it."""
_LONG = 4  # letters from which a part may be spelt in more than one way, or be more than its article
_WORD = re.compile(r"[^\W\d_]+")
_WEAK = re.compile("[اويه']")
_SOUNDS = str.maketrans("غجقثصطظض", "ككككستزد")
_DOUBLE = re.compile(r"(.)\1+")


@cache
def _words() -> _Words:
    around = {name: frozenset(map(folded, words.split())) for name, words in reviewed(__package__, "names.yml").items()}
    own = frozenset(map(folded, reviewed("dragoman.lexicon", "given_names.yml")["plain"].split()))
    return _Words(**around, own=own)


@lru_cache(maxsize=65536)
def name(written: str) -> Name:
    """The parts of a written name, titles and blessings set aside; no parts where nothing else is left."""
    words = _words()
    left = list(_WORD.findall(folded(written)))
    while len(left) > 1 and left[0] in words.titles:
        left.pop(0)
    for place, word in enumerate(left):
        if place and word in words.ends and left[place - 1] not in words.joined:  # «عبد الله» is no blessing
            left = left[:place]
            break
    parts: list[str] = []
    arabic, place = set(), 0
    while place < len(left):
        word, after = left[place], left[place + 1] if place + 1 < len(left) else None
        place += 1
        if word in words.sons and parts:
            continue
        if word in words.houses and after:
            continue
        if word in words.joined and after:
            word = word.replace("ابي", "ابو").replace("ابا", "ابو") + after
            place += 1
            parts.append(word)
        else:
            parts.append(_bare(word))
        if parts[-1] != word or word in words.own:
            arabic.add(parts[-1])
    return Name(tuple(parts), frozenset(arabic))


@lru_cache(maxsize=65536)
def likeness(one: str, other: str) -> Likeness:
    """How two written names stand to each other: symmetric, and a name is fully like itself.

    `FULL` where two or more parts agree, given name among them; `PART` where only one part is there to agree.
    """
    first, second = name(one), name(other)
    if not first.parts or not second.parts:
        return Likeness.FULL if first == second and folded(one) == folded(other) else Likeness.APART
    arabic = first.arabic | second.arabic
    short, long = sorted((first.parts, second.parts), key=lambda parts: (len(parts), parts))
    if len(short) == 1:
        if _alike(short[0], long[0], arabic) or _alike(short[0], long[-1], arabic):
            return Likeness.FULL if short == long else Likeness.PART
        return Likeness.APART
    given = _alike(short[0], long[0], arabic) or (_nick(short[0], long[0]) and _alike(short[-1], long[-1], arabic))
    return Likeness.FULL if given and _in_order(short[1:], long[1:], arabic) else Likeness.APART


def fuller(one: str, other: str) -> str:
    """The one of two spellings that tells more of the name; of equals the shorter text, then the first in order."""
    return min((one, other), key=lambda written: (-len(name(written).parts), len(written), written))


def _in_order(short: tuple[str, ...], long: tuple[str, ...], arabic: frozenset[str]) -> bool:
    """Whether every part of the shorter stands in the longer, in its order."""
    place = 0
    for part in short:
        while place < len(long) and not _alike(part, long[place], arabic):
            place += 1
        if place == len(long):
            return False
        place += 1
    return True


def _alike(one: str, other: str, arabic: frozenset[str]) -> bool:
    """Whether two parts are one, spelt in two ways perhaps; two Arabic ones are one only where they are equal."""
    if one == other or _misprint(one, other):
        return True
    if (one in arabic and other in arabic) or min(len(one), len(other)) < _LONG:
        return False
    return skeleton(one) == skeleton(other) and len(skeleton(one)) > 1


def _misprint(one: str, other: str) -> bool:
    """Whether a letter was added to or lost from a long part («عبدالعزيزن»)."""
    short, long = sorted((one, other), key=len)
    if len(short) < LONGER or len(long) != len(short) + 1:
        return False
    place = next((n for n, letter in enumerate(short) if letter != long[n]), len(short))
    return short[place:] == long[place + 1 :]


def _nick(one: str, other: str) -> bool:
    """Whether one given name is the beginning of the other («آش» of «آشتون»)."""
    return min(len(one), len(other)) > 1 and (one.startswith(other) or other.startswith(one)) and one[0] == other[0]


@lru_cache(maxsize=65536)
def skeleton(part: str) -> str:
    """The strong letters of a part, those that transcriptions exchange made one, doubled ones single."""
    return _DOUBLE.sub(r"\1", part[0].translate(_SOUNDS) + _WEAK.sub("", part[1:].translate(_SOUNDS)))


def _bare(word: str) -> str:
    return word[2:] if word.startswith("ال") and len(word) > _LONG else word
