"""Dating: in the scope of which date a clause stands."""

from __future__ import annotations

from dragoman.reader.scene import Scene, Span, Timed, Trigger


def date_of(scene: Scene, sentence: Span, clause: Span, trigger: Trigger, taken: Span) -> Timed | None:
    """The date of what a trigger tells: in its own words, else its clause, else the one that opens its sentence.

    `taken` are the tokens from the first to the last argument: a date among them is the statement's own. Of several the
    nearest after the trigger wins, then the nearest before.
    """
    own = [date for date in scene.dates if date.first >= sentence.first and date.last <= sentence.last]
    if not own:
        return None
    inner = [date for date in own if date.first >= min(clause.first, taken.first) and date.last <= max(clause.last, taken.last)]
    if inner:
        return min(inner, key=lambda date: _distance(date, trigger))
    opening = own[0]
    if opening.first - sentence.first <= 4 and opening.last <= trigger.first:  # noqa: PLR2004  # «وفي الثالث من مايو»
        return opening
    return None


def _distance(date: Timed, trigger: Trigger) -> float:
    """Tokens between them; a date before the trigger counts as a little further away."""
    return date.first - trigger.last if date.first >= trigger.last else (trigger.first - date.last) * 1.5 + 0.5
