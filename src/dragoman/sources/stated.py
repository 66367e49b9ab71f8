"""What a record states of a report, and the report that this makes: what it leaves open is inferred, and said to be."""

from __future__ import annotations

import msgspec

from dragoman.model.errors import FormatError
from dragoman.model.report import Report
from dragoman.sources.dated import inferred, stated_day
from dragoman.sources.identity import content_id
from dragoman.sources.item import Item
from dragoman.sources.tongue import language_of

_LONGEST = 500
"""Letters of an id: no index takes a row of much more."""


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
    ocr: float | None = None


def report_of(given: Given, item: Item) -> Report:
    """The report of stated fields: what they leave open is inferred, and said to be.

    Raises:
        FormatError: `published` is no date, the id is too long, or a field holds what no text may.
    """
    if any("\x00" in value for value in (given.text, given.id, given.title, given.source, given.url) if value):
        raise FormatError("holds a NUL character", remedy="take it out: no database keeps it")
    if len(given.id or "") > _LONGEST:
        raise FormatError(
            f"its id is longer than {_LONGEST} letters",
            remedy="give a shorter one; without one it gets one of its text",
        )
    published, origin = _published(given, item)
    return Report(
        id=given.id or content_id(given.text, given.url or given.source),
        text=given.text,
        published=published,
        published_from=origin,
        source=given.source or None,
        url=given.url or None,
        lang=given.lang or language_of(given.text),
        title=given.title or None,
        ocr=given.ocr,
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
