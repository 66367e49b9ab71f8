"""Deeds: whose act a stance is on that names it only as «الخطوة», «القرار», or by a pronoun."""

from __future__ import annotations

from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import Place, Roles, parties_of


def deed(place: Place, _argument: str, filled: Roles) -> Actor | None:
    """Whose act was told of shortly before: «أعادت بريطانيا فتح سفارتها في ليبيا. ورحبت إيطاليا | بالخطوة |».

    Who is against it must have it for his verb's pronoun: «صوتت 42 دولة لصالح القرار، | وعارضته | الولايات المتحدة».
    """
    lexeme, at = place.trigger.lexeme, place.trigger.first
    voted = "org:UN" in place.focus.deed
    if lexeme.group != "welcome" and not (voted and lexeme.enclitic in ("ه", "ها")):
        return None
    taken = parties_of(filled)
    rest = tuple(party for party in place.focus.deed if party not in taken and party != "org:UN")
    return Actor(at, at, "state", rest) if 0 < len(rest) <= _FEW else None


_FEW = 2
"""Parties of an act at most: what many do together is welcome or not by its name."""
