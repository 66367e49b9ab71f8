"""Whether two tellings have the same people in them, who may be named in one and called by office in the other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from dragoman.model.statement import SlotValue, Statement
from dragoman.register.names import likeness
from dragoman.register.offices import is_principal, offices_in, told_of

SEVERAL = 2
"""People from which a common company is sure."""

Offices = Mapping[str, frozenset[str]]
"""The offices that a report gives to the people whom it names."""


class Company(NamedTuple):
    """Who a telling is of: people by name with their offices, others by office alone, and the words that tell it."""

    people: tuple[str, ...]
    roles: tuple[str, ...]
    words: str
    offices: Offices

    @classmethod
    def of(cls, statement: Statement, offices: Offices) -> Company:
        """Those whom a statement names; its companions at large left out."""
        people, roles = _listed(statement.slots.get("people", ())), _listed(statement.slots.get("roles", ()))
        return cls(people, tuple(role for role in roles if is_principal(role)), statement.evidence.text, offices)

    @property
    def alone(self) -> bool:
        """Whether one only is named, so that the other side is left out."""
        return len(self.people) + len(self.roles) <= 1

    def may_be(self, role: str, person: str) -> bool | None:
        """Whether somebody named here is whom an office stands for elsewhere; None where that is not known."""
        wanted, held = offices_in(role), self.offices.get(person, frozenset())
        if wanted and held:
            return not wanted.isdisjoint(held)
        return True if not held and told_of(role, self.words) else None


class _Match(NamedTuple):
    """How many of two companies are common, and how many of each are nobody in the other."""

    common: int
    strange: int
    stranger: int


def met(one: Company, other: Company) -> int | None:
    """Whether two meetings have the same sides: 1 for one in common, 2 for both sides, 0 for others.

    One in common and a stranger on either side is one guest and two hosts. None where nothing can be told: each may
    name the side that the other leaves out.
    """
    match = _match(one, other)
    if match.strange and match.stranger:
        return None if not match.common and one.alone and other.alone else 0
    return min(SEVERAL, match.common) or None


def travelled(one: Company, other: Company) -> int | None:
    """Whether two visits are of the same people: 1 for one in common, 2 for more, 0 where named people differ."""
    common = _match(one, other).common
    if common:
        return min(SEVERAL, common)
    return 0 if one.people and other.people else None


def _match(one: Company, other: Company) -> _Match:
    """Names with names, each once and the surest first; offices with offices; then offices with who is named."""
    ours, theirs = list(one.people), list(other.people)
    roles, others = list(one.roles), list(other.roles)
    common = 0
    for _, a, b in sorted((-like, a, b) for a in ours for b in theirs if (like := likeness(a, b))):
        common += _taken(ours, a, theirs, b)
    for role in one.roles:
        same = next((own for own in others if told_of(role, own) or told_of(own, role)), None)
        common += same is not None and _taken(roles, role, others, same)
    for sure in (True, None):
        for role, person in [(role, person) for role in roles for person in theirs]:
            if other.may_be(role, person) is sure:
                common += _taken(roles, role, theirs, person) and sure is True
        for role, person in [(role, person) for role in others for person in ours]:
            if one.may_be(role, person) is sure:
                common += _taken(others, role, ours, person) and sure is True
    return _Match(common, len(ours) + _unheard(roles, other), len(theirs) + _unheard(others, one))


def _taken(these: list[str], this: str, those: list[str], that: str) -> bool:
    """Take a pair out, where both are still there."""
    if this not in these or that not in those:
        return False
    these.remove(this)
    those.remove(that)
    return True


def _unheard(roles: list[str], other: Company) -> int:
    """How many offices the other's words do not tell of: those they do are of people who were matched by name."""
    return sum(not told_of(role, other.words) and bool(offices_in(role)) for role in roles)


def _listed(value: SlotValue) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else (str(value),)
