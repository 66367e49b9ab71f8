"""The main text of a page: which part holds it, and which of its blocks are the report's own.

A part that is named for holding text is believed when it does; else the part with the most running text of its own is
taken. Navigation, shares, notices and teasers are left out by the names of their parts, by their wording, and by how
much of them is links.
"""

from __future__ import annotations

from collections import Counter

from dragoman.sources.page.blocks import HEADINGS, Block, Page, Part
from dragoman.sources.page.words import bare, folded_line, words

_ENOUGH = 80
"""Characters of running text that make a part believed which is named for holding it."""

_CARDS = 3
"""Parts of one look with links that make a row of cards."""

_LINE = 140
"""Characters beyond which a block is running text, however it begins."""


def main_blocks(page: Page, title: str | None) -> list[Block]:
    """The blocks of the main text in order, without the title; none where the page has no text."""
    return _joined(_own(_Plan(page, title).kept(), title))


def lines_below_title(page: Page, title: str | None) -> list[str]:
    """The short lines between the title and the first running text, where most pages say when they were published."""
    plan = _Plan(page, title)
    if plan.heading < 0:
        return []
    after = range(plan.heading + 1, len(page.blocks))
    first = next((number for number in after if page.blocks[number].weight), plan.heading)
    shown = [block.text for block in page.blocks[plan.heading + 1 : first] if len(block.text) < _LINE]
    noted = [line for at, line in page.notes if plan.heading < at <= first]
    return [line for line in (*shown, *noted) if not any(other in folded_line(line) for other in words().other_days)]


class _Plan:
    """The parts of a page weighed against one another."""

    def __init__(self, page: Page, title: str | None) -> None:
        self._blocks = page.blocks
        self._parts = page.parts
        shown = bare(title) if title else ""
        self.heading = _heading(page.blocks, shown)
        self._teasers = _teasers(page.parts)
        self._own = [0 if number in self._teasers else part.own for number, part in enumerate(page.parts)]
        for block in page.blocks:
            if block.weight and len(block.text) <= _LINE and _furniture(block, bare(block.text)):
                self._own[block.within] = max(0, self._own[block.within] - block.weight)
        self._weight = self._own.copy()
        for number in range(len(page.parts) - 1, 0, -1):
            self._weight[page.parts[number].above] += self._weight[number]

    def chosen(self) -> int:
        """The part that holds the main text."""
        weight = self._weight
        named = [n for n, part in enumerate(self._parts) if part.holds_text and weight[n] >= _ENOUGH]
        if not named:
            return self._by_heading(self._densest(0))
        best = max(named, key=lambda n: weight[n])
        return max(n for n in named if 10 * weight[n] >= 9 * weight[best] and self._lies_in(n, best))

    def _by_heading(self, densest: int) -> int:
        """The densest part, unless it only gathers small parts and there is text enough around the page's heading."""
        if self.heading < 0:
            return densest
        around = self._blocks[self.heading].within
        while self._weight[around] < _ENOUGH and around > 0:
            around = self._parts[around].above
        if self._lies_in(densest, around) or self._own[densest] >= 2 * self._weight[around]:
            return densest
        return self._densest(around)

    def _densest(self, outer: int) -> int:
        """In a part, the one of most running text of its own, a child's counting half, or what holds several alike."""
        parts = self._parts
        score = [2 * own for own in self._own]
        alike: Counter[tuple[int, str]] = Counter()
        for part, own, weight in zip(parts[1:], self._own[1:], self._weight[1:], strict=True):
            score[part.above] += own
            alike[part.above, part.look] += weight
        within = self._within(outer)
        best = at = max((n for n, inside in enumerate(within) if inside), key=lambda n: score[n])
        while at != outer:
            above = parts[at].above
            if 2 * (alike[above, parts[at].look] - self._weight[at]) >= self._weight[best]:
                best = above
            at = above
        return best

    def _within(self, outer: int) -> list[bool]:
        """Whether each part is, or lies in, a part."""
        within = [number == outer for number in range(len(self._parts))]
        for number, part in enumerate(self._parts[1:], 1):
            within[number] |= within[part.above]
        return within

    def _lies_in(self, number: int, outer: int) -> bool:
        while number > outer:
            number = self._parts[number].above
        return number == outer

    def kept(self) -> list[Block]:
        """The blocks of the chosen part that stand after the title, and the summary between the title and the part."""
        within = self._within(self.chosen())
        for number in self._teasers:
            within[number] = False
        inside = [block for block in self._blocks if within[block.within]]
        if self.heading < 0:
            return inside
        after = self._blocks[self.heading + 1 :]
        if within[self._blocks[self.heading].within]:
            return [block for block in after if within[block.within]]
        first = next((n for n, block in enumerate(after) if within[block.within]), 0)
        return [block for block in after[:first] if block.weight] + inside


