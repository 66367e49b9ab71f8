"""The names of one report, and which fuller name a shorter one stands for."""

from __future__ import annotations

from dragoman.reader.mentions.name_words import NameWords, name_words
from dragoman.reader.mentions.proclitics import proclitic_forms

_LINKING = frozenset({"بن", "ابن", "بنت", "ال", "ولد", "-"})
_MOST = 12
"""Names kept for one part: more people of one name in a report cannot be told apart by it."""


class Known:
    """Names seen in a report, by their parts."""

    def __init__(self) -> None:
        self._by_first: dict[str, list[tuple[str, ...]]] = {}
        self._by_last: dict[str, list[tuple[str, ...]]] = {}
        self._written: dict[tuple[str, ...], str] = {}
        self.telling: dict[str, int] = {}
        """Words that by themselves name someone, in every form, and where in the form the name begins."""

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
        if len(parts) > 1 and _is_telling(tokens, parts[-1]):
            self.telling.update(proclitic_forms(parts[-1]))

    def fuller(self, tokens: list[str]) -> str | None:
        """The fullest name of the report of which the tokens are a shorter form; None if several men may be meant."""
        parts = tuple(token for token in tokens if token not in _LINKING)
        if not parts:
            return None
        named = {*self._by_first.get(parts[0], ()), *self._by_last.get(parts[-1], ())}
        longer = sorted((name for name in named if len(name) > len(parts) and _within(parts, name)), key=len)
        if not longer or any(not _within(name, longer[-1]) for name in longer):
            return None
        return self._written[longer[-1]]


def _is_telling(tokens: list[str], last: str) -> bool:
    """Whether the last part alone tells who is meant: a family name, not a father's or a plain word."""
    words: NameWords = name_words()
    if tokens[-2] in ("ال", "عبد") or last in words.of_faith:
        return False
    if last in words.given and last not in words.family:
        return False
    return len(last) > 2 and last not in words.plain  # noqa: PLR2004  # two letters are anything


def _within(parts: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """Whether the parts stand in the name in their order."""
    rest = iter(name)
    return all(part in rest for part in parts)
