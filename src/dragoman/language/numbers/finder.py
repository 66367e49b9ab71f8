"""All numbers of a text in one pass: a look-up for each token, grammar only where a number may begin."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from dragoman.language.found import Found
from dragoman.language.numbers import codes, traps
from dragoman.language.numbers.cardinals import cardinal, plain
from dragoman.language.numbers.durations import (
    counts_time,
    duration_units,
    iso_duration,
    read_duration,
    span_of_definite,
    time_word,
)
from dragoman.language.numbers.money import Money, dual_money, duals, money_after, money_before, starts_money, symbols
from dragoman.language.numbers.ordinals import read_ordinal
from dragoman.language.numbers.percent import is_mark, marks, percent_after
from dragoman.language.numbers.ranges import share_units
from dragoman.language.numbers.small import Reading
from dragoman.language.numbers.words import cardinal_word, ordinal_word, part_word, vocabulary
from dragoman.language.text import Text
from dragoman.language.tokens import Token, text_at, touches
from dragoman.language.wordlists import WordList

_POINTS = frozenset(".٫")
_REACH = 3


@cache
def _gate() -> WordList:
    """Every token with which something may begin, digits apart."""
    words = vocabulary()
    return WordList(
        frozenset().union(
            words.cardinals, words.ordinals, words.parts, words.minus, duration_units(), duals(), symbols(), marks()
        )
    )


def find_numbers(text: Text) -> list[Found]:
    """Numbers, ordinals, percentages, money and durations, in order, none inside another.

    Spans are folded and leave proclitics out («وخمسة» is found from the khah on). Values are as `model.mention` says;
    a percentage is in hundredths («5%» is 5). Details: `label`, the word that makes a number a mere label; `definite`,
    a definite cardinal («الدول الخمس»); `or`, the other reading of `12.500`; `bare`, an ordinal behind a noun without
    article («جابر الثاني», «مؤتمر جنيف الثاني»); `unit` and `convention` of money; `points` of a percentage; `shared`,
    the opening of a range whose end names the unit («من 3 إلى 5 ملايين دولار»).
    """
    tokens = text.tokens
    found: list[Found] = []
    starts: list[int] = []
    after = 0
    for i in sorted({*text.numbers, *text.listed(_gate())}):
        if i >= after:
            item, after = _at(tokens, i)
            if item is not None:
                found.append(item)
                starts.append(i)
    return share_units(tokens, found, starts)


def _at(tokens: Sequence[Token], i: int) -> tuple[Found | None, int]:
    """What begins at token `i`, and where to go on."""
    token = tokens[i]
    if token.shape == "number":
        return _definite_digits(tokens, i) if text_at(tokens, i - 1) in traps.ARTICLES else _digits(tokens, i, i)
    if token.shape == "mark":
        return _behind_mark(tokens, i)
    return _words(tokens, i)


def _behind_mark(tokens: Sequence[Token], i: int) -> tuple[Found | None, int]:
    """`$5`, `%5`."""
    if starts_money(tokens[i].text) and (money := money_before(tokens, i)) is not None:
        return _money(tokens, i, money), money.end
    if is_mark(tokens[i].text) and touches(tokens, i) and (i == 0 or tokens[i - 1].shape != "number"):
        reading = cardinal(tokens, i + 1)
        if reading is not None and reading.digits and not codes.is_code(tokens, i + 1, reading.end):
            return Found("percent", *_span(tokens, i, reading.end), plain(reading.value)), reading.end
    return None, i + 1


def _digits(tokens: Sequence[Token], start: int, i: int) -> tuple[Found | None, int]:
    """Digits at token `i`, in a span that begins at token `start`."""
    if text_at(tokens, i - 1) in _POINTS and _leads(tokens, i) and (decimal := cardinal(tokens, i - 1)) is not None:
        return _quantity(tokens, i - 1, i - 1, decimal)
    ordinal = read_ordinal(tokens, i)
    if ordinal is not None:
        return Found("ordinal", *_span(tokens, start, ordinal[1]), ordinal[0]), ordinal[1]
    reading = cardinal(tokens, i)
    if reading is None:
        return None, codes.end_of_code(tokens, i)
    digits_end = _last_digit(tokens, i, reading.end)
    if codes.is_code(tokens, i, digits_end):
        return None, codes.end_of_code(tokens, digits_end - 1)
    if text_at(tokens, i - 1) == "-" and _leads(tokens, i):
        return _quantity(tokens, i - 1, i, reading._replace(value=-reading.value))
    return _quantity(tokens, start, i, reading)


def _last_digit(tokens: Sequence[Token], i: int, end: int) -> int:
    """The token after the first stretch of digits in a reading: `3` of «3 ملايين»."""
    while i < end and tokens[i].shape != "word":
        i += 1
    return i


def _leads(tokens: Sequence[Token], i: int) -> bool:
    """Whether the mark before token `i` is the sign or point of its number.

    Behind a word it is none: a dash only parts («خالد -30 عاما-»), a point ends the sentence.
    """
    return touches(tokens, i - 1) and (i == 1 or tokens[i - 2].shape == "mark")


def _words(tokens: Sequence[Token], i: int) -> tuple[Found | None, int]:
    text = tokens[i].text
    if (text in duration_units() or part_word(tokens, i)) and (duration := read_duration(tokens, i)) is not None:
        return Found("duration", *_span(tokens, i, duration[1]), duration[0]), duration[1]
    if text in duals() and (money := dual_money(tokens, i)) is not None:
        return _money(tokens, i, money), money.end
    ordinal = read_ordinal(tokens, i)
    if ordinal is not None:
        return _ordinal(tokens, i, *ordinal)
    reading = cardinal(tokens, i) or _part_of_hundred(tokens, i)
    if reading is None or traps.is_no_count(tokens, i, reading.end):
        return None, i + 1
    return _quantity(tokens, i, i, reading)


def _part_of_hundred(tokens: Sequence[Token], i: int) -> Reading | None:
    """«نصف في المئة»."""
    part = part_word(tokens, i)
    return None if part is None or percent_after(tokens, i + 1) is None else Reading(part.value, i + 1)


def _definite_digits(tokens: Sequence[Token], i: int) -> tuple[Found | None, int]:
    """«الدورة الـ25» is an ordinal, «دول الـ7» and «الـ50 مليونا» a number."""
    item, end = _digits(tokens, i - 1, i)
    if item is not None and item.kind == "number" and end == i + 1 and traps.is_definite(text_at(tokens, i - 2)):
        return item._replace(kind="ordinal", detail={}), end
    return item, end


def _ordinal(tokens: Sequence[Token], i: int, value: int, end: int) -> tuple[Found | None, int]:
    word = ordinal_word(tokens, i)
    if word is None:
        return _definite_round(tokens, i, value, end)
    if traps.is_no_ordinal(tokens, i, end):
        return None, end
    detail = {"bare": True} if word.definite and traps.behind_bare_noun(tokens, i) else {}
    return Found("ordinal", *_span(tokens, i, end), value, detail), end


def _definite_round(tokens: Sequence[Token], i: int, value: int, end: int) -> tuple[Found | None, int]:
    """«الذكرى الثلاثون» is an ordinal; «تجاوز المليون», «قمة العشرين» a number, «المليون دولار» money."""
    reading, before = cardinal(tokens, i), text_at(tokens, i - 1)
    quantity, after = (None, end) if reading is None else _quantity(tokens, i, i, reading)
    if quantity is not None and quantity.kind != "number":
        return quantity, after
    if not before or tokens[i - 1].shape == "mark" or traps.is_definite(before):
        return Found("ordinal", *_span(tokens, i, end), value), end
    return quantity, after


def _quantity(tokens: Sequence[Token], start: int, i: int, reading: Reading) -> tuple[Found | None, int]:
    """A number and what it counts: time, hundredths, money, or nothing that the room knows."""
    if counts_time(tokens, reading.end) and (duration := read_duration(tokens, i)) is not None:
        return Found("duration", *_span(tokens, start, duration[1]), duration[0]), duration[1]
    percent = percent_after(tokens, reading.end)
    if percent is not None:
        value = plain(reading.value * percent.factor)
        return Found("percent", *_span(tokens, start, percent.end), value, percent.detail), percent.end
    money = money_after(tokens, reading.value, reading.end)
    if money is not None:
        return _money(tokens, start, money._replace(detail=money.detail | _otherwise(tokens, i, reading))), money.end
    word = cardinal_word(tokens, i)
    if word is not None and word.definite and reading.end == i + 1:
        return _definite(tokens, i, reading)
    detail = _otherwise(tokens, i, reading)
    if reading.digits and (label := codes.label_before(tokens, start)) is not None:
        detail["label"] = label
    return Found("number", *_span(tokens, start, reading.end), plain(reading.value), detail), reading.end


def _definite(tokens: Sequence[Token], i: int, reading: Reading) -> tuple[Found, int]:
    """«السنوات الخمس» lasts; «الدول الخمس» counts."""
    unit = span_of_definite(tokens, i - 1)
    if unit is None:
        number = plain(reading.value)
        return Found("number", *_span(tokens, i, reading.end), number, {"definite": True}), reading.end
    duration = iso_duration(unit[0], reading.value * unit[1])
    return Found("duration", *_span(tokens, i - 1, reading.end), duration), reading.end


def _otherwise(tokens: Sequence[Token], i: int, reading: Reading) -> dict[str, Any]:
    """The other reading of `12.500`, which some papers write for twelve thousand and five hundred."""
    if reading.end != i + _REACH or tokens[i + 1].text != "." or tokens[i].text == "0":
        return {}
    behind = tokens[i + 2].text
    return {"or": int(tokens[i].text + behind)} if len(behind) == _REACH else {}


def _money(tokens: Sequence[Token], start: int, money: Money) -> Found:
    value = {"amount": plain(money.amount), "currency": money.currency}
    return Found("money", *_span(tokens, start, money.end), value, money.detail)


def _span(tokens: Sequence[Token], start: int, end: int) -> tuple[int, int]:
    """The folded span of tokens `[start, end)`, without the proclitics of the first."""
    return tokens[start].start + _proclitics(tokens, start), tokens[end - 1].end


def _proclitics(tokens: Sequence[Token], i: int) -> int:
    word = cardinal_word(tokens, i) or ordinal_word(tokens, i) or part_word(tokens, i) or time_word(tokens, i)
    return 0 if word is None else word.joined + len(word.proclitic)
