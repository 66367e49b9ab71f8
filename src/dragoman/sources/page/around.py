"""Which elements stand around the text of a page: by their tag, their names, and what they are labelled."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborNode

from dragoman.sources.page.blocks import LEAVES
from dragoman.sources.page.words import bare, names_of, words

_NAMING = ("class", "id", "role", "itemprop", "aria-labelledby", "data-component", "data-testid", "data-e2e")
"""Attributes that name what an element is."""

_MUCH, _LONG = 120, 300
"""Characters of text for which a part is entered that has a doubtful name, and a line or paragraph."""

_FREE = 3
"""How many times the text of its links such a part must hold."""

_FIRST = 2
"""Headings of a part that may be the page's title."""

_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


def named(attributes: dict[str, str | None]) -> set[str]:
    """The names that an element's attributes give it."""
    return names_of(*(attributes.get(given) for given in _NAMING))


def stands_around(node: LexborNode, tag: str, title: str, *, inline: bool, entering: bool) -> bool:
    """Whether an element is a part around the text.

    Of such parts those are entered all the same that show the page's title (made bare), those of doubtful names that
    hold much text, and with `entering` every one but navigation and the page's foot.
    """
    known = words()
    attributes = node.attributes
    names = named(attributes)
    told = attributes.get("aria-label")
    if tag in known.around_tags or not known.around_names.isdisjoint(names) or (told and bare(told) in known.ends):
        return inline or not _taken_in(node, tag, title, entering=entering)
    if known.doubtful_names.isdisjoint(names) or not known.text_names.isdisjoint(names):
        return False
    much = _LONG if inline or tag in LEAVES else _MUCH
    return not _holds_much(node, much) and (inline or not _taken_in(node, tag, title, entering=entering))


def _taken_in(node: LexborNode, tag: str, title: str, *, entering: bool) -> bool:
    if tag in {"nav", "footer"}:
        return False
    if entering or node.css_first("h1") is not None:
        return True
    return bool(title) and any(bare(heading.text()) == title for heading in node.css("h2, h3")[:_FIRST])


def _holds_much(node: LexborNode, much: int) -> bool:
    """Whether an element holds running text for which a page may have been made: much, and little of it links."""
    length = len(node.text())
    return length >= much and _FREE * sum(len(link.text()) for link in node.css("a")) < length


def hidden(attributes: dict[str, str | None]) -> bool:
    """Whether an element is not shown; one of class `hidden md:block` is, on wide screens."""
    style, classes = attributes.get("style"), attributes.get("class")
    return (
        "hidden" in attributes
        or attributes.get("aria-hidden") == "true"
        or (classes is not None and "hidden" in classes.split() and ":" not in classes)
        or (style is not None and _HIDDEN.search(style) is not None)
    )
