"""Numbers below a thousand in words, and tens of hundreds: «خمسة وستون», «تسعمئة وثلاثة», «ثلاثة وثلاثين مئة».

They are terms that «و» joins, of which each fills the place of units, tens or hundreds once.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from dragoman.language.numbers.words import (
    DUAL,
    HUNDRED,
    MANY,
    TEN,
    Number,
    NumberWord,
    cardinal_word,
    joins,
    part_word,
)
from dragoman.language.tokens import Token

_UNITS, _TENS, _HUNDREDS = 1, 2, 4


class Reading(NamedTuple):
    """A number phrase: its value, the token after it, and how it stands.

    `scale` is the last scale that it names (1 if none); `digits` tells that it begins with digits.
    """

    value: Number
    end: int
    scale: int = 1
    digits: bool = False
    slots: int = 0


def below_thousand(tokens: Sequence[Token], i: int) -> Reading | None:
    """A number below a thousand, or tens of hundreds («ثلاثة وثلاثين مئة»)."""
    reading = terms(tokens, i)
    if reading is None or not reading.slots:
        return reading
    if not reading.slots & _HUNDREDS and (word := multiplier(tokens, reading.end)) and word.role == "hundred":
        return Reading(reading.value * HUNDRED, reading.end + 1, slots=_UNITS | _TENS | _HUNDREDS)
    return None if _bound(tokens, i) and reading.end == i + 1 else reading


def terms(tokens: Sequence[Token], i: int) -> Reading | None:
    """Terms joined by «و», each slot used once."""
    reading = _term(tokens, i)
    while reading is not None and reading.slots and (start := joined_at(tokens, reading.end)) is not None:
        term = _term(tokens, start)
        if term is None or not term.slots or term.slots & reading.slots:
            break
        reading = Reading(reading.value + term.value, term.end, slots=reading.slots | term.slots)
    return reading


def _bound(tokens: Sequence[Token], i: int) -> bool:
    word = cardinal_word(tokens, i)
    return word is not None and word.role == "bound"


_SLOTS = {"unit": _UNITS, "bound": _UNITS, "ten": _UNITS | _TENS, "teen": _UNITS | _TENS, "tens": _TENS,
          "hundreds": _HUNDREDS}  # fmt: skip


def _term(tokens: Sequence[Token], i: int) -> Reading | None:
    """One term: a unit, a teen, tens, hundreds, each of one or two words, and counted parts («ثلاثة أرباع»)."""
    word = cardinal_word(tokens, i)
    if word is None or word.role in ("scale", "counted part"):
        return None
    if word.role == "hundred":
        return None if word.times == MANY else Reading(HUNDRED * (word.times or 1), i + 1, slots=_HUNDREDS)
    if word.role in ("unit", "bound") and word.value and (pair := _pair(tokens, i, word)) is not None:
        return pair
    return Reading(word.value, i + 1, slots=_SLOTS[word.role] if word.value else 0)


def _pair(tokens: Sequence[Token], i: int, unit: NumberWord) -> Reading | None:
    """A unit with the ten, the hundred or the part that it counts."""
    after = cardinal_word(tokens, i + 1)
    if after is None or after.joined or after.proclitic or after.definite:
        return None
    if after.role == "ten":
        return Reading(unit.value + TEN, i + 2, slots=_UNITS | _TENS)
    if after.role == "hundred" and after.times != DUAL and unit.role == "unit":
        return Reading(unit.value * HUNDRED, i + 2, slots=_HUNDREDS)
    return Reading(unit.value * after.value, i + 2) if after.role == "counted part" else None


def joined_at(tokens: Sequence[Token], i: int) -> int | None:
    """Where a number word stands that «و» joins to what ends at token `i`."""
    if joins(tokens, i) and i + 1 < len(tokens):
        after = cardinal_word(tokens, i + 1) or part_word(tokens, i + 1)
        if after is None:
            return i + 1 if tokens[i + 1].shape == "number" else None
        return None if after.joined or after.proclitic else i + 1
    word = cardinal_word(tokens, i) or part_word(tokens, i)
    return i if word is not None and word.joined and not word.proclitic else None


def multiplier(tokens: Sequence[Token], i: int) -> NumberWord | None:
    """Token `i` as a scale or hundred that multiplies what stands before it."""
    word = cardinal_word(tokens, i)
    if word is None or word.joined or word.proclitic or word.times == DUAL:
        return None
    if word.role not in ("scale", "hundred"):
        return None
    return word
