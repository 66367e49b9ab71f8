"""Folding: one spelling for matching, every position of which knows its place in the source.

Vowel signs, tatweel, joiners and directional marks are dropped; alef, hamza seats, ya and ta marbuta take one form
each; digits of three scripts become ASCII; presentation forms become the letters they show; Latin letters lose case
and accents. The source is untouched.

The seats of hamza become the bare hamza («مسؤول» and «مسئول» are one word), the alef with hamza the bare alef.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from functools import lru_cache

import msgspec

_DROPPED = (
    "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"  # Quranic signs and vowel signs
    "\u0300-\u036f"  # accents of Latin letters, set apart
    "\u0640"  # tatweel
    "\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\u061c"  # joiners, directional marks, byte order mark
)
_DROP = re.compile(f"[{_DROPPED}]+")
_HAMZA = re.compile("[وىيیېےـ][\u064b-\u0653\u0656-\u065f\u0670]*[\u0654\u0655]")  # set apart from its seat
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
    for code in range(0xC0, 0x250):
        plain = unicodedata.normalize("NFKD", chr(code))[0].lower()
        if plain.isascii() and plain.isalpha():
            table[code] = plain
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


_TABLE = _single()
_WIDE = re.compile("[\ufb50-\ufdfb\ufe70-\ufefc]")
_SHAPES = _shapes()
_COMMON = tuple((letter, _LETTERS[letter]) for letter in "أإآىةؤئ«»\u00a0") + tuple(
    (chr(0x0660 + digit), str(digit)) for digit in range(10)
)
_RARE = re.compile(f"[{re.escape(''.join(chr(code) for code in _TABLE if chr(code) not in dict(_COMMON)))}]+")


class Folded(msgspec.Struct, frozen=True):
    """A folded text and the place of each of its characters in the source.

    From the folded offset `starts[k]` to `starts[k + 1]` the folded text runs alike with the source from `places[k]`
    on; the last of each is the length of the text. Both are None where the two run alike throughout.
    """

    text: str
    length: int
    starts: list[int] | None = None
    places: list[int] | None = None

    def place(self, offset: int) -> int:
        """The place in the source of one folded offset."""
        if self.starts is None or self.places is None:
            return offset
        run = bisect_right(self.starts, offset) - 1
        return self.places[run] + offset - self.starts[run]

    def source_span(self, start: int, end: int) -> tuple[int, int]:
        """The source span of a folded span: from its first letter to its last, with the marks that hang on it.

        Of a letter of the source that shows several («ﷲ») any part is the whole.
        """
        if self.starts is None or self.places is None:
            return start, end
        first = self.place(start)
        if start == end:
            return first, first
        behind, last = self.place(end), self.place(end - 1)
        return first, behind if behind > last else self.places[bisect_right(self.places, last)]

    def folded_span(self, start: int, end: int) -> tuple[int, int]:
        """The folded span that a source span shows as; empty where it holds nothing but dropped marks."""
        return self._offset(start), self._offset(end)

    def _offset(self, place: int) -> int:
        """The first folded offset at or behind a place in the source."""
        if self.starts is None or self.places is None:
            return place
        run = bisect_left(self.places, place)
        if run == 0:
            return self.starts[0]
        within = self.starts[run - 1] + place - self.places[run - 1]
        return min(within, self.starts[run]) if run < len(self.starts) else min(within, len(self.text))


def fold(source: str) -> Folded:
    """Fold a text, keeping the map to its source."""
    apart = "\u0654" in source or "\u0655" in source
    seated = _HAMZA.sub(lambda found: "ء" + found.group()[1:], source) if apart else source
    if _WIDE.search(seated) is not None:
        return _fold_shapes(seated)
    starts: list[int] = []
    places: list[int] = []
    pieces: list[str] = []
    at = length = 0
    for dropped in _DROP.finditer(seated):
        start, end = dropped.span()
        if start > at:
            pieces.append(seated[at:start])
            starts.append(length)
            places.append(at)
            length += start - at
        at = end
    if not at:
        return Folded(_letters(seated), len(source))
    pieces.append(seated[at:])
    starts += (length, length + len(source) - at)
    places += (at, len(source))
    return Folded(_letters("".join(pieces)), len(source), starts, places)


def _fold_shapes(source: str) -> Folded:
    """Fold a text with presentation forms, letter by letter: one may show several, or none."""
    starts: list[int] = []
    places: list[int] = []
    pieces: list[str] = []
    length = 0
    for place, letter in enumerate(source):
        shown = _SHAPES.get(ord(letter), letter)
        if _DROP.match(shown) is not None:
            continue
        pieces.append(shown)
        starts += range(length, length + len(shown))
        places += [place] * len(shown)
        length += len(shown)
    return Folded(_letters("".join(pieces)), len(source), [*starts, length], [*places, len(source)])


def _letters(text: str) -> str:
    """Every letter in its one form, as many as before."""
    for letter, form in _COMMON:
        text = text.replace(letter, form)
    return _RARE.sub(_rare, text)


def _rare(found: re.Match[str]) -> str:
    return found.group().translate(_TABLE)


@lru_cache(maxsize=1 << 16)  # reports bring names without end
def folded(word: str) -> str:
    """A word or phrase folded, for look-ups: without its map."""
    return fold(word).text
