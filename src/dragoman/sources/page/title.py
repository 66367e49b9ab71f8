"""The title of a page: what its head states and its headings show, without the publisher's name."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser

from dragoman.sources.page.blocks import HEADINGS, Page
from dragoman.sources.page.furniture import LINE, furniture
from dragoman.sources.page.plan import Plan
from dragoman.sources.page.words import bare, names_of, repeats, words

_SEPARATED = re.compile(r"\s+[|–—\-•·»:/]+\s+|\s*[|•]\s*")
_UNSEEN = re.compile("[\u200b\u2060\ufeff]")
_CLOCK = re.compile(r"^[\d\s:./-]+")

_STOPS = ".!؟?:…"
"""What a short line ends with that is a sentence of the text, and not its title."""

_HEADINGS = 40
_LONGEST = 300
"""Characters beyond which a part is not one title."""


def title_of(tree: LexborHTMLParser, stated: str | None, publisher: str | None) -> tuple[str | None, str | None]:
    """The report's title, and where there is none what may be it: the first heading, or all that the head says.

    It is the heading that the page's own title repeats, else what is `stated`, else a heading. Pages put the
    publisher's name before or behind their title, and some into their first heading.
    """
    head = tree.css_first("head title")
    given = _line(head.text()) if head is not None else ""
    stated = _line(stated or "")
    shown = [(node.tag, _line(node.text(separator=" "))) for node in tree.css("h1, h2, h3, h4")[:_HEADINGS]]
    repeated = [text for _, text in shown if text and text != publisher and (text in given or text in stated)]
    if repeated and len(longest := max(repeated, key=len)) * 2 > min(len(given or stated), len(stated or given)):
        return longest, None
    if stated:
        return _without(stated, publisher), None
    firsts = [text for tag, text in shown if tag == "h1" and _telling(text) and text != publisher]
    if len(firsts) == 1:
        return firsts[0], None
    named = _without(given, publisher)
    if _telling(named):
        return named, None
    return _titled(tree), next((text for _, text in shown if _telling(text)), named) or None


def _titled(tree: LexborHTMLParser) -> str | None:
    """What stands in the first part that is named for holding the title."""
    for node in tree.css('[class*="title" i], [class*="headline" i], [id*="title" i]')[:_HEADINGS]:
        if not words().title_names.isdisjoint(names_of(node.attributes.get("class"), node.attributes.get("id"))):
            text = _line(node.text(separator=" "))
            if _telling(text) and len(text) < _LONGEST:
                return text
    return None


def _telling(text: str) -> bool:
    """Whether a heading says something, and is not a name or a section of the page."""
    return max(len(part.split()) for part in _SEPARATED.split(text)) > 3  # noqa: PLR2004  # names have up to three words


def _line(text: str) -> str:
    return " ".join(_UNSEEN.sub("", text).split())


def _without(title: str, publisher: str | None) -> str:
    """A title without a first or last part that is the publisher's name, or is a name's length beside a long rest."""
    cuts = list(_SEPARATED.finditer(title))
    if not cuts:
        return title
    for rest, part in (
        (title[: cuts[-1].start()], title[cuts[-1].end() :]),
        (title[cuts[0].end() :], title[: cuts[0].start()]),
    ):
        if part and rest and ((publisher and part == publisher) or (_telling(rest) and not _telling(part))):
            return rest
    return title


def shown_title(page: Page, title: str | None) -> str | None:
    """A page's title as the page shows it: the line that most of it repeats, without a publisher or a section.

    A title that a heading or a line shows whole stays as it is.
    """
    stated = bare(title) if title else ""
    lines = (block.text.split("\n", 1)[0] for block in page.blocks if not block.linked)
    shown = [line for line in lines if repeats(line, stated)]
    return title if not shown or any(bare(line) == stated for line in shown) else shown[0]


def heading_above(page: Page) -> str | None:
    """The heading that stands before the text, or else the line: the title of a page whose head says none."""
    kept = Plan(page, None).kept()
    runs = {id(block) for block in kept if block.weight and (len(block.text) > LINE or block.text[-1] in _STOPS)}
    first = next((number for number, block in enumerate(page.blocks) if id(block) in runs), 0)
    above = [block for block in page.blocks[:first] if len(block.text) < _LONGEST and not block.linked]
    headings = [block.text for block in above if block.tag in HEADINGS and _telling(block.text)]
    lines = (_CLOCK.sub("", block.text) for block in above if not furniture(block, bare(block.text)))
    found = headings or [line for line in lines if _telling(line) and "\n" not in line]
    return found[-1] if found else None
