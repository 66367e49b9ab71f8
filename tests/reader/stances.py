"""Who takes which stance on whom in a text, as the tests of positions ask it."""

from __future__ import annotations

from collections.abc import Callable

from dragoman.model.statement import Statement

Read = Callable[..., list[Statement]]


def stances(read: Read, text: str) -> list[tuple[object, object, object]]:
    """Actor, target and stance of every position that is read."""
    found = [statement for statement in read(text) if statement.kind == "position"]
    return [(s.slots["actor"], s.slots["target"], s.slots["stance"]) for s in found]
