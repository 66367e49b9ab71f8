"""What of the blocks of a page is the page's own and not the report's: links, days, set phrases, labels, sign-offs."""

from __future__ import annotations

import re

from dragoman.sources.page.blocks import ENDS, HEADINGS, Block
from dragoman.sources.page.words import bare, folded_line, words

LINE = 140
"""Characters beyond which a block is running text, however it begins."""

_LABEL = 80
"""Characters up to which a line beside the text is a label."""

_SIGNED = 40
"""Characters up to which a last line may be a sign-off."""

_NAME = 5
"""Words that a name, an office or a kicker has at the most."""

_INITIALS = 2
"""Letters up to which a word may be an editor's initials."""

_LETTERS = 3
"""Letters of a mark that stands by itself: TT, a plus sign, «ض»."""

_CELLS = frozenset(("tr", "li", "td"))
"""Elements in which a figure stands by itself."""

_SOURCES = re.compile(r"\([^()]*\)\s*$")
_WORD = re.compile(r"[^\W\d_]+")


def furniture(block: Block, line: str) -> bool:
    """Whether a block is links, dates or set phrases of the page and not of the report; `line` is its text bare."""
    text = block.text
    if 2 * block.linked > len(text) and len(text) < 2 * LINE:
        return True
    if block.dated and 2 * block.dated > len(text):
        return True
    return _mark(block, line) or line in words().lines or (len(text) <= LINE and _phrase(block))


def _mark(block: Block, line: str) -> bool:
    """Whether a block is no words at all: a counter, an arrow, «TT»; figures in cells and lists may be the report's."""
    if not line:
        return block.tag not in _CELLS or not any(letter.isdigit() for letter in block.text)
    return block.loose and len(line) <= _LETTERS


def _phrase(block: Block) -> bool:
    """Whether a line begins as lines around the text do, or is parts between strokes: place / author / agency."""
    begin = folded_line(block.text).lstrip("-–•|*:©[( ").replace(" :", ":")
    if begin.startswith(words().line_starts):
        return True
    if begin.startswith(words().day_starts) and any(letter.isdigit() for letter in begin):
        return True
    return not block.weight and block.tag not in _CELLS and block.text.count("/") > 1


def label(block: Block, *, first: bool = False) -> bool:
    """Whether a block is a short line beside the text: a category, a name, a place to click.

    Before the `first` running text so are items of lists and lines of a few words.
    """
    text = block.text
    if block.weight or len(text) >= _LABEL:
        return False
    named = first and block.tag not in HEADINGS and text[-1] not in ENDS and len(text.split()) <= _NAME
    return block.loose or named or (first and block.tag in _CELLS)


def signed_off(text: str) -> str:
    """A last block without the lines by which agencies end: «(النهاية)», a number, the initials of editors."""
    while text:
        start = text.rfind("\n") + 1
        if not _sign_off(text[start:]):
            break
        text = text[:start].rstrip()
    return text


def _sign_off(line: str) -> bool:
    if len(line) > _SIGNED:
        return False
    if bare(line) in words().sign_offs:
        return True
    told = [_WORD.findall(part) for part in _SOURCES.sub("", line).split("/")]
    return all(len(word) <= _INITIALS for word in told[-1]) and (len(told) > 1 or not told[-1] or len(told[-1]) > 1)
