"""How the register itself spells a person's name in the other script: what sources and people wrote of the same person.

A spelling is known where a report writes it beside the name («سالم العلوي (Salim Al Alawi)»), where sources in both
scripts tell of one record, or where a person corrected a name to it. In each case the two must sound alike, so that
another person's name, or a body's, is taken for nobody's.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from difflib import SequenceMatcher
from functools import lru_cache

from dragoman.briefs.document import direction
from dragoman.briefs.romanise import romanise
from dragoman.language.fold import folded
from dragoman.model.kinds import kinds
from dragoman.model.record import Record
from dragoman.model.report import Report
from dragoman.model.statement import SlotValue

_BESIDE = re.compile(r"[\s،,]*[(\[]\s*([^\W\d_][^\W\d_'’`.\- ]*(?:[ '’`.\-]+[^\W\d_]+){0,5}\.?)\s*[)\]]")
_SOUNDS = {
    "tch": "s", "sch": "s", "kh": "k", "gh": "k", "sh": "s", "ch": "s", "th": "t", "dh": "z", "ph": "f", "zh": "z",
    "dj": "k", "ts": "s", "g": "k", "j": "k", "q": "k", "c": "k", "x": "k", "v": "f", "p": "b", "w": "", "y": "",
    "h": "", "a": "", "e": "", "i": "", "o": "", "u": "",
}  # fmt: skip
"""What stands for a sound however people write it; vowels and half vowels stand for none."""
_SOUND = re.compile("|".join(_SOUNDS))
_ARTICLE = re.compile(r"^(?:[Aa]l|[Ee]l|[Aa]d|[Aa]r|[Aa]s|[Aa]t|[Aa]sh|[Aa]z)-|^Al(?=[A-Z])")
_BETWEEN = {"al", "el", "bin", "ben", "ibn", "bint"}
"""Words between the names that some write and others leave out."""
_TWICE = re.compile(r"(.)\1+")
_ALIKE = 0.75
"""From which share of common sounds two words may be one name."""
_PEOPLE = ("person", "people")


class Spellings:
    """The names of people in the other script, as the records and the reports behind them have them."""

    def __init__(self, records: Iterable[Record] = (), reports: Mapping[str, Report] | None = None) -> None:
        latin: dict[str, Counter[str]] = {}
        arabic: dict[str, Counter[str]] = {}
        for written, spelt in _told(records, reports or {}):
            latin.setdefault(folded(written), Counter())[spelt] += 1
            arabic.setdefault(spelt.casefold(), Counter())[written] += 1
        self._latin = {name: _most(found) for name, found in latin.items()}
        self._arabic = {name: _most(found) for name, found in arabic.items()}

    def latin(self, name: str) -> str | None:
        """How an Arabic name is spelt in Latin letters; of several spellings the one that was met most often."""
        return self._latin.get(folded(name))

    def arabic(self, name: str) -> str | None:
        """How a name in Latin letters is written in Arabic."""
        return self._arabic.get(name.casefold())


@lru_cache(maxsize=8192)
def alike(arabic: str, latin: str) -> bool:
    """Whether a name in Latin letters can be the Arabic one: first and last alike, and what both have between."""
    ours, theirs = _words(romanise(arabic)), _words(latin)
    if not ours or not theirs or (len(ours) == 1) != (len(theirs) == 1):
        return False
    if not (_sounds_alike(ours[0], theirs[0]) and _sounds_alike(ours[-1], theirs[-1])):
        return False
    short, long = sorted((ours[1:-1], theirs[1:-1]), key=len)
    left = iter(long)
    return all(any(_sounds_alike(word, other) for other in left) for word in short)


def _told(records: Iterable[Record], reports: Mapping[str, Report]) -> Iterator[tuple[str, str]]:
    """Each Arabic name with a spelling of it, as often as it is met."""
    names: dict[str, set[str]] = {}
    for record in records:
        slots = [name for name, slot in kinds()[record.kind].slots.items() if slot.type in _PEOPLE]
        if not slots:
            continue
        met = [name for slot in slots for name in _names(record.value(slot))]
        for said in record.statements:
            for name in (name for slot in slots for name in _names(said.slots.get(slot))):
                met.append(name)
                if direction(name) == "rtl":
                    names.setdefault(said.doc, set()).add(name)
        latin = [name for name in met if direction(name) != "rtl"]
        if latin:
            yield from ((name, one) for name in met if direction(name) == "rtl" for one in latin if alike(name, one))
    for doc, told in names.items():
        text = reports[doc].text if doc in reports else ""
        yield from ((name, spelt) for name in sorted(told) for spelt in _beside(name, text))


def _beside(name: str, text: str) -> Iterator[str]:
    """What a text writes in brackets after a name and sounds like it."""
    at = text.find(name)
    while at >= 0:
        found = _BESIDE.match(text, at + len(name))
        if found and direction(found[1]) == "ltr" and alike(name, found[1]):
            yield found[1]
        at = text.find(name, at + len(name))


def _names(value: SlotValue | None) -> tuple[str, ...]:
    if value is None:
        return ()
    return tuple(map(str, value)) if isinstance(value, tuple) else (str(value),)


def _most(found: Counter[str]) -> str:
    return min(found, key=lambda spelt: (-found[spelt], spelt))


def _words(name: str) -> list[str]:
    plain = "".join(letter for letter in unicodedata.normalize("NFKD", name) if not unicodedata.combining(letter))
    words = plain.replace("’", "").replace("'", "").split()
    return [bare for word in words if (bare := _ARTICLE.sub("", word)) and bare.lower() not in _BETWEEN]


def _sounds_alike(one: str, other: str) -> bool:
    first, second = (
        _TWICE.sub(r"\1", _SOUND.sub(lambda sound: _SOUNDS[sound[0]], word.lower())) for word in (one, other)
    )
    if len(first) < 2 or len(second) < 2:  # noqa: PLR2004  # of one sound, what lies between must be alike too
        first, second = one.lower(), other.lower()
    return SequenceMatcher(None, first, second, autojunk=False).ratio() >= _ALIKE


NONE = Spellings()
"""No name is known."""
