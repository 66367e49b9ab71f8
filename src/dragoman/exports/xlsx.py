"""The table of records as an Excel workbook of one sheet. Needs the extra `exports`."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from openpyxl import Workbook  # type: ignore[import-untyped]  # has no types

from dragoman.exports.table import Row, cell, columns


def to_xlsx(made: Iterable[Row], path: Path) -> int:
    """Write the workbook row by row, and tell how many rows it has."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("records")
    sheet.append(list(columns()))
    written = 0
    for row in made:
        sheet.append([cell(row[name]) for name in columns()])
        written += 1
    book.save(path)
    return written
