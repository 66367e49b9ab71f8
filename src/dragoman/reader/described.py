"""What a verb without a relative describes: «مستشفى | دشن العام الماضي |», «طائرة | تتجه إلى بيروت |»."""

from __future__ import annotations

from dragoman.reader.scene import Scene

_SHORTEST = 4
_NOUNS = frozenset({"تتويج", "تتبع", "تتابع", "يتيم", "يتيما", "يتامي", "تتار", "تتري", "يتم"})
"""Nouns that begin as verbs of the present do."""


def is_doing(word: str) -> bool:
    """Whether a word that the lexicon need not know has the shape of a verb: «تتجه», «يتضمن»."""
    if len(word) < _SHORTEST or word in _NOUNS:
        return False
    return word.startswith(("تت", "يت"))


def describes(scene: Scene, index: int) -> bool:
    """Whether a verb of the past at a token describes the indefinite noun before it."""
    readings, before = scene.words_at(index), scene.word(index - 1)
    if not readings or not all(lexeme.tense == "past" and not lexeme.conj for lexeme in readings):
        return False
    nouns = [lexeme for lexeme in scene.words_at(index - 1) if not lexeme.is_verb]
    return bool(nouns) and not before.startswith("ال") and not any(x.prep or x.enclitic or x.definite for x in nouns)
