"""Watching feeds: what is new in them since the last time, each page once, and again when it changes."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Sequence
from http import HTTPStatus
from io import BytesIO
from pathlib import Path

import msgspec

from dragoman.model.errors import FormatError, InputError
from dragoman.model.report import Report
from dragoman.sources.failure import Failure
from dragoman.sources.item import Item
from dragoman.sources.limits import Limits
from dragoman.sources.web.feed import Entry, Feed, feed_of
from dragoman.sources.web.fetch import Fetched
from dragoman.sources.web.manners import Host, Manners

_TRIES = 5
"""Times that a page which fails is tried before it is let go."""

_SAVED_EVERY = 2.0
"""Seconds after which what was seen is written down."""

_FURTHER = 50
"""Further sitemaps that one sitemap may name."""


class Watched(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One feed of a list: its address, the publisher's name if the feed's own is not wanted."""

    url: str
    source: str | None = None


class _Watch(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    feeds: list[Watched | str]
    pace: float = 2.0


class _Seen(msgspec.Struct):
    stamp: str
    tries: int = 0


class State(msgspec.Struct, kw_only=True):
    """What is remembered between two runs: of feeds, their marks of version; of pages, the stamp that was read."""

    feeds: dict[str, dict[str, str]] = {}
    pages: dict[str, _Seen] = {}
    hosts: dict[str, Host] = {}


def feeds_of(path: Path) -> tuple[list[Watched], float]:
    """The feeds that a YAML file lists under `feeds`, and the `pace` in seconds between requests to one host.

    Raises:
        FormatError: it is no such list.
    """
    import yaml  # noqa: PLC0415  # only watching needs it

    try:
        given = msgspec.convert(yaml.safe_load(path.read_text(encoding="utf-8")), _Watch)
    except OSError as fault:
        raise InputError(f"cannot be read: {fault.strerror}", where=str(path), remedy="check its name") from fault
    except (yaml.YAMLError, msgspec.ValidationError, UnicodeDecodeError) as fault:
        raise FormatError(
            f"lists no feeds: {fault}", where=str(path), remedy='write "feeds:" and a line "- https://..." for each'
        ) from fault
    return [Watched(each) if isinstance(each, str) else each for each in given.feeds], given.pace


def state_of(register: str) -> Path:
    """Where what was seen is remembered: beside a register's file, or where one works if it is on a server."""
    path = Path("dragoman") if "://" in register else Path(register).expanduser()
    return path.with_name(f"{path.name}.watch.json")


def watch(  # noqa: PLR0913  # what a round may be asked, by name
    feeds: Sequence[Watched],
    state: Path,
    limits: Limits,
    *,
    pace: float = 2.0,
    private: bool = False,
    done: list[str] | None = None,
) -> Iterator[Report | Failure]:
    """One round over some feeds: the reports of pages that are new or have changed, and what failed.

    A page is remembered in the file `state` once its report was taken, so that a round that is broken off goes on where
    it was. One that fails is tried again in later rounds. The addresses of feeds and pages that did not fail are put
    into `done`.

    Raises:
        FormatError: the file `state` is not one of ours.
    """
    round_ = _Round(state, limits, pace=pace, private=private)
    try:
        for feed in feeds:
            yield from round_.feed(feed)
            if done is not None:
                done[:] = round_.done
    finally:
        round_.save()


class _Round:
    def __init__(self, path: Path, limits: Limits, *, pace: float, private: bool) -> None:
        self._path = path
        self._limits = limits
        self._state = _seen(path)
        self.done: list[str] = []
        self._manners = Manners(limits, self._state.hosts, pace=pace, private=private)
        self._saved = time.monotonic()

    def feed(self, watched: Watched) -> Iterator[Report | Failure]:
        """What is new in one feed, and in the sitemaps that it names."""
        waiting = [watched.url]
        known: set[str] = set()
        while waiting and len(known) < _FURTHER:
            url = waiting.pop(0)
            if url in known:
                continue
            known.add(url)
            try:
                found = self._manners.ask(url, self._state.feeds.get(url))
                feed = self._feed(found)
            except InputError as error:
                yield Failure.of(error, file=url)
                continue
            self.done.append(url)
            if feed is None:
                continue
            waiting.extend(feed.further)
            for entry in feed.entries:
                yield from self._entry(entry, watched.source or feed.title)
            self._remember(url, found, feed)

    def _feed(self, found: Fetched) -> Feed | None:
        """A feed; None where its server says that nothing has changed."""
        if found.status == HTTPStatus.NOT_MODIFIED:
            return None
        if found.status != HTTPStatus.OK:
            raise InputError(f"was answered with {found.status}", remedy="check the feed's address")
        return feed_of(found.body, self._limits, url=found.url)

    def _remember(self, url: str, found: Fetched, feed: Feed) -> None:
        """Keep a feed's marks of version, unless a page of it is to be tried again: then it is asked for whole."""
        if any(self._open(entry) for entry in feed.entries):
            self._state.feeds.pop(url, None)
            return
        self._state.feeds[url] = {
            asked: found.fields[given]
            for asked, given in (("If-None-Match", "etag"), ("If-Modified-Since", "last-modified"))
            if given in found.fields
        }

    def _open(self, entry: Entry) -> bool:
        """Whether a page is still to be read: it is new, has changed, or failed and is to be tried again."""
        if entry.url is None:
            return False
        seen = self._state.pages.get(entry.url)
        return seen is None or seen.stamp != entry.stamp or 0 < seen.tries < _TRIES

    def _entry(self, entry: Entry, source: str | None) -> Iterator[Report | Failure]:
        if entry.url is None or not self._open(entry):
            return
        failed = False
        for found in self._page(entry.url):
            failed = isinstance(found, Failure)
            yield found if isinstance(found, Failure) else _filled(found, entry, source)
        if not failed:
            self.done.append(entry.url)
        seen = self._state.pages.get(entry.url)
        tries = seen.tries if seen is not None and seen.stamp == entry.stamp else 0
        self._state.pages[entry.url] = _Seen(entry.stamp, tries + 1 if failed else 0)
        if time.monotonic() - self._saved > _SAVED_EVERY:
            self.save()

    def _page(self, url: str) -> Iterator[Report | Failure]:
        from dragoman.sources.opening import read_item  # noqa: PLC0415  # pages are opened as files are

        try:
            found = self._manners.ask(url)
        except InputError as error:
            yield Failure.of(error, file=url)
            return
        if found.status != HTTPStatus.OK:
            yield Failure(file=url, fault=f"was answered with {found.status}", remedy="nothing: it is tried again")
            return
        name = url.rsplit("/", 1)[-1]
        item = Item(BytesIO(found.body), file=url, name=name, url=url, charset=found.charset)
        yield from read_item(item, self._limits)

    def save(self) -> None:
        """Write down what was seen, whole or not at all."""
        fresh = self._path.with_name(f"{self._path.name}.{os.getpid()}")
        fresh.write_bytes(msgspec.json.encode(self._state))
        fresh.replace(self._path)
        self._saved = time.monotonic()


def _seen(path: Path) -> State:
    """What the file of a register's watch remembers; nothing where it is not there.

    Raises:
        FormatError: it is not one of ours.
    """
    if not path.exists():
        return State()
    try:
        return msgspec.json.decode(path.read_bytes(), type=State)
    except (msgspec.DecodeError, UnicodeDecodeError) as fault:
        raise FormatError(
            f"does not hold what a watch remembers: {fault}",
            where=str(path),
            remedy="put it back from a backup, or remove it: then each page of the feeds is fetched again",
        ) from fault


def _filled(report: Report, entry: Entry, source: str | None) -> Report:
    """A page's report with what only its feed knows."""
    metadata = report.published_from or ""
    dated = report.published is not None and metadata.startswith(("page", "metadata", "url"))
    return msgspec.structs.replace(
        report,
        title=report.title or entry.title,
        source=source or report.source,
        published=report.published if dated or not entry.published else entry.published,
        published_from=report.published_from if dated or not entry.published else "metadata",
    )
