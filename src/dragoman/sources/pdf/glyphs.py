"""The glyphs of a page: what letters each stands for, and where it stands.

PDFium puts right-to-left text into an order of its own, which goes wrong with some producers; so only letters and
places are taken from it, and the order is found anew (`order`).
"""

from __future__ import annotations

import ctypes
import math
import sys
import unicodedata
from collections.abc import Iterator

import msgspec
import pypdfium2.raw as pdfium  # type: ignore[import-untyped]  # it brings no types
from pypdfium2 import PdfTextPage

from dragoman.sources.limits import Limits

_LAM, _ALEFS = "ل", "اأإآ"
_SOFT = frozenset((0x02, 0xAD, 0xFFFE))
"""What PDFium gives for a hyphen at the end of a line."""


class Glyph(msgspec.Struct):
    """The letters that one glyph shows, in points from the page's left and bottom; `base` is its baseline.

    `size` is its font's: the em, from which all other measures here are taken.
    """

    text: str
    left: float
    right: float
    base: float
    size: float


class _Letter(msgspec.Struct):
    index: int
    text: str
    x: float
    y: float
    left: float
    right: float
    size: float


def glyphs_of(page: PdfTextPage, limits: Limits) -> list[Glyph]:
    """The glyphs of a page; spaces among them only where they were drawn with a width of their own.

    Raises:
        LimitError: there are more than `markup_nodes`.
    """
    limits.check("markup_nodes", page.count_chars())
    found: dict[tuple[float, float], list[_Letter]] = {}
    for letter in _letters(page):
        group = found.setdefault((letter.x, letter.y), [])
        drawn_again = any(each.text == letter.text for each in group) and group[-1].index != letter.index - 1
        if not drawn_again:
            group.append(letter)
    return _marked(_once([_glyph(letters) for letters in found.values()]))


_WIDE = 0.06
"""The ems that a space is wide at least, if it was drawn as one."""


def _letters(page: PdfTextPage) -> Iterator[_Letter]:
    x, y = ctypes.c_double(), ctypes.c_double()
    box, matrix = pdfium.FS_RECTF(), pdfium.FS_MATRIX()
    for index in range(page.count_chars()):
        code = pdfium.FPDFText_GetUnicode(page, index)
        if code in _LINE_ENDS or pdfium.FPDFText_IsGenerated(page, index):
            continue
        pdfium.FPDFText_GetCharOrigin(page, index, x, y)
        pdfium.FPDFText_GetLooseCharBox(page, index, box)
        pdfium.FPDFText_GetMatrix(page, index, matrix)
        size = pdfium.FPDFText_GetFontSize(page, index) * math.hypot(matrix.c, matrix.d) or 1.0
        text = _text(code)
        if text != " " or box.right - box.left > _WIDE * size:
            yield _Letter(index, text, x.value, y.value, box.left, box.right, size)


def _text(code: int) -> str:
    """What a code point of PDFium's stands for. A glyph without one, as LibreOffice's stretches are, is no letter."""
    if code in _SOFT:
        return "\u00ad"
    if code < _SPACE or code > sys.maxunicode or code in _HALVES:
        return ""
    text = shown(chr(code))
    return text if text.strip() else " "


_SPACE = 0x20
_HALVES = range(0xD800, 0xE000)
_LINE_ENDS = frozenset((0x0A, 0x0D))


def shown(letter: str) -> str:
    """The letters that a presentation form shows; any other letter as it is."""
    if "\ufb00" <= letter <= "\ufdff" or "\ufe70" <= letter <= "\ufefc":
        return unicodedata.normalize("NFKC", letter).strip() or letter
    return letter


def _glyph(letters: list[_Letter]) -> Glyph:
    """One glyph of the letters that share an origin: a ligature, a letter with its marks."""
    texts = [letter.text for letter in letters]
    if len(texts) > 1 and texts[0][:1] in _ALEFS and texts[1] == _LAM:
        texts.reverse()
    text = "".join(texts)
    if len(text) > 1 and unicodedata.combining(text[0]):
        text = "".join(sorted(text, key=lambda letter: unicodedata.combining(letter) > 0))
    left, right = min(letter.left for letter in letters), max(letter.right for letter in letters)
    return Glyph(text, left, right, letters[0].y, letters[0].size)


def _once(glyphs: list[Glyph]) -> list[Glyph]:
    """The glyphs without those that repeat another: some producers name a letter and its mark for both their glyphs.

    Of the two, which lie over one another, the wider is the letter's.
    """
    kept: list[Glyph] = []
    clusters: dict[str, list[Glyph]] = {}
    for glyph in sorted(glyphs, key=lambda glyph: glyph.left - glyph.right):
        if len(glyph.text) > 1 and unicodedata.combining(glyph.text[-1]):
            alike = clusters.setdefault("".join(sorted(glyph.text)), [])
            if any(_over(glyph, other) for other in alike):
                continue
            alike.append(glyph)
        kept.append(glyph)
    return kept


def _over(mark: Glyph, letter: Glyph) -> bool:
    """Whether a glyph stands over or under another."""
    middle = (mark.left + mark.right) / 2
    return letter.left <= middle <= letter.right and abs(mark.base - letter.base) < letter.size


def _marked(glyphs: list[Glyph]) -> list[Glyph]:
    """The glyphs with vowel signs put behind the letters that they stand on."""
    kept: list[Glyph] = []
    marks: list[Glyph] = []
    for glyph in glyphs:
        marked = glyph.text and all(unicodedata.combining(letter) for letter in glyph.text)
        (marks if marked else kept).append(glyph)
    by_line: dict[int, list[Glyph]] = {}
    for glyph in kept:
        by_line.setdefault(round(glyph.base / 4), []).append(glyph)
    for mark in marks:
        middle = (mark.left + mark.right) / 2
        row = round(mark.base / 4)
        near = [glyph for step in (-2, -1, 0, 1, 2) for glyph in by_line.get(row + step, ())]
        if near:
            under = min(
                near, key=lambda glyph: (max(glyph.left - middle, middle - glyph.right, 0), abs(glyph.base - mark.base))
            )
            under.text += mark.text
    return kept
