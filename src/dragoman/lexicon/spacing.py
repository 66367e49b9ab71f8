"""One space between words, so that a name of several words is found over wide spaces and a wrapped line."""

from __future__ import annotations

import re

_RUN = re.compile(r"\s+")


def single_spaced(text: str) -> tuple[str, list[int] | None]:
    """The text with every run of spaces as one space, and the place of each of its characters in the text.

    A run with more than one line break parts what is before it from what is after it and becomes two spaces. The
    places are None where the two texts run alike.
    """
    flat = text.replace("\n", " ")
    if "\r" not in flat and "\t" not in flat and _only_paragraphs_are_wide(text, flat):
        return flat, None
    pieces: list[str] = []
    places: list[int] = []
    at = 0
    for run in _RUN.finditer(text):
        start, end = run.span()
        pieces.append(text[at:start])
        places.extend(range(at, start))
        parted = run.group().count("\n") > 1
        pieces.append("  " if parted else " ")
        places.extend((start, end - 1) if parted else (start,))
        at = end
    pieces.append(text[at:])
    places.extend(range(at, len(text) + 1))
    return "".join(pieces), places


def _only_paragraphs_are_wide(text: str, flat: str) -> bool:
    return flat.count("  ") == text.count("\n\n") if "  " in flat else True
