"""The one walk over a page's tree that gives its blocks.

What never holds text, and what by its tag or name stands around it, is not entered, so that a page costs what its text
costs. Only where nothing is left then is the page walked again with such parts taken in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec
from selectolax.lexbor import LexborHTMLParser, LexborNode

from dragoman.sources.page.around import hidden, named, stands_around
from dragoman.sources.page.blocks import LEAVES, Block, Page, Part
from dragoman.sources.page.furniture import furniture
from dragoman.sources.page.leads import MARKS, leads_away, take_back
from dragoman.sources.page.words import bare, repeats, words

# fmt: off
_INLINE = frozenset((
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
    "kbd", "label", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub",
    "sup", "time", "tt", "u", "var", "wbr", "img", "picture", "source", "amp-img",
))
# fmt: on
_CELL = 200
"""Characters in a cell above which a row is no row of figures but a part of the page's frame."""

_NOTE = 200
"""Characters of a part around the text that are looked at for a day."""

_HEAD = 5
"""Lines of a block among which the page's title is looked for."""

_SPACES = re.compile(r"[ \t\r\n\f\u00a0]+")
_BLANKS = re.compile(r"[ \t\f\u00a0]+")
_LINES = re.compile(r"\s*\n\s*")


def blocks_of(tree: LexborHTMLParser, title: str | None = None) -> Page:
    """The page's blocks; a part that shows the title is entered whatever it is named."""
    root = tree.body or tree.root
    if root is None:
        return Page([], [Part(-1)], [])
    shown = bare(title) if title else ""
    page = _Walk(shown, entering=False).through(root)
    if any(block.weight and not furniture(block, bare(block.text)) for block in page.blocks):
        return page
    return _Walk(shown, entering=True).through(root)


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

    def __init__(self, title: str, *, entering: bool) -> None:
        self._title = title
        self._entering = entering
        self._blocks: list[Block] = []
        self._parts: list[Part] = [Part(-1)]
        self._pieces: list[str] = []
        self._linked = self._dated = self._breaks = 0
        self._torn = self._led = False
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
            if count[number] > 1 or part.holds_text or part.controls or part.look == str(number):
                count[part.above] += 2  # a part with parts in it is no wrapper of one block
                continue
            count[part.above] += 1
            last[part.above] = last[number]
            last[number].within = part.above

    def _enter(self, node: LexborNode, tag: str, within: _Frame) -> _Frame | None:
        """The frame of an element that is to be entered."""
        if tag == "br":
            self._break(within)
            return None
        if self._left_out(node, tag):
            self._torn = True
            self._parts[within.part].controls |= tag in _CONTROLS
            return None
        below = node.iter(include_text=True)
        if tag in _INLINE:
            if tag == "a" and self._leads(node):
                return None
            linked, dated = within.linked or tag == "a", within.dated or tag == "time"
            return _Frame(below, within.tag, within.part, block=False, linked=linked, dated=dated)
        self._end(within.tag, within.part)
        if tag == "tr" and self._row(node, within.part):
            return None
        part = within.part if tag in LEAVES else self._begin(node, tag, within.part)
        return _Frame(below, tag, part, block=True, linked=within.linked)

    def _left_out(self, node: LexborNode, tag: str) -> bool:
        """Whether an element is not entered; what it may say of the day is noted."""
        known = words()
        attributes = node.attributes
        if tag in known.skipped_tags or hidden(attributes):
            return True
        if not stands_around(node, tag, self._title, inline=tag in _INLINE, entering=self._entering):
            return False
        if not known.dated_names.isdisjoint(named(attributes)):
            self._notes.append((len(self._blocks), " ".join(node.text(separator=" ")[:_NOTE].split())))
        return True

    def _begin(self, node: LexborNode, tag: str, above: int) -> int:
        """Begin a part; its number."""
        part = len(self._parts)
        attributes = node.attributes
        names = named(attributes)
        holds = tag in _HOLDERS or not words().text_names.isdisjoint(names)
        doubtful = not words().doubtful_names.isdisjoint(names)
        look = f"{tag} {attributes.get('class')} {attributes.get('id')}"
        if tag == "td":
            look = str(part) if _beside_others(node) else tag
        self._parts.append(Part(above, look, holds, doubtful))
        return part

    def _leads(self, link: LexborNode) -> bool:
        """Whether a link within a line leads to another report; the words before it that say so are taken back."""
        self._led = self._led or leads_away(link.text()) or take_back(self._pieces)
        return self._led

    def _text(self, text: str, frame: _Frame) -> None:
        text = _BLANKS.sub(" ", text) if frame.tag == "pre" else _SPACES.sub(" ", text)
        length = len(text) if text != " " else 0
        if self._led:
            if not text.strip(MARKS):
                return
            self._led = False
        self._pieces.append(text)
        if length:
            self._breaks = 0
            self._linked += length * frame.linked
            self._dated += length * frame.dated

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
        self._led = False
        if not self._pieces:
            return
        text = "".join(self._pieces).strip()
        if text:
            text = _LINES.sub("\n", text.replace("  ", " "))
            for told in _parted(text, self._title) if "\n" in text and not self._linked else (text,):
                loose = tag not in LEAVES
                self._blocks.append(Block(told, tag, part, self._linked, self._dated, loose, self._torn))
                self._torn = False
        self._pieces.clear()
        self._linked = self._dated = self._breaks = 0


_HOLDERS = frozenset(("article", "main"))
_CONTROLS = frozenset(("button", "input", "select", "textarea"))


def _beside_others(cell: LexborNode) -> bool:
    """Whether a cell has others in its row; one that has none stands among the rows of its table."""
    row = cell.parent
    return row is None or sum(other.tag in {"td", "th"} for other in row.iter()) > 1


def _parted(text: str, title: str) -> list[str]:
    """The lines of a block as one, or in three where one of them is the page's title: what stands before and after."""
    lines = text.split("\n")
    for number, line in enumerate(lines[:_HEAD]):
        if repeats(line, title):
            pieces = ("\n".join(lines[:number]), line, "\n".join(lines[number + 1 :]))
            return [piece for piece in pieces if piece]
    return [text]
