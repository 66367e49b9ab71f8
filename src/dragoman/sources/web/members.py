"""Compressed streams: gzip member by member, so that a broken one costs only itself, and zstd."""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from typing import BinaryIO

from dragoman.model.errors import FormatError, LimitError
from dragoman.sources.limits import Limits

_PIECE = 65_536
_GZIP = b"\x1f\x8b\x08"
_ROOM = 2**20
"""Bytes of heads that a member may have beyond the document in it."""


class Members:
    """The members of a gzip file, one after another; a crawler writes each record as one."""

    def __init__(self, stream: BinaryIO, limits: Limits) -> None:
        self._stream = stream
        self._limits = limits
        self._data = b""

    def __iter__(self) -> Iterator[bytes | FormatError | LimitError]:
        """Each member's bytes, or the error of one that is damaged or grows beyond `file_bytes`: it is passed over."""
        while self._next():
            try:
                yield self._member()
            except zlib.error as fault:
                yield FormatError(f"is damaged: {fault}", remedy="fetch or copy the archive anew")
            except (FormatError, LimitError) as error:
                yield error

    def _next(self) -> bool:
        """Go to the start of the next member; whether there is one."""
        while True:
            at = self._data.find(_GZIP)
            if at >= 0:
                self._data = self._data[at:]
                return True
            more = self._stream.read(_PIECE)
            if not more:
                return False
            self._data = self._data[-2:] + more

    def _member(self) -> bytes:
        """The member that starts here. What may be behind it, or behind the place where it breaks, stays."""
        inflating = zlib.decompressobj(31)
        most = self._limits.file_bytes + _ROOM
        pieces: list[bytes] = []
        size = 0
        data = self._data
        self._data = data[len(_GZIP) :]
        while not inflating.eof:
            piece = inflating.decompress(data, most + 1 - size)
            pieces.append(piece)
            size += len(piece)
            if size > most:
                raise self._limits.exceeded("file_bytes")
            if inflating.eof:
                break
            data = inflating.unconsumed_tail or self._stream.read(_PIECE)
            self._data = data
            if not data:
                raise FormatError("is cut off", remedy="fetch or copy the archive anew")
        self._data = inflating.unused_data
        return b"".join(pieces)


def unzstd(stream: BinaryIO) -> BinaryIO:
    """The bytes in a zstd file, streamed.

    Raises:
        FormatError: the library for zstd is not installed.
    """
    try:
        import zstandard  # noqa: PLC0415  # an optional part
    except ModuleNotFoundError as fault:
        raise FormatError(
            "is compressed by zstd, for which zstandard is wanted", remedy="pip install 'dragoman[sources]'"
        ) from fault
    reader = zstandard.ZstdDecompressor(max_window_size=2**27).stream_reader(stream, read_across_frames=True)
    return io.BufferedReader(reader)  # type: ignore[type-var, unused-ignore]  # it reads as raw streams do
