"""Answering: whether what one record tells is what another announced, or the next step after it."""

from __future__ import annotations

from functools import cache, cached_property
from typing import Any

import msgspec

from dragoman.model.kinds import kinds
from dragoman.model.record import Record
from dragoman.model.reviewed import reviewed
from dragoman.model.statement import SlotValue
from dragoman.register.company import Company, met, travelled
from dragoman.register.names import likeness
from dragoman.register.offices import is_principal, offices_in
from dragoman.register.rules import Choice, choice
from dragoman.register.telling import TO_COME
from dragoman.register.wordings import ALIKE, UNLIKE, overlap

WHO = "who"
"""Stands in `following.yml` for the people of a record, whether they are named or called by their offices."""
_PEOPLE = ("people", "roles")
_OTHERWISE = ("change", *_PEOPLE)
"""Slots that are compared in a way of their own."""
_NAMED = ("person", "people")
"""Types of slots that name people."""
_APART = ("call", "video")
"""Forms of a meeting for which nobody travels."""


class Following(msgspec.Struct, frozen=True):
    """How records of one kind answer each other; the fields are those of `following.yml`."""

    within: int
    agree: tuple[str, ...]
    steps: tuple[str, ...] = ()
    holds: Choice | None = None
    when: dict[str, str] = {}
    by: str | None = None
    slots: dict[str, str] = msgspec.field(default_factory=dict, name="as")
    there: str | None = None

    def last_step(self, record: Record) -> int:
        """The place in `steps` of the step after which a record wants nothing more; 0 where done records want none."""
        return self.steps.index(self.holds.of(slots_of(record))) if self.holds is not None else 0


@cache
def following() -> dict[str, Following]:
    """Every kind's way of being answered, by the kind's name; a kind that is not there wants no answer."""
    raw = reviewed(__package__, "following.yml")
    return {kind: _following(entry) for kind, entry in raw.items()}


def _following(raw: dict[str, Any]) -> Following:
    holds = choice(raw["holds"]) if "holds" in raw else None
    made = msgspec.convert({name: value for name, value in raw.items() if name != "holds"}, Following)
    return msgspec.structs.replace(made, holds=holds)


class Side:
    """A record as one side of an answer: what it shows of its slots, and of whom it is, each looked up once."""

    def __init__(self, record: Record) -> None:
        self.record = record

    @cached_property
    def parties(self) -> frozenset[str]:
        """Between whom it is."""
        return frozenset(self.record.parties)

    @cached_property
    def slots(self) -> dict[str, SlotValue]:
        """What it shows of its slots."""
        return slots_of(self.record)

    @cached_property
    def asked(self) -> list[tuple[str, str, bool]]:
        """Its slots on which an answer may agree, those of the answer for each, and whether they name people."""
        slots = kinds()[self.record.kind].slots
        same = following()[self.record.kind].slots or {slot: slot for slot in self.slots if slot not in _OTHERWISE}
        return [(slot, its, slots[slot].type in _NAMED) for slot, its in same.items() if slot in self.slots]

    @cached_property
    def step(self) -> int:
        """The place of its step in its kind's order: see `step_of`."""
        return step_of(self.record)

    @cached_property
    def company(self) -> Company:
        """Those of whom it is, of an invitation whom it invites, and the words that tell it."""
        named: list[str] = []
        roles: list[str] = []
        for slot in _PEOPLE if self.record.kind != "message" else ("receiver",):
            for name in _listed(self.slots.get(slot, ())):
                if slot == "roles" or offices_in(name):
                    roles += [name] if is_principal(name) else []
                else:
                    named.append(name)
        words = " ".join(said.evidence.text for said in self.record.statements)
        return Company(tuple(named), tuple(roles), words, {})

    @cached_property
    def silent(self) -> bool:
        """Whether it says of nobody that he is in it."""
        return not self.company.people and not self.company.roles


def answers(other: Side, plan: Side) -> bool:
    """Whether a record tells that what another announced has come about, or its next step; dates are not looked at."""
    record = plan.record
    way = following()[record.kind]
    if not plan.parties <= other.parties or not _is_later(other, plan):
        return False
    told: dict[str, bool | None] = {}
    for slot, its, named in plan.asked:
        if its in other.slots:
            told[slot] = _agree(plan.slots[slot], other.slots[its], named=named)
            if told[slot] is False:
                return False
    if not way.steps and "change" in way.agree:
        told["change"] = plan.slots.get("change") == other.slots.get("change")
    return (
        told.get("change") is not False
        and (told.setdefault(WHO, _who(plan, other)) is not False)
        and any(told.get(slot) for slot in way.agree)
    )


def shows_there(other: Side, plan: Side) -> bool:
    """Whether a meeting shows that who was to come is there: the same people, and not by telephone."""
    if not set(plan.record.parties) <= set(other.record.parties) or other.record.value("form") in _APART:
        return False
    return travelled(plan.company, other.company) not in (None, 0)


def step_of(record: Record) -> int:
    """The place of a record's step in its kind's order, -1 where it has none."""
    steps, change = following()[record.kind].steps, record.value("change")
    return steps.index(str(change)) if change in steps else -1


def slots_of(record: Record) -> dict[str, SlotValue]:
    """What a record shows of its slots."""
    return {shown.field: shown.value for shown in record.fields if shown.field not in ("date", "status")}


def _is_later(other: Side, plan: Side) -> bool:
    """Whether a record is a later step than another, or the very step that was to come; one out of order, the same."""
    way = following()[plan.record.kind]
    change, before = other.slots.get("change"), plan.slots.get("change")
    if not way.steps or change is None or before is None:
        return True
    if change not in way.steps or before not in way.steps:
        return change == before
    return other.step > plan.step or (change == before and plan.record.status in TO_COME)


def _who(plan: Side, other: Side) -> bool | None:
    """Whether both are of the same people, by name or office; None where one of them names nobody."""
    if plan.silent or other.silent:
        return None
    if other.record.kind == "meeting":
        common = met(plan.company, other.company)
        return None if common is None else bool(common)
    return bool(travelled(plan.company, other.company))


def _agree(one: SlotValue, other: SlotValue, *, named: bool) -> bool | None:
    """Whether two shown values agree: numbers where the answer is as much or more, people by name, words by wording."""
    if isinstance(one, int | float) and isinstance(other, int | float):
        return other >= one
    first, second = _listed(one), _listed(other)
    if any(likeness(a, b) for a in first for b in second):
        return True
    if named and not any(map(offices_in, (*first, *second))):
        return False
    share = max((overlap(a, b) for a in first for b in second), default=0.0)
    return True if share >= ALIKE else False if share <= UNLIKE else None


def _listed(value: Any) -> tuple[str, ...]:  # noqa: ANN401  # a slot's value
    return value if isinstance(value, tuple) else (str(value),)
