"""JSON files of articles: one object, a list of them, or a list in a field of an object, under whatever names."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from dragoman.model.errors import FormatError, InputError
from dragoman.model.report import Report
from dragoman.sources.charset import decode
from dragoman.sources.failure import Failure
from dragoman.sources.fields import given_of
from dragoman.sources.item import Item
from dragoman.sources.limits import Limits
from dragoman.sources.plain import empty
from dragoman.sources.stated import report_of


def read(item: Item, limits: Limits) -> Iterator[Report | Failure]:
    """Each object's report, or its failure.

    Raises:
        FormatError: it is no JSON, or holds no objects.
        LimitError: it is larger than `file_bytes`.
    """
    text = decode(item.whole(limits), item.charset)
    try:
        value = msgspec.json.decode(text)
    except (msgspec.DecodeError, RecursionError) as fault:
        raise FormatError(f"is no JSON: {fault}", remedy="check that it was saved or fetched whole") from fault
    records = _records(value)
    if not records:
        raise empty()
    for number, record in enumerate(records, 1):
        try:
            if not isinstance(record, dict):
                raise FormatError("is no object", remedy="a list of objects is wanted, one for each article")
            yield report_of(given_of(record, item.fields), item)
        except InputError as error:
            place = f"object {number}"
            yield Failure.of(error, file=item.file, place=f"{item.place} > {place}" if item.place else place)


def _records(value: object) -> list[object]:
    """The list of articles: the value itself, or the longest list of objects among an object's fields."""
    if isinstance(value, list):
        return value
    if not isinstance(value, dict):
        return []
    lists = [inner for inner in value.values() if isinstance(inner, list) and inner and isinstance(inner[0], dict)]
    return max(lists, key=len) if lists else [value]
