"""The names of one report, and which fuller name a shorter one stands for."""

from __future__ import annotations

from dragoman.reader.mentions.name_words import NameWords, name_words

_LINKING = frozenset({"بن", "ابن", "بنت", "ال", "ولد", "-"})
_MOST = 12
"""Names kept for one part: more people of one name in a report cannot be told apart by it."""


class Known:
    """Names seen in a report, by their parts."""

    def __init__(self) -> None:
        self._by_first: dict[str, list[tuple[str, ...]]] = {}
        self._by_last: dict[str, list[tuple[str, ...]]] = {}
        self._written: dict[tuple[str, ...], str] = {}
        self._short: dict[str, list[tuple[str, ...]]] = {}

    def add(self, tokens: list[str], written: str) -> None:
        """Take a name of the report, by its folded tokens and as it is written."""
        parts = tuple(token for token in tokens if token not in _LINKING)
        if not parts or parts in self._written:
            return
        self._written[parts] = written
        for index, part in ((self._by_first, parts[0]), (self._by_last, parts[-1])):
            names = index.setdefault(part, [])
            if len(names) < _MOST:
                names.append(parts)
        if len(parts) > 1 and self._is_telling(tokens, parts[-1]):
            names = self._short.setdefault(parts[-1], [])
            if len(names) < _MOST:
                names.append(parts)

    def stands_for_someone(self, word: str) -> bool:
        """Whether a word by itself names someone whose name the report gives."""
        return word in self._short

    def fuller(self, tokens: list[str]) -> str | None:
        """The fullest name of the report that the tokens are a shorter form of; None if none, or if several men may be."""
        parts = tuple(token for token in tokens if token not in _LINKING)
        if not parts:
            return None
        named = {*self._by_first.get(parts[0], ()), *self._by_last.get(parts[-1], ())}
        longer = sorted((name for name in named if len(name) > len(parts) and _within(parts, name)), key=len)
        if not longer:
            return None
        if any(not _within(name, longer[-1]) for name in longer):
            return None
        return self._written[longer[-1]]

    @staticmethod
    def _is_telling(tokens: list[str], last: str) -> bool:
        """Whether the last part alone tells who is meant: a family name, not a father's or a plain word."""
        words: NameWords = name_words()
        if len(tokens) > 1 and tokens[-2] == "ال":
            return False
        if last in words.given and last not in words.family:
            return False
        return len(last) > 2 and last not in words.plain  # noqa: PLR2004


def _within(parts: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """Whether the parts stand in the name in their order."""
    rest = iter(name)
    return all(part in rest for part in parts)
