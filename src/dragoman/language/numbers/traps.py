"""What has the form of an ordinal or a count and is none: months, days, clocks, names of rulers, «واحد من»."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from dragoman.language.numbers.tables import fold_all, table
from dragoman.language.numbers.words import cardinal_word, ordinal_word
from dragoman.language.tokens import Token, text_at

ARTICLES = ("ال", "وال", "بال", "فال", "كال", "لل", "ولل")
"""The article as it begins a word, or stands before digits."""
_PRONOUNS = ("ها", "هم", "هما", "نا", "كم")
_PROCLITICS = frozenset("وفبلك")
_NAMES = 3
"""So many words may stand between a title and the ordinal: the parts of a name."""
_SHORTEST = 4


class _Traps(NamedTuple):
    months: frozenset[str]
    yesterday: frozenset[str]
    clock: frozenset[str]
    titles: frozenset[str]
    particles: frozenset[str]
    one_of: frozenset[str]
    seconds: frozenset[str]


@cache
def _traps() -> _Traps:
    words = table("traps.yml")
    return _Traps(**{name: fold_all(words[name]) for name in _Traps._fields})


def is_definite(text: str) -> bool:
    """Whether a word has the article, or a pronoun that shows («دورتها»)."""
    return len(text) >= _SHORTEST and (text.startswith(ARTICLES) or text.endswith(_PRONOUNS))


def is_no_count(tokens: Sequence[Token], i: int, end: int) -> bool:
    """«واحد من», and definite ones and twos: «الواحد», «الاثنين» the weekday."""
    word = cardinal_word(tokens, i)
    if word is None or end > i + 1:
        return False
    if word.definite and word.value in (0, 1, 2):
        return True
    return word.value == 1 and text_at(tokens, end) in _traps().one_of


def is_no_ordinal(tokens: Sequence[Token], i: int, end: int) -> bool:
    """Whether the ordinal at `[i, end)` belongs to a month, day, hour or ruler, or is the second of time."""
    traps, before = _traps(), text_at(tokens, i - 1)
    if before in traps.months or (before[:1] in _PROCLITICS and before[1:] in traps.months):
        return True
    if before in traps.clock or _before_yesterday(tokens, end) or _regnal(tokens, i):
        return True
    word = ordinal_word(tokens, i)
    if word is None or word.definite or end > i + 1:
        return False
    stem = tokens[i].text[word.joined + len(word.proclitic) :]
    return stem in traps.seconds and not before.endswith("ه")


def behind_bare_noun(tokens: Sequence[Token], i: int) -> bool:
    """Whether the word before token `i` is a noun without article or pronoun: a name, or the head of a construct."""
    before = text_at(tokens, i - 1)
    if not before or tokens[i - 1].shape != "word" or is_definite(before) or _his(before, tokens[i].text):
        return False
    return before not in _traps().particles and ordinal_word(tokens, i - 1) is None


def _his(noun: str, ordinal: str) -> bool:
    """Whether a noun ends in the pronoun ه: behind an opened ة («نسخته») or before a masculine («فوزه الثاني»)."""
    if noun.endswith("ته"):
        return True
    return (
        noun.endswith("ه")
        and not noun.endswith("الله")
        and (ordinal.endswith("ثاني") or not ordinal.endswith(("ه", "ي")))
    )


def _before_yesterday(tokens: Sequence[Token], end: int) -> bool:
    """«أول أمس», «أول من أمس»."""
    step = end + 1 if text_at(tokens, end) == "من" else end
    return text_at(tokens, step) in _traps().yesterday


def _regnal(tokens: Sequence[Token], i: int) -> bool:
    """«الملك محمد السادس»: a title, a name without article, the ordinal."""
    for step in range(2, _NAMES + 2):
        if text_at(tokens, i - step) in _traps().titles:
            return True
        if i - step < 0 or tokens[i - step].shape != "word" or is_definite(text_at(tokens, i - step + 1)):
            return False
    return False
