"""The first person: who «I» is in what is quoted («قال الوزير: "| التقيت | نظيري أمس"»)."""

from __future__ import annotations

from dragoman.reader.actor import Actor
from dragoman.reader.binding.gender import agrees
from dragoman.reader.binding.place import Place, absent, of_class

_OPENERS = frozenset({'"', ":"})


def i_who_speak(place: Place, wanted: str) -> Actor | None:
    """Who speaks, where a verb of the past is of the first person.

    A form that may be of a woman too («قابلت») is his who is quoted if a man stands right behind it.
    """
    lexeme, at = place.trigger.lexeme, place.trigger.first
    if lexeme.tense != "past" or lexeme.enclitic or not place.scene.word(at).endswith("ت"):
        return None
    if lexeme.person != 1 and not (_is_quoted(place) and _meets_a_man(place)):
        return None
    said = place.focus.speech.speaker(at)
    if said is None or not of_class([said], wanted):
        return None
    return said if place.sentence.first <= said.first < place.sentence.last else absent(place, said)


def _is_quoted(place: Place) -> bool:
    """Whether a quotation began before the trigger in its sentence, or is open where that begins."""
    before = range(place.sentence.first, place.trigger.first)
    return place.sentence.first in place.scene.quoted or any(place.scene.word(i) in _OPENERS for i in before)


def _meets_a_man(place: Place) -> bool:
    behind = place.after(place.clause)[:1]
    return bool(behind) and behind[0].first - place.trigger.last <= 1 and not agrees(place, behind[0])
