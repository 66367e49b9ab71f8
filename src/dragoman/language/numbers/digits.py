"""Numbers in digits: thousands and decimal marks of three habits, over the tokens of a folded text."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from dragoman.language.numbers.words import Number
from dragoman.language.tokens import Token

_DECIMAL = frozenset(".٫")
_THOUSANDS = frozenset(",،٬'")
_PRESS_POINT = "ر"
_GROUP = 3
_LONGEST = 40


def read_digits(tokens: Sequence[Token], i: int) -> tuple[Number, int] | None:
    """The number in digits that starts at token `i`, and the token after it.

    `1,200,000`, `1٬200` and `1 200 000` are thousands; `2.5`, `2٫5` and `2,5` are decimals: a comma before anything
    but three digits, a point unless there are several. A number of more than 40 digits is none.
    """
    if i >= len(tokens):
        return None
    if tokens[i].shape != "number":
        return _leading_point(tokens, i)
    if len(tokens[i].text) > _LONGEST:
        return None
    return _press_decimal(tokens, i) or _with_marks(tokens, i)


def _with_marks(tokens: Sequence[Token], i: int) -> tuple[Number, int]:
    """Thousands and decimals behind the digits at token `i`."""
    whole, end = tokens[i].text, i + 1
    if len(whole) <= _GROUP and (grouped := _groups(tokens, i)) is not None:
        whole, end = grouped
    parts = _after_mark(tokens, end, tokens[end - 1].end)
    if parts is None:
        return int(whole), end
    mark, digits = parts
    if len(digits) > _LONGEST or (mark not in _DECIMAL and (mark not in ",،" or len(digits) >= _GROUP)):
        return int(whole), end
    return _decimal(whole, digits), end + 2


def _leading_point(tokens: Sequence[Token], i: int) -> tuple[Number, int] | None:
    """`.5` and `٫5`, where no word or digit runs into the point."""
    if tokens[i].text not in _DECIMAL or (i and tokens[i - 1].end == tokens[i].start):
        return None
    parts = _after_mark(tokens, i, tokens[i].start)
    if parts is None or len(parts[1]) > _LONGEST:
        return None
    return _decimal("0", parts[1]), i + 2


def _press_decimal(tokens: Sequence[Token], i: int) -> tuple[Number, int] | None:
    """`5ر2` is 2.5: agencies write ر for the point, and the parts in the order in which they are seen."""
    after = _after_mark(tokens, i + 1, tokens[i].end, "word")
    if after is None or after[0] != _PRESS_POINT or len(after[1]) > _LONGEST:
        return None
    return _decimal(after[1], tokens[i].text), i + 3


def _decimal(whole: str, digits: str) -> Number:
    value = Fraction(int(whole + digits), 10 ** len(digits))
    return value.numerator if value.denominator == 1 else value


def _after_mark(tokens: Sequence[Token], i: int, start: int, shape: str = "mark") -> tuple[str, str] | None:
    """Mark, or token of another shape, and digits at token `i`, which starts at `start`; nothing between them."""
    if i + 1 >= len(tokens):
        return None
    mark, digits = tokens[i], tokens[i + 1]
    if mark.shape != shape or digits.shape != "number" or mark.start != start or mark.end != digits.start:
        return None
    return mark.text, digits.text


def _groups(tokens: Sequence[Token], i: int) -> tuple[str, int] | None:
    """Three-digit groups behind a first of one to three digits, under one mark or single spaces."""
    whole, end, used = tokens[i].text, i + 1, ""
    if whole[0] == "0":
        return None
    while end < len(tokens) and len(whole) < _LONGEST:
        mark = tokens[end]
        if mark.shape == "number":
            step, digits = "", mark
            fits = digits.start == tokens[end - 1].end + 1
        elif end + 1 < len(tokens) and mark.shape == "mark":
            step, digits = mark.text, tokens[end + 1]
            fits = mark.start == tokens[end - 1].end and digits.start == mark.end and digits.shape == "number"
        else:
            break
        if not fits or len(digits.text) != _GROUP or (used and step and step != used):
            break
        if step and step not in _THOUSANDS and step != ".":
            break
        whole, end, used = whole + digits.text, end + (2 if step else 1), step or used or " "
    if end == i + 1 or (used == "." and end == i + 3):
        return None
    return whole, end
