"""Opening: a path, a folder or standard input to reports and failures, in order, streamed.

Each format has its reader, a module with `read(item, limits)`, which is imported when the first file of it comes.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from http import HTTPStatus
from importlib import import_module
from io import BytesIO
from pathlib import Path
from urllib.parse import urlsplit

from dragoman.model.errors import FormatError, InputError
from dragoman.model.report import Report
from dragoman.sources.apart import read_apart
from dragoman.sources.failure import Failure
from dragoman.sources.fields import checked
from dragoman.sources.formats import Format, told
from dragoman.sources.item import Item
from dragoman.sources.limits import Limits
from dragoman.sources.plain import empty

STANDARD_INPUT = "-"

_READERS = {
    Format.TEXT: "plain",
    Format.JSONL: "jsonl",
    Format.HTML: "page.reading",
    Format.ZIP: "archive",
    Format.MARKDOWN: "markdown",
    Format.EML: "mail",
    Format.CSV: "table",
    Format.JSON: "objects",
    Format.FEED: "web.feed",
    Format.WARC: "web.warc",
    Format.GZIP: "compressed",
    Format.ZSTD: "compressed",
}
"""The module that reads each format."""

_APART = {Format.RTF: "office.rtf", Format.PDF: "pdf.reading", Format.IMAGE: "scan"}
"""Formats that are read in a child process. Documents that are ZIPs are told by their archive."""


def open_reports(
    path: Path | str,
    *,
    limits: Limits | None = None,
    url: str | None = None,
    fields: dict[str, str] | None = None,
    private: bool = False,
) -> Iterator[Report | Failure]:
    """The reports of a file, a web address, every file in a folder, or standard input (`-`), streamed.

    A file, member or line that gives no report is a `Failure` in its place; nothing is raised for it. `url` is where
    the file was fetched, where that is known. `fields` says how a table or JSON file of articles calls a report's
    fields (`{"text": "content"}`). A folder is read in the order of its names; what is hidden is left out. Of web
    addresses only public ones are fetched, unless `private` allows others.

    Raises:
        UsageError: `fields` names what no report has.
    """
    limits = limits or Limits()
    named = checked(fields or {})
    if str(path) == STANDARD_INPUT:
        yield from read_item(Item(sys.stdin.buffer, file="standard input", name="", url=url, fields=named), limits)
        return
    if str(path).startswith(("http://", "https://")):
        yield from _fetched(str(path), limits, named, private=private)
        return
    for file in _files(Path(path)):
        if isinstance(file, Failure):
            yield file
            continue
        try:
            with file.open("rb") as stream:
                item = Item(stream, file=_shown(file), name=_shown(file.name), url=url, fields=named)
                yield from read_item(item, limits)
        except OSError as fault:
            yield _unopened(file, fault)


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
    if format_ in _APART:
        yield from read_apart(_APART[format_], item, limits)
        return
    module = _READERS.get(format_)
    if module is None:
        raise FormatError(
            f"is of a format that is not read ({format_})",
            remedy=f"convert it to one of these: {', '.join([*_READERS, *_APART])}",
        )
    yield from import_module(f"dragoman.sources.{module}").read(item, limits)


def _fetched(url: str, limits: Limits, named: dict[str, str], *, private: bool) -> Iterator[Report | Failure]:
    from dragoman.sources.web.fetch import fetch  # noqa: PLC0415  # only addresses need it

    try:
        found = fetch(url, limits, private=private)
    except InputError as error:
        yield Failure.of(error, file=url, place=error.where if error.where != url else None)
        return
    if found.status != HTTPStatus.OK:
        yield Failure(file=url, fault=f"was answered with {found.status}", remedy=_answer(found.status))
        return
    name = urlsplit(found.url).path.rsplit("/", 1)[-1]
    yield from read_item(
        Item(BytesIO(found.body), file=url, name=name, url=found.url, charset=found.charset, fields=named), limits
    )


def _answer(status: int) -> str:
    """What to do about an answer that is no page."""
    if status in {HTTPStatus.NOT_FOUND, HTTPStatus.GONE}:
        return "check the address: the page is not there"
    if status in {HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN}:
        return "save the page from a browser and add the saved file"
    return "try again later"


def _unopened(path: Path | str, fault: OSError) -> Failure:
    remedies = {
        FileNotFoundError: "check its name; names with spaces need quotes",
        PermissionError: "give yourself the right to read it",
    }
    remedy = remedies.get(type(fault), "check the disk or the share that it lies on")
    return Failure(file=_shown(path), fault=(fault.strerror or str(fault)).lower(), remedy=remedy)


def _shown(path: Path | str) -> str:
    """A name that can be written down: bytes in it that are no UTF-8 are shown as U+FFFD."""
    return os.fsencode(path).decode("utf-8", errors="replace")


def _files(path: Path) -> Iterator[Path | Failure]:
    """The path itself, or every file below it in the order of their names; links to folders are not followed."""
    if not path.is_dir():
        yield path
        return
    faults: list[OSError] = []
    for folder, folders, names in os.walk(path, onerror=faults.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(folder) / name for name in sorted(names) if not name.startswith("."))
    yield from (_unopened(fault.filename or path, fault) for fault in faults)
