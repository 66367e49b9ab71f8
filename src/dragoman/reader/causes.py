"""Causes: dates that are of what one protests against, and not of the protest."""

from __future__ import annotations

from dragoman.lexicon.frames.grammar import grammar
from dragoman.reader.binding.place import Place
from dragoman.reader.spans import Timed


def is_of_reason(place: Place, date: Timed) -> bool:
    """Whether a date is that of what one protests against: «استدعت السفير بشأن مذابح وقعت في عام 1915».

    A day is so in a relative clause behind the reason only: «… احتجاجا على القصف الذي تعرضت له الثلاثاء».
    """
    between = [place.scene.word(i) for i in range(place.trigger.last, date.first)]
    at = next((i for i, word in enumerate(between) if word in _REASONS or word == "علي"), len(between))
    related = any(word in grammar().relatives for word in between[at:])
    return related or (len(date.value) < len("2000-01-01") and not _REASONS.isdisjoint(between))


_REASONS = frozenset({"بشان", "بسبب", "خلفيه", "احتجاجا", "ردا", "اثر", "جراء", "ازاء"})
