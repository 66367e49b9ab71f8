"""Rows as lines of text: a line is made as it is asked for, and none is held."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable
from typing import Any


class _Given:
    """A file that gives back what is written to it, which is what a csv writer then gives back for a row."""

    def write(self, line: str) -> str:
        return line


def liner(**dialect: Any) -> Callable[[Iterable[Any]], str]:  # noqa: ANN401  # the options of csv.writer
    """What makes one line of the cells of a row, in a dialect of `csv`, its end with it."""
    write: Callable[[Iterable[Any]], str] = csv.writer(_Given(), **dialect).writerow
    return write
