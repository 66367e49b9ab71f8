"""Same stance: whether two stances are one that a report comes back to."""

from __future__ import annotations

from dragoman.reader.draft import Draft

_VERDICTS = frozenset({
    "position/resolves", "position/adopts-pact", "position/adopted-it", "position/endorses", "position/votes",
})  # fmt: skip
"""Frames of what a council resolves, which a report tells again as its adoption, its vote or its approval."""
_TAKEN_UP = frozenset({
    "position/rejects-these", "position/deems-these", "position/denies-these", "position/deems", "position/judges",
})  # fmt: skip
"""Frames of a judgement that takes up again what was said: «هذه التصريحات …»."""
_BREATH = 16
"""Tokens between two words of one stance, of which the second has only a pronoun for what it is on."""
_THESE = ("هذه", "هذا", "تلك", "مثل هذه", "مثل هذا")
_WORDS = ("تصريح", "مزاعم", "اتهام", "خطاب", "ادعاء")
_AGAINST = frozenset({"condemn", "oppose"})


def stances_of_attack(one: Draft, two: Draft) -> bool:
    """Whether one attack is condemned twice, once perhaps as the event and once as the crime."""
    if {one.slots.get("stance"), two.slots.get("stance")} != {"condemn"}:
        return False
    if None not in (one.date, two.date) and one.date != two.date:
        return False
    topics = [str(draft.slots.get("topic", "")) for draft in (one, two)]
    return all(any(word in topic for word in _ATTACKS) for topic in topics)


_ATTACKS = (
    "هجوم",
    "هجمات",
    "اعتداء",
    "تفجير",
    "حادث",
    "إطلاق النار",
    "عمل إرهابي",
    "العمل الإرهابي",
    "عملية",
    "استهداف",
)


def is_one_stance(one: Draft, two: Draft) -> bool:
    """Whether one state's stance on another is told twice: a council's verdict, or a judgement on the same words."""
    if any(one.slots.get(name) != two.slots.get(name) for name in ("actor", "target")):
        return False
    frames = {one.frame.name, two.frame.name}
    if frames <= _VERDICTS:
        dates = [date for date in {one.date, two.date} if date is not None]
        told = one.status == two.status and one.slots.get("stance") == two.slots.get("stance")
        return told and len(dates) < 2 and not any("/" in date for date in dates)  # at most one day
    if stances_of_attack(one, two):
        return True
    if not frames & _TAKEN_UP or not {one.slots.get("stance"), two.slots.get("stance")} <= _AGAINST:
        return False
    if any(draft.frame.name in _TAKEN_UP and "topic" not in draft.slots for draft in (one, two)):
        return abs(one.trigger - two.trigger) <= _BREATH  # «رفضت التصريحات … ووصفتها بأنها …»
    topics = [str(draft.slots.get("topic", "")) for draft in (one, two)]
    taken_up = any(topic.startswith(_THESE) for topic in topics)
    return taken_up and all(any(word in topic for word in _WORDS) for topic in topics)
