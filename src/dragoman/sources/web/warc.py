"""Archives of crawls (WARC, WET): each page that was answered becomes a report, with its address and character set.

They are streamed, of any size; a record that is broken is told and passed over. When a page was crawled says nothing of
when it was published.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from typing import BinaryIO

import msgspec

from dragoman.model.errors import FormatError, InputError, LimitError
from dragoman.model.report import Report
from dragoman.sources.failure import Failure
from dragoman.sources.item import Item
from dragoman.sources.limits import Limits
from dragoman.sources.plain import empty
from dragoman.sources.web.http import payload_of, response_of
from dragoman.sources.web.members import Members

_HEAD = 65_536
_GOOD = 200
_READ = re.compile(r"text/|html|xml|pdf|msword|officedocument|opendocument|rtf|json", re.IGNORECASE)
"""Kinds of content that a report may be in."""


class _Record(msgspec.Struct, frozen=True):
    fields: dict[str, str]
    body: bytes


def read(item: Item, limits: Limits) -> Iterator[Report | Failure]:
    """The reports of an archive that is not compressed, or was freed of it.

    Raises:
        FormatError: there is no record in it.
    """
    yield from _reports(_records(item.stream(), limits), item, limits)


def read_members(item: Item, limits: Limits, *, zstd: bool = False) -> Iterator[Report | Failure]:
    """The reports of an archive whose records are members of a gzip file, or frames of a zstd file."""
    yield from _reports(_packed(Members(item.stream(), limits, zstd=zstd), limits), item, limits)


def _packed(members: Members, limits: Limits) -> Iterator[_Record | InputError]:
    """The records of each member: crawlers write one in each, others compress a whole archive as one."""
    for member in members:
        if not isinstance(member, bytes):
            yield member
            continue
        if not member.startswith(b"WARC/"):
            yield FormatError("is no record of a crawl", remedy="fetch or copy the archive anew")
            continue
        yield from _records(BytesIO(member), limits)


def _records(stream: BinaryIO, limits: Limits) -> Iterator[_Record | InputError]:
    """The records of a stream; after a broken one the next line that begins a record is sought."""
    while True:
        line = stream.readline(_HEAD)
        if not line:
            return
        if not line.startswith(b"WARC/"):
            continue
        head = [line]
        while (line := stream.readline(_HEAD)) and line.strip():
            head.append(line)
        try:
            fields = _fields(b"".join(head))
            length = _length(fields)
        except FormatError as error:
            yield error
            continue
        if length > limits.file_bytes:
            _pass(stream, length)
            yield limits.exceeded("file_bytes")
            continue
        body = stream.read(length)
        if len(body) < length:
            yield FormatError("is cut off", remedy="fetch or copy the archive anew")
            return
        yield _Record(fields, body)


def _pass(stream: BinaryIO, length: int) -> None:
    while length > 0 and (piece := stream.read(min(length, _HEAD))):
        length -= len(piece)


def _fields(head: bytes) -> dict[str, str]:
    lines = head.decode("utf-8", errors="replace").splitlines()
    if not lines or not lines[0].startswith("WARC/"):
        raise FormatError("is no record of a crawl", remedy="fetch or copy the archive anew")
    parted = (line.partition(":") for line in lines[1:])
    return {name.strip().lower(): value.strip() for name, colon, value in parted if colon}


def _length(fields: dict[str, str]) -> int:
    said = fields.get("content-length", "")
    if not said.isdigit():
        raise FormatError("is a record that does not say its length", remedy="fetch or copy the archive anew")
    return int(said)


def _reports(records: Iterator[_Record | InputError], item: Item, limits: Limits) -> Iterator[Report | Failure]:
    from dragoman.sources.opening import read_item  # noqa: PLC0415  # pages are opened as files are

    limits.check("nesting", item.nesting + 1)
    number = 0
    for number, record in enumerate(records, 1):  # how many there were is asked below
        place = f"{item.place} > record {number}" if item.place else f"record {number}"
        if not isinstance(record, _Record):
            yield Failure.of(record, file=item.file, place=place)
            continue
        try:
            inner = _page(record, item, place, limits)
        except (FormatError, LimitError) as error:
            yield Failure.of(error, file=item.file, place=place)
            continue
        if inner is not None:
            yield from read_item(inner, limits)
    if number == 0:
        raise empty()


def _page(record: _Record, item: Item, place: str, limits: Limits) -> Item | None:
    """The page in a record; None where it is none: requests, redirects, pictures, notes of the crawler."""
    url = record.fields.get("warc-target-uri", "").strip("<>") or None
    kind = record.fields.get("warc-type")
    data, charset = record.body, None
    if kind == "response" and "http" in record.fields.get("content-type", "http"):
        response = response_of(record.body)
        if response.status != _GOOD or not _READ.search(response.fields.get("content-type", "text/html")):
            return None
        data, charset = payload_of(response, limits), response.charset
    elif kind not in {"conversion", "resource"} or not _READ.search(record.fields.get("content-type", "")):
        return None
    inner = Item.member(data, item, name="", url=url, charset=charset)
    inner.place = place
    return inner
