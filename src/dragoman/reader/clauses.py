"""Clauses: where one assertion of a sentence ends and the next begins."""

from __future__ import annotations

from dragoman.lexicon.frames.grammar import grammar
from dragoman.reader.scene import Scene
from dragoman.reader.spans import Span

_NAMED = frozenset({"place", "state"})
"""The forms of names that may look like a joined verb: «وارسو»."""
_JOINING = frozenset("وف")
_STOPS = frozenset("؛:.؟!;?…")


def clauses(scene: Scene, sentence: Span) -> list[Span]:
    """The clauses of a sentence.

    It is cut at strong marks, before words that open a clause, before «و» with a verb, and before «وفي» with a date.
    Where «و» is joined to what may be verb or noun, a comma before it and one who acts behind it tell the verb.
    """
    small = grammar()
    dates = {date.first for date in scene.dates_in(sentence.first, sentence.last + 1)}
    places = {actor.first for actor in scene.actors_in(*sentence) if actor.form in _NAMED and not actor.conj}
    actors = scene.actors_in(*sentence)
    acting = {actor.first for actor in actors if actor.prep == "" and actor.form != "adjective"}
    within = {i for actor in actors for i in range(actor.first + 1, actor.last)}  # «سعد بن | فيصل» is no verb
    starts = [sentence.first]
    before = scene.word(sentence.first)
    words = scene.text.token_texts[sentence.first + 1 : sentence.last]
    for i, word in enumerate(words, sentence.first + 1):
        joined = word[0] in _JOINING
        if (
            (joined or word in small.breaks or before in _STOPS)
            and i not in within
            and (
                (before in _STOPS and not scene.is_decimal(i - 1) and not _is_short(scene, i - 1))
                or word in small.breaks
                or (
                    joined
                    and i not in places
                    and word not in small.benedictions
                    and _is_joined_verb(scene, i, before == "،" and i + 1 in acting)
                )
                or (word[0] == "و" and (i + 1 in dates or i in dates) and small.prepositions.get(word[1:]))
            )
        ):
            starts.append(i)
        before = word
    return [Span(a, b) for a, b in zip(starts, [*starts[1:], sentence.last], strict=True)]


def _is_short(scene: Scene, index: int) -> bool:
    """Whether a point only shortens a title or a name: «د. فلان»."""
    return scene.word(index) == "." and len(scene.word(index - 1)) == 1 and scene.word(index - 1).isalpha()


def clause_at(parts: list[Span], token: int) -> Span:
    """The clause that holds a token."""
    return next(part for part in parts if part.first <= token < part.last)


def _is_joined_verb(scene: Scene, index: int, told: bool) -> bool:
    joined = [lexeme for lexeme in scene.words_at(index) if lexeme.conj and lexeme.length == 1]
    return bool(joined) and (any if told else all)(lexeme.is_verb for lexeme in joined)
