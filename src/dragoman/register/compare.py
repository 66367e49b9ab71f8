"""Whether two tellings may be of one fact: what was compared, what agreed, what stands against it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from dragoman.model.statement import SlotValue, Statement
from dragoman.register.amounts import amounts_agree
from dragoman.register.company import met, travelled
from dragoman.register.names import Likeness, likeness
from dragoman.register.offices import offices_in
from dragoman.register.rules import BARS, FREE, RIVALS, SlotRule
from dragoman.register.telling import Telling
from dragoman.register.timing import reprinted
from dragoman.register.wordings import ALIKE, UNLIKE, overlap

BARRED = -1
MONTH = 31
"""Days up to which the common part of two dates that agree is evidence for one fact."""
LIKE_WORDS, SAME_WORDS = 0.7, 0.9
"""Shares of the shorter sentence's words from which two sentences are evidence for one fact."""
MOST_OF_WORDS = 3
"""The most evidence that two sentences' words give."""
CLOSE = 3
"""Days up to which two publications are close to each other."""


class Finding(NamedTuple):
    """One thing compared: the field, the two values, and `outcome`.

    `agrees`, `unknown` (one does not say, or it cannot be told), `differs` (tolerated), `rivals` (a disagreement) or
    `bars` (two facts). `evidence` counts towards a link.
    """

    field: str
    one: SlotValue | None
    other: SlotValue | None
    outcome: str
    evidence: int = 0


def wanted(one: Telling, found: Iterable[Finding]) -> int:
    """The evidence that a link wants, after what was found: more where dates contradict, or one is not told."""
    dates = {finding.outcome for finding in found if finding.field == "date"}
    return one.rule.sure if RIVALS in dates else one.rule.dateless if "unknown" in dates else one.rule.enough


def weigh(one: Telling, other: Telling) -> int:
    """Evidence that two tellings of one block are of one fact: 0 where not enough, `BARRED` where it cannot be."""
    evidence, missing = _of_values(one, other)
    if evidence == BARRED:
        return BARRED
    if missing > MOST_OF_WORDS:
        return 0
    told = _of_words(one, other)
    return evidence + told if told >= missing else 0


def linked(one: Telling, other: Telling) -> bool:
    """Whether `weigh` finds evidence enough; the sentences' words are compared only where that turns on them."""
    evidence, missing = _of_values(one, other)
    return evidence != BARRED and (missing <= 0 or (missing <= MOST_OF_WORDS and _of_words(one, other) >= missing))


def _of_values(one: Telling, other: Telling) -> tuple[int, int]:
    """The evidence of all but the sentences' words, `BARRED` where something bars, and how much more is wanted."""
    found = []
    for finding in _values(one, other):
        if finding.outcome == BARS:
            return BARRED, 0
        found.append(finding)
    evidence = sum(finding.evidence for finding in found)
    return evidence, wanted(one, found) - evidence


def _of_words(one: Telling, other: Telling) -> int:
    """The evidence of the sentences' words."""
    share = overlap(one.statement.evidence.text, other.statement.evidence.text)
    return MOST_OF_WORDS if share >= SAME_WORDS else 2 if share >= LIKE_WORDS else 0


def findings(one: Telling, other: Telling) -> Iterator[Finding]:
    """Everything that is compared between two tellings of one kind, cheapest first; alike both ways round."""
    yield from _values(one, other)
    if told := _of_words(one, other):
        yield Finding("evidence", one.statement.evidence.text, other.statement.evidence.text, "agrees", told)


def _values(one: Telling, other: Telling) -> Iterator[Finding]:
    """What is compared of two tellings but the words of their sentences, which never bar."""
    first, second = one.statement, other.statement
    if first.parties != second.parties:
        yield Finding("parties", first.parties, second.parties, BARS)
    if told_twice(one, other):
        yield Finding("report", first.doc, second.doc, BARS)
    if one.to_come != other.to_come:
        yield Finding("status", first.status, second.status, BARS)
    yield _date(one, other)
    for rule in one.rule.slots:
        value, rival = _said(rule, one), _said(rule, other)
        if value is None or rival is None:
            if value is not None or rival is not None:
                apart = rule.name == one.rule.event and _goes_on(first if value is None else second)
                yield Finding(rule.name, value, rival, BARS if apart else "unknown")
            continue
        yield _slot(rule, value, rival, one, other)


def told_twice(one: Telling, other: Telling) -> bool:
    """Whether one report tells of both in different words, as of two facts; some kinds repeat themselves."""
    first, second = one.statement, other.statement
    if first.doc != second.doc or one.rule.repeats:
        return False
    return first.evidence.end <= second.evidence.start or second.evidence.end <= first.evidence.start


def _goes_on(statement: Statement) -> bool:
    """Whether a statement tells of something that is there, and of no event."""
    return statement.status == "ongoing"


