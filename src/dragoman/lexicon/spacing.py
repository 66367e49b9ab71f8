"""One space between words, so that a name of several words is found over wide spaces and a wrapped line."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from typing import NamedTuple

_ODD = re.compile(r"\s{2,}|[\t\r\f\v]")


END = "\0"
"""What ends every spaced text: no letter, so that a word may end before it."""


class Spaced(NamedTuple):
    """A text with every run of spaces as one, or as two where the run has more than one line break, and `END` last.

    From its offset `starts[k]` to `starts[k + 1]` it runs alike with the text that it was made from, from `places[k]`
    on. Both are empty where the two run alike throughout.
    """

    text: str
    starts: list[int]
    places: list[int]

    def place(self, offset: int) -> int:
        """The place in the first text of an offset."""
        run = bisect_right(self.starts, offset) - 1
        return self.places[run] + offset - self.starts[run]


@lru_cache(maxsize=1)  # one text is looked through for names of several kinds, one kind after the other
def single_spaced(text: str) -> Spaced:
    """A text with single spaces; no name of several words can stand on both sides of an empty line."""
    flat = text.replace("\n", " ")
    odd = "\t" in flat or "\r" in flat or flat.count("  ") != text.count("\n\n")
    if not odd:
        return Spaced(flat + END, [], [])
    pieces: list[str] = []
    starts, places = [0], [0]
    at = length = 0
    for run in _ODD.finditer(text):
        start, end = run.span()
        parted = run.group().count("\n") > 1
        if parted and end - start == 2:  # noqa: PLR2004  # an empty line already stands as two
            continue
        gap = "  " if parted else " "
        pieces += (text[at:start], gap)
        length += start - at + len(gap)
        at = end
        starts.append(length)
        places.append(end)
    pieces += (text[at:], END)
    return Spaced("".join(pieces).replace("\n", " "), starts, places)
