"""Status: whether what a clause says happened, holds, is to come, is called for or is denied."""

from __future__ import annotations

from typing import NamedTuple

from dragoman.lexicon.frames.frames import Frame
from dragoman.lexicon.frames.grammar import grammar
from dragoman.lexicon.frames.lexemes import Lexeme
from dragoman.reader.purposes import is_aim
from dragoman.reader.scene import Scene, Span, Trigger

_NEGATED = 4
_MODAL = 6
_AHEAD = 14


def status_of(
    frame: Frame, scene: Scene, clause: Span, trigger: Trigger, date: str | None, *, since: bool = False
) -> str:
    """The status of a statement that a frame makes at a trigger in a clause.

    In order: a negation right before the trigger, or a denial anywhere before it; a call, hope or proposal before it;
    the future, by the tense of the trigger or the verb that governs it, by a word of the future, or by a date after
    the day of publication, or by an aim (`reader.purposes`); «قيد الدراسة» after it, a verb of going on, or one of the
    present with the time `since` which it is so; then the frame's own status (`undated` where there is no date and no
    past verb), and `done`. A stance is taken by being said, whatever it speaks of: only its verb can put it into the
    future.
    """
    verb = _governing(scene, clause, trigger)
    tense = trigger.lexeme.tense or (verb.tense if verb else "")
    pledged = frame.kind == "aid" and _is_pledged(scene, clause, trigger)
    if frame.asserted or frame.dated == "act":
        return _of_what_is_said(frame, scene, trigger, tense, pledged=pledged)
    if "finished" in _groups(scene, trigger.last, min(clause.last, trigger.last + _MODAL)):
        return "done"
    if _is_told_as_past(scene, trigger):
        return frame.status or "done"
    before = _groups(scene, max(clause.first, trigger.first - _MODAL), trigger.first)
    if frame.kind != "figure" and _is_negated(scene, clause, trigger):  # «لم تتجاوز الصادرات …»
        return "denied"
    proposing = frame.kind == "project" and verb is not None and "proposal" in verb.groups
    proposing = proposing or (frame.kind == "project" and not before.isdisjoint(_TALKING))
    called = (proposing or "proposal" in before) and not _is_setting(scene, trigger)
    if called or frame.status == "proposed" or _is_under_study(frame, scene, clause, trigger):
        return "proposed"
    if frame.kind == "visit" and (presence := _presence(scene, clause, trigger, date)) is not None:
        return presence
    resolved = "resolve" in before and (frame.ahead is not None or frame.kind == "aid")
    resolved = resolved or (frame.kind == "figure" and _is_forecast(scene, clause, trigger))
    told_ahead = resolved or pledged or "striving" in before or tense == "future" or _is_to_come(scene, date, tense)
    aimed = date is None and is_aim(frame, scene, clause, trigger)
    if told_ahead or aimed or _is_ahead(scene, clause, trigger, tense, before):
        return "planned"
    coming = tense == "present" and _is_coming(frame, trigger, verb)
    building = frame.kind == "project" and tense == "present" and verb is not None and "build" in verb.groups
    if building or _is_under_way(scene, clause, trigger, verb) or (since and _holds(frame, tense) and not coming):
        return "ongoing"
    if coming and trigger.first >= scene.headline and not _is_past(scene, None if since else date):
        return "planned"
    told = tense == "past" and (verb is None or not verb.groups & _SAYING or bool(trigger.lexeme.tense))
    return _usual(frame, trigger, date, told=told, since=since)


def _usual(frame: Frame, trigger: Trigger, date: str | None, *, told: bool, since: bool) -> str:
    """The frame's own status, where nothing says another; `told` is whether a verb of the past tells it."""
    if since and frame.kind == "travel":  # «أعفى البلدان مواطنيهما من التأشيرة منذ 1993»
        return "ongoing"
    stands = frame.kind == "figure" and trigger.lexeme.sense in _STANDING
    usual = frame.undated if date is None and frame.undated and (stands or not told) else frame.status
    return usual or "done"


_STANDING = frozenset({"nationals", "students", "heads", "agreement"})
"""Measures of what is there at any time: with no date they hold, though «بلغ» tells them."""


def _is_pledged(scene: Scene, clause: Span, trigger: Trigger) -> bool:
    """Whether help is only pledged, resolved or ordered: «تعهدت بتقديم …», «وافقوا على منح …», «وجه بتخصيص …»."""
    for i in range(clause.first, trigger.first + 1):
        if scene.word(i - 1) not in grammar().relatives and scene.word(i) in _PLEDGED:
            return True
        if scene.word(i) in _ORDERED and any(scene.word(k).startswith("ب") for k in (trigger.first, trigger.first - 1)):
            return True
    return False


