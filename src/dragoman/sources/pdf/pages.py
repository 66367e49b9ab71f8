"""The text of a document from its pages: glyphs to lines, lines to their order of reading, all to paragraphs."""

from __future__ import annotations

import math
from typing import NamedTuple

import pypdfium2.raw as pdfium  # type: ignore[import-untyped]  # it brings no types
from pypdfium2 import PdfDocument, PdfPage

from dragoman.sources.limits import Limits
from dragoman.sources.pdf.glyphs import Glyph, glyphs_of
from dragoman.sources.pdf.lines import lines_of
from dragoman.sources.pdf.order import bracketed, in_order, runs_right_to_left, words_of
from dragoman.sources.pdf.paragraphs import Row, paragraphs, without_furniture
from dragoman.sources.scan import recognised


class Content(NamedTuple):
    """The text of a document, and how sure the recognition was of the pages that are pictures, if any are."""

    text: str
    ocr: float | None


def content_of(document: PdfDocument, limits: Limits) -> Content:
    """All text, paragraphs parted by an empty line, pages by a form feed.

    Raises:
        FormatError: a page is a picture, and Tesseract is not installed.
        LimitError: a page has too many glyphs, or its picture takes too long to read.
    """
    glyphs = [glyphs_of(page.get_textpage(), limits) for page in document]
    right_to_left = runs_right_to_left(glyph.text for page in glyphs for glyph in page)
    pages: list[list[Row] | str] = [_rows(page, right_to_left=right_to_left) for page in glyphs]
    sure: list[float] = []
    for number, page in enumerate(document):
        if not pages[number] and _is_picture(page):
            found = recognised(_picture(page), limits)
            pages[number] = found.text
            sure.append(found.confidence)
    text = paragraphs(without_furniture(pages))
    return Content(bracketed(text) if right_to_left else text, round(sum(sure) / len(sure), 2) if sure else None)


_DOTS = 300
"""Dots an inch at which a page is drawn for recognition."""

_PIXELS = 25_000_000
"""Dots that a drawn page has at most, however large it says that it is."""


def _is_picture(page: PdfPage) -> bool:
    return any(True for _ in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=3))


def _picture(page: PdfPage) -> bytes:
    """A page drawn in grey, as a PNM file."""
    width, height = page.get_size()
    scale = min(_DOTS / 72, math.sqrt(_PIXELS / max(1.0, width * height)))
    drawn = page.render(scale=scale, grayscale=True)
    rows = bytes(drawn.buffer)
    lines = (rows[at * drawn.stride : at * drawn.stride + drawn.width] for at in range(drawn.height))
    return b"P5 %d %d 255\n" % (drawn.width, drawn.height) + b"".join(lines)


def _rows(glyphs: list[Glyph], *, right_to_left: bool) -> list[Row]:
    return [
        Row(
            "".join(in_order(words_of(line.glyphs), right_to_left=right_to_left)).strip(),
            line.right if right_to_left else line.left,
            line.left if right_to_left else line.right,
            line.base,
            line.size,
        )
        for line in lines_of(glyphs, right_to_left=right_to_left)
    ]
