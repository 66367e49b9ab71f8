"""Which part of a page holds its main text.

A part that is named for holding text is believed when it does; else the part with the most running text of its own is
taken.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from dragoman.sources.page.blocks import HEADINGS, Block, Page, Part
from dragoman.sources.page.furniture import LINE, furniture
from dragoman.sources.page.words import bare

_ENOUGH = 80
"""Characters of running text that make a part believed which is named for holding it."""

_SUMMARY = 120
"""Characters up to which what stands with the page's heading may be no more than a summary."""

_CARDS = 3
"""Parts of one look with links that make a row of cards."""


class Plan:
    """The parts of a page weighed against one another."""

    def __init__(self, page: Page, title: str | None) -> None:
        self._blocks = page.blocks
        self._parts = page.parts
        shown = bare(title) if title else ""
        self.heading = _heading(page.blocks, shown)
        self._cards = _cards(page.parts)
        self._own = [0 if card else part.own for card, part in zip(self._cards, page.parts, strict=True)]
        self._halve()
        for block in page.blocks:
            if block.weight and len(block.text) <= LINE and furniture(block, bare(block.text)):
                self._own[block.within] = max(0, self._own[block.within] - block.weight)
        self._weight = self._own.copy()
        for number in range(len(page.parts) - 1, 0, -1):
            self._weight[page.parts[number].above] += self._weight[number]

    def _halve(self) -> None:
        """Let what lies in parts of doubtful names weigh half."""
        doubtful = [part.doubtful for part in self._parts]
        for number, part in enumerate(self._parts):
            doubtful[number] |= number > 0 and doubtful[part.above]
            self._own[number] //= 1 + doubtful[number]

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
        while (above := self._parts[around].above) > 0 and 2 * self._own[above] >= self._weight[around]:
            around = above
        while self._weight[around] < _SUMMARY and (above := self._parts[around].above) > 0:
            around = above
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
        chosen = self.chosen()
        within = self._within(chosen)
        for number, part in enumerate(self._parts):
            if self._cards[number] or part.weight > part.own:
                within[number] = False
        for number in self._boxes(within, self._by_heading(self._densest(chosen))):
            within[number] = False
        inside = [block for block in self._blocks if within[block.within]]
        if self.heading < 0:
            return inside
        after = self._blocks[self.heading + 1 :]
        if within[self._blocks[self.heading].within]:
            return [block for block in after if within[block.within]]
        first = next((n for n, block in enumerate(after) if within[block.within]), 0)
        return [block for block in after[:first] if block.weight] + inside

    def _boxes(self, within: list[bool], densest: int) -> set[int]:
        """The parts that stand beside the densest and are a heading with a paragraph at the most."""
        path = {densest, *self._above(densest)}
        if self.heading >= 0:
            around = self._blocks[self.heading].within
            path |= {around, *self._above(around)}
        told: dict[int, list[Block]] = {}
        for block in self._blocks:
            if within[block.within] and not self._lies_in(block.within, densest):
                for number in (block.within, *self._above(block.within)):
                    if number in path:
                        break
                    told.setdefault(number, []).append(block)
        small = (number for number, held in told.items() if sum(block.weight > 0 for block in held) <= 1)
        boxes = {number for number in small if told[number][0].tag in HEADINGS}
        return {number for number in told if number in boxes or not boxes.isdisjoint(self._above(number))}

    def _above(self, number: int) -> Iterator[int]:
        """The parts that a part lies in, the innermost first."""
        while (number := self._parts[number].above) >= 0:
            yield number


def shows(page: Page, title: str | None) -> bool:
    """Whether a page shows its title, or any main heading."""
    return _heading(page.blocks, bare(title) if title else "") >= 0


def _cards(parts: list[Part]) -> list[bool]:
    """Whether each part is, or lies in, one of a row of cards: several of one look side by side, a link in each."""
    rows: dict[tuple[int, str], list[int]] = {}
    for number, part in enumerate(parts):
        rows.setdefault((part.above, part.look), []).append(number)
    found = [False] * len(parts)
    for row in rows.values():
        if len(row) >= _CARDS and all(parts[number].links for number in row):
            for number in row:
                found[number] = True
    for number, part in enumerate(parts):
        found[number] |= number > 0 and found[part.above]
    return found


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
