"""Feeds: RSS, Atom and sitemaps, as the entries that they list; a feed read as a file gives what its entries say."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from urllib.parse import urljoin

import msgspec

from dragoman.model.errors import FormatError
from dragoman.model.report import Report
from dragoman.sources.charset import decode
from dragoman.sources.dated import day_of, inferred
from dragoman.sources.identity import address_id, content_id
from dragoman.sources.item import Item
from dragoman.sources.limits import Limits
from dragoman.sources.page.main_text import as_text, main_blocks
from dragoman.sources.page.markup import parsed
from dragoman.sources.page.walk import blocks_of
from dragoman.sources.plain import empty
from dragoman.sources.tongue import language_of
from dragoman.sources.xml import Event, events


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that a feed lists. `stamp` changes when the entry does; `text` is what the feed itself says of it."""

    url: str | None
    title: str | None = None
    published: str | None = None
    stamp: str = ""
    text: str = ""


class Feed(msgspec.Struct, frozen=True, kw_only=True):
    """A feed: its entries, newest first as a rule, and the addresses of further sitemaps that it names."""

    title: str | None
    entries: list[Entry]
    further: list[str]


def read(item: Item, limits: Limits) -> Iterator[Report]:
    """A report of what each entry says: often a headline and a summary. Watching a feed fetches the pages behind it.

    Raises:
        FormatError: it is no feed, holds no entries, or is a sitemap, which says nothing itself.
    """
    feed = feed_of(item.whole(limits), limits, url=item.url)
    told = False
    for entry in feed.entries:
        text = "\n\n".join(filter(None, (entry.title, entry.text)))
        if not text:
            continue
        told = True
        published, origin = (entry.published, "metadata") if entry.published else inferred(text, name="", url=entry.url)
        yield Report(
            id=address_id(entry.url) if entry.url else content_id(text),
            text=text,
            published=published,
            published_from=origin,
            source=feed.title or item.name or None,
            url=entry.url,
            lang=language_of(text),
            title=entry.title,
        )
    if feed.entries and not told:
        raise FormatError(
            "is a sitemap: it lists addresses and says nothing itself", remedy="watch it, and its pages are fetched"
        )
    if not told:
        raise empty()


def feed_of(data: bytes, limits: Limits, *, url: str | None = None) -> Feed:
    """The feed in some bytes; many are not well-formed, and are mended once.

    Raises:
        FormatError: they are no feed that can be read.
        LimitError: its elements lie too deep or are too many.
    """
    try:
        return _gathered(events(data, limits), limits, url)
    except FormatError:
        return _gathered(events(_mended(data), limits), limits, url)


_DECLARED = re.compile(r"<\?xml[^>]*\?>|<!DOCTYPE[^\[>]*(?:\[[^\]]*\])?[^>]*>", re.IGNORECASE)
_ENTITY = re.compile(r"&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-fA-F]{1,6});)([a-zA-Z][a-zA-Z0-9]{1,30};)?")
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def _mended(data: bytes) -> bytes:
    """A feed without a document type, with its entities, stray ampersands and control characters made good."""
    declared = re.match(rb"\s*<\?xml[^>]*encoding=[\"']([A-Za-z0-9_-]+)", data[:200])
    text = decode(data, declared[1].decode("ascii") if declared else None, lenient=True)
    text = _NOT_XML.sub("", _DECLARED.sub("", text))
    return _ENTITY.sub(_entity, text).strip().encode()


def _entity(found: re.Match[str]) -> str:
    if not found[1]:
        return "&amp;"
    shown = html.unescape(found[0])
    return "&amp;" + found[1] if shown == found[0] else html.escape(shown)


# fmt: off
_ENTRIES = frozenset(("item", "entry", "url", "sitemap"))
_FIELDS = frozenset((
    "title", "link", "guid", "id", "pubDate", "published", "updated", "date", "modified", "lastmod", "description",
    "summary", "content", "encoded", "loc", "publication_date",
))
# fmt: on
_MEDIA = "http://search.yahoo.com/mrss/"


def _gathered(found: Iterator[Event], limits: Limits, url: str | None) -> Feed:
    gathering = _Gathering(limits, url)
    for event in found:
        if event.kind == "text":
            gathering.text(event.name)
        elif event.space != _MEDIA:
            (gathering.start if event.kind == "start" else gathering.end)(event)
    return gathering.feed()


class _Gathering:
    """A feed as it is read: the fields of the entry that is open, or, outside of entries, of the feed itself."""

    def __init__(self, limits: Limits, url: str | None) -> None:
        self._limits = limits
        self._url = url
        self._entries: list[Entry] = []
        self._further: list[str] = []
        self._title: str | None = None
        self._fields: dict[str, list[str]] = {}
        self._inside = self._name = ""

    def text(self, text: str) -> None:
        """More of the field that is open."""
        if self._name:
            self._fields.setdefault(self._name, []).append(text)

    def start(self, event: Event) -> None:
        """The start of an entry or of a field."""
        if event.name in _ENTRIES and not self._inside:
            self._limits.check("members", len(self._entries))
            self._title = self._title or _joined(self._fields, "title")
            self._fields, self._inside = {}, event.name
        elif event.name in _FIELDS:
            self._name = event.name
            _link(event, self._fields)

    def end(self, event: Event) -> None:
        """The end of an entry or of a field."""
        if event.name == self._inside:
            if self._inside == "sitemap":
                self._further.extend(filter(None, [_joined(self._fields, "loc")]))
            else:
                self._entries.append(_entry(self._fields, self._limits, self._url))
            self._fields, self._inside, self._name = {}, "", ""
        elif event.name == self._name:
            self._fields.setdefault(self._name, []).append("\n")
            self._name = ""

    def feed(self) -> Feed:
        """All that was read."""
        title = self._title or _joined(self._fields, "title")
        return Feed(title=title, entries=self._entries, further=self._further)


def _link(event: Event, fields: dict[str, list[str]]) -> None:
    """Atom gives its links as attributes: the one to the page itself is wanted."""
    target = event.attributes.get("href")
    if event.name == "link" and target and event.attributes.get("rel", "alternate") == "alternate":
        fields.setdefault("link", []).append(f"{target}\n")


def _entry(fields: dict[str, list[str]], limits: Limits, base: str | None) -> Entry:
    link = _joined(fields, "link") or _joined(fields, "loc")
    named = _joined(fields, "guid") or _joined(fields, "id")
    if not link and named and named.startswith(("http://", "https://")):
        link = named
    said = max((_joined(fields, each) or "" for each in ("encoded", "content", "description", "summary")), key=len)
    title = _joined(fields, "title")
    dates = [_joined(fields, each) for each in ("pubDate", "published", "publication_date", "date")]
    changed = [_joined(fields, each) for each in ("updated", "modified", "lastmod")]
    return Entry(
        url=urljoin(base or "", link.split("\n")[0]) if link else None,
        title=html.unescape(title) if title else None,
        published=next((day for day in map(day_of, dates) if day), None),
        stamp=next(filter(None, (*changed, *dates)), "") + content_id(f"{title}\n{said}"),
        text=_plain(said, limits),
    )


def _plain(said: str, limits: Limits) -> str:
    if "<" not in said:
        return html.unescape(said).strip()
    return as_text(main_blocks(blocks_of(parsed(said, limits)), None))


def _joined(fields: dict[str, list[str]], name: str) -> str | None:
    return "".join(fields.get(name, ())).strip() or None