_PLEDGED = frozenset({
    "تعهد", "تعهدت", "وتعهد", "وتعهدت", "تعهدوا", "قرر", "قررت", "وقرر", "وقررت", "وافق", "وافقت", "وافقوا", "وعد",
    "وعدت", "وعدوا", "ستقدم", "سيقدم",
})  # fmt: skip
_ORDERED = frozenset({"وجه", "وجهت", "ووجه", "امر", "امرت", "وامر", "اوعز"})


def _is_setting(scene: Scene, trigger: Trigger) -> bool:
    """Whether an event is when a call is made: «دعا خلال لقاء …», «بحث في لقائه …»."""
    at = trigger.first - 2 if scene.word(trigger.first - 1) in _HELD else trigger.first - 1
    governor = grammar().prepositions.get(scene.word(at))
    if scene.word(at) in _WHEN:
        return True
    return governor in _SETTINGS or (governor == "in" and bool(trigger.lexeme.enclitic))


_HELD = frozenset({"انعقاد", "اعمال", "اجتماعات", "فعاليات", "مراسم"})
_WHEN = frozenset({"عندما", "حين", "حينما", "بينما", "لدي"})
_SETTINGS = frozenset({"during", "at"})
"""What governs an event that is the setting of a call and not called for: «دعا الرئيس خلال لقائه الوزير إلى …»."""
_SAYING = frozenset({"say", "voice", "welcome", "thank", "support", "agree", "discuss", "demand", "condemn", "oppose"})
"""Verbs that speak of a thing and do not tell that it happened."""


def _is_under_study(frame: Frame, scene: Scene, clause: Span, trigger: Trigger) -> bool:
    """Whether it is what somebody is studying: «ندرس منح تأشيرة», «تدرس الحكومة فتح سفارة»."""
    before = range(max(clause.first, trigger.first - _STUDIED), trigger.first)
    return frame.kind in _STUDIED_KINDS and any(scene.word(i) in _STUDYING for i in before)


_STUDYING = frozenset({"يدرس", "تدرس", "ندرس", "ويدرس", "وتدرس", "وندرس", "يدرسان", "تدرسان", "يدرسون"})
_STUDIED_KINDS = frozenset({"travel", "agreement", "project", "mission", "mechanism", "aid", "membership", "relations"})
_STUDIED = 8


def _is_told_as_past(scene: Scene, trigger: Trigger) -> bool:
    """Whether what stands right behind a noun tells it in the past: «الاتفاق الذي أبرمته إيران», «الاتفاق المبرم»."""
    if trigger.lexeme.is_verb:
        return False
    if _CONCLUDED.intersection((scene.word(trigger.last), scene.word(trigger.last + 1))):
        return True
    if scene.word(trigger.last) not in grammar().relatives:
        return False
    if scene.word(trigger.last + 1) == "تم":  # «الذي تم التوصل إليه»
        return True
    return any(lexeme.tense == "past" for i in range(1, 3) for lexeme in scene.words_at(trigger.last + i))


_TALKING = frozenset({"talks", "negotiate"})
"""What is only talked of is not yet built: «محادثات مع الصين لبناء مصنع»."""
_CONCLUDED = frozenset({"المبرم", "المبرمه", "الموقع", "الموقعه", "الموقعين"})


_COMING = frozenset({"visit", "meeting"})
"""The kinds of which the present tells what is still to come: «يلتقي الوزير في موسكو نظيره»."""


def _holds(frame: Frame, tense: str) -> bool:
    """Whether what has been since a time still is: told in the present, or a visa lifted or flights begun."""
    return tense == "present" or frame.kind == "travel"


def _is_coming(frame: Frame, trigger: Trigger, verb: _Verb | None) -> bool:
    """Whether the present tells a visit or meeting itself, or that one makes or holds it."""
    doing = bool(trigger.lexeme.tense) or (verb is not None and bool(verb.groups & {"perform", "hold"}))
    return doing and frame.kind in _COMING


def comes(frame: Frame, trigger: Trigger, status: str) -> bool:
    """Whether a verb of the present tells what is planned for the day that is spoken of."""
    return status == "planned" and frame.kind in _COMING and trigger.lexeme.tense == "present"


def _is_past(scene: Scene, date: str | None) -> bool:
    """Whether a date lies before the days of the report: of those that are told with a year or month before."""
    if date is None or scene.published is None:
        return False
    start = date.partition("/")[0].rstrip("~?%")
    return start[:1].isdigit() and start[:_MONTH] < scene.published[: len(start[:_MONTH])]


_MONTH = len("2015-07")
_NOW = frozenset({"حاليا", "الحاليه", "الجاريه", "الراهنه"})
_SOON = frozenset({"ايام", "الايام", "ساعات", "الساعات", "اسابيع", "الاسابيع", "اسبوع", "شهر", "اشهر"})


