"""From markup to a tree, under limits that hold before the parser sees it.

The parser builds deep nests in quadratic time and copies open formatting elements into every paragraph; one linear look
at the tags bounds both.
"""

from __future__ import annotations

import re
from collections import Counter

from selectolax.lexbor import LexborHTMLParser

from dragoman.model.errors import LimitError
from dragoman.sources.limits import Limits

_TAG = re.compile(r"</?[a-zA-Z][a-zA-Z0-9-]*")

# fmt: off
_IMPLIED = frozenset((
    "p", "li", "td", "th", "tr", "tbody", "thead", "tfoot", "option", "optgroup", "dt", "dd", "rt", "rp", "colgroup",
    "html", "head", "body", "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
    "source", "track", "wbr",
))
"""Elements that need no end tag or have none: they close one another and do not nest."""

_FORMATTING = frozenset((
    "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
))
"""Elements that the parser opens again in each paragraph until they are closed."""
# fmt: on

_FREE = 20
"""Formatting elements that an honest page leaves open: their copies are not counted."""

_STRETCH = 16_384
"""Characters that are counted together at first."""


def parsed(markup: str, limits: Limits) -> LexborHTMLParser:
    """The tree of a page.

    Raises:
        LimitError: its elements lie too deep (`markup_depth`) or would be too many (`markup_nodes`).
    """
    try:
        _bounded(markup, _STRETCH, limits)
    except LimitError:
        _bounded(markup, 1, limits)
    return LexborHTMLParser(markup)


def _bounded(markup: str, stretch: int, limits: Limits) -> None:
    """Refuse a page that may pass the limits, tags being counted by the stretch: the shorter, the nearer to the truth.

    An end tag closes only what is open under its own name, so each name is counted for itself.
    """
    open_: dict[str, int] = {}
    tags = deepest = most = at = 0
    while at < len(markup):
        end = markup.find("<", at + stretch)
        end = len(markup) if end < 0 else end
        counted = Counter(_TAG.findall(markup, at, end))
        at = end
        for tag, count in counted.items():
            tags += count
            if tag[1] != "/" and (name := tag[1:].lower()) not in _IMPLIED:
                open_[name] = open_.get(name, 0) + count
        deepest = max(deepest, sum(open_.values()))
        most = max(most, sum(open_[name] for name in _FORMATTING if name in open_))
        for tag, count in counted.items():
            name = tag[2:].lower()
            if tag[1] == "/" and name in open_:
                open_[name] = max(0, open_[name] - count)
    limits.check("markup_depth", deepest)
    limits.check("markup_nodes", tags * (1 + most // _FREE))
