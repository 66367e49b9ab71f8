"""What the decisions that stand come to: which statements are put together, held apart, left out, or overruled.

Every decision names statements, never records: records come and go, and what rests on a statement stands as long as it.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product

from dragoman.model.decision import MARKINGS, Decision

Pair = tuple[str, str]


def standing(decisions: Iterable[Decision]) -> list[Decision]:
    """The decisions that are not taken back, in their order, without the undoings themselves.

    An undo that is itself undone takes nothing back.
    """
    ordered = sorted(decisions, key=lambda decision: (decision.at, decision.id))
    undone: set[str] = set()
    stand = []
    for decision in reversed(ordered):
        if decision.id in undone:
            continue
        if decision.act == "undo":
            undone.update(decision.on)
        else:
            stand.append(decision)
    return stand[::-1]


class Rulings:
    """What standing decisions, given in their order, mean for each statement, by its key."""

    def __init__(self, decisions: Iterable[Decision] = ()) -> None:
        self.joined: set[Pair] = set()
        self.parted: set[Pair] = set()
        self.rejected: set[str] = set()
        self._by_key: dict[str, list[Decision]] = {}
        for decision in decisions:
            self._take(decision)

    def _take(self, decision: Decision) -> None:
        for key in (*decision.on, *decision.beside):
            self._by_key.setdefault(key, []).append(decision)
        if decision.act == "merge":
            pairs = {_pair(decision.on[0], other) for other in decision.on[1:]}
            self.joined |= pairs
            self.parted -= pairs
        elif decision.act in ("split", "not-the-same"):
            pairs = {_pair(one, other) for one, other in product(decision.on, decision.beside)}
            self.parted |= pairs
            self.joined -= pairs
        elif decision.act == "reject":
            self.rejected.update(decision.on)
        elif decision.act == "accept":
            self.rejected.difference_update(decision.on)

    def keys(self) -> set[str]:
        """Every statement key that the decisions name."""
        return set(self._by_key)

    def of(self, keys: Iterable[str]) -> list[Decision]:
        """The decisions that bear on any of the keys, in their order."""
        found = {decision.id: decision for key in keys for decision in self._by_key.get(key, ())}
        return sorted(found.values(), key=lambda decision: (decision.at, decision.id))

    @staticmethod
    def field(decisions: Iterable[Decision], field: str) -> Decision | None:
        """The last of the decisions that says what a field shows."""
        last = None
        for decision in decisions:
            if decision.act in ("correct", "choose") and decision.field == field:
                last = decision
        return last

    @staticmethod
    def marking(decisions: Iterable[Decision]) -> str | None:
        """The most closed of the last markings of each statement that was marked."""
        by_key = {key: str(decision.value) for decision in decisions if decision.act == "mark" for key in decision.on}
        return max(by_key.values(), key=MARKINGS.index, default=None)


def _pair(one: str, other: str) -> Pair:
    return (one, other) if one < other else (other, one)
