"""What each field of a record means: when two of its values agree, and which of them says more."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, NamedTuple

from dragoman.model.kinds import kinds
from dragoman.model.statement import SlotValue, Statement
from dragoman.register.amounts import amounts_agree
from dragoman.register.company import Offices
from dragoman.register.moments import Moment
from dragoman.register.names import likeness, name
from dragoman.register.offices import offices_in
from dragoman.register.rules import FREE, rules
from dragoman.register.stems import stems


class Meaning(NamedTuple):
    """How a field's values are compared: `agree`, and `rank`, the smaller of which says more."""

    agree: Callable[[Any, Any], bool]
    rank: Callable[[Any], tuple[float, ...]]


class Amount(NamedTuple):
    """A number and what it claims, a comparator."""

    number: SlotValue
    comparator: SlotValue | None


class Called(NamedTuple):
    """A person as one telling calls him: by name or by office, and the offices that its report gives him.

    `by_office` is true where no name is given.
    """

    name: str
    by_office: bool
    offices: frozenset[str]

    def may_be(self, other: Called) -> bool:
        """Whether both can be one person: names by their parts; an office is whoever is not known to hold another."""
        if not self.by_office and not other.by_office:
            return bool(likeness(self.name, other.name))
        return not self.offices or not other.offices or not self.offices.isdisjoint(other.offices)


_STATUS_RANK = {"done": 0, "ongoing": 1, "planned": 2, "proposed": 3, "denied": 4}
_COMPARATOR_RANK = {"eq": 0, None: 0, "about": 1, "gt": 2, "lt": 2}


@cache
def meaning(kind: str, field: str) -> Meaning:
    """The meaning of a kind's field; `date` and `status` are fields like its slots."""
    if field == "date":
        return Meaning(Moment.agrees_with, _moment_rank)
    if field == "status":
        return Meaning(
            lambda one, other: (one == "denied") == (other == "denied"), lambda value: (_STATUS_RANK[value],)
        )
    rule = next(slot for slot in rules()[kind].slots if slot.name == field)
    if rule.unlike.usual == FREE and rule.unlike.by is None:
        return Meaning(lambda _, __: True, _wording_rank)
    if rule.one:
        return Meaning(lambda one, other: rule.one.get(one, one) == rule.one.get(other, other), lambda _: (0,))
    return _BY_TYPE.get(kinds()[kind].slots[field].type, _PLAIN)


def amount(statement: Statement) -> Amount:
    """A statement's number, as the meaning of `value` compares it."""
    return Amount(statement.slots["value"], statement.slots.get("comparator"))


def called(person: str, offices: Offices) -> Called:
    """A person as a statement names him, with the offices that its report gives to those whom it names."""
    own = offices_in(person)
    return Called(person, bool(own), own or offices.get(person, frozenset()))


def _moment_rank(when: Moment) -> tuple[float, ...]:
    return when.high - when.low + when.late, sum(map(when.text.count, "?~%"))


def _wording_rank(value: SlotValue) -> tuple[float, ...]:
    return (-len(stems(value)),) if isinstance(value, str) else (0,)


_PLAIN = Meaning(lambda one, other: one == other, lambda _: (0,))
_BY_TYPE = {
    "person": Meaning(Called.may_be, lambda value: (value.by_office, -len(name(value.name).parts))),
    "party": Meaning(
        lambda one, other: {*_listed(one)} == {*_listed(other)},
        lambda _: (0,),
    ),
    "number": Meaning(
        lambda one, other: amounts_agree(*one, *other), lambda value: (_COMPARATOR_RANK[value.comparator],)
    ),
    "text": Meaning(lambda _, __: True, _wording_rank),
}


def _listed(value: SlotValue) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else (str(value),)
