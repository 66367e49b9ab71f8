"""The data files of this room, read once, and their words folded."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from dragoman.language.fold import folded
from dragoman.model.reviewed import reviewed


@cache
def table(name: str) -> Any:  # noqa: ANN401  # what a YAML file holds; each reader of it types its own part
    """A data file of this package."""
    return reviewed(__package__, name)


def fold_all(words: Iterable[str]) -> frozenset[str]:
    """Words folded, for look-ups."""
    return frozenset(folded(word) for word in words)
