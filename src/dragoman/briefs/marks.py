"""Direction in plain text: marks of Unicode that keep a piece of one direction whole inside a line of the other."""

from __future__ import annotations

import re

from dragoman.briefs.document import Runs, direction

_ISOLATE, _END = "\u2068", "\u2069"
_RIGHT = "\u200f"
_SIGN_MARK = re.compile("([\u064b-\u0652\u0670])(?=[،,.:/%٪0-9-])")
_NUMBER_MARK = re.compile("([0-9])(?=[،؛])")
_ISOLATED = "(?<=\u2068)[^\u2069]+(?=\u2069)"
_ARABIC = "[\u0621-\u0652\u0670]+"
_LATIN = "[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f0-9.’'-]*"
_OTHER = {
    "ltr": re.compile(f"({_ISOLATED}|{_ARABIC}(?: {_ARABIC})+)"),
    "rtl": re.compile(f"({_ISOLATED}|{_LATIN}(?: {_LATIN})+)"),
}
"""Words of the other direction in a line of one."""


def isolated(runs: Runs, lang: str) -> str:
    """The runs as one text, those of the other direction isolated (FSI … PDI)."""
    outer = "rtl" if lang == "ar" else "ltr"
    return "".join(
        f"{_ISOLATE}{run.text}{_END}" if direction(run.text) != outer and run.lang != lang else run.text for run in runs
    )


def isolated_text(text: str, lang: str) -> str:
    """A text of unknown direction in a line of a language."""
    outer = "rtl" if lang == "ar" else "ltr"
    return text if direction(text) == outer else f"{_ISOLATE}{text}{_END}"


def begun(text: str, lang: str) -> str:
    """The line with a mark before it, where it must run from the right though a digit or sign begins it."""
    return f"{_RIGHT}{text}" if lang == "ar" else text


def ended(text: str, lang: str) -> str:
    """The line with a mark after it, so that a number that follows is no part of one that ends it."""
    return f"{text}{_RIGHT}" if lang == "ar" and not text[-1:].isalpha() else text


def parted(text: str) -> str:
    """Arabic with a mark between a vowel sign and the comma after it, else readers of PDF turn the two round."""
    return _SIGN_MARK.sub(f"\\1{_RIGHT}", text)


def spaced(text: str, lang: str) -> str:
    """The line with a thin space between a number and the comma after it, else readers of PDF take both for one."""
    return _NUMBER_MARK.sub("\\1\u2009", text) if lang == "ar" else text


def pieces(text: str, way: str) -> str | list[str]:
    """A line that runs `ltr` or `rtl`, parted where words of the other direction begin and end; whole without any.

    Every second piece runs the other way.
    """
    made = _OTHER[way].split(text)
    return made if len(made) > 1 else text
