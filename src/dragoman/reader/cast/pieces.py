"""Pieces: offices and names by their tokens, before they are joined into men."""

from __future__ import annotations

from typing import NamedTuple

from dragoman.language.found import Found
from dragoman.reader.scene import Scene

LINKS = frozenset({"،", ",", "-", '"', "(", ")", "ـ", "/"})


class Piece(NamedTuple):
    """An office or a name found in the text, with its tokens `[first, last)`."""

    first: int
    last: int
    found: Found


def is_joined(scene: Scene, piece: Piece) -> bool:
    """Whether something is joined to the piece's first token: then it is someone else."""
    return scene.tokens[piece.first].start < piece.found.start


def state_of(found: Found) -> str | None:
    """The party that an office or name was found with; None where it tells none."""
    state = found.detail.get("state")
    return state if isinstance(state, str) else None


def proclitics_of(scene: Scene, first: int, found: Found) -> str:
    """The letters that stand in the first token before the mention.

    و ف ب ل ك, for a while kept as the actor's `prep`.
    """
    return scene.text.folded[scene.tokens[first].start : found.start]


def said_in(scene: Scene, piece: Piece) -> str:
    """The words of an office as they would stand alone: «الرئيس المصري» for «للرئيس المصري»."""
    return str(piece.found.detail.get("words") or scene.text.words(piece.found.start, piece.found.end))
