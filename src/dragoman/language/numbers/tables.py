"""The data files of this room, read once, and their words folded."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from dragoman.language.fold import folded


@cache
def table(name: str) -> Any:  # noqa: ANN401  # what a YAML file holds; each reader of it types its own part
    """A data file of this package."""
    return yaml.safe_load((files(__package__) / name).read_text("utf-8"))


def fold_all(words: Iterable[str]) -> frozenset[str]:
    """Words folded, for look-ups."""
    return frozenset(folded(word) for word in words)
