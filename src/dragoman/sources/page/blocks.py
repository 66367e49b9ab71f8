"""A page as blocks: each run of text that stands by itself, with the part of the page that it lies in."""

from __future__ import annotations

import msgspec

HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
LEAVES = frozenset(("p", "li", "dt", "dd", "tr", "blockquote", "pre", "tbody", "thead", "caption")) | HEADINGS
"""Elements whose text is a block; they are no parts."""

_SENTENCE, _RUNNING = 25, 60
ENDS = '.!؟?:»"”…'

_EXCERPT = 5
"""The share of a block, one in so many, that is links in lists of teasers whose title and excerpt are one block."""

_OFTEN = 1.6
"""Blocks of running text to one of links up to which a part is a list of teasers."""


class Part(msgspec.Struct):
    """An element that holds blocks; `above` is the number of the part that it lies in, -1 for the body.

    `holds_text` says that it is named for holding the text, `doubtful` that its name may be one of what stands around,
    `controls` that there is something to press or fill in directly in it. `running` and `links` count the blocks of
    running text and of links directly in it, `pairs` how often one stands next to the other, as in lists of teasers.
    Parts of one `look` have the same tag, classes and id; cells of a table that stand side by side are of none.
    """

    above: int
    look: str = ""
    holds_text: bool = False
    doubtful: bool = False
    controls: bool = False
    running: int = 0
    links: int = 0
    pairs: int = 0
    weight: int = 0
    _unpaired: str = ""

    def take(self, block: Block) -> None:
        """Count a block that is directly in this part."""
        self.weight += block.weight
        runs, links = block.weight > 0, block.leads
        self.running += runs
        self.links += links
        kind = "both" if runs and links else "text" if runs else "link" if links else ""
        if kind == "both" or (kind and self._unpaired and kind != self._unpaired):
            self.pairs += 1
            self._unpaired = ""
        elif kind:
            self._unpaired = kind

    @property
    def own(self) -> int:
        """The weight of the blocks directly in it; none where links stand with most of them: those are teasers."""
        teasers = self.pairs > 1 and _OFTEN * self.links >= self.running
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
    def leads(self) -> bool:
        """Whether it is a link to something else, or a teaser: a linked title with its excerpt in one block."""
        share = _EXCERPT if self.loose or self.tag in {"tr", "li"} else 2
        return share * self.linked > len(self.text)

    @property
    def weight(self) -> int:
        """How much running text it is: link text counts for nothing, nor do headings and short labels."""
        free = len(self.text) - self.linked
        if self.tag in HEADINGS or free < 2 * self.linked:
            return 0
        return free if free >= _RUNNING or (free >= _SENTENCE and self.text[-1] in ENDS) else 0


class Page(msgspec.Struct):
    """The blocks of a page in order, and its parts; a part stands after the part that it lies in.

    `notes` are what parts around the text say that may tell a day, each with the number of blocks before it.
    """

    blocks: list[Block]
    parts: list[Part]
    notes: list[tuple[int, str]]
