"""Folding: one spelling for matching, every position of which knows its place in the source.

Vowel signs, tatweel, joiners and directional marks are dropped; alef, hamza seats, ya and ta marbuta take one form
each; digits of three scripts become ASCII; presentation forms become the letters they show. The source is untouched.

The seats of hamza become the bare hamza («مسؤول» and «مسئول» are one word), the alef with hamza the bare alef.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from functools import cache

import msgspec

_DROPPED = (
    "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"  # Quranic signs and vowel signs
    "\u0640"  # tatweel
    "\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\u061c"  # joiners, directional marks, byte order mark
)
_DROP = re.compile(f"[{_DROPPED}]")
_LETTERS = {
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ٲ": "ا", "ٳ": "ا", "ٵ": "ا",
    "ؤ": "ء", "ئ": "ء", "ٶ": "ء", "ٷ": "ء", "ٸ": "ء",
    "ى": "ي", "ی": "ي", "ې": "ي", "ے": "ي",
    "ة": "ه", "ە": "ه", "ہ": "ه", "ۀ": "ه", "ھ": "ه",
    "ک": "ك", "ڪ": "ك", "گ": "ك", "ڤ": "ف", "پ": "ب", "چ": "ج", "ژ": "ز", "ڨ": "ق",
    "’": "'", "‘": "'", "“": '"', "”": '"', "«": '"', "»": '"', "„": '"',
    "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-",
    "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u3000": " ",
}  # fmt: skip
_PRESENTATION = [(0xFB50, 0xFDFC), (0xFE70, 0xFEFD)]


def _single() -> dict[int, str]:
    """Code point to its one folded character."""
    table = {ord(letter): folded for letter, folded in _LETTERS.items()}
    for zero in (0x0660, 0x06F0):
        table.update({zero + digit: str(digit) for digit in range(10)})
    table.update({code: chr(code).lower() for code in range(0x41, 0x5B)})
    return table


def _shapes() -> dict[int, str]:
    """Presentation forms by the folded letters they show; some show several."""
    letters, shapes = _single(), {}
    for first, last in _PRESENTATION:
        for code in range(first, last):
            shown = unicodedata.normalize("NFKC", chr(code))
            if shown != chr(code):
                shapes[code] = _DROP.sub("", shown).translate(letters).strip()
    return shapes


_SINGLE = str.maketrans(_single())  # type: ignore[arg-type]  # a table of code points is what translate takes
_WIDE = re.compile("[\ufb50-\ufdfb\ufe70-\ufefc]")
_SHAPES = _shapes()


class Folded(msgspec.Struct, frozen=True):
    """A folded text and the place of each of its characters in the source.

    `places[i]` is the source offset of folded character `i`, and `places[len(text)]` the source's length. It is None
    where the two run alike.
    """

    text: str
    length: int
    places: list[int] | None = None

    def source_span(self, start: int, end: int) -> tuple[int, int]:
        """The source span of a folded span: from its first character to the end of its last, marks included."""
        if self.places is None:
            return start, end
        if start == end:
            return self.places[start], self.places[start]
        return self.places[start], self.places[end - 1] + 1

    def folded_span(self, start: int, end: int) -> tuple[int, int]:
        """The folded span that a source span shows as; empty where it holds nothing but dropped marks."""
        if self.places is None:
            return start, end
        return bisect_left(self.places, start), bisect_left(self.places, end)


def fold(source: str) -> Folded:
    """Fold a text, keeping the map to its source."""
    if _WIDE.search(source) is not None:
        return _fold_shapes(source)
    if _DROP.search(source) is None:
        return Folded(source.translate(_SINGLE), len(source))
    places: list[int] = []
    pieces: list[str] = []
    at = 0
    for dropped in _DROP.finditer(source):
        start = dropped.start()
        if start > at:
            pieces.append(source[at:start])
            places.extend(range(at, start))
        at = start + 1
    pieces.append(source[at:])
    places.extend(range(at, len(source) + 1))
    return Folded("".join(pieces).translate(_SINGLE), len(source), places)


def _fold_shapes(source: str) -> Folded:
    places: list[int] = []
    pieces: list[str] = []
    for place, letter in enumerate(source):
        shown = _SHAPES.get(ord(letter), letter)
        if _DROP.match(shown) is None:
            pieces.append(shown)
            places.extend([place] * len(shown))
    places.append(len(source))
    return Folded("".join(pieces).translate(_SINGLE), len(source), places)


@cache
def folded(word: str) -> str:
    """A word or phrase folded, for look-ups: without its map."""
    return fold(word).text
