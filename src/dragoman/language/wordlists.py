"""Word lists: which of the tokens of a text are in which of many lists, by one look-up of each token."""

from __future__ import annotations

from collections.abc import Collection, Sequence

_MOST = 1 << 16
"""Words of texts that are remembered; with one more all are forgotten, so that memory stays flat."""


class WordList:
    """Folded words that every text is looked through for: made once for a room, kept as long as the process runs."""

    def __init__(self, words: Collection[str]) -> None:
        self.words = words
        self.mark = 1 << len(_lists)
        """The bit that tells this list among the marks of a word."""
        _lists.append(self)
        _known.clear()


class _Marks(dict[str, int]):
    """The marks of the lists that have a word, by the word, each asked once."""

    def __missing__(self, word: str) -> int:
        if len(self) >= _MOST:
            self.clear()
        marks = sum(listed.mark for listed in _lists if word in listed.words)
        self[word] = marks
        return marks


_lists: list[WordList] = []
_known = _Marks()


def end_of_lists() -> int:
    """The bit after that of the last list there is: the marks of a text tell of every list with a smaller one."""
    return 1 << len(_lists)


def marks_of(words: Sequence[str]) -> list[tuple[int, int]]:
    """Of each word that is in any list its place among the words, and the marks of its lists together."""
    return [(place, marks) for place, marks in enumerate(map(_known.__getitem__, words)) if marks]
