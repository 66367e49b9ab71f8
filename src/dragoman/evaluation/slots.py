"""How many of the gold's slot values a found statement gives, spelling and vowel signs aside."""

from __future__ import annotations

import re
import unicodedata
from typing import Any, NamedTuple

from dragoman.evaluation.comparable import Comparable

_SIGNS = re.compile("[\u064b-\u0652\u0670\u0640]")
_LETTERS = str.maketrans("أإآٱىة", "ااااي\u0647")
_GAPS = re.compile(r"\W+")


class Filled(NamedTuple):
    """Of `asked` values that the gold gives, `given` were found."""

    given: int
    asked: int


def filled(gold: Comparable, found: Comparable) -> Filled:
    """Each value of each slot of the gold counts once; a number answers a number, words answer the same words."""
    given = asked = 0
    for name, value in gold.slots.items():
        theirs = {_plain(each) for each in _values(found.slots.get(name)) if each is not None}
        for wanted in _values(value):
            asked += 1
            if isinstance(wanted, int | float) and not isinstance(wanted, bool):
                given += any(_number(each) == float(wanted) for each in theirs)
            else:
                given += _plain(wanted) in theirs
    return Filled(given, asked)


def _values(value: Any) -> list[Any]:  # noqa: ANN401  # JSON has no narrower type
    return list(value) if isinstance(value, list | tuple) else [value]


def _plain(value: object) -> str:
    letters = _SIGNS.sub("", unicodedata.normalize("NFKC", str(value)).casefold())
    return _GAPS.sub(" ", letters.translate(_LETTERS)).strip()


def _number(plain: str) -> float | None:
    try:
        return float(plain.replace(" ", "."))
    except ValueError:
        return None
