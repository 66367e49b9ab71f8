"""A page as blocks: each run of text that stands by itself, with the part of the page that it lies in.

What never holds text, and what by its tag or name stands around it, is not entered, so that a page costs what its text
costs. Only where nothing is left then is the page walked again with such parts taken in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec
from selectolax.lexbor import LexborHTMLParser, LexborNode

from dragoman.sources.page.words import names_of, words

HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_LEAVES = frozenset(("p", "li", "dt", "dd", "tr", "blockquote", "pre", "tbody", "thead", "caption")) | HEADINGS
# fmt: off
_INLINE = frozenset((
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
    "kbd", "label", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub",
    "sup", "time", "tt", "u", "var", "wbr", "img", "picture", "source", "amp-img",
))
# fmt: on
_SENTENCE, _RUNNING = 25, 60
_ENDS = '.!؟?:»"”…'
_CELL = 200
"""Characters in a cell above which a row is no row of figures but a part of the page's frame."""

_ROW = 5
"""The share of a row, one in so many, that is links in lists of teasers that stand in tables with their excerpts."""

_NOTE = 200
"""Characters of a part around the text that are looked at for a day."""

_OFTEN = 1.6
"""Blocks of running text to one of links up to which a part is a list of teasers."""

_SPACES = re.compile(r"[ \t\r\n\f\u00a0]+")
_BLANKS = re.compile(r"[ \t\f\u00a0]+")
_LINES = re.compile(r"\s*\n\s*")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


class Part(msgspec.Struct):
    """An element that holds blocks; `above` is the number of the part that it lies in, -1 for the body.

    `holds_text` says that it is named for holding the text. `running` and `links` count the blocks of running text and
    of links directly in it. Parts of one `look` have the same tag, classes and id; cells of a table, which stand side
    by side, are of none.
    """

    above: int
    look: str = ""
    holds_text: bool = False
    running: int = 0
    links: int = 0
    weight: int = 0

    def take(self, block: Block) -> None:
        """Count a block that is directly in this part."""
        self.weight += block.weight
        self.running += block.weight > 0
        self.links += (_ROW if block.tag == "tr" else 2) * block.linked > len(block.text)

    @property
    def own(self) -> int:
        """The weight of the blocks directly in it; none where links stand with most of them: those are teasers."""
        teasers = self.links > 1 and _OFTEN * self.links >= self.running
        return 0 if teasers else self.weight


class Block(msgspec.Struct):
    """A run of text in part `within`, `linked` characters of it in links, `dated` in `time` elements.

    `loose` is text that stands beside block elements and not in one of its own; `torn` says that something that is
    left out stood between it and the block before.
    """

    text: str
    tag: str
    within: int
    linked: int = 0
    dated: int = 0
    loose: bool = False
    torn: bool = False

    @property
    def weight(self) -> int:
        """How much running text it is: link text counts for nothing, nor do headings and short labels."""
        free = len(self.text) - self.linked
        if self.tag in HEADINGS or free < 2 * self.linked:
            return 0
        return free if free >= _RUNNING or (free >= _SENTENCE and self.text[-1] in _ENDS) else 0


class Page(msgspec.Struct):
    """The blocks of a page in order, and its parts; a part stands after the part that it lies in.

    `notes` are what parts around the text say that may tell a day, each with the number of blocks before it.
    """

    blocks: list[Block]
    parts: list[Part]
    notes: list[tuple[int, str]]


def blocks_of(tree: LexborHTMLParser) -> Page:
    """The page's blocks."""
    root = tree.body or tree.root
    if root is None:
        return Page([], [Part(-1)], [])
    page = _Walk(entering=False).through(root)
    if any(block.weight for block in page.blocks):
        return page
    return _Walk(entering=True).through(root)


class _Frame(msgspec.Struct, frozen=True):
    """An open element and what its text belongs to. `block` is false for what stands within a line."""

    below: Iterator[LexborNode]
    tag: str
    part: int
    block: bool
    linked: bool = False
    dated: bool = False


