"""The order of reading within a line: from what stands left and right to what was written first.

This is Unicode's bidirectional algorithm turned round. In a line that runs right to left, numbers and words of Latin
letters run left to right within themselves, and so do runs of such words; marks between them run with the line.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

from dragoman.sources.pdf.glyphs import Glyph

_GAP = 0.1
"""The ems from which a gap between two glyphs parts two words."""

_PAIRS = {"(": ")", "[": "]", "{": "}", "«": "»", "‹": "›"}
_MIRROR = str.maketrans({**_PAIRS, **{second: first for first, second in _PAIRS.items()}})
_BRACKETS = "".join(_PAIRS) + "".join(_PAIRS.values())
_BRACKET = re.compile(f"[{re.escape(_BRACKETS)}]")
_INNER = ".,:/٫٬"
"""Marks that belong to a number when they stand between two digits."""


def runs_right_to_left(texts: Iterable[str]) -> bool:
    """Whether most letters are of a script that runs from right to left."""
    right = left = 0
    for text in texts:
        for letter in text:
            way = unicodedata.bidirectional(letter)
            right += way in {"R", "AL"}
            left += way == "L"
    return right * 2 > left


def words_of(line: Sequence[Glyph]) -> list[str]:
    """The glyphs of a line from left to right, with one space wherever two words are parted."""
    glyphs = sorted(line, key=lambda glyph: glyph.left)
    size = sorted(glyph.size for glyph in glyphs)[len(glyphs) // 2]
    pieces: list[str] = []
    reached = glyphs[0].left
    for glyph in glyphs:
        if pieces and pieces[-1] != " " and (glyph.text == " " or glyph.left - reached > _GAP * size):
            pieces.append(" ")
        if glyph.text.strip():
            pieces.append(glyph.text)
        reached = max(reached, glyph.right)
    while pieces and pieces[-1] == " ":
        pieces.pop()
    return pieces


def in_order(pieces: Sequence[str], *, right_to_left: bool) -> list[str]:
    """Pieces that stand from left to right, in the order of reading."""
    kinds = [_kind(piece) for piece in pieces]
    runs = _runs(pieces, kinds) if right_to_left else _runs_of_right(kinds)
    spans: list[tuple[int, int]] = []
    at = 0
    for start, end in runs:
        spans.extend((place, place + 1) for place in range(at, start))
        spans.append((start, end))
        at = end
    spans.extend((place, place + 1) for place in range(at, len(pieces)))
    ordered: list[str] = []
    for start, end in reversed(spans) if right_to_left else spans:
        run = pieces[start:end]
        ordered.extend(run if right_to_left or end - start == 1 else in_order(run, right_to_left=True))
    return ordered


def _kind(piece: str) -> str:
    """`L` for Latin and the like, `R` for Arabic and the like, `N` for digits, `,` for what may join them, ` ` else."""
    first = piece[0]
    if first in _INNER:
        return ","
    way = unicodedata.bidirectional(first)
    return {"L": "L", "R": "R", "AL": "R", "EN": "N", "AN": "N"}.get(way, " ")


def _runs(pieces: Sequence[str], kinds: Sequence[str]) -> list[tuple[int, int]]:
    """The spans that run left to right in a line that does not: numbers, and words of Latin letters together."""
    shape = "".join("_" if piece == " " else kind for piece, kind in zip(pieces, kinds, strict=True))
    return [found.span() for found in _LEFTWARD.finditer(shape)]


_LATIN = r"(?:L[LN]*|N+L[LN]*)"
_LEFTWARD = re.compile(rf"{_LATIN}(?:[ ,_]{{1,4}}(?:{_LATIN}|N+(?=[ ,_]{{1,3}}L)|(?<!_)N+))*|N(?:N|,(?=N))*")
"""Over the kinds of a line's pieces: words of Latin letters and digits with what stands between; a number alone."""


def _runs_of_right(kinds: Sequence[str]) -> list[tuple[int, int]]:
    shape = "".join(kinds)
    return [found.span() for found in re.finditer(r"R(?:[^L]*R)?", shape)]


def bracketed(text: str) -> str:
    """The text with each bracket turned the way in which it stands: open before a word, closed behind one.

    In right-to-left text producers and PDFium turn some brackets and not others, so the sign itself says nothing.
    """
    return _BRACKET.sub(_turned, text)


def _turned(found: re.Match[str]) -> str:
    sign = found[0]
    text, at = found.string, found.start()
    before = text[at - 1] if at else " "
    after = text[at + 1] if at + 1 < len(text) else " "
    opening = before.isspace() or before in _BRACKETS or before in '"“-–'
    closing = after.isspace() or after in _BRACKETS or after in '.,:;!?،؛؟"”-–'
    if opening == closing:
        return sign
    first = sign if sign in _PAIRS else sign.translate(_MIRROR)
    return first if opening else _PAIRS[first]
