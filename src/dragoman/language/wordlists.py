"""Word lists: which of the tokens of a text are in which of many lists, by one look-up of each token."""

from __future__ import annotations

from collections.abc import Collection, Sequence


class WordList:
    """Folded words that every text is looked through for: made once for a room, kept as long as the process runs."""

    def __init__(self, words: Collection[str]) -> None:
        self.words = words
        self.mark = end_of_lists()
        """The bit that tells this list among the marks of a word."""
        _lists.append(self)
        for word in words:
            _marks[word] = _marks.get(word, 0) | self.mark


_lists: list[WordList] = []
_marks: dict[str, int] = {}
"""The marks of the lists that have a word, together, by the word."""


def end_of_lists() -> int:
    """The bit after that of the last list there is: the marks of a text tell of every list with a smaller one."""
    return 1 << len(_lists)


def marks_of(words: Sequence[str]) -> list[tuple[int, int]]:
    """Of each word that is in any list its place among the words, and the marks of its lists together."""
    return [(place, marks) for place, marks in enumerate(map(_marks.get, words)) if marks]
