"""Status: whether what a clause says happened, holds, is to come, is called for or is denied."""

from __future__ import annotations

from dragoman.lexicon.frames.frames import Frame
from dragoman.lexicon.frames.lexemes import Lexeme
from dragoman.reader.scene import Scene, Span, Trigger

_NEGATED = 4
_MODAL = 6
_AHEAD = 14


def status_of(frame: Frame, scene: Scene, clause: Span, trigger: Trigger, date: str | None) -> str:
    """The status of a statement that a frame makes at a trigger in a clause.

    In order: a negation right before the trigger, or a denial anywhere before it; a call, hope or proposal before it;
    the future, by the tense of the trigger or the verb that governs it, by a word of the future, or by a date after the
    day of publication; a verb of going on; then the frame's own status (`undated` where there is no date and no past
    verb), and `done`. A stance is taken by being said, whatever it speaks of: only its verb can put it into the future.
    """
    verb = _governing(scene, clause, trigger)
    tense = trigger.lexeme.tense or (verb.tense if verb else "")
    if frame.asserted or frame.dated == "act":
        return "planned" if tense == "future" else frame.status or "done"
    before = _groups(scene, max(clause.first, trigger.first - _MODAL), trigger.first)
    if _is_negated(scene, clause, trigger):
        return "denied"
    if "proposal" in before:
        return "proposed"
    after = _groups(scene, trigger.last, min(clause.last, trigger.last + _AHEAD)) if tense != "past" else set()
    if tense == "future" or _is_to_come(scene, date, tense) or "future_word" in before | after:
        return "planned"
    if verb is not None and verb.group == "standing":
        return "ongoing"
    usual = frame.undated if date is None and frame.undated and tense != "past" else frame.status
    return usual or "done"


def _governing(scene: Scene, clause: Span, trigger: Trigger) -> Lexeme | None:
    """The nearest verb before a trigger in its clause."""
    for i in range(trigger.first - 1, clause.first - 1, -1):
        for lexeme in scene.words_at(i):
            if lexeme.is_verb and not any(other.group == "never" or not other.is_verb for other in scene.words_at(i)):
                return lexeme
    return None


def _groups(scene: Scene, first: int, last: int) -> set[str]:
    return {lexeme.group for i in range(first, last) for lexeme in scene.words_at(i)}


def _is_negated(scene: Scene, clause: Span, trigger: Trigger) -> bool:
    near = _groups(scene, max(clause.first, trigger.first - _NEGATED), trigger.first)
    denied = any(lexeme.sense == "denial" for i in range(clause.first, trigger.first) for lexeme in scene.words_at(i))
    return "negation" in near or denied


def _is_to_come(scene: Scene, date: str | None, tense: str) -> bool:
    """Whether a date lies after the day of publication, or on it and is told in the present."""
    if date is None or scene.published is None or "/" in date:
        return False
    published = scene.published[: len(date[:10])]
    return date[:10] > published or (tense == "present" and date == scene.published)
