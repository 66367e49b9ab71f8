"""Opening: a path, a folder or standard input to reports and failures, in order, streamed.

Each format has its reader, a module with `read(item, limits)`, which is imported when the first file of it comes.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from dragoman.model.errors import FormatError, InputError
from dragoman.model.report import Report
from dragoman.sources.failure import Failure
from dragoman.sources.formats import Format, told
from dragoman.sources.item import Item
from dragoman.sources.limits import Limits
from dragoman.sources.plain import empty

STANDARD_INPUT = "-"

_READERS = {
    Format.TEXT: "plain",
    Format.JSONL: "jsonl",
    Format.HTML: "page.reading",
}
"""The module that reads each format."""


def open_reports(
    path: Path | str, *, limits: Limits | None = None, url: str | None = None
) -> Iterator[Report | Failure]:
    """The reports of a file, of every file in a folder, or of standard input (`-`), streamed.

    A file, member or line that gives no report is a `Failure` in its place; nothing is raised for it. `url` is where
    the file was fetched, where that is known. A folder is read in the order of its names; what is hidden is left out.
    """
    limits = limits or Limits()
    if str(path) == STANDARD_INPUT:
        yield from read_item(Item(sys.stdin.buffer, file="standard input", name="", url=url), limits)
        return
    for file in _files(Path(path)):
        yield from _of_file(file, limits, url)


def read_item(item: Item, limits: Limits) -> Iterator[Report | Failure]:
    """The reports of one item, by the reader of its format; its own error becomes its failure."""
    try:
        yield from _read(item, limits)
    except InputError as error:
        yield Failure.of(error, file=item.file, place=item.place)


def _read(item: Item, limits: Limits) -> Iterator[Report | Failure]:
    if not item.head:
        raise empty()
    format_ = told(item.head, item.name)
    module = _READERS.get(format_)
    if module is None:
        raise FormatError(
            f"is of a format that is not read ({format_})",
            remedy=f"convert it to one of these: {', '.join(_READERS)}",
        )
    yield from import_module(f"dragoman.sources.{module}").read(item, limits)


def _of_file(path: Path, limits: Limits, url: str | None) -> Iterator[Report | Failure]:
    try:
        stream = path.open("rb")
    except OSError as fault:
        yield _unopened(path, fault)
        return
    with stream:
        try:
            yield from read_item(Item(stream, file=str(path), name=path.name, url=url), limits)
        except OSError as fault:
            yield _unopened(path, fault)


def _unopened(path: Path, fault: OSError) -> Failure:
    remedies = {
        FileNotFoundError: "check its name; names with spaces need quotes",
        PermissionError: "give yourself the right to read it",
    }
    remedy = remedies.get(type(fault), "check the disk or the share that it lies on")
    return Failure(file=str(path), fault=(fault.strerror or str(fault)).lower(), remedy=remedy)


def _files(path: Path) -> Iterator[Path]:
    """The path itself, or every file below it in the order of their names; links to folders are not followed."""
    if not path.is_dir():
        yield path
        return
    for folder, folders, names in os.walk(path):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith("."):
                yield Path(folder) / name
