"""The sentences of a report, by token: cut where they are too long, and those that begin within a quotation."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from dragoman.reader.spans import Span

_LONGEST = 250
_COMMAS = ("،", ",", "؛")


def cut(sentences: Iterable[Span], words: Sequence[str]) -> list[Span]:
    """The sentences, cut behind a comma where they are longer than any man would write: time stays linear."""
    parts: list[Span] = []
    for first, last in sentences:
        begin = first
        while last - begin > _LONGEST:
            window = range(begin + _LONGEST, begin + _LONGEST // 2, -1)
            end = next((i for i in window if words[i - 1] in _COMMAS), begin + _LONGEST)
            parts.append(Span(begin, end))
            begin = end
        parts.append(Span(begin, last))
    return parts


def quoted(words: Sequence[str], sentences: Iterable[Span], opens_paragraph: Callable[[Span], bool]) -> frozenset[int]:
    """The first tokens of sentences that begin inside a quotation opened in the same paragraph."""
    if '"' not in words:
        return frozenset()
    found, marks, done = set(), 0, 0
    for sentence in sentences:
        if opens_paragraph(sentence):
            marks = 0
        else:
            marks += words[done : sentence.first].count('"')
        done = sentence.first
        if marks % 2:
            found.add(sentence.first)
    return frozenset(found)
