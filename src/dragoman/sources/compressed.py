"""Files compressed by gzip or zstd: archives of crawls record by record, anything else as what it was before."""

from __future__ import annotations

import gzip
import io
import zlib
from collections.abc import Iterator
from typing import BinaryIO

from dragoman.model.errors import FormatError
from dragoman.model.report import Report
from dragoman.sources.failure import Failure
from dragoman.sources.item import Item
from dragoman.sources.limits import Limits
from dragoman.sources.web.members import first_frame, unzstd
from dragoman.sources.web.warc import read_members

_WARC = b"WARC/"
_NEXT = b"\r\n\r\nWARC/1."
"""Where a record ends and the next begins."""

_BEGUN = 2**20
"""Bytes of the first member that are looked at for a second record."""


def read(item: Item, limits: Limits) -> Iterator[Report | Failure]:
    """The reports of what is compressed.

    Raises:
        FormatError: it is damaged or cut off.
        LimitError: it lies within too many others, or grows beyond `expanded_bytes`.
    """
    from dragoman.sources.opening import read_item  # noqa: PLC0415  # what is inside is opened as files are

    limits.check("nesting", item.nesting + 1)
    zipped = item.head.startswith(b"\x1f\x8b")
    if _is_crawl(item.head, zipped=zipped):
        yield from read_members(item, limits, zstd=not zipped)
        return
    source = gzip.GzipFile(fileobj=item.stream()) if zipped else unzstd(item.stream())
    name = item.name.rsplit(".", 1)[0]
    try:
        inner = Item(
            io.BufferedReader(_Bounded(source, limits)), file=item.file, name=name, place=item.place, url=item.url,
            charset=item.charset, nesting=item.nesting + 1, fields=item.fields,
        )  # fmt: skip
        yield from read_item(inner, limits)
    except (EOFError, zlib.error, OSError, _zstd_error()) as fault:
        raise FormatError(f"is damaged in its compression: {fault}", remedy="fetch or copy it anew") from fault


def _is_crawl(head: bytes, *, zipped: bool) -> bool:
    """Whether this is a crawl whose records are members of their own; one compressed as a whole is streamed."""
    try:
        begun = zlib.decompressobj(31).decompress(head, _BEGUN) if zipped else first_frame(head, _BEGUN)
        return begun.startswith(_WARC) and _NEXT not in begun
    except (zlib.error, _zstd_error()):
        return False


def _zstd_error() -> type[Exception]:
    try:
        import zstandard  # noqa: PLC0415  # an optional part
    except ModuleNotFoundError:
        return zlib.error
    error: type[Exception] = zstandard.ZstdError
    return error


class _Bounded(io.RawIOBase):
    """A stream that ends with an error once more has come out of it than may; crawls, of any size, are left to flow."""

    def __init__(self, source: BinaryIO | gzip.GzipFile, limits: Limits) -> None:
        self._source = source
        self._limits = limits
        self._count = 0
        self._free = False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]  # bytes are what is wanted
        data = self._source.read(len(buffer))
        if self._count == 0:
            self._free = data.startswith(_WARC)
        self._count += len(data)
        if not self._free:
            self._limits.check("expanded_bytes", self._count)
        buffer[: len(data)] = data
        return len(data)