def _of_what_is_said(frame: Frame, scene: Scene, trigger: Trigger, tense: str, *, pledged: bool) -> str:
    """The status of a stance, and of what is so by being said."""
    if frame.dated == "act" and tense == "present" and _is_usual(scene, trigger):
        return "ongoing"
    return "planned" if pledged or (frame.dated == "act" and tense == "future") else frame.status or "done"


def _is_usual(scene: Scene, trigger: Trigger) -> bool:
    """Whether a stance is taken time and again: «وعادة ما تتهم …»."""
    return any(scene.word(i).removeprefix("و") in _USUALLY for i in range(trigger.first - 2, trigger.first))


_USUALLY = frozenset({"عاده", "غالبا", "لطالما", "طالما", "دائما", "داءما", "كثيرا"})


def _presence(scene: Scene, clause: Span, trigger: Trigger, date: str | None) -> str | None:
    """Whether the words tell that one is there now or leaves."""
    if _is_current(scene, clause, trigger) or _is_there(scene, clause, trigger):
        return "ongoing"
    return "done" if _is_ending(scene, trigger) and not _is_to_come(scene, date, "") else None


def _is_there(scene: Scene, clause: Span, trigger: Trigger) -> bool:
    """Whether a clause with no verb says that one is on a visit: «الرئيس الغاني في زيارة لمدة ثلاثة أيام لكينيا»."""
    lexeme, at = trigger.lexeme, trigger.first
    if lexeme.is_verb or lexeme.enclitic or lexeme.definite or scene.word(at - 1) != "في":
        return False
    who = [actor for actor in scene.actors_in(clause.first, at) if actor.is_personal and actor.last == at - 1]
    verbs = (lexeme.is_verb for i in range(clause.first, at) for lexeme in scene.words_at(i))
    return bool(who) and who[0].first - clause.first <= 1 and not any(verbs)


def _is_ending(scene: Scene, trigger: Trigger) -> bool:
    """Whether a verb of the present ends a visit: «ينهي الرئيس اليوم زيارة إلى …»."""
    before = range(max(trigger.first - _AHEAD, 0), trigger.first)
    return not trigger.lexeme.is_verb and any(scene.word(i) in _ENDING for i in before)


_ENDING = frozenset({"ينهي", "تنهي", "يختتم", "تختتم", "يختم", "وينهي", "ويختتم", "وتختتم", "ينهيان", "يختتمان"})


def _is_forecast(scene: Scene, clause: Span, trigger: Trigger) -> bool:
    """Whether a number is what somebody expects: «يتوقع أن تبلغ التجارة …», «توقع الوزير ارتفاع الصادرات إلى …»."""
    before = range(max(clause.first, trigger.first - _AHEAD), trigger.first)
    return any(scene.word(i) in _EXPECTING for i in before)


_EXPECTING = frozenset({
    "يتوقع", "تتوقع", "ويتوقع", "وتتوقع", "نتوقع", "توقع", "توقعت", "وتوقع", "وتوقعت", "متوقعا", "متوقعه", "توقعات",
    "يتوقعون", "متوقع",
})  # fmt: skip


def _is_current(scene: Scene, clause: Span, trigger: Trigger) -> bool:
    """Whether one is there now: «يزور حاليا …», «خلال زيارته الحالية إلى …», «بدأ الوزير زيارة …»."""
    if any(scene.word(i) in _BEGUN for i in range(clause.first, trigger.first)) and not trigger.lexeme.is_verb:
        return True
    near = range(max(clause.first, trigger.first - _MODAL), min(clause.last, trigger.last + _MODAL))
    return trigger.lexeme.tense != "past" and any(scene.word(i) in _NOW for i in near)


_BEGUN = frozenset({"بدا", "بدات", "وبدا", "وبدات"})


def _is_ahead(scene: Scene, clause: Span, trigger: Trigger, tense: str, before: set[str]) -> bool:
    """Whether words of the future stand near it, or an agreement upon it before it."""
    after = _groups(scene, trigger.last, min(clause.last, trigger.last + _AHEAD)) if tense != "past" else set()
    if "future_word" in before | after or (tense == "present" and _is_soon(scene, clause, trigger)):
        return True
    if not tense and any(_is_to_be(scene, i) for i in range(clause.first, min(clause.first + _HEAD, trigger.first))):
        return True
    if any(scene.word(i) == "علي" and scene.word(i + 1) == "ان" for i in range(clause.first, trigger.first)):
        return tense in ("", "present")  # «…، على أن يعقد المجلس اجتماعه الأول»
    return _is_agreed_upon(scene, clause, trigger)


_HEAD = 2
_LETTERS = 5


