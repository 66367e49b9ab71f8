"""Modality: what is pledged, under study, expected or to come."""

from __future__ import annotations

from dragoman.lexicon.frames.frames import Frame
from dragoman.lexicon.frames.grammar import grammar
from dragoman.lexicon.frames.lexemes import Lexeme
from dragoman.reader.scene import Scene
from dragoman.reader.spans import Span, Trigger
from dragoman.reader.tenses import MODAL, groups

AHEAD = 14
"""Tokens behind a word within which a word of the future speaks of it."""


def is_pledged(scene: Scene, clause: Span, trigger: Trigger) -> bool:
    """Whether help, or a work, is only pledged, resolved or ordered: «تعهدت بتقديم …», «وجه بتخصيص …»."""
    for i in range(clause.first, trigger.first + 1):
        if scene.word(i - 1) not in grammar().relatives and scene.word(i) in _PLEDGED:
            return True
        if scene.word(i) in _UNDER and any(lexeme.tense == "present" for lexeme in _verbs(scene, clause.first, i)):
            return True  # «يقدم الصندوق بمقتضاها قرضا»
        if scene.word(i) in _ORDERED and any(scene.word(k).startswith("ب") for k in (trigger.first, trigger.first - 1)):
            return True
    return False


def _verbs(scene: Scene, first: int, last: int) -> list[Lexeme]:
    """The verbs right before a word, which stand between two tokens."""
    near = range(max(first, last - _SHORT), last)
    return [lexeme for i in near for lexeme in scene.words_at(i) if lexeme.is_verb and lexeme.group == "deliver"]


_SHORT = 5
_UNDER = frozenset({"بمقتضاها", "بموجبها", "بمقتضاه", "بموجبه"})
_PLEDGED = frozenset({
    "تعهد", "تعهدت", "وتعهد", "وتعهدت", "تعهدوا", "قرر", "قررت", "وقرر", "وقررت", "وافق", "وافقت", "وافقوا", "وعد",
    "وعدت", "وعدوا", "ستقدم", "سيقدم",
})  # fmt: skip
_ORDERED = frozenset({"وجه", "وجهت", "ووجه", "امر", "امرت", "وامر", "اوعز"})


def is_setting(scene: Scene, trigger: Trigger) -> bool:
    """Whether an event is when a call is made: «دعا خلال لقاء …», «بحث في لقائه …»."""
    at = trigger.first - 2 if scene.word(trigger.first - 1) in _HELD else trigger.first - 1
    governor = grammar().prepositions.get(scene.word(at))
    if scene.word(at) in _WHEN or scene.word(trigger.first - 1) in _FRAMING:
        return True
    return governor in _SETTINGS or (governor == "in" and bool(trigger.lexeme.enclitic))


_HELD = frozenset({"انعقاد", "اعمال", "اجتماعات", "فعاليات", "مراسم"})
_FRAMING = frozenset({"اطار", "ختام", "مستهل", "هامش", "سياق", "اثناء", "بدايه", "نهايه"})
_WHEN = frozenset({"عندما", "حين", "حينما", "بينما", "لدي"})
_SETTINGS = frozenset({"during", "at"})
"""What governs an event that is the setting of a call and not called for: «دعا الرئيس خلال لقائه الوزير إلى …»."""


def is_under_study(frame: Frame, scene: Scene, clause: Span, trigger: Trigger) -> bool:
    """Whether it is what somebody is studying: «ندرس منح تأشيرة», «تدرس الحكومة فتح سفارة»."""
    if frame.kind == "agreement" and _is_of_bill(scene, trigger):
        return True
    before = range(max(clause.first, trigger.first - _STUDIED), trigger.first)
    return frame.kind in _STUDIED_KINDS and any(scene.word(i) in _STUDYING for i in before)


def _is_of_bill(scene: Scene, trigger: Trigger) -> bool:
    """Whether its approval is that of a bill still discussed: «ناقشت اللجنة مشروع قانون | بالموافقة على اتفاقية …»."""
    at = next((i for i in range(trigger.first - 1, trigger.first - _APPROVED, -1) if scene.word(i) in _APPROVING), None)
    if at is None or not any(scene.word(i) in _BILLS for i in range(at - 2, at)):
        return False
    for i in range(at - 1, at - _TABLED, -1):
        if scene.word(i) in _DECIDED or scene.word(i) == ".":
            return False
        if scene.word(i) in _TABLING:
            return True
    return False


