"""The main text of a page: which blocks of the part that holds it are the report's own.

Navigation, shares, notices and teasers are left out by the names of their parts, by their wording, and by how much of
them is links; at the end go the agency's sign-off and the initials of its editors.
"""

from __future__ import annotations

from collections import Counter

from dragoman.sources.page.blocks import HEADINGS, Block, Page, Part
from dragoman.sources.page.furniture import LINE, furniture, label, signed_off
from dragoman.sources.page.plan import Plan
from dragoman.sources.page.words import bare, folded_line, words


def main_blocks(page: Page, title: str | None) -> list[Block]:
    """The blocks of the main text in order, without the title; none where the page has no text."""
    return _joined(_own(Plan(page, title).kept(), page.parts, title))


def lines_below_title(page: Page, title: str | None) -> list[str]:
    """The short lines between the title and the first running text, where most pages say when they were published."""
    plan = Plan(page, title)
    if plan.heading < 0:
        return []
    after = range(plan.heading + 1, len(page.blocks))
    first = next((number for number in after if page.blocks[number].weight), plan.heading)
    shown = [block.text for block in page.blocks[plan.heading + 1 : first] if len(block.text) < LINE]
    noted = [line for at, line in page.notes if plan.heading < at <= first]
    return [line for line in (*shown, *noted) if not any(other in folded_line(line) for other in words().other_days)]


def _own(blocks: list[Block], parts: list[Part], title: str | None) -> list[Block]:
    """The blocks that are the report's own words."""
    home = _home(blocks)
    often = Counter(block.text for block in blocks if block.loose and not block.weight)
    shown = bare(title) if title else ""
    kept: list[Block] = []
    told: set[int] = set()
    over = begun = False
    for block in blocks:
        line = bare(block.text)
        if line in words().ends and (block.tag in HEADINGS or len(line) < LINE):
            over = True
        elif over and block.weight and block.within == home and home in told:
            over = False
        begun = begun or block.weight > 0
        repeated = often[block.text] > 1 or (line == shown if begun else bool(shown) and shown in line)
        if over or furniture(block, line) or repeated or (not begun and label(block, first=True)):
            continue
        kept.append(block)
        told |= {block.within} if block.weight else set()
    kept = _told(kept, blocks, parts, home)
    return _ended(kept)


def _ended(kept: list[Block]) -> list[Block]:
    """The blocks without labels, headings and sign-offs at their end."""
    while kept:
        last = kept[-1]
        text = signed_off(last.text)
        if text and (last.weight or not (label(last) or last.tag in HEADINGS)):
            last.text = text
            break
        kept.pop()
    return kept


def _told(kept: list[Block], blocks: list[Block], parts: list[Part], home: int) -> list[Block]:
    """The kept blocks without those of boxes in the text that promote something else.

    Of such a box nothing but its heading was kept, or it is one paragraph with a link or something to press, less than
    the text around it.
    """
    left = _above({block.within for block in kept if block.tag not in HEADINGS}, parts)
    boxes = _above({block.within for block in blocks if block.tag not in HEADINGS}, parts) - left
    weight: Counter[int] = Counter()
    running: Counter[int] = Counter()
    for block in blocks:
        weight[block.within] += block.weight
        running[block.within] += block.weight > 0
    whole = weight.total()
    linked = {block.within for block in blocks if 2 * block.linked > len(block.text)}
    linked |= {number for number, part in enumerate(parts) if part.controls}
    boxes |= {n for n in linked if not parts[n].holds_text and running[n] <= 1 and 2 * weight[n] < whole}
    return [block for block in kept if block.within == home or block.within not in boxes]


def _above(numbers: set[int], parts: list[Part]) -> set[int]:
    """Parts with all those that they lie in."""
    found: set[int] = set()
    for number in numbers:
        at = number
        while at >= 0 and at not in found:
            found.add(at)
            at = parts[at].above
    return found


def _home(blocks: list[Block]) -> int:
    """The part that most of the running text lies in directly; a paragraph with a link only where there is no other."""
    weight: Counter[int] = Counter()
    running: Counter[int] = Counter()
    for block in blocks:
        weight[block.within] += block.weight
        running[block.within] += block.weight > 0
    boxed = {block.within for block in blocks if 2 * block.linked > len(block.text) and running[block.within] <= 1}
    return max(weight, key=lambda number: (weight[number] > 0 and number not in boxed, weight[number]), default=0)


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
