"""Compressed streams: gzip member by member, so that a broken one costs only itself, and zstd."""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from typing import Any, BinaryIO

from dragoman.model.errors import FormatError, LimitError
from dragoman.sources.limits import Limits

_PIECE = 65_536
_GZIP = b"\x1f\x8b\x08"
_ZSTD = b"\x28\xb5\x2f\xfd"
_STEP = 4_096
"""Bytes of zstd that are freed at a time: what comes of them has no other bound."""

_ROOM = 2**20
"""Bytes of heads that a member may have beyond the document in it."""


class Members:
    """The members of a gzip file, or the frames of a zstd file, in turn; crawlers write each record as one."""

    def __init__(self, stream: BinaryIO, limits: Limits, *, zstd: bool = False) -> None:
        self._begins = _ZSTD if zstd else _GZIP
        self._opened = _Frame if zstd else _gzip
        self._stream = stream
        self._limits = limits
        self._data = b""

    def __iter__(self) -> Iterator[bytes | FormatError | LimitError]:
        """Each member's bytes, or the error of one that is damaged or grows beyond `file_bytes`: it is passed over."""
        while self._next():
            try:
                yield self._member()
            except (zlib.error, _Damage) as fault:
                yield FormatError(f"is damaged: {fault}", remedy="fetch or copy the archive anew")
            except (FormatError, LimitError) as error:
                yield error

    def _next(self) -> bool:
        """Go to the start of the next member; whether there is one."""
        while True:
            at = self._data.find(self._begins)
            if at >= 0:
                self._data = self._data[at:]
                return True
            more = self._stream.read(_PIECE)
            if not more:
                return False
            self._data = self._data[1 - len(self._begins) :] + more

    def _member(self) -> bytes:
        """The member that starts here. What may be behind it, or behind the place where it breaks, stays."""
        inflating = self._opened()
        most = self._limits.file_bytes + _ROOM
        pieces: list[bytes] = []
        size = 0
        data = self._data
        self._data = data[len(self._begins) :]
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


class _Damage(Exception):  # noqa: N818  # it never leaves this file
    """A frame that cannot be freed of its compression."""


def _gzip() -> Any:  # noqa: ANN401  # zlib does not name its type
    return zlib.decompressobj(31)


class _Frame:
    """A frame of zstd that is freed as zlib frees its members."""

    def __init__(self) -> None:
        self._inner = _zstandard().ZstdDecompressor(max_window_size=2**27).decompressobj()
        self.eof = False
        self.unused_data = self.unconsumed_tail = b""

    def decompress(self, data: bytes, _most: int) -> bytes:
        """What comes of the next bytes; those not yet looked at are the `unconsumed_tail`."""
        try:
            piece: bytes = self._inner.decompress(data[:_STEP])
        except _zstandard().ZstdError as fault:
            raise _Damage(str(fault)) from fault
        self.eof = self._inner.eof
        if self.eof:
            self.unused_data = self._inner.unused_data + data[_STEP:]
        else:
            self.unconsumed_tail = data[_STEP:]
        return piece


def unzstd(stream: BinaryIO) -> BinaryIO:
    """The bytes in a zstd file, streamed.

    Raises:
        FormatError: the library for zstd is not installed.
    """
    reader = _zstandard().ZstdDecompressor(max_window_size=2**27).stream_reader(stream, read_across_frames=True)
    return io.BufferedReader(reader)  # type: ignore[type-var, unused-ignore]  # it reads as raw streams do


def first_frame(head: bytes, most: int) -> bytes:
    """What so many bytes of zstd begin with, as far as their first frame goes.

    Raises:
        FormatError: the library for zstd is not installed.
    """
    data: bytes = _zstandard().ZstdDecompressor(max_window_size=2**27).stream_reader(io.BytesIO(head)).read(most)
    return data


def _zstandard() -> Any:  # noqa: ANN401  # a module, and an optional part
    try:
        import zstandard  # noqa: PLC0415  # an optional part
    except ModuleNotFoundError as fault:
        raise FormatError(
            "is compressed by zstd, for which zstandard is wanted", remedy="pip install 'dragoman[sources]'"
        ) from fault
    return zstandard
