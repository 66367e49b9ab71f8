"""Text of others for the terminal: one line, and nothing in it that a terminal would obey."""

from __future__ import annotations

from dragoman.language.shown import shown
from dragoman.model.statement import SlotValue


def plain(text: str) -> str:
    """The text in one line; control characters and directional overrides are shown by their codes, not obeyed."""
    return shown(text)


def closed(text: str) -> str:
    """The text, with a mark of direction after Arabic, which would draw numbers behind it into itself (UAX 9, W2)."""
    return f"{text}\u200e" if any("\u0590" <= letter <= "\u08ff" for letter in text) else text


def words(value: SlotValue) -> str:
    """A slot's or field's value in one line; lists with Arabic commas between Arabic words."""
    if isinstance(value, tuple | list):
        between = "، " if any("\u0600" <= letter <= "\u06ff" for letter in "".join(value)) else ", "
        return plain(between.join(value))
    return plain(str(value))
