"""Paragraphs of a document from the lines of its pages: heads and feet of pages left out, words made whole."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

import msgspec

_EDGE = 2
"""Lines at the top and at the bottom of a page that may be its head and foot."""

_DIGITS = re.compile(r"[0-9٠-٩۰-۹]+")
_NUMBER = r"[0-9٠-٩۰-۹]{1,4}"
_NUMBER_ONLY = re.compile(
    rf"[-–—|/(\s]*(?:صفحة|ص|page|p\.)?\s*{_NUMBER}\s*(?:(?:من|of|/)\s*{_NUMBER})?[-–—|/)\s]*", re.IGNORECASE
)
_ENDS = '.!؟?:»"”…؛'
_SHORT = 0.12
"""The share of its column's width by which a paragraph's last line stays short at least."""


class Row(msgspec.Struct):
    """A line as text, with its place: `end` is the edge at which its reading ends, `start` the one where it begins."""

    text: str
    start: float
    end: float
    base: float
    size: float


Page = list[Row] | str
"""A page by its lines, or, where it was recognised in a picture, its text."""


def without_furniture(pages: Sequence[Page]) -> list[Page]:
    """The pages without what most of them repeat in one place at their top or bottom, and without page numbers."""
    written = [rows for rows in pages if not isinstance(rows, str)]
    seen: Counter[tuple[str, int]] = Counter()
    for rows in written:
        seen.update({_shape(row) for row in _edges(rows)})
    most = max(2, (len(written) + 1) // 2)

    def kept(rows: list[Row]) -> list[Row]:
        edges = _edges(rows)
        numbered = len(pages) > 1
        return [
            row
            for row in rows
            if row not in edges or (seen[_shape(row)] < most and not (numbered and _NUMBER_ONLY.fullmatch(row.text)))
        ]

    return [rows if isinstance(rows, str) else kept(rows) for rows in pages]


def _edges(rows: list[Row]) -> list[Row]:
    """The lines nearest to the top and the bottom of a page."""
    ordered = sorted(rows, key=lambda row: -row.base)
    return [*ordered[:_EDGE], *ordered[-_EDGE:]]


def _shape(row: Row) -> tuple[str, int]:
    """What a line says but for its numbers, and where it stands."""
    return " ".join(_DIGITS.sub("#", row.text).split()), round(row.base / 3)


def paragraphs(pages: Sequence[Page]) -> str:
    """The text: paragraphs parted by an empty line, pages by a form feed, so that an offset tells its page."""
    pieces: list[str] = []
    before: Row | None = None
    written = [rows for rows in pages if not isinstance(rows, str)]
    width, pitch = _width(written), _pitch(written)
    for number, rows in enumerate(pages):
        turned = number > 0
        if isinstance(rows, str):
            pieces.append(f"\n\n\f{rows}\n\n" if turned else f"{rows}\n\n")
            before = None
            continue
        for row in rows:
            if before is not None:
                pieces.append(_between(before, row, width, pitch, turned=turned))
            elif turned:
                pieces.append("\f")
            pieces.append(row.text)
            before, turned = row, False
        if turned:
            pieces.append("\f")
    return _whole("".join(pieces)).strip(" \n")


def _whole(text: str) -> str:
    """The text with words joined that a hyphen parted at the end of a line."""
    return text.replace("\u00ad", "")


def _width(pages: Sequence[list[Row]]) -> float:
    """How wide the text runs: the ninth tenth of the widths of lines."""
    widths = sorted(abs(row.end - row.start) for rows in pages for row in rows)
    return widths[len(widths) * 9 // 10] if widths else 0.0


def _pitch(pages: Sequence[list[Row]]) -> float:
    """From one line to the next: the middle of all such steps."""
    steps = sorted(
        first.base - second.base for rows in pages for first, second in pairwise(rows) if first.base > second.base
    )
    return steps[len(steps) // 2] if steps else 0.0


def _between(before: Row, row: Row, width: float, pitch: float, *, turned: bool) -> str:
    """What parts two lines: a space within a paragraph, an empty line between two."""
    page = "\f" if turned else ""
    if before.text.endswith(("\u00ad", "-")) and before.text[-2:-1].isalpha():
        return page
    short = abs(before.end - before.start) < (1 - _SHORT) * width
    apart = not turned and before.base - row.base > 1.3 * pitch
    sized = max(before.size, row.size) > 1.2 * min(before.size, row.size)
    if not turned and abs(row.base - before.base) < 0.3 * row.size:
        return "\t"
    if sized or apart or (short and (before.text[-1] in _ENDS or abs(before.end - before.start) < width / 2)):
        return f"\n\n{page}"
    return page or " "
