"""Uncertain dates in EDTF notation (ISO 8601-2, levels 0 and 1), which never claim more than was said."""

from __future__ import annotations


class Edtf:
    """An uncertain date."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    @classmethod
    def parse(cls, text: str) -> Edtf:
        """Read the notation."""
        return cls(text)

    def __str__(self) -> str:
        return self._text

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Edtf) and self._text == other._text

    def __hash__(self) -> int:
        return hash(self._text)
