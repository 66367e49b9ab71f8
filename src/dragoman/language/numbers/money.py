"""Money: an amount and its currency, after the table of `currencies.yml`.

A unit of several states has a currency only by its adjective («دينار كويتي»); without one the currency is unknown and
the detail names the unit. A unit that usage gives to one state («دولار») says in its detail that this is a convention.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from functools import cache
from typing import Any, NamedTuple

from dragoman.language.fold import folded
from dragoman.language.numbers.cardinals import cardinal
from dragoman.language.numbers.tables import fold_all, table
from dragoman.language.numbers.words import DUAL, Number, cardinal_word, joins
from dragoman.language.tokens import Token, text_at


class Money(NamedTuple):
    """An amount of a currency (None where the words leave it open), the token after it, and what else is known."""

    amount: Number
    currency: str | None
    end: int
    detail: dict[str, Any]


class _Unit(NamedTuple):
    name: str
    times: int
    usual: str | None
    only_marked: bool


class _Named(NamedTuple):
    """A currency's name in the text: its unit, its code, whether that is a convention, the token after it."""

    unit: _Unit
    code: str | None
    convention: bool
    end: int


class _Subunit(NamedTuple):
    name: str
    parts: dict[str, tuple[int, str | None]]


class _Table(NamedTuple):
    units: dict[str, _Unit]
    adjectives: dict[str, dict[str, str]]
    subunits: dict[str, _Subunit]
    symbols: dict[str, tuple[str, str | None]]
    codes: frozenset[str]


@cache
def _table() -> _Table:
    data = table("currencies.yml")
    units: dict[str, _Unit] = {}
    adjectives: dict[str, dict[str, str]] = {}
    for name, unit in data["units"].items():
        for form, times in (("one", 1), ("two", DUAL), ("many", 0), ("english", 0)):
            for word in unit.get(form, ()):
                units[folded(word)] = _Unit(name, times, unit.get("usual"), unit.get("only_marked", False))
        adjectives[name] = {
            " ".join(folded(part + ending) for part in phrase.split()): code
            for code, phrases in unit.get("of", {}).items()
            for phrase in phrases
            for ending in data["endings"]
        } | {folded(phrase): code for code, phrases in unit.get("of", {}).items() for phrase in phrases}
    subunits: dict[str, _Subunit] = {}
    for subunit in data["subunits"]:
        for form in ("one", "two", "many", "english"):
            for word in subunit.get(form, ()):
                known = subunits.setdefault(folded(word), _Subunit(subunit["name"], {}))
                known.parts[subunit["of"]] = (subunit["parts"], subunit.get("currency"))
    symbols = {
        mark: (name, data["symbol_codes"].get(mark, data["units"][name].get("usual")))
        for mark, name in data["symbols"].items()
    }
    return _Table(units, adjectives, subunits, symbols, fold_all(data["codes"]))


def starts_money(text: str) -> bool:
    """Whether a token is a currency's symbol, which may stand before its amount."""
    return text in _table().symbols


@cache
def symbols() -> frozenset[str]:
    """The symbols of currencies."""
    return frozenset(_table().symbols)


@cache
def duals() -> frozenset[str]:
    """The tokens that are money by themselves: «دولاران»."""
    return frozenset(word for word, unit in _table().units.items() if unit.times == DUAL)


def money_before(tokens: Sequence[Token], i: int) -> Money | None:
    """Money whose symbol stands at token `i`: `$5.2 billion`."""
    amount = cardinal(tokens, i + 1)
    if amount is None or not amount.digits:
        return None
    unit, code = _table().symbols[tokens[i].text]
    named = _currency(tokens, amount.end)
    if named is not None and named.unit.name == unit:
        return _money(tokens, amount.value, named)
    return Money(amount.value, code, amount.end, _detail(unit, convention=_by_convention(unit)))


def money_after(tokens: Sequence[Token], value: Number, i: int) -> Money | None:
    """Money whose amount ends before token `i` and whose currency stands there."""
    named = _currency(tokens, i)
    if named is not None:
        return _money(tokens, value, named)
    text = text_at(tokens, i)
    if text in _table().symbols:
        unit, code = _table().symbols[text]
        return Money(value, code, i + 1, _detail(unit, convention=_by_convention(unit)))
    if text in _table().codes:
        return Money(value, text.upper(), i + 1, {})
    return _of_subunit(value, text, i + 1)


def dual_money(tokens: Sequence[Token], i: int) -> Money | None:
    """«دولاران»: two of the unit at token `i`."""
    named = _currency(tokens, i)
    return None if named is None or named.unit.times != DUAL else _money(tokens, 2, named)


def _currency(tokens: Sequence[Token], i: int) -> _Named | None:
    """The currency whose name stands at token `i`, with its adjective."""
    unit = _table().units.get(text_at(tokens, i).removeprefix("ال"))
    if unit is None:
        return None
    adjectives = _table().adjectives[unit.name]
    for words in (2, 1):
        phrase = " ".join(text_at(tokens, i + step).removeprefix("ال") for step in range(1, words + 1))
        if phrase in adjectives:
            return _Named(unit, adjectives[phrase], convention=False, end=i + 1 + words)
    return None if unit.only_marked else _Named(unit, unit.usual, _by_convention(unit.name), i + 1)


def _by_convention(name: str) -> bool:
    """Whether the usual code of a unit is one of several."""
    usual = table("currencies.yml")["units"][name].get("usual")
    return usual is not None and any(code != usual for code in _table().adjectives[name].values())


def _money(tokens: Sequence[Token], value: Number, named: _Named) -> Money:
    """The money with the subunits that «و» joins to it."""
    unit, code, convention, end = named
    detail = _detail(unit.name, convention=convention)
    start = end + 1 if joins(tokens, end) else end
    word = cardinal_word(tokens, start)
    joined = start > end or (word is not None and word.joined)
    rest = cardinal(tokens, start) if joined and start < len(tokens) else None
    subunit = None if rest is None else _table().subunits.get(text_at(tokens, rest.end))
    if rest is None or subunit is None or unit.name not in subunit.parts:
        return Money(value, code, end, detail)
    parts, currency = subunit.parts[unit.name]
    return Money(value + Fraction(rest.value) / parts, code or currency, rest.end + 1, detail)


def _of_subunit(value: Number, text: str, end: int) -> Money | None:
    """«50 هللة»: a part of the unit where the word leaves no doubt which, else so many of the subunit itself."""
    subunit = _table().subunits.get(text)
    if subunit is None:
        return None
    if len(subunit.parts) > 1:
        return Money(value, None, end, _detail(subunit.name, convention=False))
    ((name, (parts, currency)),) = subunit.parts.items()
    return Money(Fraction(value) / parts, currency, end, _detail(name, convention=False))


def _detail(unit: str, *, convention: bool) -> dict[str, Any]:
    return {"unit": unit, "convention": True} if convention else {"unit": unit}
