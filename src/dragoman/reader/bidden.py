"""Bidden: the time of what one is invited to, which is not that of the invitation: «وجه دعوة … لزيارة … في مايو»."""

from __future__ import annotations

from dragoman.reader.binding.place import Place
from dragoman.reader.modality import is_to_come
from dragoman.reader.spans import Timed

_TO = frozenset({"لزياره", "لحضور", "للمشاركه", "للحضور", "للزياره", "زياره", "حضور", "المشاركه"})


def is_bidden(place: Place, date: Timed) -> bool:
    """Whether a time still to come is that of the visit or summit to which an invitation is."""
    if place.trigger.lexeme.group != "invite" or not is_to_come(place.scene, date.value, ""):
        return False
    return any(place.scene.word(i) in _TO for i in range(place.trigger.last, date.first))
