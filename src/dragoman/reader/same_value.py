"""Whether two values of one slot can mean one thing: names and phrases of which one has all the words of the other."""

from __future__ import annotations

from dragoman.language.fold import folded
from dragoman.model.statement import SlotValue


def are_of_others(one: SlotValue | None, two: SlotValue | None) -> bool:
    """Whether two or more are named on both sides and one of the fewer is not among the others."""
    if not isinstance(one, tuple) or not isinstance(two, tuple) or min(len(one), len(two)) < _PAIR:
        return False
    fewer, more = sorted((one, two), key=len)
    return not all(any(may_agree(name, other) for other in more) for name in fewer)


_PAIR = 2


def _is_son(one: str, two: str) -> bool:
    """Whether the first is a son of the second, or his brother: «محمد بن سلمان بن عبدالعزيز», «سلمان بن عبدالعزيز»."""
    given = one.partition(" ")[0] != two.partition(" ")[0]
    return " بن " in two and (one.endswith(f" بن {two}") or (given and " بن " in one))


_LINKS = frozenset({"بن", "ابن", "بنت", "ال", "ابو", "عبد", "في", "من", "علي", "الي"})


def may_agree(one: SlotValue, two: SlotValue) -> bool:
    """Whether two values of one slot can mean one thing.

    Names and phrases of which one has all the words of the other.
    """
    if isinstance(one, tuple) and isinstance(two, tuple):
        return any(may_agree(first, second) for first in one for second in two)
    if isinstance(one, str) and isinstance(two, str):
        words = set(folded(one).split()) - _LINKS, set(folded(two).split()) - _LINKS
        if _is_son(one, two) or _is_son(two, one):
            return False
        return words[0] <= words[1] or words[1] <= words[0]
    return one == two