_APPROVING = frozenset({"بالموافقه", "بالمصادقه", "بالتصديق"})
_BILLS = frozenset({"قانون", "مرسوم", "القانون", "المرسوم", "قوانين", "مراسيم"})
_DECIDED = frozenset({
    "وافق", "وافقت", "ووافق", "ووافقت", "الموافقه", "اقر", "اقرت", "واقر", "واقرت", "صادق", "صادقت", "اعتمد", "اعتمدت",
    "صدر", "اصدر",
})  # fmt: skip
_TABLING = frozenset({
    "ناقش", "ناقشت", "يناقش", "تناقش", "مناقشه", "والمناقشه", "المناقشه", "بحث", "بحثت", "يبحث", "تبحث", "درس", "درست",
    "بالدراسه", "دراسه", "تدرس", "يدرس", "استعرض", "استعرضت", "توصيات", "توصيه", "احال", "احالت", "احاله", "اطلع",
})  # fmt: skip
_APPROVED, _TABLED = 7, 40
_STUDYING = frozenset({"يدرس", "تدرس", "ندرس", "ويدرس", "وتدرس", "وندرس", "يدرسان", "تدرسان", "يدرسون"})
_STUDIED_KINDS = frozenset({
    "travel", "agreement", "project", "mission", "mechanism", "aid", "membership", "relations", "protest",
})  # fmt: skip
_STUDIED = 8


def is_told_as_past(scene: Scene, trigger: Trigger) -> bool:
    """Whether what stands right behind a noun tells it in the past: «الاتفاق الذي أبرمته إيران», «الاتفاق المبرم»."""
    if trigger.lexeme.is_verb:
        return False
    if _CONCLUDED.intersection((scene.word(trigger.last), scene.word(trigger.last + 1))):
        return True
    behind = scene.words_at(trigger.last)
    if any(lexeme.tense == "past" and lexeme.enclitic in ("ه", "ها") and not lexeme.conj for lexeme in behind):
        return True  # «دعوة وجهها الرئيس»
    if scene.word(trigger.last) not in grammar().relatives:
        return False
    if scene.word(trigger.last + 1) == "تم":  # «الذي تم التوصل إليه»
        return True
    return any(lexeme.tense == "past" for i in range(1, 3) for lexeme in scene.words_at(trigger.last + i))


_CONCLUDED = frozenset({"المبرم", "المبرمه", "الموقع", "الموقعه", "الموقعين", "المعقود", "المعقوده", "الممضي"})
_SOON = frozenset({"ايام", "الايام", "ساعات", "الساعات", "اسابيع", "الاسابيع", "اسبوع", "شهر", "اشهر"})


def is_forecast(scene: Scene, clause: Span, trigger: Trigger) -> bool:
    """Whether a number is what somebody expects: «يتوقع أن تبلغ التجارة …», «توقع الوزير ارتفاع الصادرات إلى …»."""
    before = range(max(clause.first, trigger.first - AHEAD), trigger.first)
    return any(scene.word(i) in _EXPECTING for i in before)


_EXPECTING = frozenset({
    "يتوقع", "تتوقع", "ويتوقع", "وتتوقع", "نتوقع", "توقع", "توقعت", "وتوقع", "وتوقعت", "متوقعا", "متوقعه", "توقعات",
    "يتوقعون", "متوقع", "تترقب", "يترقب", "تنتظر", "ينتظر",
})  # fmt: skip


def is_ahead(scene: Scene, clause: Span, trigger: Trigger, tense: str, before: set[str]) -> bool:
    """Whether words of the future stand near it, or an agreement upon it before it."""
    after = groups(scene, trigger.last, min(clause.last, trigger.last + AHEAD)) if tense != "past" else set()
    awaited = not trigger.lexeme.is_verb and scene.word(trigger.first - 1) in _EXPECTING  # «تتوقع | زيارة | الوزير»
    if awaited or _is_said_to_come(scene, clause, trigger):
        return True
    if "future_word" in before | after or (tense == "present" and _is_soon(scene, clause, trigger)):
        return True
    if not tense and any(_is_to_be(scene, i) for i in range(clause.first, min(clause.first + _HEAD, trigger.first))):
        return True
    if any(scene.word(i) == "علي" and scene.word(i + 1) == "ان" for i in range(clause.first, trigger.first)):
        return tense in ("", "present")  # «…، على أن يعقد المجلس اجتماعه الأول»
    return _is_agreed_upon(scene, clause, trigger)


