"""Whether two drafts tell one ceremony or sitting: an order, an envoy's papers or a body told of again."""

from __future__ import annotations

from dragoman.reader.draft import Draft
from dragoman.reader.same_value import may_agree


def is_one_ceremony(one: Draft, two: Draft) -> bool:
    """Whether the papers that one ambassador presents are told of again without his name: «أعقب تسليمها …»."""
    told = ("sender", "host", "change")
    alike = all(one.slots.get(name) == two.slots.get(name) for name in told) and one.status == two.status
    named = "person" in one.slots and "person" in two.slots
    return alike and one.slots.get("change") == "credentials" and not named


def is_one_award(one: Draft, two: Draft) -> bool:
    """Whether an order is told of again by no name of its own: «قلد الوزير السفير | الوسام | في حفل …»."""
    bare = any(draft.slots.get("name") in _AWARDS for draft in (one, two))
    return bare and one.status == two.status and one.slots.get("giver") == two.slots.get("giver")


def is_one_encounter(one: Draft, two: Draft) -> bool:
    """Whether the same two men are named with a meeting that is told of again, wherever that seems to be."""
    first, second = one.slots.get("people"), two.slots.get("people")
    if not isinstance(first, tuple) or not isinstance(second, tuple) or min(len(first), len(second)) < _PAIR:
        return False
    alike = set(first) == set(second) and one.status == two.status
    return alike and one.frame.name in _MET and two.frame.name in _MET and None in (one.date, two.date)


_PAIR = 2
_MET = frozenset({"meeting/meets", "meeting/encounter", "meeting/receives", "meeting/confers", "meeting/talks"})
"""Frames of a plain meeting; a session of talks, a banquet or a press conference may be another of the same men."""


def is_one_sitting(one: Draft, two: Draft) -> bool:
    """Whether a body that sits is told of again with its states in other words: «اللجنة … الغانية» for «… مع غانا»."""
    names = [str(draft.slots.get("body", "")).replace("-", " ").split()[:_HEAD] for draft in (one, two)]
    counted = one.slots.get("ordinal"), one.slots.get("type")
    alike = counted == (two.slots.get("ordinal"), two.slots.get("type")) and names[0][:1] == names[1][:1]
    if alike and None not in counted:  # a body sits for the thirteenth time but once
        return True
    told = ("type", "ordinal", "change")
    alike = all(may_agree(one.slots.get(name, ""), two.slots.get(name, "")) for name in told)
    alike &= one.date == two.date or None in (one.date, two.date)
    return names[0] == names[1] and len(names[0]) == _HEAD and alike and one.status == two.status


_HEAD = 3
"""Words of a body's name before its states."""
_AWARDS = frozenset({"الوسام", "القلادة", "الجائزة", "الميدالية", "وسام", "التكريم"})
