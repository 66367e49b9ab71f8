"""When the tellings of one fact say that it was, prints of one wire text taken together.

Prints of one wire text in the same words tell one fact; those that say «اليوم» mean the earliest day that any of them
seems to say: a page that is found late still says it.
"""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.register.moments import Moment
from dragoman.register.stems import stems
from dragoman.register.telling import Telling

REPRINTED = 10
"""Days within which a wire text is printed."""
SAME_WORDS = 0.8
"""Share of their words that two prints of one sentence have in common."""


def reprinted(one: Telling, other: Telling) -> bool:
    """Whether two tellings are prints of one sentence of one wire text, dated by days not long apart."""
    if one.wire != other.wire or one.moment is None or other.moment is None:
        return False
    first, second = one.moment, other.moment
    if first.low != first.high or second.low != second.high or abs(first.low - second.low) > REPRINTED:
        return False
    words, others = stems(one.statement.evidence.text), stems(other.statement.evidence.text)
    return len(words & others) >= SAME_WORDS * len(words | others)


def moments(tellings: Sequence[Telling]) -> dict[str, Moment]:
    """When each telling of one fact says that it was, by key."""
    said: dict[str, Moment] = {}
    for telling in tellings:
        own = telling.moment
        if own is not None:
            late = own.published == own.low
            prints = [one.moment for one in tellings if late and reprinted(telling, one) and one.moment is not None]
            said[telling.key] = min([own, *prints], key=lambda when: (when.low, when.late, when.text))
    return said
