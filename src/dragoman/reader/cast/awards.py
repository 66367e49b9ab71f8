"""Awards: names of people that are those of an honour: «وسام الملك …»."""

from __future__ import annotations

from dragoman.reader.cast.pieces import Piece
from dragoman.reader.scene import Scene


def is_award(scene: Scene, piece: Piece) -> bool:
    """Whether a name is an honour: of one word, or behind a word of giving («منح السفير وسام الأرز»)."""
    if piece.found.kind != "person" or not _has(scene, piece.first, "honour"):
        return False
    given = any(_has(scene, i, "give") for i in range(max(0, piece.first - _GIVEN), piece.first))
    return given or piece.last - piece.first == 1


def without_award(scene: Scene, piece: Piece) -> Piece:
    """A name that runs on into what its bearer is given, without that: «منح الرئيس الشيخ خليفة | وسام …»."""
    last = piece.last - 1
    if piece.found.kind != "person" or last <= piece.first or not _has(scene, last, "honour"):
        return piece
    if not any(_has(scene, i, "give") for i in range(max(0, piece.first - _GIVEN), piece.first)):
        return piece
    end = scene.tokens[last - 1].end
    name = scene.text.words(piece.found.start, end)
    return Piece(piece.first, last, piece.found._replace(end=end, value=name))


_GIVEN = 14
"""Words that may stand between a verb of giving and what is given: the giver and who gets it, with their titles."""


def _has(scene: Scene, index: int, group: str) -> bool:
    return any(lexeme.group == group for lexeme in scene.words_at(index))
