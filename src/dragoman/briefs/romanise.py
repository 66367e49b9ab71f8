"""Arabic names in Latin letters: IJMES without diacritics, usual spellings from a reviewed list.

Arabic does not write short vowels. A word on the list of `romanise.yml` has its usual spelling; any other is written
letter by letter as it stands, with an `a` only between consonants that could not be spoken together (at the head and
end of a word, and in the midst of three). It is an aid beside the Arabic, never in its place.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Any, NamedTuple

from dragoman.language.fold import folded
from dragoman.model.reviewed import reviewed

_SIGNS = re.compile("[\u064b-\u065f\u0670\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069]")
_TWICE = re.compile(r"([aiu])\1")
_CONSONANT = re.compile(r"kh|gh|sh|th|dh|zh|ch|ng$|[bcdfghjklmnpqrstvwxyz]")
_WEAK = re.compile("[اويهء]")
_SERVANT = "عبد"
_LIQUID = ("r", "l")
_BEFORE_LIQUID = ("b", "p", "t", "d", "k", "kh", "g", "gh", "f", "s", "sh")


class _Tables(NamedTuple):
    persons: dict[tuple[str, ...], str]
    words: dict[str, str]
    endings: dict[str, str]
    letters: dict[str, str]
    vowels: dict[str, str]


@cache
def _tables() -> _Tables:
    raw: dict[str, Any] = reviewed(__package__, "romanise.yml")
    return _Tables(
        persons={_skeleton(name.split()): said for name, said in raw["persons"].items()},
        words={folded(word): said for word, said in raw["words"].items()},
        endings=dict(sorted(raw["endings"].items(), key=lambda pair: -len(pair[0]))),
        letters=raw["letters"],
        vowels=raw["vowels"],
    )


@lru_cache(maxsize=65536)
def romanise(name: str) -> str:
    """A name in Latin letters: «سلمان بن عبدالعزيز آل سعود» gives "Salman bin Abdulaziz Al Saud"."""
    words = _joined(_SIGNS.sub("", name).split())
    said: list[str] = []
    at = 0
    for length in range(len(words), 1, -1):
        known = _tables().persons.get(_skeleton(words[:length]))
        if known is not None:
            said, at = [known], length
            break
    said.extend(_word(word, first=not said and place == 0) for place, word in enumerate(words[at:]))
    text = " ".join(part for part in said if part)
    return text[:1].upper() + text[1:]


def _skeleton(words: list[str]) -> tuple[str, ...]:
    """The words' first letters and strong letters."""
    parts = [folded(word) for word in words]
    return tuple(part[0] + _WEAK.sub("", part[1:]).replace("غ", "ج") for part in parts)


def _joined(words: list[str]) -> list[str]:
    """«عبد» joined with what it serves, as the list has it: «عبد العزيز» is «عبدالعزيز», «عبد ربه» «عبدربه»."""
    joined: list[str] = []
    for word in words:
        if joined and joined[-1] == _SERVANT and (word.startswith("ال") or _SERVANT + folded(word) in _tables().words):
            joined[-1] += word
        else:
            joined.append(word)
    return joined


def _word(word: str, *, first: bool) -> str:
    tables = _tables()
    known = tables.words.get(folded(word))
    if known is not None:
        return known
    if word.startswith("ال") and len(word) > 4:
        return f"al-{_stem(word[2:])}"
    if word.startswith(f"{_SERVANT}ال") and len(word) > 6:
        return f"Abd al-{_stem(word[5:])}"
    if not first:
        for ending, said in tables.endings.items():
            if word.endswith(ending) and len(word) > len(ending) + 1:
                return _capital(_letters(word.removesuffix(ending)) + said)
    return _capital(_letters(word))


def _stem(word: str) -> str:
    """What follows the article: Arabic, whatever its letters, so that a final «ى» is the «ي» of a nisba."""
    known = _tables().words.get(folded(word))
    return known or _capital(_letters(re.sub("ى$", "ي", word), arabic=True))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _letters(word: str, *, arabic: bool = False) -> str:
    """Letter by letter, with the vowel that speech cannot do without."""
    tables = _tables()
    said: list[str] = []
    for place, letter in enumerate(word):
        before, after = word[:place][-1:], word[place + 1 : place + 2]
        if letter in "وي":
            said.append(_glide(letter, before, after, last=place + 2 == len(word)))
        elif letter in tables.vowels:
            said.append(tables.vowels[letter])
        elif letter == "ه" and before and not after and before not in "اويأآ":
            said.append("a")
        elif letter == "ع":
            said.append("" if not after or after in tables.vowels or after in "وي" else "a")
        else:
            said.append(tables.letters.get(letter, letter))
    return _spoken(_TWICE.sub(r"\1", "".join(said).replace("ngh", "ng")), () if arabic else _LIQUID)


def _glide(letter: str, before: str, after: str, *, last: bool) -> str:
    """و or ي: a consonant at the head of a word and before a vowel, else a vowel."""
    vowels = _tables().vowels
    consonant, vowel = ("w", "u") if letter == "و" else ("y", "i")
    if not before:
        return consonant
    if letter == "و" and after == "ي" and last:
        return consonant
    if after and after in vowels and not (last and after in "ةى"):
        return f"{vowel}{consonant}" if before not in vowels and before not in "وي" else consonant
    return vowel


def _spoken(text: str, liquid: tuple[str, ...]) -> str:
    """The text with an `a` where consonants stand together at its head, at its end, or by three."""
    sounds = re.findall(rf"{_CONSONANT.pattern}|.", text)
    made: list[str] = []
    run = 0
    for place, sound in enumerate(sounds):
        consonant = _CONSONANT.fullmatch(sound) is not None
        last = place == len(sounds) - 1
        eased = sound in liquid and made[-1:] and made[-1] in _BEFORE_LIQUID
        at_head = run == 1 and len(made) == 1 and not eased
        crowded = run == 2 and not eased  # two consonants can be spoken together, three cannot
        if consonant and (at_head or crowded or (run == 1 and last)):
            made.append("a")
            run = 0
        made.append(sound)
        run = run + 1 if consonant else 0
    return "".join(made)
