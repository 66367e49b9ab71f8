"""Tenses: the verb that governs a word, and what kinds of words stand around it."""

from __future__ import annotations

from typing import NamedTuple

from dragoman.lexicon.frames.grammar import grammar
from dragoman.lexicon.frames.lexemes import Lexeme
from dragoman.reader.scene import Scene
from dragoman.reader.spans import Span, Trigger

MODAL = 6
"""Tokens within which a word of modality governs another."""


class Verb(NamedTuple):
    """A verb that governs a word: its tense, the groups of its readings, and whether «لم» or «لن» stands before it."""

    tense: str
    groups: frozenset[str]
    negated: bool = False


def governing(scene: Scene, clause: Span, trigger: Trigger) -> Verb | None:
    """The nearest verb before a trigger in its clause; not one that describes a noun («طائرة تحمل …»)."""
    actors = scene.actors_in(clause.first, trigger.first)
    ends = {actor.last for actor in actors}
    places = {i for actor in actors if actor.form in _PLACES for i in range(actor.first, actor.last)}
    for i in range(trigger.first - 1, clause.first - 1, -1):
        if i in places:  # «وارسو» is no «أرسو»
            continue
        readings = scene.words_at(i)
        verbs = [lexeme for lexeme in readings if lexeme.is_verb and lexeme.enclitic != "ي"]  # «أمني»
        if not verbs or (len(verbs) < len(readings) and verbs[0].tense != "future"):
            continue
        if verbs[0].tense == "present" and not verbs[0].conj and i not in ends and _is_noun(scene, clause, i - 1):
            continue
        negated = scene.word(i - 1).removeprefix("و") in _NOT
        return Verb(verbs[0].tense, frozenset(lexeme.group for lexeme in verbs), negated)
    return None


_PLACES = frozenset({"state", "place"})
_NOT = frozenset({"لم", "لن"})
_TIMES = frozenset({"وقت", "حين", "يوم"})
"""Nouns that a verb does not describe: «في وقت يواصل الوزير …»."""


def _is_noun(scene: Scene, clause: Span, index: int) -> bool:
    """Whether a token in a clause is a noun without the article, as far as its shape and the small words tell."""
    word, small = scene.word(index), grammar()
    if index < clause.first or not word[:1].isalpha() or word.startswith("ال") or word in _TIMES:
        return False
    return not (
        word in small.carried or word in small.complementizers or word in small.breaks or word in small.relatives
    )


def groups(scene: Scene, first: int, last: int) -> set[str]:
    """The groups of the words between two tokens, but for those that only look like words: «نووي», no «نوى»."""
    return {
        lexeme.group
        for i in range(first, last)
        if not _only_looks(words := scene.words_at(i))
        for lexeme in words
        if not (lexeme.is_verb and _is_counted(scene, i, words))
    }


def _is_counted(scene: Scene, index: int, words: list[Lexeme]) -> bool:
    """Whether a form that is verb and noun alike stands behind a number: «20 طالبا»."""
    return not all(lexeme.is_verb for lexeme in words) and any(q.last == index for q in scene.quantities)


def _only_looks(words: list[Lexeme]) -> bool:
    return any(lexeme.group == "never" for lexeme in words)
