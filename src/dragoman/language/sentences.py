"""Sentences of a folded text as papers write them: stops with and without a space, lines, lists, quotes, no stop.

A sentence ends at a line's end, at `؟ ! .` with the quotes and brackets that close behind it, but not at the point of
an abbreviation, an initial, a number, a list's counter or an address. Three points or two are a pause, not an end.
A sentence that runs on past `LONG` characters is cut at its pauses, so that no scope grows without bound.
"""

from __future__ import annotations

import re
from functools import cache

from dragoman.language.fold import folded
from dragoman.model.reviewed import reviewed

LONG = 1000
"""Folded characters past which a sentence without a full stop is cut at its pauses."""
_LEAST = 120
_END = re.compile(r"[\n\u2028\u2029]\s*|[.!?؟…。]+[\"')\]}]*")
_PAUSE = re.compile(r"(?:؛|\.\.+|…|[،,] ?(?=و)| - )\s*")
_BEFORE = re.compile(r"[^\s\"'()\[\]{}،؛:]*$")
_REACH = 16
_SHUT = frozenset("\"')]}")
_LINE = "\n\u2028\u2029"


def sentences(folded: str) -> list[tuple[int, int]]:
    """The sentences of a folded text as spans, in order, without blanks at their ends; only blanks are left out."""
    spans: list[tuple[int, int]] = []
    start = 0
    for mark in _END.finditer(folded):
        if mark.start() >= start and _ends(folded, mark.start(), mark.end()):
            _add(spans, folded, start, mark.end())
            start = mark.end()
    _add(spans, folded, start, len(folded))
    return spans


@cache
def _abbreviations() -> frozenset[str]:
    data = reviewed(__package__, "abbreviations.yml")
    return frozenset(folded(word) for words in data.values() for word in words)


def _add(spans: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    """Add what stands between two offsets, without its blanks; in pieces where it is long."""
    stretch = text[start:end]
    start += len(stretch) - len(stretch.lstrip())
    end -= len(stretch) - len(stretch.rstrip())
    if end - start > LONG:
        for pause in _PAUSE.finditer(text, start + _LEAST, end):
            if pause.start() - start >= _LEAST and end - pause.end() >= _LEAST and not _in_number(text, pause.start()):
                spans.append((start, pause.start() + len(pause.group().rstrip())))
                start = pause.end()
    if start < end:
        spans.append((start, end))


def _in_number(text: str, at: int) -> bool:
    return text[at - 1].isdigit() and text[at + 1 : at + 2].isdigit()


def _ends(text: str, start: int, end: int) -> bool:
    """Whether the mark at `[start, end)` ends a sentence."""
    mark = text[start:end]
    if mark[-1].isspace() or mark[0] in _LINE:
        return True
    stops = mark.rstrip("\"')]}")
    behind = text[end : end + 1]
    if not behind or behind in _LINE:
        return True
    if stops[0] in "!?؟":
        return len(stops) == len(mark) and behind not in ".،,؛:"
    if len(stops) > 1 or stops == "…":
        return False
    return _full_stop(text, start, behind, closed=len(stops) < len(mark))


def _full_stop(text: str, start: int, behind: str, *, closed: bool) -> bool:
    """Whether one point at `start` with `behind` after it, and after the quotes it `closed`, is a full stop."""
    found = _BEFORE.search(text, max(0, start - _REACH), start)
    word = found.group() if found else ""
    if not behind.isspace():
        if behind in ".،,؛:":
            return False
        whole = word.isalpha() and len(word) > 1 and word not in _abbreviations()
        shut = not word and text[start - 1 : start] in _SHUT  # «جماعات "إرهابية".وصادقت …»
        return closed or (shut and _arabic(behind)) or (whole and _arabic(word[-1]) and _arabic(behind))
    if closed or not word:
        return True
    if word in _abbreviations() or (len(word) == 1 and word.isalpha()):
        return False
    if word[-1].isalpha() and word[-2:-1] in (".", "-", "/"):
        return False
    return not (word.isdigit() and _opens_line(text, start - len(word)))


def _opens_line(text: str, at: int) -> bool:
    """Whether nothing but blanks stands before `at` on its line."""
    while at and text[at - 1] in " \t":
        at -= 1
    return at == 0 or text[at - 1] in _LINE


def _arabic(letter: str) -> bool:
    return "ء" <= letter <= "ي"