class _Walk:
    """One pass over a tree in document order. `entering` takes in the parts that stand around the text."""

    def __init__(self, *, entering: bool) -> None:
        self._entering = entering
        self._blocks: list[Block] = []
        self._parts: list[Part] = [Part(-1)]
        self._pieces: list[str] = []
        self._linked = self._dated = self._breaks = 0
        self._torn = False
        self._notes: list[tuple[int, str]] = []

    def through(self, root: LexborNode) -> Page:
        """Take every node below a root."""
        stack = [_Frame(root.iter(include_text=True), "body", 0, block=True)]
        while stack:
            frame = stack[-1]
            node = next(frame.below, None)
            if node is None:
                stack.pop()
                if frame.block:
                    self._end(frame.tag, frame.part)
            elif node.is_text_node:
                self._text(node.text_content or "", frame)
            elif node.is_element_node and (inner := self._enter(node, node.tag or "", frame)):
                stack.append(inner)
        self._unwrap()
        for block in self._blocks:
            self._parts[block.within].take(block)
        return Page(self._blocks, self._parts, self._notes)

    def _unwrap(self) -> None:
        """A part that holds one block and nothing else is only its wrapper: the block belongs to the part above."""
        count = [0] * len(self._parts)
        last: dict[int, Block] = {}
        for block in self._blocks:
            count[block.within] += 1
            last[block.within] = block
        for number in range(len(count) - 1, 0, -1):
            if not count[number]:
                continue
            part = self._parts[number]
            if count[number] > 1 or part.holds_text or part.look == str(number):
                count[part.above] += 2  # a part with parts in it is no wrapper of one block
                continue
            count[part.above] += 1
            last[part.above] = last[number]
            last[number].within = part.above

    def _enter(self, node: LexborNode, tag: str, within: _Frame) -> _Frame | None:
        """The frame of an element that is to be entered."""
        known = words()
        if tag == "br":
            self._break(within)
            return None
        attributes = node.attributes
        if tag in known.skipped_tags or _hidden(attributes):
            self._torn = True
            return None
        names = names_of(
            attributes.get("class"), attributes.get("id"), attributes.get("role"), attributes.get("itemprop")
        )
        around = tag in known.around_tags or not known.around_names.isdisjoint(names)
        inline = tag in _INLINE
        if around and (inline or not self._taken_in(node, tag)):
            self._torn = True
            if not known.dated_names.isdisjoint(names):
                self._notes.append((len(self._blocks), " ".join(node.text(separator=" ")[:_NOTE].split())))
            return None
        below = node.iter(include_text=True)
        if inline:
            linked, dated = within.linked or tag == "a", within.dated or tag == "time"
            return _Frame(below, within.tag, within.part, block=False, linked=linked, dated=dated)
        self._end(within.tag, within.part)
        if tag == "tr" and self._row(node, within.part):
            return None
        part = within.part
        if tag not in _LEAVES:
            part = len(self._parts)
            holds = tag in _HOLDERS or not known.text_names.isdisjoint(names)
            look = str(part) if tag == "td" else f"{tag} {attributes.get('class')} {attributes.get('id')}"
            self._parts.append(Part(within.part, look, holds))
        return _Frame(below, tag, part, block=True, linked=within.linked)

    def _taken_in(self, node: LexborNode, tag: str) -> bool:
        """Whether a part that stands around the text is entered all the same: it holds the page's main heading."""
        if tag in {"nav", "footer"}:
            return False
        return self._entering or node.css_first("h1") is not None

    def _text(self, text: str, frame: _Frame) -> None:
        text = _BLANKS.sub(" ", text) if frame.tag == "pre" else _SPACES.sub(" ", text)
        bare = len(text) if text != " " else 0
        self._pieces.append(text)
        if bare:
            self._breaks = 0
            self._linked += bare * frame.linked
            self._dated += bare * frame.dated

    def _break(self, frame: _Frame) -> None:
        """One line break is a line break, two are a new paragraph."""
        self._breaks += 1
        if self._breaks > 1:
            self._end(frame.tag, frame.part)
        else:
            self._pieces.append("\n")

    def _row(self, node: LexborNode, part: int) -> bool:
        """Take a row of figures as one block, its cells parted by tabs; rows that lay out a page are walked."""
        if node.css_first("table, p, div, ul, h1, h2, h3, script, style, form") is not None:
            return False
        cells = [_SPACES.sub(" ", cell.text()).strip() for cell in node.iter() if cell.tag in {"td", "th"}]
        if len(cells) < 2 or max(map(len, cells)) > _CELL:  # noqa: PLR2004  # one cell is no row of figures
            return False
        text = "\t".join(cells).strip()
        if text:
            linked = sum(len(link.text().strip()) for link in node.css("a"))
            self._blocks.append(Block(text, "tr", part, linked=linked))
        return True

    def _end(self, tag: str, part: int) -> None:
        """End the block that is being gathered, if there is anything in it."""
        if not self._pieces:
            return
        text = "".join(self._pieces).strip()
        if text:
            text = _LINES.sub("\n", text.replace("  ", " "))
            loose = tag not in _LEAVES
            self._blocks.append(Block(text, tag, part, self._linked, self._dated, loose, self._torn))
            self._torn = False
        self._pieces.clear()
        self._linked = self._dated = self._breaks = 0


_HOLDERS = frozenset(("article", "main"))


def _hidden(attributes: dict[str, str | None]) -> bool:
    style = attributes.get("style")
    return (
        "hidden" in attributes
        or attributes.get("aria-hidden") == "true"
        or (style is not None and _HIDDEN.search(style) is not None)
    )
