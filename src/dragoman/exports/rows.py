"""The rows of a table that people keep: CSV, Excel or Parquet, told by their first bytes, read one by one."""

from __future__ import annotations

import csv
import zipfile
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

from dragoman.model.errors import FormatError, UsageError
from dragoman.sources.charset import decode
from dragoman.sources.limits import Limits

Cell = str | int | float | date | tuple[str, ...] | None
"""What a cell holds; None where it is empty."""
Tell = Callable[[FormatError], None]
"""Is told of each row or line that cannot be taken; the others are."""
_MARKS = ",;\t|"
_BOOK, _PARQUET = b"PK\x03\x04", b"PAR1"
_HEAD = 65_536


class Row(NamedTuple):
    """One row: its number as the spreadsheet shows it, and its cells by the name of their column."""

    number: int
    cells: dict[str, Cell]


class Rows(NamedTuple):
    """The names of a table's columns, in order, and its rows that hold anything."""

    columns: tuple[str, ...]
    rows: Iterator[Row]


def read_rows(path: Path, *, sheet: str | None = None, header: int = 1, limits: Limits | None = None) -> Rows:
    """Open a table. `header` is the row with the names of the columns; `sheet` one of a workbook, else all of them.

    Of several sheets, those after the first must have its columns, and their rows follow.

    Raises:
        FormatError: it is no table, or holds no row with names.
        UsageError: the workbook has no such sheet, or what reads the format is not installed.
        LimitError: a workbook that would grow past `expanded_bytes`.
    """
    limits = limits or Limits()
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError as fault:
        raise FormatError(
            f"cannot be read: {(fault.strerror or str(fault)).lower()}",
            where=str(path),
            remedy="name a file that is there and may be read",
        ) from fault
    try:
        if head.startswith(_BOOK):
            return _named(_of_book(path, sheet, header, limits), path, header)
        if head.startswith(_PARQUET):
            return _of_parquet(path)
    except ModuleNotFoundError as fault:
        raise UsageError(
            f"{fault.name} is not installed, which this format needs",
            where=str(path),
            remedy="install the extra (pip install 'dragoman[exports]')",
        ) from fault
    return _named(_of_csv(path, head, limits), path, header)


def _named(lines: Iterator[tuple[int, Sequence[Any]]], path: Path, header: int) -> Rows:
    """The rows under the row that names the columns."""
    for number, line in lines:
        if number >= header and any(cell not in (None, "") for cell in line):
            columns = tuple("" if cell is None else str(cell).strip() for cell in line)
            return Rows(columns, _rows(lines, columns))
    raise FormatError("has no row with the names of its columns", where=str(path), remedy="name them in its first row")


def _rows(lines: Iterator[tuple[int, Sequence[Any]]], columns: tuple[str, ...]) -> Iterator[Row]:
    for number, line in lines:
        cells = {name: _cell(value) for name, value in zip(columns, line, strict=False) if name}
        if any(cell is not None for cell in cells.values()):
            yield Row(number, cells)


def _cell(value: Any) -> Cell:  # noqa: ANN401  # what readers of tables give has no types
    if isinstance(value, datetime):
        return value.date()
    if value is None or isinstance(value, bool):
        return None if value is None else str(value).lower()
    if isinstance(value, list):
        return tuple(map(str, value)) or None
    if isinstance(value, str):
        text = value[1:] if value[:1] == "'" and value[1:2] in ("=", "+", "-", "@") else value
        return text if text.strip() else None
    return value if isinstance(value, int | float | date) else str(value)


def _of_csv(path: Path, head: bytes, limits: Limits) -> Iterator[tuple[int, list[str]]]:
    csv.field_size_limit(limits.line_bytes)
    charset = "utf-8-sig"
    try:
        head[: head.rfind(b"\n") + 1].decode(charset)
    except UnicodeDecodeError:
        charset = ""
    if not charset or b"\x00" in head:
        limits.check("file_bytes", path.stat().st_size)
        lines = iter(decode(path.read_bytes()).splitlines(keepends=True))
        yield from _csv_lines(path, lines)
        return
    with path.open(encoding=charset, newline="") as file:
        yield from _csv_lines(path, file)


def _csv_lines(path: Path, lines: Iterator[str]) -> Iterator[tuple[int, list[str]]]:
    first = next(lines, "")
    mark = max(_MARKS, key=first.count)
    number = 0
    try:
        for number, row in enumerate(csv.reader(chain([first], lines), delimiter=mark), 1):
            yield number, row
    except (csv.Error, UnicodeDecodeError) as fault:
        raise FormatError(
            f"is no row of a table: {fault}",
            where=f"{path}, row {number + 1}",
            remedy="save it as CSV in UTF-8; the rows before it were read",
        ) from fault


def _of_book(path: Path, sheet: str | None, header: int, limits: Limits) -> Iterator[tuple[int, Sequence[Any]]]:
    from openpyxl import load_workbook  # type: ignore[import-untyped]  # noqa: PLC0415  # an extra; it has no types

    try:
        with zipfile.ZipFile(path) as packed:
            size = sum(member.file_size for member in packed.infolist())
        if size <= limits.expanded_bytes:
            book = load_workbook(path, read_only=True, data_only=True)
    except (zipfile.BadZipFile, KeyError, ValueError, OSError) as fault:
        raise FormatError("is no workbook of Excel", where=str(path), remedy="save it as .xlsx or .csv") from fault
    limits.check("expanded_bytes", size)
    try:
        if sheet is not None and sheet not in book.sheetnames:
            raise UsageError(
                f"has no sheet {sheet!r}", where=str(path), remedy=f"its sheets are {', '.join(book.sheetnames)}"
            )
        names = [sheet] if sheet is not None else book.sheetnames
        first: Sequence[Any] | None = None
        for name in names:
            for number, row in enumerate(book[name].iter_rows(values_only=True), 1):
                if number == header:
                    if first is not None and row != first:
                        break
                    if first is not None:
                        continue
                    first = row
                yield number, row
    finally:
        book.close()


def _of_parquet(path: Path) -> Rows:
    import pyarrow as pa  # type: ignore[import-untyped]  # noqa: PLC0415  # an extra; it has no types
    import pyarrow.parquet as pq  # type: ignore[import-untyped]  # noqa: PLC0415  # likewise

    try:
        held = pq.ParquetFile(path)
    except (pa.ArrowInvalid, OSError) as fault:
        raise FormatError("is no Parquet file", where=str(path), remedy="give it whole, or as CSV") from fault
    columns = tuple(held.schema_arrow.names)
    lines = (list(row.values()) for some in held.iter_batches(batch_size=1000) for row in some.to_pylist())
    return Rows(columns, _rows(((number, line) for number, line in enumerate(lines, 2)), columns))
