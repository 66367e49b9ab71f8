"""Leading: a man named without a state who leads one, told by the lexicon's leaders and the day of the report."""

from __future__ import annotations

from functools import cache

from dragoman.language.fold import folded
from dragoman.lexicon.leaders import Leader, leader
from dragoman.lexicon.load import Organisation, table
from dragoman.reader.actor import Actor
from dragoman.reader.mentions.name_words import name_words

_LEADING = frozenset({"head-of-state", "head-of-government", "crown-prince", "deputy-crown-prince"})
_ARAB = ("org:LAS", "org:GCC")
_BY_TITLE = {"minister": "foreign-minister", "leader": "head-of-state", "director": "secretary-general"}
"""Offices that the lexicon tells more exactly than a report: any minister may be the foreign minister."""
_BESIDE = {"deputy-head-of-government": ("foreign-minister", "minister")}
"""Offices that are held beside another one that is told first: «نائب رئيس الوزراء وزير الخارجية»."""


def led_by(actor: Actor, year: int | None) -> Leader | None:
    """Whose a named man is, and his office; None where he is not surely the one of the list.

    Who holds no office in the year of the report acts for his state only if the report gives him one.
    Of an Arab name the office that the report gives has to be his; and a name made of given names alone is anyone's,
    unless he then leads his state.
    """
    name = actor.people[0]
    told = leader(
        name, year, (actor.role, _BY_TITLE.get(actor.role, ""), *_BESIDE.get(actor.role, ())) if actor.role else ()
    )
    if told is None:
        return None
    if not actor.role:
        is_common = all(part in name_words().given for part in folded(name).split())
        return told if told.role in _LEADING or (told.role and not is_common) else None
    same = actor.role in (told.role, "counterpart") or _BY_TITLE.get(actor.role) == told.role
    same |= told.role in _BESIDE.get(actor.role, ())
    return told if same or told.party not in arab_parties() else None


@cache
def arab_parties() -> frozenset[str]:
    """The Arab states and their organisations, whose men have Arabic names."""
    listed = table("organisations", list[Organisation])
    return frozenset(party for each in listed if each.code in _ARAB for party in (each.code, *each.members))
