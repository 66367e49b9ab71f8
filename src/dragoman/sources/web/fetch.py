"""Fetching one page under guard: public addresses, few redirects, bounded bytes and time."""

from __future__ import annotations

import http.client
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from urllib.parse import quote, urljoin

import msgspec

import dragoman
from dragoman.model.errors import FormatError, InputError
from dragoman.sources.limits import Limits
from dragoman.sources.web.guard import Place, place_of
from dragoman.sources.web.http import charset_of, inflated

AGENT = f"dragoman/{dragoman.__version__}"
_MOVED = frozenset((301, 302, 303, 307, 308))
_GOOD = 200
_PIECE = 65_536
_SAFE = "/?&=%:@!$'()*+,;~#[]"


class Fetched(msgspec.Struct, frozen=True, kw_only=True):
    """What was answered: `url` is the last address, `body` is freed of compression; `status` is 200, 304 or a fault's.

    `fields` are the answer's, by their names in lower case.
    """

    url: str
    status: int
    fields: dict[str, str]
    body: bytes = b""

    @property
    def charset(self) -> str | None:
        """The character set that the server names."""
        return charset_of(self.fields.get("content-type", ""))


def fetch(url: str, limits: Limits, *, private: bool = False, fields: dict[str, str] | None = None) -> Fetched:
    """Fetch a page, following redirects; each address on the way is looked up and checked anew.

    `fields` are sent with the request. An answer other than 200 and 304 is given back with its status and no body.

    Raises:
        InputError: an address may not be fetched, or the server cannot be reached or breaks off.
        LimitError: it takes more than `seconds`, `redirects` or `file_bytes`.
    """
    ends = time.monotonic() + limits.seconds
    first, seen = url, 0
    while True:
        place = place_of(url, private=private)
        found = _once(url, place, limits, ends, fields or {})
        target = found.fields.get("location")
        if found.status not in _MOVED or not target:
            return found
        seen += 1
        if seen > limits.redirects:
            raise _at(first, limits.exceeded("redirects"))
        url = quote(urljoin(url, _written(target)), safe=_SAFE)


def _written(target: str) -> str:
    """Where an answer sends to, as it was written: many servers send letters beyond ASCII as they are, in UTF-8."""
    try:
        return target.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return target


def _once(url: str, place: Place, limits: Limits, ends: float, fields: dict[str, str]) -> Fetched:
    left = ends - time.monotonic()
    if left <= 0:
        raise _at(url, limits.exceeded("seconds"))
    asked = {"User-Agent": AGENT, "Accept": "*/*", "Accept-Encoding": "gzip, deflate", "Connection": "close", **fields}
    try:
        with _connected(place, left) as (connection, over):
            connection.request("GET", quote(place.path, safe=_SAFE), headers=asked)
            with connection.getresponse() as answer:
                named = {name.lower(): value for name, value in answer.getheaders()}
                body = _body(answer, limits) if answer.status == _GOOD else b""
            if over.is_set():
                raise limits.exceeded("seconds")
    except (OSError, http.client.HTTPException, ValueError) as fault:
        if isinstance(fault, InputError):
            raise _at(url, fault) from fault
        if time.monotonic() >= ends or isinstance(fault, TimeoutError):
            raise _at(url, limits.exceeded("seconds")) from fault
        raise InputError(
            f"cannot be fetched: {str(fault) or type(fault).__name__}", where=url, remedy="try again later"
        ) from fault
    try:
        for coding in reversed(named.get("content-encoding", "").lower().split(",")):
            body = inflated(body, coding.strip(), limits) if body else body
    except (FormatError, InputError) as fault:
        raise _at(url, fault) from fault
    return Fetched(url=url, status=answer.status, fields=named, body=body)


@contextmanager
def _connected(place: Place, left: float) -> Iterator[tuple[http.client.HTTPConnection, threading.Event]]:
    """A connection to the place, which is cut when its time is over, however slowly the server drips."""
    over = threading.Event()
    wire = socket.create_connection((place.address, place.port), timeout=left)

    def cut() -> None:
        over.set()
        with suppress(OSError):
            wire.shutdown(socket.SHUT_RDWR)

    timer = threading.Timer(left, cut)
    timer.daemon = True
    timer.start()
    try:
        connection = http.client.HTTPConnection(place.host, place.port)
        if place.scheme == "https":
            connection.default_port = http.client.HTTPS_PORT
            wire = ssl.create_default_context().wrap_socket(wire, server_hostname=place.host)
        connection.sock = wire
        yield connection, over
        connection.close()
    finally:
        timer.cancel()
        wire.close()


def _body(answer: http.client.HTTPResponse, limits: Limits) -> bytes:
    """The body as it was sent.

    Raises:
        FormatError: it ends before the length that the server gave.
        LimitError: it is larger than `file_bytes`.
    """
    pieces: list[bytes] = []
    size = 0
    while piece := answer.read(_PIECE):
        pieces.append(piece)
        size += len(piece)
        limits.check("file_bytes", size)
    if answer.length:
        raise FormatError("was cut off on its way", remedy="try again later")
    return b"".join(pieces)


def _at(url: str, error: InputError) -> InputError:
    error.where = url
    return error
