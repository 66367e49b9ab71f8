"""Digits that count nothing: telephone and document numbers, addresses, times of day, dates in digits, labels.

What is dialled, dated or part of a name is passed over whole; what labels a thing («القرار رقم 20») is kept and said
to be a label.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from dragoman.language.numbers.tables import fold_all, table
from dragoman.language.numbers.words import cardinal_word
from dragoman.language.tokens import Token, text_at, touches

_APART = frozenset("/×")  # glue even with blanks around it: «26 / 9 / 1436»
_GLUE = frozenset("/:+*=_#@\\")
_PREFIXES = frozenset({"و", "ب", "ف", "ل", "ك", "ال", "وال", "بال", "لل", "وب", "ول", "فال", "كال"})
_TELEPHONE = 9
_WITH_ZERO = 6
_NEAR = 3


class _Words(NamedTuple):
    labels: frozenset[str]
    dialled: frozenset[str]
    clock: frozenset[str]


@cache
def _words() -> _Words:
    words = table("traps.yml")
    return _Words(fold_all(words["labels"]), fold_all(words["dialled"]), fold_all(words["clock"]))


def is_code(tokens: Sequence[Token], i: int, end: int) -> bool:
    """Whether the digits at `[i, end)` are part of something that is no number."""
    if text_at(tokens, i - 1) in _words().clock:
        return True
    if _glued_before(tokens, i) or _glued_behind(tokens, end):
        return True
    digits = tokens[i].text
    if end == i + 1 and (len(digits) >= _TELEPHONE or (digits[0] == "0" and len(digits) >= _WITH_ZERO)):
        return True
    return len(digits) > _NEAR and any(text_at(tokens, i - step) in _words().dialled for step in range(1, _NEAR + 1))


def end_of_code(tokens: Sequence[Token], i: int) -> int:
    """The token after the unbroken run of digits, letters and marks in which token `i` stands."""
    while touches(tokens, i) and (tokens[i + 1].shape != "mark" or tokens[i + 1].text in "./:-+_@#=*\\"):
        i += 1
    return i + 1


def label_before(tokens: Sequence[Token], i: int) -> str | None:
    """The word that makes the number at token `i` a label; None if it counts."""
    text = text_at(tokens, i - 1)
    if text and text in "(/:" and i > 1:
        text = text_at(tokens, i - 2)
    return text if text in _words().labels else None


def _is_part(token: Token) -> bool:
    """Whether a token may stand before a slash in a date or a document's number: digits or a single letter."""
    return token.shape == "number" or len(token.text) == 1


def _glued_before(tokens: Sequence[Token], i: int) -> bool:
    if text_at(tokens, i - 1) in _APART and i > 1 and _is_part(tokens[i - 2]):
        return True
    if not touches(tokens, i - 1):
        return False
    before = tokens[i - 1]
    if before.shape == "word":
        return before.text.isascii() or (len(before.text) < _NEAR and before.text not in _PREFIXES)
    if before.text == "-" and touches(tokens, i - 2) and tokens[i - 2].shape == "word":
        return True
    return before.text in _GLUE and touches(tokens, i - 2) and tokens[i - 2].shape != "mark"


def _glued_behind(tokens: Sequence[Token], end: int) -> bool:
    """`12/5`, `10:30`, `5+1`, `21.7.2015`, `555-12-34`, `3G`, `2x`; but not a range `10-15`."""
    if text_at(tokens, end) in _APART and end + 1 < len(tokens) and tokens[end + 1].shape == "number":
        return True
    if not touches(tokens, end - 1):
        return False
    behind = tokens[end]
    if behind.shape == "word":
        return behind.text.isascii() and cardinal_word(tokens, end) is None
    if behind.shape != "mark" or not touches(tokens, end) or tokens[end + 1].shape != "number":
        return False
    if behind.text == "-":
        further = end + 2
        return len(tokens[end + 1].text) > _WITH_ZERO or (
            touches(tokens, end + 1) and text_at(tokens, further) in "-/" and touches(tokens, further)
        )
    return behind.text in _GLUE or behind.text == "."
