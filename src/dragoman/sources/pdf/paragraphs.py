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


def without_furniture(pages: Sequence[list[Row]]) -> list[list[Row]]:
    """The pages without what most of them repeat in one place at their top or bottom, and without page numbers."""
    seen: Counter[tuple[str, int]] = Counter()
    for rows in pages:
        seen.update({_shape(row) for row in _edges(rows)})
    most = max(2, (len(pages) + 1) // 2)
    return [
        [row for row in rows if not (row in edges and (seen[_shape(row)] >= most or _numbered(row.text, pages)))]
        for rows in pages
        for edges in (_edges(rows),)
    ]


def _edges(rows: list[Row]) -> list[Row]:
    """The lines nearest to the top and the bottom of a page."""
    ordered = sorted(rows, key=lambda row: -row.base)
    return [*ordered[:_EDGE], *ordered[-_EDGE:]]


def _shape(row: Row) -> tuple[str, int]:
    """What a line says but for its numbers, and where it stands."""
    return " ".join(_DIGITS.sub("#", row.text).split()), round(row.base / 3)


def _numbered(text: str, pages: Sequence[list[Row]]) -> bool:
    return len(pages) > 1 and _NUMBER_ONLY.fullmatch(text) is not None


def paragraphs(pages: Sequence[list[Row]]) -> str:
    """The text: paragraphs parted by an empty line, pages by a form feed, so that an offset tells its page."""
    pieces: list[str] = []
    before: Row | None = None
    width, pitch = _width(pages), _pitch(pages)
    for number, rows in enumerate(pages):
        turned = number > 0
        for row in rows:
            if before is not None:
                pieces.append(_between(before, row, width, pitch, turned=turned))
            elif turned:
                pieces.append("\f")
            pieces.append(row.text)
            before, turned = row, False
        if turned and before is not None:
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
