"""The lines of a page in the order of reading: glyphs that stand on one baseline, columns after one another."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from dragoman.sources.pdf.glyphs import Glyph

_OFF = 0.4
"""The ems by which a glyph may stand off its line's baseline: marks, raised figures."""

_GUTTER, _PARTED = 1.2, 3.5
"""The ems that may part two columns, and that part two cells in any case."""

_COLUMN = 3
"""Lines that a column has at least."""


class Line(msgspec.Struct):
    """Glyphs that are read as one line, and their box."""

    glyphs: list[Glyph]
    left: float
    right: float
    base: float
    size: float


def lines_of(glyphs: Sequence[Glyph], *, right_to_left: bool) -> list[Line]:
    """The lines of a page: from the top, the column that is read first before the next."""
    pieces: list[Line] = []
    for row in _rows(glyphs):
        pieces.extend(_parted(row))
    return _ordered(pieces, right_to_left=right_to_left)


def _rows(glyphs: Sequence[Glyph]) -> list[list[Glyph]]:
    """Glyphs by their baseline, from the top."""
    rows: list[list[Glyph]] = []
    base = 0.0
    for glyph in sorted(glyphs, key=lambda glyph: -glyph.base):
        if rows and abs(base - glyph.base) <= _OFF * glyph.size:
            rows[-1].append(glyph)
        else:
            rows.append([glyph])
            base = glyph.base
    return rows


def _parted(row: list[Glyph]) -> list[Line]:
    """A row cut where a wide gap stands in it."""
    row.sort(key=lambda glyph: glyph.left)
    size = sorted(glyph.size for glyph in row)[len(row) // 2]
    lines: list[Line] = []
    for glyph in row:
        if lines and glyph.left - lines[-1].right <= _GUTTER * size:
            lines[-1].glyphs.append(glyph)
            lines[-1].right = max(lines[-1].right, glyph.right)
            lines[-1].size = max(lines[-1].size, glyph.size)
        else:
            lines.append(Line([glyph], glyph.left, glyph.right, glyph.base, glyph.size))
    lines = [line for line in lines if any(glyph.text.strip() for glyph in line.glyphs)]
    for line in lines:
        line.base = sorted(glyph.base for glyph in line.glyphs)[len(line.glyphs) // 2]
    return lines


def _ordered(lines: list[Line], *, right_to_left: bool) -> list[Line]:
    """Lines in columns, if there is a gutter: what runs across it stands before and after the columns below it."""
    gutter = _gutter(lines)
    if gutter is None:
        return _merged(sorted(lines, key=lambda line: (-line.base, line.left)), right_to_left=right_to_left)
    ordered: list[Line] = []
    waiting: list[Line] = []

    def settle() -> None:
        left = [line for line in waiting if line.right <= gutter]
        right = [line for line in waiting if line.left >= gutter]
        for column in (right, left) if right_to_left else (left, right):
            ordered.extend(_ordered(column, right_to_left=right_to_left))
        waiting.clear()

    for line in sorted(lines, key=lambda line: -line.base):
        if line.left < gutter < line.right:
            settle()
            ordered.append(line)
        else:
            waiting.append(line)
    settle()
    return ordered


def _merged(lines: list[Line], *, right_to_left: bool) -> list[Line]:
    """Pieces on one baseline as one line, unless they are cells."""
    rows: list[list[Line]] = []
    for line in lines:
        if rows and abs(rows[-1][0].base - line.base) <= _OFF * line.size:
            rows[-1].append(line)
        else:
            rows.append([line])
    merged: list[Line] = []
    for row in rows:
        cells: list[Line] = []
        for line in sorted(row, key=lambda line: line.left):
            if cells and line.left - cells[-1].right <= _PARTED * line.size:
                cells[-1].glyphs.extend(line.glyphs)
                cells[-1].right = max(cells[-1].right, line.right)
                cells[-1].size = max(cells[-1].size, line.size)
            else:
                cells.append(line)
        merged.extend(reversed(cells) if right_to_left else cells)
    return merged


def _gutter(lines: list[Line]) -> float | None:
    """The middle of a gap that no line of a column crosses, with a column of some width on both sides."""
    if len(lines) < 2 * _COLUMN:
        return None
    left, right = min(line.left for line in lines), max(line.right for line in lines)
    width = right - left
    narrow = [line for line in lines if line.right - line.left < 0.6 * width]
    reached = left
    for line in sorted(narrow, key=lambda line: line.left):
        if line.left - reached > line.size and reached > left:
            middle = (line.left + reached) / 2
            if _is_column([n for n in narrow if n.right <= middle], width) and _is_column(
                [n for n in narrow if n.left >= middle], width
            ):
                return middle
        reached = max(reached, line.right)
    return None


def _is_column(lines: list[Line], width: float) -> bool:
    """Whether some lines are many and wide enough to be a column of text, not of figures."""
    return len(lines) >= _COLUMN and sum(line.right - line.left for line in lines) / len(lines) > 0.2 * width