def _is_to_be(scene: Scene, index: int) -> bool:
    """Whether a token that the lexicon does not know has the shape of a verb of the future: «وسيلي الحفل اجتماع …»."""
    word = scene.word(index).removeprefix("و")
    shaped = len(word) >= _LETTERS and word.startswith(("سي", "ست")) and not scene.words_at(index)
    return shaped and not any(a.first <= index < a.last for a in scene.actors_in(index - _LETTERS, index + 1))


def _is_soon(scene: Scene, clause: Span, trigger: Trigger) -> bool:
    """Whether what is told in the present is to be within a time: «يقوم بزيارة … خلال أيام»."""
    after = range(trigger.last, min(clause.last, trigger.last + _AHEAD))
    return any(scene.word(i) in ("خلال", "غضون") and scene.word(i + 1) in _SOON for i in after)


def _is_under_way(scene: Scene, clause: Span, trigger: Trigger, verb: _Verb | None) -> bool:
    """Whether it goes on, by a verb before it or by «قيد الدراسة» behind it."""
    behind = _groups(scene, trigger.last, min(clause.last, trigger.last + _AHEAD))
    return "under_way" in behind or (verb is not None and "standing" in verb.groups)


def _is_agreed_upon(scene: Scene, clause: Span, trigger: Trigger) -> bool:
    """Whether it is what was agreed upon, and so still to be done: «اتفقا على فتح سفارة»."""
    if trigger.lexeme.is_verb:
        return False
    before = range(trigger.first - 1, max(clause.first, trigger.first - _MODAL) - 1, -1)
    upon = next((i for i in before if scene.word(i) == "علي"), None)
    return upon is not None and "agree" in _groups(scene, max(clause.first, upon - _MODAL), upon)


class _Verb(NamedTuple):
    tense: str
    groups: frozenset[str]


def _governing(scene: Scene, clause: Span, trigger: Trigger) -> _Verb | None:
    """The nearest verb before a trigger in its clause; not one that describes a noun («طائرة تحمل …»)."""
    ends = {actor.last for actor in scene.actors_in(clause.first, trigger.first)}
    for i in range(trigger.first - 1, clause.first - 1, -1):
        readings = scene.words_at(i)
        verbs = [lexeme for lexeme in readings if lexeme.is_verb and lexeme.enclitic != "ي"]  # «أمني»
        if not verbs or (len(verbs) < len(readings) and verbs[0].tense != "future"):
            continue
        if verbs[0].tense == "present" and not verbs[0].conj and i not in ends and _is_noun(scene, clause, i - 1):
            continue
        return _Verb(verbs[0].tense, frozenset(lexeme.group for lexeme in verbs))
    return None


_TIMES = frozenset({"وقت", "حين", "يوم"})
"""Nouns that a verb does not describe: «في وقت يواصل الوزير …»."""


def _is_noun(scene: Scene, clause: Span, index: int) -> bool:
    """Whether a token in a clause is a noun without the article, as far as its shape and the small words tell."""
    word, small = scene.word(index), grammar()
    if index < clause.first or not word[:1].isalpha() or word.startswith("ال") or word in _TIMES:
        return False
    return not (
        word in small.carried or word in small.complementizers or word in small.breaks or word in small.relatives
    )


def _groups(scene: Scene, first: int, last: int) -> set[str]:
    """The groups of the words between two tokens, but for those that only look like words: «نووي», no «نوى»."""
    return {
        lexeme.group
        for i in range(first, last)
        if not _only_looks(words := scene.words_at(i))
        for lexeme in words
        if not (lexeme.is_verb and _is_counted(scene, i, words))
    }


def _is_counted(scene: Scene, index: int, words: list[Lexeme]) -> bool:
    """Whether a form that is verb and noun alike stands behind a number: «20 طالبا»."""
    return not all(lexeme.is_verb for lexeme in words) and any(q.last == index for q in scene.quantities)


def _only_looks(words: list[Lexeme]) -> bool:
    return any(lexeme.group == "never" for lexeme in words)


def _is_negated(scene: Scene, clause: Span, trigger: Trigger) -> bool:
    near = _groups(scene, max(clause.first, trigger.first - _NEGATED), trigger.first)
    denied = any(lexeme.sense == "denial" for i in range(clause.first, trigger.first) for lexeme in scene.words_at(i))
    return "negation" in near or denied or (trigger.lexeme.is_verb and scene.word(trigger.first - 1) == "لا")


def _is_to_come(scene: Scene, date: str | None, tense: str) -> bool:
    """Whether a date lies after the day of publication, or on it and is told in the present."""
    if date is None or scene.published is None:
        return False
    start = date.partition("/")[0].rstrip("~?%")
    if not start[:1].isdigit():
        return False
    return start > scene.published[: len(start)] or (tense == "present" and date == scene.published)
