"""A field on which a person decided: the chosen value shown, what the sources say kept beside it."""

from __future__ import annotations

import msgspec

from dragoman.model.decision import Decision
from dragoman.model.disagreement import Disagreement, Rival
from dragoman.model.record import Shown
from dragoman.register.telling import Telling
from dragoman.register.voices import voices

DECISION = "decision"
"""A person chose it."""


def overruled(
    decision: Decision, shown: Shown | None, against: Disagreement | None, tellings: list[Telling]
) -> tuple[Shown, Disagreement | None]:
    """What a field shows, and what stands against it, once a person has decided on its value."""
    assert decision.field is not None  # noqa: S101  # no such decision is taken without
    assert decision.value is not None  # noqa: S101  # likewise
    before = _rivals(shown, against, tellings)
    same = next((rival for rival in before if rival.value == decision.value), None)
    chosen = same or Rival(decision.value, (), 0)
    made = Shown(
        field=decision.field,
        value=decision.value,
        rule=DECISION,
        statements=chosen.statements,
        decision=decision.id,
    )
    others = tuple(rival for rival in before if rival is not same)
    if not others:
        return made, None
    disagreement = against or Disagreement(decision.field, ())
    return made, msgspec.structs.replace(disagreement, rivals=(chosen, *others), settled=decision.id)


def _rivals(shown: Shown | None, against: Disagreement | None, tellings: list[Telling]) -> tuple[Rival, ...]:
    if against is not None:
        return against.rivals
    if shown is None:
        return ()
    saying = [telling for telling in tellings if telling.key in shown.statements]
    return (Rival(shown.value, shown.statements, len(voices(saying))),)
