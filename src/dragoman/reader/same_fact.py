"""Whether two drafts tell one fact: what stands against it, and for each kind what speaks for it."""

from __future__ import annotations

from typing import TypeAlias

from dragoman.model.statement import SlotValue
from dragoman.reader.draft import Draft
from dragoman.reader.same_event import is_one_award, is_one_ceremony, is_one_encounter, is_one_sitting
from dragoman.reader.same_loan import is_loan_for
from dragoman.reader.same_stance import is_one_stance
from dragoman.reader.same_value import are_of_others, may_agree
from dragoman.reader.same_visit import is_another_visit

_Slots: TypeAlias = dict[str, SlotValue]


def same_fact(one: Draft, two: Draft) -> bool:
    """Whether nothing in dates or slots is against two drafts of one kind between the same parties telling one fact."""
    told = _by_words(one, two)
    if told is not None:
        return told
    if _is_against(one, two) or is_another_visit(one, two):
        return False
    kind = one.frame.kind
    shared = one.slots.keys() & two.slots.keys()
    return _overlap(one, two) > 0 or kind in _LOOSE or bool(_KEYS.get(kind, frozenset()) & shared)


def _by_words(one: Draft, two: Draft) -> bool | None:
    """What words and kind tell before the slots are compared; None where they tell nothing."""
    kind = one.frame.kind
    if one.trigger == two.trigger and one.frame is two.frame:
        if None not in (one.date, two.date) and one.date != two.date:  # one for each of several dates
            return False
        if one.frame.each:  # one for each of several
            return one.slots == two.slots or (one.frame.kind == "message" and _is_one_greeting(one, two))
    if _is_one_breath(one, two) if kind == "position" else _is_one_word(one, two):
        return True
    if kind == "position" and is_one_stance(one, two):
        return True
    if one.date is not None and two.date is not None and one.date != two.date:
        return False if kind != "visit" or not _is_day_of(one.date, two.date) else None
    if one.frame.alone and two.frame.alone and one.trigger != two.trigger and one.slots != two.slots:
        return False
    if (kind in _SAME and _SAME[kind](one, two)) or _are_wishes(one, two):
        return True
    if kind in _PART and (_PART[kind] in one.slots) != (_PART[kind] in two.slots):
        return kind == "meeting" and not _is_against(one, two)
    return None


def _is_day_of(one: str, two: str) -> bool:
    """Whether one date is a day within the days of the other: «في ختام زيارة … اليوم», «زيارة من 2 إلى 4 مايو»."""
    day, days = sorted((one, two), key=len)
    first, _, last = days.partition("/")
    return len(day) == len(first) == len(last) == len("2000-01-01") and first <= day <= last


def _are_wishes(one: Draft, two: Draft) -> bool:
    """Whether one only tells the wishes of the other's cable: «بعث برقية …. وعبر عن أصدق التهاني لـ…»."""
    told = {one.frame.name, two.frame.name}
    alike = all(one.slots.get(name) == two.slots.get(name) for name in ("from", "to"))
    types = {draft.slots.get("type") for draft in (one, two)} - {None, "letter", "cable"}
    alike &= len(types) < 2  # a letter of no other kind tells the wishes
    return told in _WISHED and alike and may_agree(*(d.slots.get("sender", "") for d in (one, two)))


_WISHED = tuple({"message/wishes", f"message/{cable}"} for cable in ("sends", "gets", "came", "congratulates"))
"""The frames of a cable, beside that of the wishes that are written in it."""


