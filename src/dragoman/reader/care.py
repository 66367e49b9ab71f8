"""What care is given: the service, treatment or equipment of which help consists, in the report's words."""

from __future__ import annotations

from collections.abc import Callable

from dragoman.model.statement import SlotValue
from dragoman.reader.binding.place import Place
from dragoman.reader.phrases import noun_phrase

_SERVICE = 14
"""Tokens around a word within which what it does stands."""


def _service(place: Place, _argument: str) -> SlotValue | None:
    """What a body of relief does: the phrase from the last noun of service on («توزيع الحقائب»)."""
    scene = place.scene
    for i in range(place.trigger.last, min(place.sentence.last, place.trigger.last + _SERVICE)):
        if any(lexeme.group == "serve" and not lexeme.is_verb for lexeme in scene.words_at(i)):
            span = noun_phrase(scene, i + 1, place.sentence.last)
            return scene.source(*span) if span.last > span.first else None
    return None


def _treatment(place: Place, _argument: str) -> SlotValue | None:
    """How the wounded are treated: the nearest word of treatment with what belongs to it («العلاج»)."""
    scene, at = place.scene, place.trigger
    near = sorted(range(at.first - _SERVICE, at.last + _SERVICE), key=lambda i: abs(i - at.first))
    for i in near:
        if place.sentence.first <= i < place.sentence.last and "treat" in scene.groups_at(i):
            lexeme = next(lexeme for lexeme in scene.words_at(i) if lexeme.group == "treat")
            if not lexeme.is_verb:
                skip = len(lexeme.prep)
                said = scene.text.words(scene.tokens[i].start + skip, scene.tokens[i + lexeme.length - 1].end)
                return "ال" + said[1:] if lexeme.prep == "ل" and lexeme.definite else said
    return None


def _means(place: Place, _argument: str) -> SlotValue | None:
    """What one is equipped with: the phrase that ب governs behind a verb («بالأسلحة»)."""
    scene = place.scene
    for i in range(place.trigger.last, place.clause.last):
        lexeme = next((each for each in scene.words_at(i) if each.prep == "ب" and not each.is_verb), None)
        if lexeme is not None:
            span = noun_phrase(scene, i, place.sentence.last)
            return scene.text.words(scene.tokens[i].start + 1, scene.tokens[span.last - 1].end)
    return None


CARE: dict[str, Callable[[Place, str], SlotValue | None]] = {
    "service": _service,
    "treatment": _treatment,
    "means": _means,
}
