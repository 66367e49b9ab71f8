"""Report JSONL: one report a line, with its own id and fields; a line that is wrong is told and passed over."""

from __future__ import annotations

import codecs
from collections.abc import Iterator

import msgspec

from dragoman.model.errors import FormatError, InputError
from dragoman.model.report import Report
from dragoman.sources.failure import Failure
from dragoman.sources.fields import given_of
from dragoman.sources.item import Item
from dragoman.sources.limits import Limits
from dragoman.sources.plain import empty
from dragoman.sources.stated import Given, report_of

_WANTED = 'one JSON object a line is wanted, with "text" and, where known, id, published, source, url, lang, title'


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
            yield report_of(_given(line, item), item)
        except InputError as error:
            place = f"line {number}"
            yield Failure.of(error, file=item.file, place=f"{item.place} > {place}" if item.place else place)
    if not seen:
        raise empty()


def _given(line: bytes, item: Item) -> Given:
    try:
        return _decoded(line.removeprefix(codecs.BOM_UTF8), item)
    except UnicodeDecodeError as fault:
        raise FormatError(f"is broken UTF-8: {fault.reason}", remedy="write the line as UTF-8") from fault
    except (msgspec.DecodeError, RecursionError) as fault:
        raise FormatError(f"is no report: {fault}", remedy=_WANTED) from fault


def _decoded(line: bytes, item: Item) -> Given:
    """The fields of a line; of an object that calls its text something else, by what tables call it."""
    try:
        return _GIVEN.decode(line)
    except msgspec.ValidationError:
        record = msgspec.json.decode(line)
        if not isinstance(record, dict) or "text" in record:
            raise
        return given_of(record, item.fields)


_GIVEN = msgspec.json.Decoder(Given)


def _utf8(item: Item) -> Item:
    """The item with its lines in UTF-8: some tools write JSON lines as UTF-16.

    Half a letter goes through as it is, so that it breaks its own line and no other.
    """
    for mark, charset in ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")):
        if item.head.startswith(mark):
            recoded = codecs.EncodedFile(item.stream(), "utf-8", charset, errors="surrogatepass")
            return Item(
                recoded, file=item.file, name=item.name, place=item.place, url=item.url, fields=item.fields,
                nesting=item.nesting, apart=item.apart,
            )  # fmt: skip
    return item