def _is_against(one: Draft, two: Draft) -> bool:
    """Whether a slot that both have cannot mean one thing in both, or one denies elsewhere what the other tells."""
    if _overlap(one, two) <= 0 and (one.status == "denied") != (two.status == "denied"):
        return True
    if _is_at_table(one, two):
        return True
    if one.frame.kind == "meeting" and _is_hoped(one) != _is_hoped(two) and _overlap(one, two) <= 0:
        return True
    if {one.frame.name, two.frame.name} & _RECEPTIONS and {one.frame.name, two.frame.name} & _SESSIONS:
        return _overlap(one, two) <= 0
    if one.frame.kind == "message" and any(one.slots.get(name) != two.slots.get(name) for name in ("from", "to")):
        return True
    if (one.frame.name in _PRESS) != (two.frame.name in _PRESS):
        return True
    loose = {"form", "comparator"} | ({"change"} if one.frame.kind == "project" else set())  # its status tells it
    shared = (one.slots.keys() & two.slots.keys()) - loose
    if are_of_others(one.slots.get("people"), two.slots.get("people")):
        return True
    return any(not may_agree(one.slots[name], two.slots[name]) for name in shared)


def _is_at_table(one: Draft, two: Draft) -> bool:
    """Whether one of two is a banquet, or what they agreed to hold, and the other is not."""
    return any((one.frame.name == name) != (two.frame.name == name) for name in _APART)


def _is_hoped(draft: Draft) -> bool:
    """Whether a draft tells of what is yet to come at best: «التقى الملك، وقال إنه يتطلع للقائه في سبتمبر»."""
    return draft.status == "proposed"


_RECEPTIONS = {"meeting/receives", "meeting/reception"}
_SESSIONS = {"meeting/holds", "meeting/chaired"}
"""A session of talks is a meeting beside the reception of the guest."""
_APART = ("meeting/banquet", "meeting/agreed-to-meet")
"""A banquet is a meeting beside the talks of its guests and hosts, and so is what these agree to hold."""


_PRESS = {"meeting/press", "meeting/press-of-two"}
"""A press conference of two, which is a meeting of its own beside their talks."""


def _overlap(one: Draft, two: Draft) -> int:
    """How many tokens of evidence two drafts share; none or fewer where they stand apart."""
    return min(one.evidence.last, two.evidence.last) - max(one.evidence.first, two.evidence.first)


def _is_one_word(one: Draft, two: Draft) -> bool:
    """Whether one word told both, and it does not tell one for each of several."""
    if one.trigger != two.trigger or one.frame.kind == "message" or one.frame.each:
        return False
    changes = {one.slots.get("change"), two.slots.get("change")}
    if one.frame.kind in _TURNS and len(changes) > 1:
        return False  # «أعادت … العلاقات التي قطعت عام 2018»
    if changes == _RATIFIED and one.date != two.date:
        return False  # «الموافقة على الاتفاق الموقع في مايو 2010»
    return one.frame.name != two.frame.name or one.date == two.date


_TURNS = frozenset({"relations", "mission"})
"""The kinds that end and begin again, so that one word may stand for both."""
_RATIFIED = {"signed", "ratified"}
_CONCLUDED = {"drafted", "signed"}
_REACHED = {"done", "ongoing", "planned"}
_MANY = 4
"""So many states conclude no two agreements with one another in one report."""
_ONE_DELIVERY, _ONE_SENTENCE = 12, 70
"""Tokens between two words for help within which they are of one delivery; of one day too, without numbers."""


def _is_one_delivery(one: Draft, two: Draft) -> bool:
    """Whether two words for help in one assertion tell one delivery, their numbers not against it."""
    if is_loan_for(one, two) or is_loan_for(two, one):
        return True
    values = {draft.slots["value"] for draft in (one, two) if "value" in draft.slots}
    apart = abs(one.trigger - two.trigger)
    dates = {one.date, two.date} - {None}
    if apart <= _ONE_SENTENCE and not values and len(dates) == 1:
        return one.status == two.status
    told = one.status == two.status or one.frame is not two.frame
    return apart <= _ONE_DELIVERY and _overlap(one, two) > 0 and len(values) < 2 and told  # at most one number


def _both_ways(one: Draft, two: Draft) -> tuple[tuple[_Slots, _Slots], tuple[_Slots, _Slots]]:
    return (one.slots, two.slots), (two.slots, one.slots)


