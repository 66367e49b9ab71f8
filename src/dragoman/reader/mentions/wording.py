"""The words of a mention as a reader would copy them: the source's, without tatweel and marks, one space between."""

from __future__ import annotations

import re

from dragoman.language.text import Text

_DRESSING = re.compile("[\u0640\u064b-\u0652\u0670\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


def wording(text: Text, start: int, end: int) -> str:
    """The source's words behind a folded span, clean; the alef that «للوزير» does not write is put back."""
    words = " ".join(_DRESSING.sub("", text.words(start, end)).split())
    if start > 0 and text.folded[start] == "ل" and text.folded[start - 1] == "ل":
        return "ا" + words if words.startswith("ل") else words
    return words
