"""The names of one report, and which fuller name a shorter one stands for."""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.language.fold import folded
from dragoman.reader.mentions.line import Line
from dragoman.reader.mentions.name_words import NameWords, name_words
from dragoman.reader.mentions.proclitics import proclitic_forms

_BEFORE_TAIL = frozenset({"عبد", "ابو", "بن", "ابن", "ولد", "بو"})
"""What the last part of a name begins with that is a short form of it: «بن علوي», «ولد عبد العزيز»."""
_LINKING = frozenset({"بن", "ابن", "بنت", "ال", "ولد", "-"})
_MOST = 12
"""Names kept for one part: more people of one name in a report cannot be told apart by it."""


_FAMILY_FIRST = frozenset({"CHN", "TWN", "KOR", "PRK", "VNM"})
"""States whose people are called by the family name that comes first: «شي جين بينغ», later «شي»."""


class Known:
    """Names seen in a report, by their parts."""

    def __init__(self) -> None:
        self._by_first: dict[str, list[tuple[str, ...]]] = {}
        self._by_last: dict[str, list[tuple[str, ...]]] = {}
        self._written: dict[tuple[str, ...], str] = {}
        self._states: dict[tuple[str, ...], set[str]] = {}
        self.tails: dict[str, list[tuple[int, tuple[str, ...]]]] = {}
        """The rest of names and of their last parts of several words, by their first in every form, as in `telling`."""
        self.telling: dict[str, int] = {}
        """Words that by themselves name someone, in every form, and where in the form the name begins."""

    def add(self, tokens: list[str], written: str, state: str | None) -> None:
        """Take a name of the report, by its folded tokens and as it is written, and the state that his office is of."""
        parts = _parts(tokens)
        if parts and state is not None:
            self._states.setdefault(parts, set()).add(state)
        if not parts or parts in self._written:
            return
        self._written[parts] = written
        for index, part in ((self._by_first, parts[0]), (self._by_last, parts[-1])):
            names = index.setdefault(part, [])
            if len(names) < _MOST:
                names.append(parts)
        for tail in _tails(tokens):
            for form, skip in proclitic_forms(tail[0]):
                rests = self.tails.setdefault(form, [])
                if len(rests) < _MOST and (skip, tail[1:]) not in rests:
                    rests.append((skip, tail[1:]))
        if len(parts) > 1 and _is_telling(tokens, parts[-1]):
            self.telling.update(proclitic_forms(parts[-1]))
        if len(parts) > 1 and state in _FAMILY_FIRST and _is_family(parts[0]):
            self.telling.update(proclitic_forms(parts[0]))

    def tail(self, line: Line, at: int) -> tuple[int, int] | None:
        """Where a name or its last part that begins at a token ends, and how many proclitic letters it has."""
        found = (
            (at + 1 + len(rest), skip) for skip, rest in self.tails.get(line.word(at), ()) if line.follows(at + 1, rest)
        )
        return max(found, default=None)

    def fuller(self, tokens: list[str], *, crowned: bool = False) -> str | None:
        """The fullest name of the report of which the tokens are a shorter form; None if several men may be meant.

        Who is `crowned` is called by his own name, never by his father's: «الملك سلمان» is no «محمد بن سلمان».
        """
        parts = _parts(tokens)
        if not parts:
            return None
        named = {*self._by_first.get(parts[0], ()), *(() if crowned else self._by_last.get(parts[-1], ()))}
        longer = sorted((name for name in named if len(name) > len(parts) and _within(parts, name)), key=len)
        if not longer or any(not _within(name, longer[-1]) for name in longer):
            return None
        return self._written[longer[-1]]

    def state(self, tokens: list[str], full: str | None) -> str | None:
        """The state that the office of someone is of wherever the report tells it; None if it tells several."""
        parts = {_parts(tokens), _parts(folded(full).split() if full is not None else tokens)}
        states = {state for name in parts for state in self._states.get(name, ())}
        return states.pop() if len(states) == 1 else None


def _tails(tokens: list[str]) -> Iterator[tuple[str, ...]]:
    """A name of several words whole, and the part of it that stands for it: «عبد المهدي», «دا سيلفا»."""
    if len(tokens) > 1:
        yield tuple(tokens)
    particles = name_words().particles
    at = next((i for i in range(1, len(tokens) - 1) if tokens[i] in _BEFORE_TAIL or tokens[i] in particles), None)
    if at is not None:
        own = tokens[at] in particles
        last = len(tokens) if own else at + 2 + (tokens[at + 1] in _BEFORE_TAIL)
        yield tuple(tokens[at:last])
    elif len(tokens) > 2 and not {"ال", "-"} & set(tokens):
        yield tuple(tokens[-2:])  # «حسن شيخ محمود»


def _parts(tokens: list[str]) -> tuple[str, ...]:
    return tuple(token for token in tokens if token not in _LINKING)


def _is_telling(tokens: list[str], last: str) -> bool:
    """Whether the last part alone tells who is meant: a family name, not a father's or a plain word."""
    words: NameWords = name_words()
    if tokens[-2] in ("ال", "عبد") or last in words.of_faith:
        return False
    if last in words.given and last not in words.family:
        return False
    return len(last) > 2 and last not in words.plain  # two letters are anything


def _is_family(first: str) -> bool:
    """Whether the first part of a name alone tells who is meant; of two letters only one that is no word."""
    return first == "شي" or (len(first) > 2 and first not in name_words().plain)


def _within(parts: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """Whether the parts stand in the name in their order."""
    rest = iter(name)
    return all(part in rest for part in parts)