def _is_one_agreement(one: Draft, two: Draft) -> bool:
    """Whether an agreement is told of twice, once with no more than that it was concluded: «بعد توقيع الاتفاق»."""
    changes = {one.slots.get("change"), two.slots.get("change")}
    named = ("instrument", "subject", "count")
    if len(one.parties) >= _MANY and changes <= _CONCLUDED and {one.status, two.status} <= _REACHED:
        return True
    return (
        one.status == two.status
        and (len(changes) == 1 or changes == _CONCLUDED)
        and (_are_as_many(one, two) or not {"subject", "count"} & one.slots.keys() & two.slots.keys())
        and not any("count" in a.keys() - b.keys() and "subject" in b for a, b in _both_ways(one, two))
        and all(
            may_agree(one.slots[name], two.slots[name]) for name in named if name in one.slots and name in two.slots
        )
    )


def _are_as_many(one: Draft, two: Draft) -> bool:
    """Whether as many agreements, more than one, are told of twice, once at most with what they are about."""
    count = one.slots.get("count")
    told = ("subject" in one.slots) + ("subject" in two.slots)
    return isinstance(count, int) and count > 1 and count == two.slots.get("count") and told < _BOTH


_BOTH = 2


def _is_one_greeting(one: Draft, two: Draft) -> bool:
    """Whether a greeting goes on from a man to his people: «… لجلالته، ولحكومة وشعب …»."""
    people = any(actor.form == "collective" for draft in (one, two) for actor in draft.roles.get("receiver", ()))
    senders = [{name for actor in draft.roles.get("sender", ()) for name in actor.people} for draft in (one, two)]
    same = all(one.slots.get(name) == two.slots.get(name) for name in ("type", "from", "to"))
    roles = [{actor.role for actor in draft.roles.get("sender", ())} for draft in (one, two)]
    if not people or not same or (senders[0] and senders[1] and senders[0].isdisjoint(senders[1])):
        return False
    return not senders[0].isdisjoint(senders[1]) or roles[0] == roles[1]


def _is_one_breath(one: Draft, two: Draft) -> bool:
    """Whether two stances of one state on another are told in the same words: a condemnation with its reasons."""
    within = (
        one.evidence.first <= two.trigger < one.evidence.last and two.evidence.first <= one.trigger < two.evidence.last
    )
    against = {one.slots.get("stance"), two.slots.get("stance")}
    solace = against == _SOLACE and _overlap(one, two) > 0
    told = {one.frame.name, two.frame.name} <= _ILL and _overlap(one, two) > 0
    return (
        (within or told or solace)
        and one.slots.get("actor") == two.slots.get("actor")
        and (len(against) == 1 or against == {"condemn", "oppose"} or solace)
    )


_SOLACE = {"condemn", "support"}
"""Who condemns an attack and stands by whom it struck, in one breath, condemns."""
_ILL = frozenset({"position/speaks-ill", "position/blames", "position/blames-its", "position/worries"})
"""Frames that take what a speaker holds against another from single words, of which one speech has several."""


_SAME = {
    "agreement": _is_one_agreement,
    "honour": is_one_award,
    "mechanism": is_one_sitting,
    "aid": _is_one_delivery,
    "appointment": is_one_ceremony,
    "meeting": is_one_encounter,
    "message": _is_one_greeting,
}
"""The kinds that have their own sign of one fact."""
_PART = {"figure": "value", "aid": "value", "meeting": "people"}
"""The slot by which two differ if only one has it; a meeting without people is the one whose people are told."""
_LOOSE = frozenset({"visit", "relations", "mission", "protest", "membership", "honour"})
"""The kinds of which nothing but parties, date and slots need agree."""
_KEYS = {
    "meeting": frozenset({"people"}),
    "message": frozenset({"sender", "receiver"}),
    "agreement": frozenset({"subject"}),
    "figure": frozenset({"value", "measure"}),
    "aid": frozenset({"what", "value"}),
    "mechanism": frozenset({"body"}),
    "position": frozenset({"topic"}),
    "project": frozenset({"name"}),
    "exchange": frozenset({"name"}),
    "travel": frozenset({"what"}),
    "anniversary": frozenset({"of"}),
    "appointment": frozenset({"person"}),
}
