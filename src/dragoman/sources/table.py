"""Tables of articles: a CSV file with a line of names, one report a row."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from dragoman.model.errors import FormatError, InputError
from dragoman.model.report import Report
from dragoman.sources.charset import decode
from dragoman.sources.failure import Failure
from dragoman.sources.fields import given_of, holds_text
from dragoman.sources.item import Item
from dragoman.sources.limits import Limits
from dragoman.sources.plain import empty
from dragoman.sources.stated import report_of

_MARKS = ",;\t|"


def read(item: Item, limits: Limits) -> Iterator[Report | Failure]:
    """Each row's report, or its failure.

    Raises:
        FormatError: there is no row, or no column that holds the text.
        LimitError: it is larger than `file_bytes`.
    """
    text = decode(item.whole(limits), item.charset)
    if not text.strip():
        raise empty()
    csv.field_size_limit(limits.line_bytes)
    first = text.lstrip("\r\n").split("\n", 1)[0]
    mark = max(_MARKS, key=first.count)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=mark)
    try:
        names = next(rows)
    except (StopIteration, csv.Error) as fault:
        raise empty() from fault
    if not holds_text(names, item.fields):
        raise FormatError(
            f"has no column for the text; its columns are {', '.join(names[:12])}",
            remedy="name the columns in the first line, or say which one it is, as in text=content",
        )
    yield from _rows(rows, names, item)


def _rows(rows: Iterator[list[str]], names: list[str], item: Item) -> Iterator[Report | Failure]:
    number = 1
    while True:
        number += 1
        place = f"{item.place} > row {number}" if item.place else f"row {number}"
        try:
            row = next(rows)
            if any(cell.strip() for cell in row):
                yield report_of(given_of(dict(zip(names, row, strict=False)), item.fields), item)
        except StopIteration:
            return
        except csv.Error as fault:
            error = FormatError(f"is no row of a table: {fault}", remedy="check its quotation marks and its length")
            yield Failure.of(error, file=item.file, place=place)
        except InputError as error:
            yield Failure.of(error, file=item.file, place=place)
