"""In speech: what is told in words that somebody said, at an event that is only their setting.

«قال خلال زيارته لغانا إن الأعمال تبدأ في مايو»
"""

from __future__ import annotations

from dragoman.lexicon.frames.grammar import grammar
from dragoman.reader.binding.place import Place
from dragoman.reader.spans import Timed


def is_of_speech(place: Place, date: Timed) -> bool:
    """Whether a date is of what was said in the setting of the event that a trigger tells."""
    scene, trigger = place.scene, place.trigger
    if trigger.lexeme.is_verb or date.first < trigger.last:
        return False
    if not any(scene.word(i) in _OPENING_SPEECH for i in range(trigger.last, date.first)):
        return False
    before = range(max(place.sentence.first, trigger.first - _NEAR), trigger.first)
    set_in = any(grammar().prepositions.get(scene.word(i)) in _AMID or scene.word(i) in _AMID_WORDS for i in before)
    return set_in and any("say" in scene.groups_at(i) for i in range(place.sentence.first, trigger.first))


_OPENING_SPEECH = frozenset({"ان", "بان", "انه", "انها", "بانه", "بانها"})
_NEAR = 5
"""Tokens before an event within which stands what makes it a setting."""
_AMID, _AMID_WORDS = frozenset({"during", "at"}), frozenset({"عقب", "هامش", "لدي", "ختام"})
