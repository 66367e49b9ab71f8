"""Ordinals: «الثالثة والعشرون», «الحادية عشرة», «الثاني بعد المئة», «المئتين والسادس عشر», `25th`."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.language.numbers.words import (
    HUNDRED,
    MANY,
    TEN,
    NumberWord,
    cardinal_word,
    joins,
    ordinal_word,
    vocabulary,
)
from dragoman.language.tokens import Token

_SUFFIXES = frozenset({"st", "nd", "rd", "th"})


def read_ordinal(tokens: Sequence[Token], i: int) -> tuple[int, int] | None:
    """The ordinal that starts at token `i`, with whatever proclitics: its value, the token after.

    Definite round numbers count as ordinals («العشرين», «المئة», «الألف»); indefinite ones do not.
    """
    if i >= len(tokens):
        return None
    if tokens[i].shape == "number":
        return _with_suffix(tokens, i)
    read = _hundreds(tokens, i) or _below_hundred(tokens, i) or _round_scale(tokens, i)
    if read is None:
        return None
    return _beyond(tokens, *read)


def _with_suffix(tokens: Sequence[Token], i: int) -> tuple[int, int] | None:
    if i + 1 < len(tokens) and tokens[i + 1].text in _SUFFIXES and tokens[i + 1].start == tokens[i].end:
        return int(tokens[i].text), i + 2
    return None


def _beyond(tokens: Sequence[Token], value: int, end: int) -> tuple[int, int]:
    """«العاشر بعد الألف»."""
    if end + 1 < len(tokens) and tokens[end].text in vocabulary().beyond:
        base = cardinal_word(tokens, end + 1)
        if base is not None and base.definite and base.role in ("scale", "hundred", "hundreds") and base.value > value:
            return value + int(base.value) * max(base.times, 1), end + 2
    return value, end


def _round_scale(tokens: Sequence[Token], i: int) -> tuple[int, int] | None:
    word = cardinal_word(tokens, i)
    if word is None or not word.definite or word.role != "scale" or word.times == MANY:
        return None
    return int(word.value) * (word.times or 1), i + 1


def _hundreds(tokens: Sequence[Token], i: int) -> tuple[int, int] | None:
    """«المئة», «الثلاثمئة», «الخمس مئة», and what of a hundred is joined to them."""
    word = cardinal_word(tokens, i)
    if word is None or not word.definite:
        return None
    end = i + 1
    if word.role in ("hundred", "hundreds") and word.times != MANY:
        value = int(word.value) * (word.times or 1)
    else:
        after = cardinal_word(tokens, i + 1)
        if word.role != "unit" or after is None or after.role != "hundred" or after.joined or after.definite:
            return None
        value, end = int(word.value) * HUNDRED, i + 2
    start = _joined_at(tokens, end)
    small = None if start is None else _below_hundred(tokens, start)
    return (value, end) if small is None else (value + small[0], small[1])


def _below_hundred(tokens: Sequence[Token], i: int) -> tuple[int, int] | None:
    word = ordinal_word(tokens, i)
    if word is None:
        return _of_cardinals(tokens, i)
    after = cardinal_word(tokens, i + 1)
    if after is not None and after.role == "ten" and _plain(after) and word.value < TEN:
        return int(word.value) + TEN, i + 2
    if (start := _joined_at(tokens, i + 1)) is not None and (word.role == "bound" or 1 < word.value < TEN):
        tens = cardinal_word(tokens, start)
        if tens is not None and tens.role == "tens" and (tens.definite or not word.definite):
            return int(word.value + tens.value), start + 1
    return None if word.role == "bound" else (int(word.value), i + 1)


def _of_cardinals(tokens: Sequence[Token], i: int) -> tuple[int, int] | None:
    """Definite cardinals that stand as ordinals: «العشرون», «الواحد والعشرين», «الاثني عشر», «الإحدى عشرة»."""
    word = cardinal_word(tokens, i)
    if word is None or not word.definite:
        return None
    if word.role in ("tens", "teen"):
        return int(word.value), i + 1
    if word.role not in ("unit", "bound"):
        return None
    after = cardinal_word(tokens, i + 1)
    if word.role == "bound" and after is not None and after.role == "ten" and _plain(after):
        return int(word.value) + TEN, i + 2
    start = _joined_at(tokens, i + 1)
    tens = None if start is None else cardinal_word(tokens, start)
    if start is None or tens is None or tens.role != "tens" or not tens.definite or word.value != 1:
        return None
    return 1 + int(tens.value), start + 1


def _plain(word: NumberWord) -> bool:
    return not (word.joined or word.proclitic or word.definite)


def _joined_at(tokens: Sequence[Token], i: int) -> int | None:
    if joins(tokens, i):
        return i + 1
    word = (ordinal_word(tokens, i) or cardinal_word(tokens, i)) if i < len(tokens) else None
    return i if word is not None and word.joined and not word.proclitic else None
