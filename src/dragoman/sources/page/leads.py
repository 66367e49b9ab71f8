"""Words within a line that lead away from a page to another report: «اقرأ أيضا: …»."""

from __future__ import annotations

import re

from dragoman.sources.page.words import bare, folded_line, words

_LEAD = 30
"""Characters of a link in which the words are looked for that lead away from the page."""

_PIECES = 6
"""Pieces of text before a link in which they are looked for."""

_LINE = 120
"""Characters of a line without a stop beyond which such words are not looked for."""

_LEADING = 6
"""Words that they may be at the most."""

MARKS = " \t\r\n\u00a0:|،,–—-…«»*•"
_STOPS = '\n.!؟»"”|'
_WORDS = re.compile(r"\S+")


def leads_away(link: str) -> bool:
    """Whether a link's own text begins with such words."""
    return folded_line(link[:_LEAD]).startswith(words().leads)


def take_back(pieces: list[str]) -> bool:
    """Take such words back that stand at the end of the pieces of a line, before a link; whether there were any."""
    known = words()
    gathered = "".join(pieces[-_PIECES:])
    tail = gathered.rstrip(MARKS)
    begin = max(map(tail.rfind, _STOPS)) + 1
    line = tail[begin:]
    if not line or len(line) > _LINE:
        return False
    if bare(line) not in known.lead_lines:
        begin += next((at for at in _starts(line) if bare(line[at:]) in known.leads), len(line))
        if begin == len(tail):
            return False
    pieces[-_PIECES:] = [gathered[:begin]]
    return True


def _starts(line: str) -> list[int]:
    """Where the last words of a line begin that may be the words before a link, the longest first."""
    return [found.start() for found in _WORDS.finditer(line)][-_LEADING:-1]