def _is_said_to_come(scene: Scene, clause: Span, trigger: Trigger) -> bool:
    """Whether what stands right behind a noun puts it ahead: «اجتمعت تحضيرا للجنة | التي من المقرر أن تعقد … |»."""
    at = trigger.last
    if trigger.lexeme.is_verb or at >= clause.last:
        return False
    if scene.word(at) not in grammar().relatives:  # «خطا جويا | سيفتتح | قريبا»
        return not trigger.lexeme.definite and any(each.tense == "future" for each in scene.words_at(at))
    soon = any(lexeme.tense == "future" for lexeme in scene.words_at(at + 1))
    return soon or "future_word" in groups(scene, at + 1, min(clause.last, at + 1 + _HEAD))


def is_to_be_held(scene: Scene, trigger: Trigger) -> bool:
    """Whether the first verb behind a body says that it will meet: «اللجنة المشتركة، …، | ستعقد | دورتها»."""
    for i in range(trigger.last, trigger.last + _LETTERS):
        tenses = [lexeme.tense for lexeme in scene.words_at(i) if lexeme.is_verb]
        if tenses or scene.word(i) == "." or "future_word" in scene.groups_at(i):
            return "future" in tenses or "future_word" in scene.groups_at(i)
    return False


_HEAD = 2
_LETTERS = 5


def _is_to_be(scene: Scene, index: int) -> bool:
    """Whether a token that the lexicon does not know has the shape of a verb of the future: «وسيلي الحفل اجتماع …»."""
    word = scene.word(index).removeprefix("و")
    shaped = len(word) >= _LETTERS and word.startswith(("سي", "ست")) and not scene.words_at(index)
    return shaped and not any(a.first <= index < a.last for a in scene.actors_in(index - _LETTERS, index + 1))


def _is_soon(scene: Scene, clause: Span, trigger: Trigger) -> bool:
    """Whether what is told in the present is to be within a time: «يقوم بزيارة … خلال أيام», «تنطلق غدا … الدورة»."""
    if any(scene.word(i) == "غدا" for i in range(clause.first, trigger.first)):
        return True
    after = range(trigger.last, min(clause.last, trigger.last + AHEAD))
    return any(scene.word(i) in ("خلال", "غضون") and scene.word(i + 1) in _SOON for i in after)


def _is_agreed_upon(scene: Scene, clause: Span, trigger: Trigger) -> bool:
    """Whether it is what was agreed upon, and so still to be done: «اتفقا على فتح سفارة»."""
    if trigger.lexeme.is_verb:
        return False
    before = range(trigger.first - 1, max(clause.first, trigger.first - MODAL) - 1, -1)
    upon = next((i for i in before if scene.word(i) in ("علي", "وعلي")), None)
    if upon is not None and scene.word(upon) == "وعلي":  # «اتفقا على فتح سفارة، وعلى إنشاء لجنة»
        upon = next((i for i in range(upon - 1, clause.first, -1) if scene.word(i) == "علي"), None)
    if upon is None:
        return False
    ahead = range(max(clause.first, upon - MODAL), upon)
    return "agree" in groups(scene, ahead.start, upon) or any(scene.word(i) in _ACCORD for i in ahead)


_ACCORD = frozenset({"اتفاق", "الاتفاق", "اتفاقهما", "توافق"})


def is_to_come(scene: Scene, date: str | None, tense: str) -> bool:
    """Whether a date lies after the day of publication, or on it and is told in the present."""
    if date is None or scene.published is None:
        return False
    start = date.partition("/")[0].rstrip("~?%")
    if not start[:1].isdigit():
        return False
    return start > scene.published[: len(start)] or (tense == "present" and date == scene.published)


def is_left_out(scene: Scene, trigger: Trigger, reach: int) -> bool:
    """Whether only something about it is left out: a word for «without» stands before it, and no other negation."""
    before = [scene.word(i) for i in range(trigger.first - reach, trigger.first)]
    return not WITHOUT.isdisjoint(before) and _NOTS.isdisjoint(before)


WITHOUT = frozenset({"دون", "بدون"})
"""Words for «without», folded."""
_NOTS = frozenset({"لم", "لن", "ليس", "ليست", "عدم"})