def _teasers(parts: list[Part]) -> set[int]:
    """The parts of a row of cards: several of one look side by side, a link in each of them."""
    rows: dict[tuple[int, str], list[int]] = {}
    for number, part in enumerate(parts):
        rows.setdefault((part.above, part.look), []).append(number)
    cards = (row for row in rows.values() if len(row) >= _CARDS and all(parts[number].links for number in row))
    return {number for row in cards for number in row} | {n for n, part in enumerate(parts) if part.weight > part.own}


def _heading(blocks: list[Block], title: str) -> int:
    """The number of the block that shows the title: a heading, the first of the page, or a line; -1 for none.

    A line may have the day and the author below it in its block.
    """
    if not title:
        return next((n for n, block in enumerate(blocks) if block.tag == "h1"), -1)
    headings = [n for n, block in enumerate(blocks) if block.tag in HEADINGS]
    shown = [n for n in headings if bare(blocks[n].text) == title] or [n for n in headings if blocks[n].tag == "h1"]
    if shown:
        return shown[0]
    lines = ((n, block.text.split("\n", 1)[0]) for n, block in enumerate(blocks) if not block.linked)
    return next((n for n, line in lines if len(line) >= len(title) and bare(line) == title), -1)


def _own(blocks: list[Block], title: str | None) -> list[Block]:
    """The blocks that are the report's own words."""
    home = _home(blocks)
    shown = bare(title) if title else ""
    kept: list[Block] = []
    over = begun = False
    for block in blocks:
        line = bare(block.text)
        if line in words().ends and (block.tag in HEADINGS or len(line) < _LINE):
            over = True
        elif over and block.weight and block.within == home:
            over = False
        begun = begun or block.weight > 0
        if over or _furniture(block, line) or line == shown or (not begun and _label(block)):
            continue
        kept.append(block)
    kept = _told(kept, blocks, home)
    while kept and not kept[-1].weight and (_label(kept[-1]) or kept[-1].tag in HEADINGS):
        kept.pop()
    return kept


def _told(kept: list[Block], blocks: list[Block], home: int) -> list[Block]:
    """The kept blocks without those of boxes in the text that promote something else.

    Of such a box nothing but its heading was kept, or it is one paragraph with a link, less than the text around it.
    """
    left = Counter(block.within for block in kept if block.tag not in HEADINGS)
    boxes = {block.within for block in blocks if block.tag not in HEADINGS and not left[block.within]}
    weight: Counter[int] = Counter()
    running: Counter[int] = Counter()
    for block in blocks:
        weight[block.within] += block.weight
        running[block.within] += block.weight > 0
    linked = {block.within for block in blocks if 2 * block.linked > len(block.text)}
    boxes |= {part for part in linked if running[part] <= 1 and weight[part] < weight[home]}
    return [block for block in kept if block.within == home or block.within not in boxes]


def _home(blocks: list[Block]) -> int:
    """The part that most of the running text lies in directly."""
    weight: dict[int, int] = {}
    for block in blocks:
        weight[block.within] = weight.get(block.within, 0) + block.weight
    return max(weight, key=lambda number: weight[number]) if weight else 0


def _furniture(block: Block, line: str) -> bool:
    """Whether a block is links, dates or set phrases of the page and not of the report."""
    if not line and not any(letter.isdigit() for letter in block.text):
        return True
    if 2 * block.linked > len(block.text) and len(block.text) < 2 * _LINE:
        return True
    if block.dated and 2 * block.dated > len(block.text):
        return True
    if line in words().lines:
        return True
    return len(block.text) <= _LINE and folded_line(block.text).lstrip("-–•|*:©[( ").startswith(words().line_starts)


def _label(block: Block) -> bool:
    """Whether a block is a short line beside the text: a category, a name, a place to click."""
    return block.loose and not block.weight and len(block.text) < _ENOUGH


def _joined(blocks: list[Block]) -> list[Block]:
    """The blocks with sentences made whole that something left out had torn apart."""
    joined: list[Block] = []
    for block in blocks:
        before = joined[-1] if joined else None
        if before and block.torn and block.loose and before.text[-1] not in '.!؟?:»…"”':
            before.text = f"{before.text} {block.text}"
        else:
            joined.append(block)
    return joined


def as_text(blocks: list[Block]) -> str:
    """Paragraphs parted by an empty line; items of a list and rows of a table each on its line."""
    pieces: list[str] = []
    for number, block in enumerate(blocks):
        if number:
            close = block.tag == blocks[number - 1].tag and block.tag in {"li", "tr"}
            pieces.append("\n" if close else "\n\n")
        pieces.append(block.text)
    return "".join(pieces)
