"""Durations to ISO 8601: «ثلاثة أشهر ويومان» P3M2D, «سنة ونصف» P1.5Y, «نصف ساعة» PT0.5H.

A unit alone lasts one only where words say that something lasts («خلال عام», «يوم واحد»): «عام 2015» and «شهر رمضان»
are dates. Units stay as they are said: a month is not made days.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cache
from typing import NamedTuple

from dragoman.language.numbers.cardinals import cardinal, plain
from dragoman.language.numbers.tables import fold_all, table
from dragoman.language.numbers.words import (
    DUAL,
    MANY,
    Number,
    NumberWord,
    joins,
    part_word,
    vocabulary,
    with_proclitics,
)
from dragoman.language.tokens import Token, text_at

_ORDER = ("Y", "M", "W", "D", "TH", "TM", "TS")
_COMMAS = frozenset("،,")


class _Words(NamedTuple):
    units: dict[str, NumberWord]
    cues: frozenset[str]
    after: frozenset[str]
    one: frozenset[str]


class _Part(NamedTuple):
    """So many of a unit; `bare` where its name stands alone."""

    iso: str
    value: Number
    end: int
    bare: bool = False


@cache
def _words() -> _Words:
    words = table("units.yml")
    after = fold_all(words["after"])
    return _Words(with_proclitics(_units()), fold_all(words["cues"]), after, fold_all(words["one"]))


def _units() -> Iterator[tuple[str, NumberWord]]:
    for unit in table("units.yml")["time"]:
        for form, times in (("one", 1), ("two", DUAL), ("many", MANY), ("english", MANY)):
            yield from ((word, NumberWord(unit["iso"], unit.get("times", 1), times)) for word in unit.get(form, ()))


@cache
def duration_units() -> frozenset[str]:
    """The tokens that may begin a duration without a number: «يومين», «عام»."""
    return frozenset(word for word, unit in _words().units.items() if unit.times != MANY and not unit.definite)


def time_word(tokens: Sequence[Token], i: int) -> NumberWord | None:
    """Token `i` as a unit of time."""
    return _words().units.get(text_at(tokens, i))


def counts_time(tokens: Sequence[Token], i: int) -> bool:
    """Whether a number that ends before token `i` counts a unit of time."""
    return _counted(tokens, i) is not None


def read_duration(tokens: Sequence[Token], i: int) -> tuple[str, int] | None:
    """The duration that starts at token `i`, in ISO 8601, and the token after it."""
    first = _part(tokens, i)
    if first is None:
        return None
    parts, end = {first.iso: first.value}, first.end
    while (part := _next(tokens, end, parts)) is not None:
        parts[part.iso], end = part.value, part.end
    if first.bare and len(parts) == 1 and not _lasts(tokens, i, end):
        return None
    if first.iso == "Y" and first.value >= _AGES and end < len(tokens) and tokens[end].shape == "number":
        return None  # «581 مليون عام 2015» is a sum in that year
    return _iso(parts), end


_AGES = 1000
"""So many years before a number are no time but a count, and the number is the year."""


def _iso(parts: dict[str, Number]) -> str:
    """Parts in the order of the standard, `T` before the first of a day."""
    text, within = "P", False
    for unit in _ORDER:
        if unit in parts:
            if len(unit) > 1 and not within:
                text, within = text + "T", True
            text += f"{_decimal(parts[unit])}{unit[-1]}"
    return text


def _decimal(value: Number) -> str:
    number = plain(value)
    return str(number) if isinstance(number, int) else f"{number:.6f}".rstrip("0")


def _next(tokens: Sequence[Token], i: int, parts: dict[str, Number]) -> _Part | None:
    """The next part, of another unit, that «و» or a comma joins at token `i`."""
    comma = text_at(tokens, i) in _COMMAS
    start = i + 1 if comma else i
    apart = joins(tokens, start)
    joined = apart or _joined(tokens, start)
    part = _part(tokens, start + 1 if apart else start)
    if part is None or part.iso in parts or not (joined or comma):
        return None
    if not comma:
        return part
    smaller = all(_ORDER.index(part.iso) > _ORDER.index(unit) for unit in parts)
    whole = all(Fraction(value).denominator == 1 for value in (*parts.values(), part.value))
    return part if smaller and (joined or whole) and not part.bare else None


def _joined(tokens: Sequence[Token], i: int) -> bool:
    words = vocabulary()
    return any(
        word is not None and word.joined
        for word in (table_.get(text_at(tokens, i)) for table_ in (_words().units, words.cardinals, words.parts))
    )


def _part(tokens: Sequence[Token], i: int) -> _Part | None:
    """One unit with its number, by itself, in the dual, or a part of it, with the fraction that follows."""
    unit = time_word(tokens, i)
    if unit is not None:
        if unit.definite or unit.times == MANY:
            return None
        one = unit.times == 1 and text_at(tokens, i + 1) in _words().one
        part = _Part(unit.role, unit.value * unit.times, i + 1 + one, bare=unit.times == 1 and not one)
        return _with_fraction(tokens, part, unit.value)
    fraction = part_word(tokens, i)
    if fraction is not None and not fraction.definite and (unit := _counted(tokens, i + 1)) and unit.times == 1:
        return _Part(unit.role, fraction.value * unit.value, i + 2)
    count = cardinal(tokens, i)
    if count is None or (unit := _counted(tokens, count.end)) is None:
        return None
    return _with_fraction(tokens, _Part(unit.role, count.value * unit.value, count.end + 1), unit.value)


def _counted(tokens: Sequence[Token], i: int) -> NumberWord | None:
    """The unit at token `i` as what a number before it counts."""
    unit = time_word(tokens, i)
    if unit is None or unit.joined or unit.proclitic or unit.definite or unit.times == DUAL:
        return None
    return unit


def _with_fraction(tokens: Sequence[Token], part: _Part, size: Number) -> _Part:
    """«سنة ونصف», «شهر ونصف الشهر», «ساعة إلا ربعًا»."""
    sign, at = 1, part.end
    if text_at(tokens, at) in vocabulary().less:
        sign, at = -1, at + 1
    elif joins(tokens, at):
        at += 1
    fraction = part_word(tokens, at)
    if fraction is None or fraction.definite or not (at > part.end or fraction.joined):
        return part
    after, end = time_word(tokens, at + 1), at + 1
    if after is not None and not after.joined:
        if after.role != part.iso:
            return part
        end += 1
    return _Part(part.iso, part.value + sign * fraction.value * size, end)


def _lasts(tokens: Sequence[Token], i: int, end: int) -> bool:
    """Whether a unit alone at `[i, end)` lasts: behind a word of lasting, or the whole of what is said."""
    before, behind = tokens[i - 1] if i else None, tokens[end] if end < len(tokens) else None
    open_end = behind is None or behind.shape == "mark"
    if before is None or before.shape == "mark":
        alone = i < 2 or tokens[i - 2].shape == "mark"  # noqa: PLR2004  # two marks, or one at the text's beginning
        return alone and open_end and (behind is None or end + 1 >= len(tokens))
    return before.text in _words().cues and (open_end or (behind is not None and behind.text in _words().after))


def span_of_definite(tokens: Sequence[Token], i: int) -> tuple[str, Number] | None:
    """Unit and size of the definite plural before a definite number: «السنوات الخمس»."""
    unit = time_word(tokens, i)
    if unit is None or not unit.definite or unit.times != MANY:
        return None
    return unit.role, unit.value


def iso_duration(unit: str, value: Number) -> str:
    """So many of one unit, in ISO 8601."""
    return _iso({unit: Fraction(value)})
