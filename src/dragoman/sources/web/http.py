"""HTTP as bytes: the head of a response, and its body freed of chunks and compression under limits."""

from __future__ import annotations

import zlib
from typing import Protocol

import msgspec

from dragoman.model.errors import FormatError
from dragoman.sources.limits import Limits

_REMEDY = "fetch the page anew"


class _Inflating(Protocol):
    @property
    def eof(self) -> bool: ...
    def decompress(self, data: bytes, max_length: int = ..., /) -> bytes: ...


class Response(msgspec.Struct, frozen=True):
    """A response: its status, its fields by lower-case name, its body as it was sent."""

    status: int
    fields: dict[str, str]
    body: bytes

    @property
    def charset(self) -> str | None:
        """The character set that the server names."""
        return charset_of(self.fields.get("content-type", ""))


def charset_of(content_type: str) -> str | None:
    """The character set in the value of a Content-Type field."""
    _, found, rest = content_type.lower().partition("charset=")
    return rest.strip().strip("\"'").split(";")[0].strip("\"' ") or None if found else None


def response_of(data: bytes) -> Response:
    """A response from its bytes.

    Raises:
        FormatError: they are no HTTP response.
    """
    head, found, body = data.partition(b"\r\n\r\n")
    if not found:
        head, found, body = data.partition(b"\n\n")
    lines = head.decode("latin-1").splitlines()
    status = lines[0].split(None, 2)[1:2] if lines and lines[0].startswith("HTTP/") else []
    if not status or not status[0].isdigit():
        raise FormatError("is no HTTP response", remedy=_REMEDY)
    fields: dict[str, str] = {}
    for line in lines[1:]:
        name, colon, value = line.partition(":")
        if colon:
            fields[name.strip().lower()] = value.strip()
    return Response(int(status[0]), fields, body)


def payload_of(response: Response, limits: Limits) -> bytes:
    """The body as it was before it was cut into chunks and compressed.

    Raises:
        FormatError: it is damaged, or compressed in a way that is not known.
        LimitError: it grows beyond `file_bytes`.
    """
    body = response.body
    if "chunked" in response.fields.get("transfer-encoding", "").lower():
        body = _unchunked(body)
    for coding in reversed(response.fields.get("content-encoding", "").lower().split(",")):
        body = inflated(body, coding.strip(), limits)
    limits.check("file_bytes", len(body))
    return body


def _unchunked(body: bytes) -> bytes:
    """A body without its chunks' sizes; one that was saved already without them stays as it is."""
    pieces: list[bytes] = []
    at = 0
    while at < len(body):
        end = body.find(b"\r\n", at, at + 100)
        size = body[at:end].split(b";")[0].strip() if end >= 0 else b""
        try:
            length = int(size, 16)
        except ValueError:
            return body if not pieces else b"".join(pieces)
        if length == 0:
            break
        pieces.append(body[end + 2 : end + 2 + length])
        at = end + 2 + length + 2
    return b"".join(pieces)


def inflated(body: bytes, coding: str, limits: Limits) -> bytes:
    """A body freed of one compression.

    Raises:
        FormatError: it is damaged, or the compression is not known.
        LimitError: it grows beyond `file_bytes`.
    """
    if coding in {"", "identity"}:
        return body
    try:
        if coding in {"gzip", "x-gzip"}:
            return _bounded(zlib.decompressobj(31), body, limits)
        if coding == "deflate":
            raw = body[:1] and body[0] & 0x0F != _ZLIB
            return _bounded(zlib.decompressobj(-15 if raw else 15), body, limits)
    except zlib.error as fault:
        raise FormatError(f"is damaged in its compression: {fault}", remedy=_REMEDY) from fault
    raise FormatError(f"is compressed in a way that is not read ({coding[:20]})", remedy=_REMEDY)


_ZLIB = 8
"""The low half of the first byte of deflate data that has zlib's head."""


def _bounded(inflating: _Inflating, body: bytes, limits: Limits) -> bytes:
    data = inflating.decompress(body, limits.file_bytes + 1)
    limits.check("file_bytes", len(data))
    return data
