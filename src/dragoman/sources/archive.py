"""Archives: a ZIP of any of the formats, each member by its own; Word and OpenDocument files are ZIPs of their parts.

Nothing is ever written out: a member's name is only shown. What is counted is what really comes out, not what the
archive says of itself.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator

import msgspec

from dragoman.model.errors import FormatError, InputError
from dragoman.model.report import Report
from dragoman.sources.apart import read_apart
from dragoman.sources.failure import Failure
from dragoman.sources.item import Item
from dragoman.sources.limits import Limits

_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OSError, KeyError)
_OFFICE = {"word/document.xml": "docx", "content.xml": "odt"}
_OTHERS = {"xl/workbook.xml": "a workbook", "ppt/presentation.xml": "a presentation"}


def read(item: Item, limits: Limits) -> Iterator[Report | Failure]:
    """The reports of each member in the archive's order; the one report of a Word or OpenDocument text.

    Raises:
        FormatError: the archive is damaged, or is a workbook or presentation.
        LimitError: it holds too many members, or lies within too many others.
    """
    limits.check("nesting", item.nesting + 1)
    data = item.whole(limits)
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except _DAMAGED as fault:
        raise FormatError(f"is a damaged ZIP: {fault}", remedy="fetch or copy it anew") from fault
    names = set(archive.namelist())
    for part, kind in _OTHERS.items():
        if part in names:
            raise FormatError(f"is {kind}, which is not read", remedy="export its text as CSV, PDF or plain text")
    for part, reader in _OFFICE.items():
        if part in names:
            yield from read_apart(f"office.{reader}", Item.again(data, item), limits)
            return
    yield from _members(archive, item, limits)


def _members(archive: zipfile.ZipFile, item: Item, limits: Limits) -> Iterator[Report | Failure]:
    from dragoman.sources.opening import read_item  # noqa: PLC0415  # members are opened as files are

    members = [member for member in archive.infolist() if not member.is_dir() and not _litter(member.filename)]
    limits.check("members", len(members))
    left = limits.expanded_bytes
    for member in members:
        name = member.filename
        try:
            data = unpacked(archive, name, msgspec.structs.replace(limits, expanded_bytes=max(1, left)))
        except InputError as error:
            yield Failure.of(error, file=item.file, place=Item.member(b"", item, name=name).place)
            left -= min(left - 1, limits.file_bytes)
            continue
        left = max(1, left - len(data))
        inner = msgspec.structs.replace(limits, expanded_bytes=left)
        yield from read_item(Item.member(data, item, name=name), inner)


def unpacked(archive: zipfile.ZipFile, name: str, limits: Limits) -> bytes:
    """The bytes of a member.

    Raises:
        FormatError: it is damaged or locked with a password.
        LimitError: it grows beyond `file_bytes` or `expanded_bytes`.
    """
    most = min(limits.file_bytes, limits.expanded_bytes)
    limits.check("expanded_bytes", archive.getinfo(name).file_size)
    limits.check("file_bytes", archive.getinfo(name).file_size)
    try:
        with archive.open(name) as stream:
            data = stream.read(most + 1)
    except RuntimeError as fault:
        raise FormatError("is locked with a password", remedy="unlock the archive and add that") from fault
    except _DAMAGED as fault:
        raise FormatError(f"is damaged: {fault}", remedy="fetch or copy the archive anew") from fault
    limits.check("expanded_bytes", len(data))
    limits.check("file_bytes", len(data))
    return data


def _litter(name: str) -> bool:
    """Whether a member is what systems leave in archives and nobody wrote."""
    last = name.rsplit("/", 1)[-1]
    return name.startswith("__MACOSX/") or last.startswith(".") or last == "Thumbs.db"
