"""Text of others for the terminal: one line, and nothing in it that a terminal would obey."""

from __future__ import annotations

import unicodedata

from dragoman.model.statement import SlotValue


def plain(text: str) -> str:
    """The text in one line; control characters and directional overrides are shown by their codes, not obeyed."""
    return "".join(_shown(letter) for letter in " ".join(text.split()))


def words(value: SlotValue) -> str:
    """A slot's or field's value in one line; lists with Arabic commas between Arabic words."""
    if isinstance(value, tuple | list):
        between = "، " if any("\u0600" <= letter <= "\u06ff" for letter in "".join(value)) else ", "
        return plain(between.join(value))
    return plain(str(value))


def _shown(letter: str) -> str:
    if letter in _OBEYED or unicodedata.category(letter) in {"Cc", "Cs", "Zl", "Zp"}:
        return f"\\u{ord(letter):04x}"
    return letter


_OBEYED = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
