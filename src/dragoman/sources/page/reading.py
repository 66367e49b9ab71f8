"""A web page to its report: title and main text, with what the page says of itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dragoman.model.errors import FormatError
from dragoman.model.report import Report
from dragoman.sources.apart import read_apart
from dragoman.sources.charset import decode
from dragoman.sources.dated import inferred
from dragoman.sources.failure import Failure
from dragoman.sources.identity import address_id, content_id
from dragoman.sources.item import Item
from dragoman.sources.limits import Limits
from dragoman.sources.page.main_text import as_text, lines_below_title, main_blocks
from dragoman.sources.page.markup import parsed
from dragoman.sources.page.metadata import metadata_of
from dragoman.sources.page.plan import shows
from dragoman.sources.page.title import heading_above, shown_title
from dragoman.sources.page.walk import blocks_of
from dragoman.sources.tongue import language_of

_DECLARED = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]+)", re.IGNORECASE)


_LARGE = 3 * 2**20
"""Bytes of a page that is read apart: few are so large."""

_BEGINNING = 60
"""Characters of a stated body that are looked for in the text."""

_ATTRIBUTES = 30_000
"""Equals signs in a page that is read apart: the parser looks at the attributes of one element again for each more."""


def read(item: Item, limits: Limits) -> Iterator[Report | Failure]:
    """The one report that a page is; a page that is large or odd is read in a child process.

    Raises:
        FormatError: there is no text on the page, or its character set cannot be told.
        LimitError: it is too large, too deep or of too many elements, or takes too long.
    """
    data = item.whole(limits)
    if not item.apart and (len(data) > _LARGE or data.count(b"=") > _ATTRIBUTES):
        yield from read_apart("page.reading", Item.again(data, item), limits)
        return
    declared = _DECLARED.search(data, 0, 4096)
    charset = item.charset or (declared[1].decode("ascii") if declared else None)
    yield report_of(decode(data, charset, lenient=True), item, limits)


def report_of(markup: str, item: Item, limits: Limits) -> Report:
    """The report of a page's markup.

    The title stands first in the report's text, an empty line before the rest: headlines say facts too.

    Raises:
        FormatError: there is no text on the page.
        LimitError: it is too deep or of too many elements.
    """
    tree = parsed(markup, limits)
    about = metadata_of(tree, item.url)
    blocks = blocks_of(tree, about.title)
    title = shown_title(blocks, about.title) if about.title else heading_above(blocks) or about.heading
    text = as_text(main_blocks(blocks, title))
    if about.body and (len(text) < len(about.body) // 2 or (not shows(blocks, title) and not _holds(text, about.body))):
        text = about.body
    if not text:
        raise FormatError(
            "there is no text of an article on the page",
            remedy="if the page fills itself by script, save it from a browser and add the saved file",
        )
    text = f"{title}\n\n{text}" if title else text
    published, origin = about.published, about.published_from
    if published is None:
        published, origin = inferred(text, name=item.name, url=about.url, shown=lines_below_title(blocks, title))
    return Report(
        id=address_id(item.url) if item.url else content_id(text, about.url or about.publisher),
        text=text,
        published=published,
        published_from=origin,
        source=about.publisher or item.name or None,
        url=about.url,
        lang=language_of(text) or about.lang,
        title=title,
    )


def _holds(text: str, body: str) -> bool:
    """Whether a text holds the beginning of the body that the page states."""
    return "".join(body[:_BEGINNING].split()) in "".join(text.split())
