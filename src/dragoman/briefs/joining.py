"""Arabic joined up as it is written: particles with their words, one space, no word said twice in a row."""

from __future__ import annotations

import re

_PARTICLE = re.compile(r"(?<!\S)([لبو])\+(\S?)(\S?)(\S?)")
_SPACES = re.compile(r" {2,}")
_BEFORE_MARK = re.compile(r" +([،؛.:)])")
_TWICE = re.compile(r"(?<!\S)(ذكرى|زيارة|اجتماع|مشروع) \1(?!\S)")
_BETWEEN = " بين البلدين"
_AGAIN = re.compile(f"{_BETWEEN}(?=.*{_BETWEEN})", re.DOTALL)
_LETTER = re.compile(r"[\u0621-\u064a]")


def tidied(text: str) -> str:
    """The text with its particles joined, no double spaces, and no space before a mark."""
    if "+" in text:
        text = _PARTICLE.sub(_joined_particle, text)
        text = text.replace("ل+", "ل").replace("ب+", "ب").replace("و+", "و")
    if text.count(_BETWEEN) > 1:
        text = _AGAIN.sub("", text)
    return _TWICE.sub(r"\1", _BEFORE_MARK.sub(r"\1", _SPACES.sub(" ", text)))


def _joined_particle(match: re.Match[str]) -> str:
    """A particle joined to its word: «ل» stands for the article's alef; a stroke before what is no letter."""
    particle, first, second, third = match.groups()
    rest = first + second + third
    if not _LETTER.match(first):
        return f"{particle}{rest}" if particle == "و" else f"{particle}ـ{rest}"
    if particle == "ل" and first == "ا" and second == "ل":
        return f"لل{'' if third == 'ل' else third}"
    return particle + rest
