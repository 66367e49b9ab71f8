"""Roster naming: the state that names men to an office."""

from __future__ import annotations

from dragoman.reader.binding.place import BARE, Place, of_class


def naming_state(place: Place, before: str | None) -> str | None:
    """Who names men to an office: whose act it is, who did so `before`, whose envoys they were, who acted last."""
    verb = place.trigger
    acting = [a for a in of_class(place.actors, "acting") if a.prep in BARE and a.role not in ("ambassador", "embassy")]
    naming = [a.parties for a in acting if a.last <= verb.first]
    naming += [(before,)] if before is not None else []
    naming += [a.parties for a in acting if 0 <= a.first - verb.last <= 1]
    naming += [a.parties for a in place.actors if a.prep == "ل" and 0 < a.first - verb.last <= _OF_WHOM and a.parties]
    envoys = [a.parties for a in place.actors if a.role == "ambassador" and a.parties]
    topic = place.focus.topic
    told = next(iter([*naming, *envoys]), topic.parties if topic else ())
    state = told[0] if len(told) == 1 else place.focus.home
    return None if state is None or ":" in state else state


_OF_WHOM = 8
"""Tokens from a word of naming to whose envoys are named: «تعيين سفراء جدد | للكويت |»."""
