"""Cardinal numbers in words, in digits and in both: «مئة وخمسة وستون», «نصف مليار», «3 ملايين و200 ألف».

A number is a chain of groups, each a small number (below a thousand) with the scales that multiply it. Groups go
strictly down («مليون وخمسة آلاف ومئة») or strictly up («خمس وتسعون وتسعمئة وألف»), so that «ألف وألفان» stays two.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from dragoman.language.numbers.digits import read_digits
from dragoman.language.numbers.small import Reading, below_thousand, joined_at, multiplier, terms
from dragoman.language.numbers.words import (
    DUAL,
    HUNDRED,
    MANY,
    ONE_OR_TWO,
    Number,
    cardinal_word,
    part_word,
    vocabulary,
)
from dragoman.language.tokens import Token, text_at, touches

_LARGEST = 10**51
_BETWEEN = frozenset({"بين", "وبين"})


def read_cardinal(tokens: Sequence[Token], i: int) -> tuple[int | float, int] | None:
    """The cardinal that starts at token `i`, in words or digits, with whatever proclitics: its value, the token after.

    «وخمسة عشر» is 15, «الألفين» 2000. A fraction that is not whole comes as a float.
    """
    reading = cardinal(tokens, i)
    return None if reading is None else (plain(reading.value), reading.end)


def plain(value: Number) -> int | float:
    """A value as the rest of the house holds it: int where it is whole, else float."""
    if isinstance(value, Fraction):
        return value.numerator if value.denominator == 1 else float(value)
    return value


def cardinal(tokens: Sequence[Token], i: int) -> Reading | None:
    """The cardinal that starts at token `i`, exact."""
    negative = text_at(tokens, i) in vocabulary().minus
    start = i + 1 if negative else i
    first = _group(tokens, start)
    if first is None:
        return None
    reading = _with_part(tokens, _with_point(tokens, _chain(tokens, start, first)))
    return reading._replace(value=-reading.value) if negative else reading


def _chain(tokens: Sequence[Token], i: int, first: Reading) -> Reading:
    """All groups that «و» joins to the first."""
    total, last, rising = first, first, False
    while (start := joined_at(tokens, total.end)) is not None:
        group = None if part_word(tokens, start) else _group(tokens, start)
        if group is None or (last.digits and last.scale == 1):
            break
        if group.scale < last.scale and not rising and group.value < last.scale:
            pass
        elif group.scale > last.scale and (rising or last is first) and not _between(tokens, i):
            rising = True
        else:
            break
        value = total.value + group.value
        if rising and _multiplies(first, group):
            value = total.value * group.scale + group.value
        total = Reading(value, group.end, group.scale, total.digits)
        last = group
    return total


def _multiplies(first: Reading, group: Reading) -> bool:
    """Whether thousands are multiplied by the million behind them: «4 آلاف و900 مليون» is 4,900 million."""
    return first.scale == HUNDRED * 10 and group.scale == first.scale**2 and group.value / group.scale >= HUNDRED


def _with_point(tokens: Sequence[Token], total: Reading) -> Reading:
    """«مليون فاصلة ألفين»: the digits of the number after the point."""
    if text_at(tokens, total.end) == ",":
        return _with_hundredths(tokens, total)
    if total.scale == 1 or text_at(tokens, total.end) not in vocabulary().point:
        return total
    after = _whole(tokens, total.end + 1)
    if after is None:
        return total
    return total._replace(value=total.value + _behind_point(after.value), end=after.end)


def _whole(tokens: Sequence[Token], i: int) -> Reading | None:
    """A number without point or part of its own."""
    first = _group(tokens, i, pointed=False)
    reading = None if first is None else _chain(tokens, i, first)
    return None if reading is None or isinstance(reading.value, Fraction) else reading


def _with_hundredths(tokens: Sequence[Token], total: Reading) -> Reading:
    """«اثنا عشر , أربع و ثلاثون»: 12.34, as cheques and num2words write it.

    The comma is the Latin one with blanks on both sides; lists of number words have «و» or «،».
    """
    comma = total.end
    if total.digits or touches(tokens, comma - 1) or touches(tokens, comma) or isinstance(total.value, Fraction):
        return total
    hundredths = terms(tokens, comma + 1)
    if hundredths is None or not hundredths.slots or hundredths.value >= HUNDRED:
        return total
    return total._replace(value=total.value + Fraction(hundredths.value, HUNDRED), end=hundredths.end)


def _behind_point(value: Number) -> Fraction:
    """What digits say behind a point: 25 says a quarter."""
    return Fraction(value, 10 ** len(str(value)))


def _with_part(tokens: Sequence[Token], total: Reading) -> Reading:
    """«مليون ونصف», «ألف وربع مئة», «ثلاثة ونصف مليون», «مئة إلا ربعًا»."""
    if text_at(tokens, total.end) in vocabulary().less:
        part = part_word(tokens, total.end + 1)
        if part is not None and not part.joined:
            base = total.scale if total.scale > 1 or total.value % HUNDRED else HUNDRED
            return total._replace(value=total.value - part.value * base, end=total.end + 2)
    start = joined_at(tokens, total.end)
    part = None if start is None else part_word(tokens, start)
    if start is None or part is None or part.definite:
        return total
    scale = multiplier(tokens, start + 1)
    if scale is None:
        return total._replace(value=total.value + part.value * total.scale, end=start + 1)
    if total.scale == 1 and total.value < HUNDRED and scale.value > 1:
        value = (total.value + part.value) * scale.value
        return Reading(value, start + 2, int(scale.value), total.digits)
    return Reading(total.value + part.value * scale.value, start + 2, total.scale, total.digits)


def _group(tokens: Sequence[Token], i: int, *, pointed: bool = True) -> Reading | None:
    """A small number or digits with the scales after them, a scale alone, or a part of a scale."""
    if i < len(tokens) and tokens[i].shape == "number":
        digits = _of_digits(tokens, i)
        return None if digits is None else _scaled(tokens, _with_small_point(tokens, digits) if pointed else digits)
    part = part_word(tokens, i)
    if part is not None and not part.definite and (scale := multiplier(tokens, i + 1)) is not None:
        return _scaled(tokens, Reading(part.value * scale.value, i + 2, int(scale.value)))
    word = cardinal_word(tokens, i)
    if word is not None and word.role == "scale":
        if word.times == MANY:
            return None
        either = word.times == ONE_OR_TWO and joined_at(tokens, i + 1) is None  # «مليونا وأربعمئة ألف» is one
        count = 2 if word.times == DUAL or either else 1
        return _scaled(tokens, Reading(word.value * count, i + 1, int(word.value)))
    small = below_thousand(tokens, i) or _of_digits(tokens, i)
    if small is None:
        return None
    return _scaled(tokens, _with_small_point(tokens, small) if pointed else small)


def _of_digits(tokens: Sequence[Token], i: int) -> Reading | None:
    """Digits, in brackets too where a scale follows: «(12) مليون»."""
    digits = read_digits(tokens, i)
    if digits is None:
        return None
    value, end = digits
    bracketed = text_at(tokens, i - 1) == "(" and text_at(tokens, end) == ")"
    return Reading(value, end + (bracketed and multiplier(tokens, end + 1) is not None), digits=True)


def _with_small_point(tokens: Sequence[Token], small: Reading) -> Reading:
    """«أربعة فاصلة خمسة وخمسين [مليون]»; a scale straight after the point belongs to what is behind it."""
    if text_at(tokens, small.end) not in vocabulary().point or isinstance(small.value, Fraction):
        return small
    at = small.end + 1
    after = below_thousand(tokens, at) or _of_digits(tokens, at) or _whole(tokens, at)
    if after is None or isinstance(after.value, Fraction):
        return small
    return small._replace(value=small.value + _behind_point(after.value), end=after.end)


def _scaled(tokens: Sequence[Token], reading: Reading) -> Reading:
    """The reading times every scale that follows without «و»: «مئة ألف مليون»."""
    while (scale := multiplier(tokens, reading.end)) is not None and (scale.role == "scale" or reading.digits):
        if reading.value > _LARGEST:
            break
        if scale.definite and reading.end and not _definite(tokens, reading.end - 1):
            break
        value, step = reading.value * scale.value, int(scale.value)
        reading = Reading(value, reading.end + 1, reading.scale * step, reading.digits)
    return reading


def _definite(tokens: Sequence[Token], i: int) -> bool:
    word = cardinal_word(tokens, i)
    return word is not None and word.definite


def _between(tokens: Sequence[Token], i: int) -> bool:
    return i > 0 and tokens[i - 1].text in _BETWEEN
