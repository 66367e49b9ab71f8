"""Awaiting: who gets what others send where nobody says to whom: he of whose cables the report tells."""

from __future__ import annotations

from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import Place, Roles, absent, parties_of

_REACH = 6
"""Tokens before or behind him within which it is told that he got them: «تلقى جلالة الملك …»."""


def awaiting(place: Place, _argument: str, filled: Roles) -> Actor | None:
    """Who acted first in the report, if he got something: «تلقى الملك برقيات … وبعث رئيس غانا برقية»."""
    lead = place.focus.lead
    if lead is None or parties_of(filled).intersection(lead.parties) or lead.first >= place.sentence.first:
        return None
    near = range(max(0, lead.first - _REACH), lead.last + _REACH)
    return absent(place, lead) if any("get" in place.scene.groups_at(i) for i in near) else None