def _said(rule: SlotRule, telling: Telling) -> SlotValue | None:
    """What a telling says of a slot; people are looked for among offices too."""
    if rule.compared in ("sides", "people"):
        return (*telling.company.people, *telling.company.roles) or None
    return telling.statement.slots.get(rule.name)


def _date(one: Telling, other: Telling) -> Finding:
    date, rival = one.moment, other.moment
    said = (date.text if date else None, rival.text if rival else None)
    if date is None or rival is None:
        outcome = BARS if one.days.gap(other.days) else "unknown"
        return Finding("date", *said, outcome, _near(one, other))
    if date.text == rival.text:
        exact = 2 if one.days.low == one.days.high else one.rule.same
        return Finding("date", *said, "agrees", exact)
    if reprinted(one, other):
        return Finding("date", *said, "agrees", 2)
    if date.agrees_with(rival):
        shared = min(one.days.high, other.days.high) - max(one.days.low, other.days.low)
        return Finding("date", *said, "agrees", 1 if 0 <= shared <= MONTH else 0)
    outcome = RIVALS if one.days.gap(other.days) <= min(one.window, other.window) else BARS
    return Finding("date", *said, outcome)


def _near(one: Telling, other: Telling) -> int:
    """Evidence of publication within 3 days of each other, where a date is not told; 0 where it is not known."""
    if one.published is None or other.published is None:
        return 0
    return 1 if abs(one.published - other.published) <= CLOSE else 0


def _slot(rule: SlotRule, value: SlotValue, rival: SlotValue, one: Telling, other: Telling) -> Finding:
    alike = _WAYS[rule.compared](rule, value, rival, one, other)
    if alike is None:
        return Finding(rule.name, value, rival, "unknown")
    if alike:
        return Finding(rule.name, value, rival, "agrees", rule.alike + alike - 1)
    outcome = rule.unlike.of(one.statement.slots)
    return Finding(rule.name, value, rival, "differs" if outcome == FREE else outcome)


# Each way of comparing gives None where nothing can be told, 0 for unlike, 1 for alike and 2 for more than alike.
_Way = Callable[[SlotRule, SlotValue, SlotValue, Telling, Telling], int | None]


def _words(rule: SlotRule, value: SlotValue, rival: SlotValue, _: Telling, __: Telling) -> int:
    return int(rule.one.get(str(value), value) == rule.one.get(str(rival), rival))


def _parties(_: SlotRule, value: SlotValue, rival: SlotValue, __: Telling, ___: Telling) -> int:
    return int(set(listed(value)) == set(listed(rival)))


def _integers(_: SlotRule, value: SlotValue, rival: SlotValue, __: Telling, ___: Telling) -> int:
    return int(value == rival)


def _numbers(_: SlotRule, value: SlotValue, rival: SlotValue, one: Telling, other: Telling) -> int | None:
    first, second = one.statement.slots, other.statement.slots
    if first.get("unit") != second.get("unit"):
        return None
    if not amounts_agree(value, first.get("comparator"), rival, second.get("comparator")):
        return 0
    return 1 if amounts_agree(value, None, rival, None) else None


def _texts(_: SlotRule, value: SlotValue, rival: SlotValue, __: Telling, ___: Telling) -> int | None:
    share = max((overlap(one, other) for one in listed(value) for other in listed(rival)), default=0.0)
    return 1 if share >= ALIKE else 0 if share <= UNLIKE else None


def _sides(_rule: SlotRule, _value: SlotValue, _rival: SlotValue, one: Telling, other: Telling) -> int | None:
    return met(one.company, other.company)


def _people(_rule: SlotRule, _value: SlotValue, _rival: SlotValue, one: Telling, other: Telling) -> int | None:
    return travelled(one.company, other.company)


def _person(_rule: SlotRule, value: SlotValue, rival: SlotValue, one: Telling, other: Telling) -> int:
    """Two people are one by their names, or by an office that stands for one and is the other's."""
    return int(any(_may_be_one(a, one, b, other) for a in listed(value) for b in listed(rival)))


def _may_be_one(name: str, one: Telling, rival: str, other: Telling) -> bool:
    office, rival_office = offices_in(name), offices_in(rival)
    if office or rival_office:
        held, rival_held = office or one.offices.get(name), rival_office or other.offices.get(rival)
        return bool(held and rival_held and not held.isdisjoint(rival_held))
    return likeness(name, rival) is not Likeness.APART


_WAYS: dict[str, _Way] = {
    "word": _words,
    "party": _parties,
    "integer": _integers,
    "number": _numbers,
    "text": _texts,
    "texts": _texts,
    "people": _people,
    "sides": _sides,
    "person": _person,
}


def listed(value: SlotValue) -> tuple[str, ...]:
    """A slot's value as a list of texts."""
    return value if isinstance(value, tuple) else (str(value),)
