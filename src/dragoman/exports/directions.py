r"""Marks of direction in a source's words, which would turn what stands beside them round, as their codes.

Whoever opens an export obeys such marks: a reversed sentence, a cell that reads as another. In JSON they stand as JSON
itself writes a character by its code, so nothing is lost. In a cell they stand as `\u202e` does, and a backslash that
stands before a `u` already as `\u005c`, so that `as_it_was` gives the words as they were.
Source: UAX 9 for the marks; Unicode Technical Report 36, section 2, for what is done with them.
"""

from __future__ import annotations

import re

_MARKS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_IN_CELL = re.compile("[\u202a-\u202e\u2066-\u2069]|\\\\(?=u)")
_CODES = re.compile(r"\\u(202[a-e]|206[6-9]|005c)")


def in_json(text: str) -> str:
    """A line of JSON that means the same and holds no mark of direction. Marks stand in JSON only within strings."""
    return _MARKS.sub(_code, text)


def in_cell(text: str) -> str:
    """The text of a cell, its marks of direction as their codes."""
    if text.isascii() and "\\" not in text:
        return text
    return _IN_CELL.sub(_code, text)


def as_it_was(text: str) -> str:
    """The text that a cell was made of."""
    return _CODES.sub(lambda found: chr(int(found[1], 16)), text)


def _code(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"
