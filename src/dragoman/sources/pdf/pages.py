"""The text of a document from its pages: glyphs to lines, lines to their order of reading, all to paragraphs."""

from __future__ import annotations

from pypdfium2 import PdfDocument  # type: ignore[import-untyped]  # it brings no types

from dragoman.sources.limits import Limits
from dragoman.sources.pdf.glyphs import Glyph, glyphs_of
from dragoman.sources.pdf.lines import lines_of
from dragoman.sources.pdf.order import bracketed, in_order, runs_right_to_left, words_of
from dragoman.sources.pdf.paragraphs import Row, paragraphs, without_furniture


def text_of(document: PdfDocument, limits: Limits) -> str:
    """All text, paragraphs parted by an empty line, pages by a form feed.

    Raises:
        LimitError: a page has too many glyphs.
    """
    pages = [glyphs_of(page.get_textpage(), limits) for page in document]
    right_to_left = runs_right_to_left(glyph.text for page in pages for glyph in page)
    text = paragraphs(without_furniture([_rows(page, right_to_left=right_to_left) for page in pages]))
    return bracketed(text) if right_to_left else text


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
