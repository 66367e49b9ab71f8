"""Plain text: the report is the file, letter for letter; only a byte order mark is left out."""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.model.errors import FormatError
from dragoman.model.report import Report
from dragoman.sources.charset import decode
from dragoman.sources.dated import inferred
from dragoman.sources.identity import address_id, content_id
from dragoman.sources.item import Item
from dragoman.sources.limits import Limits
from dragoman.sources.tongue import language_of


def read(item: Item, limits: Limits) -> Iterator[Report]:
    """The one report that a text file is.

    Raises:
        FormatError: the file is empty, binary, or in a character set that cannot be told.
        LimitError: it is larger than `file_bytes`.
    """
    yield report_of(decode(item.whole(limits), item.charset), item)


def report_of(text: str, item: Item, *, title: str | None = None) -> Report:
    """A report of a text that brings nothing but itself.

    Raises:
        FormatError: the text is empty.
    """
    if not text.strip():
        raise empty()
    published, origin = inferred(text, name=item.name, url=item.url)
    return Report(
        id=address_id(item.url) if item.url else content_id(text),
        text=text,
        published=published,
        published_from=origin,
        source=item.name or None,
        url=item.url,
        lang=language_of(text),
        title=title,
    )


def empty() -> FormatError:
    """The error of a file in which there is no text."""
    return FormatError("is empty: there is no text in it", remedy="check that it was saved or fetched whole")
