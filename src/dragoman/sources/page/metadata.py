"""What a page says of itself: title, publisher, address, language, and when it was published.

JSON-LD is believed before OpenGraph and other fields of the head, those before a `time` element. The origin is kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urljoin, urlsplit

import msgspec
from selectolax.lexbor import LexborHTMLParser

from dragoman.sources.dated import day_of
from dragoman.sources.page.title import title_of
from dragoman.sources.page.words import names_of, words

_SCRIPTS = 20
_SCRIPT_BYTES = 2**20
_OBJECTS = 2_000


class Metadata(msgspec.Struct, frozen=True, kw_only=True):
    """What is known from the page's own fields; `published_from` names the field's kind.

    `heading` is a heading that may be the title of a page that has no `title`.
    """

    title: str | None = None
    heading: str | None = None
    publisher: str | None = None
    url: str | None = None
    lang: str | None = None
    published: str | None = None
    published_from: str | None = None
    body: str | None = None


def metadata_of(tree: LexborHTMLParser, url: str | None) -> Metadata:
    """The metadata of a page that was fetched from `url`, where that is known."""
    fields = _fields(tree)
    article = _article(tree)
    published, origin = _published(tree, fields, article)
    publisher = _name(article.get("publisher")) or fields.get("og:site_name") or fields.get("application-name")
    address = _address(tree, fields, url)
    stated = _text(article.get("headline")) or fields.get("og:title") or fields.get("twitter:title")
    title, heading = title_of(tree, stated, publisher)
    return Metadata(
        title=title,
        heading=heading,
        publisher=publisher or (urlsplit(address).hostname or "").removeprefix("www.") or None
        if address
        else publisher,
        url=address,
        lang=_lang(tree),
        published=published,
        published_from=origin,
        body=_text(article.get("articleBody")),
    )


def _fields(tree: LexborHTMLParser) -> dict[str, str]:
    """The head's fields by name in lower case; of a name that stands twice, the first."""
    fields: dict[str, str] = {}
    for node in tree.css("meta"):
        given = node.attributes
        name = given.get("property") or given.get("name") or given.get("itemprop")
        content = given.get("content")
        if name and content and content.strip():
            fields.setdefault(name.strip().lower(), content.strip())
    return fields


def _article(tree: LexborHTMLParser) -> dict[str, Any]:
    """The object of the page's JSON-LD that tells of the article; an empty one where there is none."""
    best: dict[str, Any] = {}
    rank = 0
    for script in tree.css('script[type="application/ld+json"]')[:_SCRIPTS]:
        for found in _objects(script.text(strip=True)[:_SCRIPT_BYTES]):
            kinds = found.get("@type")
            kinds = kinds if isinstance(kinds, list) else [kinds]
            score = max((_kind(kind) for kind in kinds), default=0)
            if score > rank:
                best, rank = found, score
    return best


def _kind(kind: object) -> int:
    if not isinstance(kind, str):
        return 0
    if kind.endswith(("Article", "Posting", "Report")):
        return 2
    return int(kind.endswith("WebPage"))


def _objects(script: str) -> Iterator[dict[str, Any]]:
    """Every object in a script, the outer before the inner; none where it is no JSON."""
    try:
        left = [msgspec.json.decode(_CONTROLS.sub(" ", script))]
    except (msgspec.DecodeError, RecursionError):
        return
    for _ in range(_OBJECTS):
        if not left:
            return
        value = left.pop(0)
        if isinstance(value, dict):
            yield value
            left.extend(inner for key, inner in value.items() if key in {"@graph", "mainEntity", "hasPart"})
        elif isinstance(value, list):
            left.extend(value)


_CONTROLS = re.compile("[\x00-\x1f]+")


def _published(
    tree: LexborHTMLParser, fields: dict[str, str], article: dict[str, Any]
) -> tuple[str, str] | tuple[None, None]:
    day = day_of(_text(article.get("datePublished"))) or day_of(_text(article.get("dateCreated")))
    if day:
        return day, "page:json-ld"
    for field in words().published_fields:
        day = day_of(fields.get(field))
        if day:
            return day, "page:opengraph" if field.startswith(("article:", "og:")) else "page:meta"
    for node in tree.css("time"):
        day = day_of(node.attributes.get("datetime"))
        if day and not _around(node):
            return day, "page:time"
    return None, None


def _around(node: Any) -> bool:  # noqa: ANN401  # selectolax's node
    """Whether a `time` stands in what goes round the text: the clock of the head, a teaser's date.

    A teaser is an item of a list with a link, or a part with a linked heading that is not the page's first.
    """
    at = node.parent
    while at is not None and at.tag not in {"main", "body"} and at.css_first("h1") is None:
        names = names_of(at.attributes.get("class"), at.attributes.get("id"))
        if at.tag in {"nav", "footer", "aside"} or not _TEASERS.isdisjoint(names):
            return True
        if at.css_first("a" if at.tag == "li" else _LINKED_HEADINGS) is not None:
            return True
        at = at.parent
    return False


_LINKED_HEADINGS = ", ".join(f"a h{level}, h{level} a" for level in range(2, 7))


_TEASERS = frozenset(("related", "sidebar", "widget", "comments", "comment", "latest", "popular", "topbar", "ticker"))


def _address(tree: LexborHTMLParser, fields: dict[str, str], url: str | None) -> str | None:
    """Where the page says that it stands, unless it was fetched from another host."""
    link = tree.css_first('link[rel="canonical"]')
    said = (link.attributes.get("href") if link is not None else None) or fields.get("og:url")
    if not said:
        return url
    try:
        stated = urlsplit(urljoin(url or "", said.strip()))
        fetched = urlsplit(url) if url else None
    except ValueError:
        return url
    if stated.scheme not in {"http", "https"} or not stated.hostname:
        return url
    if fetched is not None and _site(fetched.hostname) != _site(stated.hostname):
        return url
    return stated._replace(fragment="").geturl()


def _site(host: str | None) -> str:
    return ".".join((host or "").split(".")[-2:])


def _lang(tree: LexborHTMLParser) -> str | None:
    root = tree.css_first("html")
    said = root.attributes.get("lang") if root is not None else None
    return said.split("-")[0].lower() if said else None


def _name(value: object) -> str | None:
    if isinstance(value, list) and value:
        value = value[0]
    return _text(value.get("name")) if isinstance(value, dict) else _text(value)


def _text(value: object) -> str | None:
    return value.strip() or None if isinstance(value, str) else None
