"""The item: one thing to be read as one format, whether a file, standard input, or a member of an archive."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import BinaryIO

from dragoman.sources.limits import Limits

HEAD = 65_536
"""Bytes that are looked at to tell a format."""

_PIECE = 2**20


class Item:
    """An opened stream of bytes with what is known of where it came from.

    `file` and `place` name it in failures. `name` is the last part of its own name, used for what content leaves open.
    `url` and `charset` are what a server or an archive said. `nesting` counts the archives that it lies in. `fields`
    are the names that a table or JSON file has for a report's fields, where its own are not known. `apart` says that
    this is a child process already.
    """

    def __init__(  # noqa: PLR0913  # what is known of an item is many small things, each by its name
        self,
        stream: BinaryIO,
        *,
        file: str,
        name: str,
        place: str | None = None,
        url: str | None = None,
        charset: str | None = None,
        nesting: int = 0,
        fields: dict[str, str] | None = None,
        apart: bool = False,
    ) -> None:
        self._stream = stream
        self.file = file
        self.name = name
        self.place = place
        self.url = url
        self.charset = charset
        self.nesting = nesting
        self.fields = fields or {}
        self.apart = apart
        self.head = _filled(stream, HEAD)

    @classmethod
    def member(cls, data: bytes, of: Item, *, name: str, **known: str | None) -> Item:
        """An item that lies inside another: its place goes through the places that it lies in."""
        place = f"{of.place} > member {name}" if of.place else f"member {name}"
        return cls(
            io.BytesIO(data),
            file=of.file,
            name=name.rsplit("/", 1)[-1],
            place=place,
            url=known.get("url"),
            charset=known.get("charset"),
            nesting=of.nesting + 1,
            fields=of.fields,
        )

    @classmethod
    def again(cls, data: bytes, of: Item) -> Item:
        """An item that was read whole, to be read once more."""
        return cls(
            io.BytesIO(data), file=of.file, name=of.name, place=of.place, url=of.url, charset=of.charset,
            nesting=of.nesting, fields=of.fields,
        )  # fmt: skip

    def whole(self, limits: Limits) -> bytes:
        """All bytes.

        Raises:
            LimitError: there are more than `file_bytes`.
        """
        data = bytearray(self.head)
        limits.check("file_bytes", len(data))
        while piece := self._stream.read(_PIECE):
            data += piece
            limits.check("file_bytes", len(data))
        return bytes(data)

    def stream(self) -> BinaryIO:
        """All bytes as a stream that is read once."""
        return io.BufferedReader(_Joined(self.head, self._stream), HEAD)

    def lines(self, limits: Limits) -> Iterator[tuple[int, bytes | None]]:
        """Each line with its number from 1; None for one longer than `line_bytes`, skipped unheld."""
        stream = self.stream()
        number = 0
        while line := stream.readline(limits.line_bytes + 1):
            number += 1
            if len(line) <= limits.line_bytes or line.endswith(b"\n"):
                yield number, line
                continue
            while line and not line.endswith(b"\n"):
                line = stream.readline(HEAD)
            yield number, None


class _Joined(io.RawIOBase):
    """A head already read and the stream that it was read from, as one."""

    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        self._head = memoryview(head)
        self._rest = rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]  # bytes are what is wanted
        if self._head:
            count = min(len(buffer), len(self._head))
            buffer[:count] = self._head[:count]
            self._head = self._head[count:]
            return count
        data = self._rest.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)


def _filled(stream: BinaryIO, size: int) -> bytes:
    """Up to `size` bytes; fewer only at the end, whatever a pipe gives at a time."""
    pieces: list[bytes] = []
    while size > 0 and (piece := stream.read(min(size, _PIECE))):
        pieces.append(piece)
        size -= len(piece)
    return b"".join(pieces)
