"""Report JSONL: one report a line, with its own id and fields; a line that is wrong is told and passed over."""

from __future__ import annotations

import codecs
from collections.abc import Iterator

import msgspec

from dragoman.model.errors import FormatError, InputError
from dragoman.model.report import Report
from dragoman.sources.dated import inferred, stated_day
from dragoman.sources.failure import Failure
from dragoman.sources.identity import content_id
from dragoman.sources.item import Item
from dragoman.sources.limits import Limits
from dragoman.sources.plain import empty
from dragoman.sources.tongue import language_of

_WANTED = 'one JSON object a line is wanted, with "text" and, where known, id, published, source, url, lang, title'


class Given(msgspec.Struct, frozen=True, kw_only=True):
    """The fields of a report as a file states them; all that is not of a report is passed over."""

    text: str
    id: str | None = None
    published: str | None = None
    published_from: str | None = None
    source: str | None = None
    url: str | None = None
    lang: str | None = None
    title: str | None = None


def read(item: Item, limits: Limits) -> Iterator[Report | Failure]:
    """Each line's report, streamed, or its failure.

    Raises:
        FormatError: there is not one line.
    """
    seen = False
    for number, line in _utf8(item).lines(limits):
        if line is not None and not line.strip(b" \t\r\n\xef\xbb\xbf"):
            continue
        seen = True
        try:
            if line is None:
                raise limits.exceeded("line_bytes")
            yield report_of(_given(line), item)
        except InputError as error:
            place = f"line {number}"
            yield Failure.of(error, file=item.file, place=f"{item.place} > {place}" if item.place else place)
    if not seen:
        raise empty()


def report_of(given: Given, item: Item) -> Report:
    """The report of stated fields: what they leave open is inferred, and said to be.

    Raises:
        FormatError: `published` is no date, or a field holds what no text may.
    """
    if any("\x00" in value for value in (given.text, given.id, given.title, given.source, given.url) if value):
        raise FormatError("holds a NUL character", remedy="take it out: no database keeps it")
    published, origin = _published(given, item)
    return Report(
        id=given.id or content_id(given.text, given.url),
        text=given.text,
        published=published,
        published_from=origin,
        source=given.source or None,
        url=given.url or None,
        lang=given.lang or language_of(given.text),
        title=given.title or None,
    )


def _published(given: Given, item: Item) -> tuple[str | None, str | None]:
    if not given.published:
        return inferred(given.text, name="", url=given.url or item.url)
    day = stated_day(given.published)
    if day is None:
        raise FormatError(
            f'published is "{given.published[:40]}", which is no day of the form YYYY-MM-DD',
            remedy="write the day, or null where it is not known",
        )
    return day, given.published_from or "metadata"


def _given(line: bytes) -> Given:
    try:
        return _GIVEN.decode(line.removeprefix(codecs.BOM_UTF8))
    except UnicodeDecodeError as fault:
        raise FormatError(f"is broken UTF-8: {fault.reason}", remedy="write the line as UTF-8") from fault
    except (msgspec.DecodeError, RecursionError) as fault:
        raise FormatError(f"is no report: {fault}", remedy=_WANTED) from fault


_GIVEN = msgspec.json.Decoder(Given)


def _utf8(item: Item) -> Item:
    """The item with its lines in UTF-8: some tools write JSON lines as UTF-16."""
    for mark, charset in ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")):
        if item.head.startswith(mark):
            recoded = codecs.EncodedFile(item.stream(), "utf-8", charset, errors="strict")
            return Item(recoded, file=item.file, name=item.name, place=item.place, url=item.url)
    return item
