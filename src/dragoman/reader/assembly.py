"""Assembly: from drafts to statements, one for one fact, each with the exact words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from dragoman.language.fold import folded
from dragoman.model.edtf import Edtf
from dragoman.model.report import Report
from dragoman.model.statement import Evidence, SlotValue, Statement
from dragoman.reader.draft import Draft
from dragoman.reader.scene import Scene

READER = "rules/1"


def assemble(report: Report, scene: Scene, drafts: Iterable[Draft]) -> list[tuple[Statement, Draft]]:
    """The report's statements in the order of their words, each with the draft that it was made from.

    Of several drafts of one fact the fullest, the body before the headline.
    """
    facts: dict[tuple[str, tuple[str, ...]], list[Draft]] = defaultdict(list)
    for draft in drafts:
        told = facts[draft.frame.kind, draft.parties]
        for i in range(max(len(told) - _WINDOW, 0), len(told)):
            if _same_fact(draft, told[i]):
                if _is_fuller(scene, draft, told[i]):
                    told[i] = draft
                break
        else:
            told.append(draft)
    kept = [draft for told in facts.values() for draft in _without_headline(scene, told)]
    kept.sort(key=lambda draft: (draft.evidence, draft.trigger))
    return [(_statement(report, scene, draft), draft) for draft in kept]


_WINDOW = 40
"""Of the facts of one kind between the same parties only so many are looked at, so that time stays linear."""


def _without_headline(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """Facts of one kind between the same parties: those of the headline only where the body tells none."""
    body = [draft for draft in drafts if draft.evidence.last > scene.headline]
    return body or drafts


def _same_fact(one: Draft, two: Draft) -> bool:
    """Whether nothing in dates or slots is against two drafts of one kind between the same parties telling one fact."""
    if one.trigger == two.trigger and one.frame is two.frame and one.frame.each:  # one for each of several
        return one.slots == two.slots
    if _is_one_breath(one, two) if one.frame.kind == "position" else _is_one_word(one, two):
        return True
    if one.date is not None and two.date is not None and one.date != two.date:
        return False
    if one.frame.kind in _SAME and _SAME[one.frame.kind](one, two):
        return True
    if one.frame.kind in ("figure", "aid") and ("value" in one.slots) != ("value" in two.slots):
        return False
    if one.frame.kind == "meeting" and ("people" in one.slots) != ("people" in two.slots):
        return True
    overlap = min(one.evidence.last, two.evidence.last) - max(one.evidence.first, two.evidence.first)
    if one.frame.kind == "message" and (one.slots.get("from"), one.slots.get("to")) != (
        two.slots.get("from"),
        two.slots.get("to"),
    ):
        return False
    for name in (one.slots.keys() & two.slots.keys()) - {"form"}:
        if not _agree(one.slots[name], two.slots[name]):
            return False
    if overlap > 0:
        return True
    return _LOOSE.get(one.frame.kind, False) or bool(
        _KEYS.get(one.frame.kind, frozenset()) & one.slots.keys() & two.slots.keys()
    )


def _is_one_word(one: Draft, two: Draft) -> bool:
    """Whether one word told both, and it does not tell one for each of several."""
    if one.trigger != two.trigger or one.frame.kind == "message" or one.frame.each:
        return False
    return one.frame.name != two.frame.name or one.date == two.date


_CONCLUDED = {"drafted", "signed"}


_ONE_DELIVERY = 12
"""Tokens between two words for help within which they are of one delivery."""


def _is_one_delivery(one: Draft, two: Draft) -> bool:
    """Whether two words for help in one assertion tell one delivery, their numbers not against it."""
    overlap = min(one.evidence.last, two.evidence.last) - max(one.evidence.first, two.evidence.first)
    values = {draft.slots["value"] for draft in (one, two) if "value" in draft.slots}
    near = abs(one.trigger - two.trigger) <= _ONE_DELIVERY
    return near and overlap > 0 and len(values) < 2 and one.status == two.status  # at most one number


def _is_one_agreement(one: Draft, two: Draft) -> bool:
    """Whether an agreement is told of twice, once with no more than that it was concluded: «بعد توقيع الاتفاق»."""
    changes = {one.slots.get("change"), two.slots.get("change")}
    named = ("instrument", "subject", "count")
    return (
        one.status == two.status
        and (len(changes) == 1 or changes == _CONCLUDED)
        and not {"subject", "count"} & one.slots.keys() & two.slots.keys()
        and all(_agree(one.slots[name], two.slots[name]) for name in named if name in one.slots and name in two.slots)
    )


def _is_one_breath(one: Draft, two: Draft) -> bool:
    """Whether two stances of one state on another are told in the same words: a condemnation with its reasons."""
    within = (
        one.evidence.first <= two.trigger < one.evidence.last and two.evidence.first <= one.trigger < two.evidence.last
    )
    against = {one.slots.get("stance"), two.slots.get("stance")}
    return (
        within
        and one.slots.get("actor") == two.slots.get("actor")
        and (len(against) == 1 or against == {"condemn", "oppose"})
    )


_SAME = {"agreement": _is_one_agreement, "aid": _is_one_delivery}
"""The kinds that have their own sign of one fact."""
_LOOSE = {
    "visit": True,
    "meeting": False,
    "relations": True,
    "mission": True,
    "protest": True,
    "membership": True,
    "honour": True,
}
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


_LINKS = frozenset({"بن", "ابن", "بنت", "ال", "ابو", "عبد", "في", "من", "علي", "الي"})


def _agree(one: SlotValue, two: SlotValue) -> bool:
    """Whether two values of one slot can mean one thing.

    Names and phrases of which one has all the words of the other.
    """
    if isinstance(one, tuple) and isinstance(two, tuple):
        return any(_agree(first, second) for first in one for second in two)
    if isinstance(one, str) and isinstance(two, str):
        words = set(folded(one).split()) - _LINKS, set(folded(two).split()) - _LINKS
        return words[0] <= words[1] or words[1] <= words[0]
    return one == two


def _is_fuller(scene: Scene, draft: Draft, other: Draft) -> bool:
    """The body before the headline; then the one that says more."""
    heads = draft.evidence.last <= scene.headline, other.evidence.last <= scene.headline
    return heads[1] if heads[0] != heads[1] else draft.weight > other.weight


def _statement(report: Report, scene: Scene, draft: Draft) -> Statement:
    tokens = scene.tokens
    start, end = scene.text.source_span(tokens[draft.evidence.first].start, tokens[draft.evidence.last - 1].end)
    return Statement(
        doc=report.id,
        kind=draft.frame.kind,
        parties=draft.parties,
        date=Edtf.parse(draft.date) if draft.date else None,
        status=draft.status,
        evidence=Evidence(report.text[start:end], start, end),
        slots=draft.slots,
        attributed_to=draft.speaker,
        frame=draft.frame.name,
        reader=READER,
    )
