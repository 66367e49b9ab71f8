"""Purposes: agreements that something is done for, and that are not signed yet: «مفاوضات لتوقيع اتفاق»."""

from __future__ import annotations

from dragoman.lexicon.frames.frames import Frame
from dragoman.reader.scene import Scene
from dragoman.reader.spans import Span, Trigger

_SIGNING = frozenset({"توقيع", "ابرام", "التوقيع", "الابرام"})
_TOWARDS = frozenset({"اجل", "بهدف", "بغيه", "قصد", "بقصد", "بغرض", "تمهيدا", "استعدادا", "تحضيرا"})
_CEREMONIES = frozenset({"حفل", "حفلا", "الحفل", "مراسم", "المراسم", "احتفال", "احتفالا", "مراسيم"})
_NEAR = 4
"""Tokens before an agreement within which its signing stands."""
_BEFORE = 10
"""Tokens before a signing within which the ceremony stands that is held for it, and shows it done."""


def is_aim(frame: Frame, scene: Scene, clause: Span, trigger: Trigger) -> bool:
    """Whether an agreement, or the opening of a mission, is only what a journey, talks or a plan is for."""
    if frame.kind == "mission":
        return frame.ahead is not None and _is_planned(scene, trigger.first)
    if frame.kind == "meeting":
        return _is_errand(scene, clause, trigger)
    if frame.kind != "agreement" or frame.status is not None:  # negotiations are what they are
        return False
    for i in range(trigger.first - 1, max(clause.first, trigger.first - _NEAR) - 1, -1):
        word = scene.word(i)
        aimed = word.startswith("ل") and (word[1:] in _SIGNING or "ا" + word[1:] in _SIGNING)
        if aimed or (word in _SIGNING and scene.word(i - 1) in _TOWARDS):
            return not any(scene.word(k) in _CEREMONIES for k in range(max(clause.first, i - _BEFORE), i))
        if word in _SIGNING:
            return False
    return False


def _is_errand(scene: Scene, clause: Span, trigger: Trigger) -> bool:
    """Whether talks are what somebody has just come or gone for: «وصل إلى … لإجراء | محادثات | مع نظيره»."""
    led = scene.word(trigger.first - 1) in _ERRANDS or scene.word(trigger.first) in _TO_MEET
    if trigger.lexeme.is_verb or not led:
        return False
    before = range(clause.first, trigger.first - 1)
    return any(lexeme.is_verb and lexeme.group == "arrive" for i in before for lexeme in scene.words_at(i))


_ERRANDS, _TO_MEET = frozenset({"لاجراء", "لعقد"}), frozenset({"للقاء", "للاجتماع"})


def is_led_to(scene: Scene, clause: Span, trigger: Trigger) -> bool:
    """Whether it is only where an aim or a plan leads: «يهدف إلى إنشاء لجنة», «أن تفضي … إلى توقيع …»."""
    return _is_behind(_AIMS, scene, clause, trigger)


def is_called_for(scene: Scene, clause: Span, trigger: Trigger) -> bool:
    """Whether it is only what one calls for: «دعا خلال اللقاء إلى عقد الدورة الرابعة للجنة»."""
    return _is_behind(_CALLS, scene, clause, trigger) or _is_for_discussion(scene, clause, trigger)


def _is_for_discussion(scene: Scene, clause: Span, trigger: Trigger) -> bool:
    """Whether one meets only to talk of its conclusion: «لقاء لبحث توقيع اتفاقية …»."""
    for i in range(trigger.first - 1, max(clause.first, trigger.first - _TO) - 1, -1):
        if scene.word(i) in _DISCUSSING:
            return scene.word(i + 1) in _CONCLUDING
    return False


_DISCUSSING = frozenset({"لبحث", "لمناقشه", "لتدارس"})
_CONCLUDING = frozenset({"توقيع", "ابرام", "انشاء", "تاسيس", "تشكيل", "اقامه"})


def _is_behind(words: frozenset[str], scene: Scene, clause: Span, trigger: Trigger) -> bool:
    """Whether one of the words leads by «إلى» to what the trigger names."""
    if trigger.lexeme.is_verb:
        return False
    before = range(trigger.first - 1, max(clause.first, trigger.first - _TO) - 1, -1)
    to = next((i for i in before if scene.word(i) == "الي"), None)
    if to is None:
        return False
    ahead = [scene.word(i) for i in range(max(clause.first, to - _LED), to)]
    return not _RELATIVES.intersection(ahead) and not words.isdisjoint(ahead)


_CALLS = frozenset({
    "دعا", "دعت", "دعوا", "ودعا", "ودعت", "دعيا", "يدعو", "تدعو", "داعيا", "داعيه", "دعوته", "دعوتها", "الدعوه",
})  # fmt: skip
_AIMS = frozenset({
    "يسعي", "تسعي", "ويسعي", "وتسعي", "يسعيان", "تسعيان", "يسعون", "نسعي", "يهدف", "تهدف", "ويهدف", "وتهدف", "يهدفان",
    "تهدفان", "يرمي", "ترمي", "ويرمي", "وترمي", "يفضي", "تفضي", "ستفضي", "سيفضي", "يتطلع", "تتطلع", "يطمح", "تطمح",
    "الرامي", "الراميه", "الهادف", "الهادفه", "راميه", "هادفه", "الساعي", "الساعيه",
})  # fmt: skip
"""Words that lead to what is aimed at, folded."""
_RELATIVES = frozenset({"الذي", "التي", "اللذان", "اللتان", "والذي", "والتي"})
_TO = 6
"""Tokens before what is aimed at within which «إلى» stands: «إلى التوقيع على عدد من | الاتفاقيات |»."""
_LED = 16
"""Tokens before «إلى» within which the aim is told."""


def _is_planned(scene: Scene, index: int) -> bool:
    """Whether a plan, or talks about it, stand right before the opening of what a token names."""
    for i in range(index - 1, index - _NEAR - 1, -1):
        if scene.word(i) in _OPENINGS or scene.word(i)[1:] in _OPENINGS:
            return any(scene.word(k).removeprefix("ال") in _PLANS for k in range(i - 2, i))
    return False


_OPENINGS = frozenset({"فتح", "افتتاح", "اعاده", "انشاء", "تدشين"})
_PLANS = frozenset({
    "خطه", "خطط", "ترتيبات", "تحضيرات", "تحضير", "لبحث", "بحث", "لمناقشه", "مناقشه", "مساله", "تمهيدا", "استعدادا",
    "بهدف", "بغيه",
})  # fmt: skip
