"""Giving: who gives help of his own in a sentence that tells of another's."""

from __future__ import annotations

from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import Place


def gives(place: Place, actor: Actor) -> bool:
    """Whether a verb of giving right before an actor has him for its subject: «…، في حين قدمت | اليابان | …»."""
    giving = any(lexeme.is_verb and lexeme.group == "deliver" for lexeme in place.scene.words_at(actor.first - 1))
    doer = place.focus.speech.doer(actor.first - 1) if giving else None
    return doer is not None and doer.first == actor.first
