"""Heading: where a report's headline ends and its body begins.

A headline is a first line that an empty line follows or a longer one. A first line that ends with a full stop is the
lead of a report without a headline. Pages write their headline twice, or over another that says the same: that belongs
to it, with the day, the writer or the paper that stands between.
"""

from __future__ import annotations

_LONGEST = 250
"""Characters of a headline with an empty line behind it."""
_LONGEST_RUN_ON = 130
"""Characters of one that stands right over the body."""
_BODY = 80
"""Characters that the first line of a body has at least."""
_WIDER = 1.2
"""How much longer it is than its headline: lines broken at a width are of one length."""
_NOTE, _NOTES = 45, 4
"""Characters of a line with the day, the writer or the paper between a headline and its body, and so many lines."""
_TITLE = 30
"""Characters of a line with the name of a part of the paper, of a word or two."""
_HEAD = 1200
"""Characters from its beginning within which a report's headline is sought."""
_LINES = 5
"""Lines behind a headline among which it may be told again."""
_FEW, _SHORT = 3, 2
"""Words that say anything: so many at least, each longer than this."""


def headline_of(text: str) -> int:
    """The offset at which the headline ends, 0 if there is none."""
    over = _section(text)
    found = _first_of(text[over : over + _HEAD])
    return _past_repetitions(text, over + found) if found else 0


def _section(text: str) -> int:
    """The offset behind a first line that only names the part of the paper: «أخبار», «الصفحة الرئيسية»."""
    end = text.find("\n", 0, _TITLE)
    if end <= 0 or len(text[:end].split()) > _SHORT or not text[:end].replace(" ", "").isalpha():
        return 0
    while end < len(text) and text[end] in "\n\r ":
        end += 1
    return end


def _past_repetitions(text: str, end: int) -> int:
    """The end of the last of the lines near a headline that say the same as it."""
    told, first = _telling(text[:end]), end
    for _ in range(_LINES):
        while first < len(text) and text[first] in "\n\r ":
            first += 1
        last = text.find("\n", first, first + _LONGEST_RUN_ON)
        if last <= first or _is_lead(text[first:last]):
            break
        words = _telling(text[first:last])
        if len(words) >= _FEW and 2 * len(words & told) >= len(words):
            end = last
        first = last
    return end


def _telling(line: str) -> set[str]:
    return {word.strip('"«»“”،:.') for word in line.split() if len(word) > _SHORT}


def _first_of(text: str) -> int:
    end = text.find("\n\n", 0, _LONGEST)
    if end > 0:
        return 0 if _is_lead(text[:end]) else end
    end = text.find("\n", 0, _LONGEST_RUN_ON)
    if end <= 0 or _is_lead(text[:end]):
        return 0
    over = end
    for _ in range(_NOTES):
        behind = text.find("\n", over + 1)
        width = (len(text) if behind < 0 else behind) - over - 1
        if width >= max(_BODY, end * _WIDER):
            return over
        if behind < 0 or width > _NOTE or _is_lead(text[over + 1 : behind]):
            return 0
        over = behind
    return 0


def _is_lead(line: str) -> bool:
    """Whether a line ends as a sentence does, and not with the dots of a headline."""
    line = line.rstrip(' "»”')
    return line.endswith(".") and not line.endswith("..")
