"""Status: whether what a clause says happened, holds, is to come, is called for or is denied."""

from __future__ import annotations

from dragoman.reader.scene import Scene, Span, Trigger

_NEGATED = 4
_MODAL = 6
_AHEAD = 14


def status_of(scene: Scene, clause: Span, trigger: Trigger, usual: str | None, date: str | None) -> str:
    """The status of a statement whose trigger stands in a clause.

    In order: a negation right before the trigger; a call, hope or study before it; the future tense, a word of the future
    or a date after the day of publication; then the frame's own status, and `done`.
    """
    before = {
        lexeme.group
        for i in range(max(clause.first, trigger.first - _MODAL), trigger.first)
        for lexeme in scene.words_at(i)
        if i >= trigger.first - _NEGATED or lexeme.group != "negation"
    }
    after = {
        lexeme.group for i in range(trigger.last, min(clause.last, trigger.last + _AHEAD)) for lexeme in scene.words_at(i)
    }
    coming = any(
        lexeme.tense == "future" for i in range(clause.first, trigger.first) for lexeme in scene.words_at(i)
    )
    today = trigger.lexeme.tense == "present" and date is not None and date == scene.published
    if "negation" in before and trigger.lexeme.group != "negation":
        return "denied"
    future = date is not None and scene.published is not None and date[:10] > scene.published[: len(date[:10])] and "/" not in date
    if "proposal" in before:
        return "proposed"
    if trigger.lexeme.tense == "future" or future or coming or today or "future_word" in before | after:
        return "planned"
    return usual or "done"
