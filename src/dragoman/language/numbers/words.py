"""The number words of `words.yml`, folded, with every proclitic that may stand before them: one look-up a token."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cache
from typing import Any, NamedTuple

from dragoman.language.fold import folded
from dragoman.language.numbers.tables import fold_all, table
from dragoman.language.tokens import Token

Number = int | Fraction
"""What the grammars count in: exact, so that «2.5 مليار» is a whole number."""


class NumberWord(NamedTuple):
    """One reading of one token as a number word.

    `role` is what it can do in a number phrase; `times` is how many of a scale or hundred it says (0: as many as the
    words before it say, or one). `joined` tells that و stands before it, `proclitic` what else does, `definite` that
    it has the article.
    """

    role: str
    value: Number
    times: int = 0
    joined: bool = False
    proclitic: str = ""
    definite: bool = False


class Vocabulary(NamedTuple):
    """Number words and ordinals by folded token, and the small words that hold number phrases together."""

    cardinals: dict[str, NumberWord]
    ordinals: dict[str, NumberWord]
    parts: dict[str, NumberWord]
    point: frozenset[str]
    minus: frozenset[str]
    less: frozenset[str]
    beyond: frozenset[str]


_AND_ONE = "واحد"
"""«وأحد» folds to «واحد»; before «عشر» it is what stands there."""
TEN, HUNDRED = 10, 100
DUAL = 2
"""The `times` of «ألفان», which say their own count."""
ONE_OR_TWO = -1
"""The `times` of «ألفا»: one after a count, two without it."""
MANY = -2
"""The `times` of «آلاف»: only after a count."""


@cache
def vocabulary() -> Vocabulary:
    """The number words, read once."""
    data = table("words.yml")
    return Vocabulary(
        cardinals=with_proclitics(_cardinals(data)),
        ordinals=with_proclitics(_ordinals(data)),
        parts=with_proclitics(_parts(data)),
        **{name: fold_all(data[name]) for name in ("point", "minus", "less", "beyond")},
    )


def with_proclitics(words: Iterator[tuple[str, NumberWord]]) -> dict[str, NumberWord]:
    """Words by folded token, bare and behind every proclitic; the bare word wins where two readings meet."""
    data = table("words.yml")
    bare = {folded(word): reading for word, reading in words}
    read: dict[str, NumberWord] = {}
    for text, reading in bare.items():
        for proclitic in data["proclitics"]:
            for joined in ("", "و"):
                article = joined + ("لل" if proclitic == "ل" else proclitic + "ال")
                for prefix, definite in ((joined + proclitic, False), (article, True)):
                    form = reading._replace(joined=bool(joined), proclitic=proclitic, definite=definite)
                    read.setdefault(prefix + text, form)
    read.update(bare)
    for word in fold_all(data["never"]):
        read.pop(word, None)
    return read


def joins(tokens: Sequence[Token], i: int) -> bool:
    """Whether token `i` is a lone «و», which joins as the prefixed one does."""
    return i < len(tokens) and tokens[i].text == "و"


def cardinal_word(tokens: Sequence[Token], i: int) -> NumberWord | None:
    """Token `i` as a cardinal number word."""
    if i >= len(tokens):
        return None
    word = vocabulary().cardinals.get(tokens[i].text)
    if tokens[i].text == _AND_ONE and word is not None and _is_ten(tokens, i + 1):
        return word._replace(role="bound", joined=True)
    return word


def _is_ten(tokens: Sequence[Token], i: int) -> bool:
    word = vocabulary().cardinals.get(tokens[i].text) if i < len(tokens) else None
    return word is not None and word.role == "ten" and not (word.joined or word.proclitic or word.definite)


def part_word(tokens: Sequence[Token], i: int) -> NumberWord | None:
    """Token `i` as a part («نصف»)."""
    return vocabulary().parts.get(tokens[i].text) if i < len(tokens) else None


def ordinal_word(tokens: Sequence[Token], i: int) -> NumberWord | None:
    """Token `i` as an ordinal («الثالثة»)."""
    return vocabulary().ordinals.get(tokens[i].text) if i < len(tokens) else None


def _cardinals(data: dict[str, Any]) -> Iterator[tuple[str, NumberWord]]:
    for role, name in (("unit", "units"), ("bound", "bound_units"), ("teen", "teens"), ("tens", "tens")):
        for value, words in data[name].items():
            yield from ((word, NumberWord(role, value)) for word in words)
    yield from ((word, NumberWord("ten", 10)) for word in data["ten"])
    hundred = data["hundred"]
    for name, count in (("one", 0), ("two", 2), ("many", MANY)):
        yield from ((word, NumberWord("hundred", 100, count)) for word in hundred[name])
    for value, stems in hundred["stems"].items():
        for word in hundred["one"]:
            yield from ((stem + word, NumberWord("hundreds", value * 100)) for stem in stems)
    for scale in data["scales"]:
        value = int(Fraction(str(scale["value"])))
        for name, count in (("one", 0), ("two", 2), ("either", ONE_OR_TWO), ("many", MANY)):
            yield from ((word, NumberWord("scale", value, count)) for word in scale.get(name, ()))
    for value, words in data["counted_parts"].items():
        yield from ((word, NumberWord("counted part", Fraction(value))) for word in words)


def _ordinals(data: dict[str, Any]) -> Iterator[tuple[str, NumberWord]]:
    for role, name in (("ordinal", "ordinals"), ("bound", "bound_ordinals"), ("english", "english_ordinals")):
        for value, words in data[name].items():
            yield from ((word, NumberWord(role, value)) for word in words)


def _parts(data: dict[str, Any]) -> Iterator[tuple[str, NumberWord]]:
    for value, words in data["parts"].items():
        yield from ((word, NumberWord("part", Fraction(value))) for word in words)
