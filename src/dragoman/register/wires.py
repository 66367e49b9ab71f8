"""Reprints: which reports repeat one wire text.

A report is sketched by MinHash over the three-word shingles of its folded text, without the agency's head, titles and
honorifics. Reports whose sketches share a band, and that were published within `WITHIN` days of each other or bear no
date, are compared; two are reprints where their shingles agree by `SAME` and their lengths by `LENGTHS`. What hangs
together by such pairs is one wire, named by its earliest report. All this depends on the reports alone, so that it does
not matter in which order they come.
"""

from __future__ import annotations

import re
import struct
from functools import cache
from hashlib import blake2b

from rensa import RMinHash  # type: ignore[import-untyped]  # has no stubs

from dragoman.language.fold import folded
from dragoman.model.reviewed import reviewed

SAME = 0.55
"""Share of their shingles, of all that either has, that two reprints have in common."""
LENGTHS = 0.7
"""Least ratio of the numbers of their shingles."""
SURE, UNLIKELY = 0.7, 0.4
"""Estimated shares from which two are reprints, or are not, without the texts being looked at."""
WITHIN = 30
"""Days within which two reports may print one text: next year's cable in the words of this year's is another."""
NO_DAY = 0
"""The day of a report without date, which is near to every day."""

_HASHES, _SEED = 96, 20151
_BANDS, _ROWS = 10, 2
"""Bands of a sketch, and hashes in each. Two texts that have half of their shingles in common share one in 94 of 100
cases, those that have 0.55 in 97, 0.7 in 99.9; those that have a twentieth in one of 40, a hundredth in one of 1000."""
_LEAST = 8
_HEADLINE = 200
_WORD = re.compile(r"[^\W_]+")


def shingles(text: str) -> frozenset[str]:
    """The three-word shingles of a folded text's body, honorifics and agency's marks left out."""
    noise = _noise()
    words = [word for word in _WORD.findall(_body(text)) if word not in noise]
    return frozenset(map(" ".join, zip(words, words[1:], words[2:], strict=False)))


def sketch(made: frozenset[str]) -> bytes | None:
    """The sketch of a text's shingles; None where they are too few to tell a copy from a common phrase."""
    if len(made) < _LEAST:
        return None
    hashed = RMinHash(num_perm=_HASHES, seed=_SEED)
    hashed.update(list(made))
    return struct.pack(f"<{_HASHES}I", *hashed.digest())


def near(one: int, other: int) -> bool:
    """Whether two days of publication are so near that one text may be printed on both."""
    return abs(one - other) <= WITHIN or NO_DAY in (one, other)


def bands(sketched: bytes) -> list[int]:
    """The bands of a sketch, as signed 32-bit numbers: two texts are compared where they share one."""
    width = 4 * _ROWS
    return sorted(
        {_band(number, sketched[start : start + width]) for number, start in enumerate(range(0, _BANDS * width, width))}
    )


def likely(one: bytes, other: bytes) -> float:
    """The estimated share of shingles that two sketched texts have in common."""
    first, second = struct.unpack(f"<{_HASHES}I", one), struct.unpack(f"<{_HASHES}I", other)
    return sum(map(int.__eq__, first, second)) / _HASHES


def reprinted(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two texts, by their shingles, are prints of one text."""
    shorter, longer = sorted((len(one), len(other)))
    if not shorter or shorter / longer < LENGTHS:
        return False
    shared = len(one & other)
    return shared / (len(one) + len(other) - shared) >= SAME


def _band(number: int, row: bytes) -> int:
    return int.from_bytes(blake2b(row, digest_size=4, salt=number.to_bytes(2, "big")).digest(), "big", signed=True)


@cache
def _noise() -> frozenset[str]:
    raw = reviewed(__package__, "wires.yml")
    return frozenset(folded(word) for words in raw.values() for word in words.split())


def _body(text: str) -> str:
    """The text without its headline: a short first paragraph set off by an empty line, where enough follows it."""
    head, gap, rest = text.partition("\n\n")
    return rest if gap and len(head) < _HEADLINE and len(rest) > len(head) else text
