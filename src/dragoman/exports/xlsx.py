"""The table of records as an Excel workbook. Needs the extra `exports`."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from openpyxl import Workbook  # type: ignore[import-untyped]  # has no types

from dragoman.exports.table import Row, cell, columns

_MOST = 1_048_575
"""Rows under the header that a sheet of Excel holds."""


def to_xlsx(made: Iterable[Row], path: Path) -> int:
    """Write the workbook row by row, and tell how many rows it has. What one sheet cannot hold goes on in the next."""
    book = Workbook(write_only=True)
    written = 0
    sheet = _sheet(book, 1)
    for row in made:
        if written and written % _MOST == 0:
            sheet = _sheet(book, written // _MOST + 1)
        sheet.append([cell(held) for held in row.values()])
        written += 1
    book.save(path)
    return written


def _sheet(book: Any, number: int) -> Any:  # noqa: ANN401  # openpyxl has no types
    sheet = book.create_sheet("records" if number == 1 else f"records {number}")
    sheet.append(list(columns()))
    return sheet
