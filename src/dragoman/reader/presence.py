"""Presence: whether one who visits is there, has been there or is still to come."""

from __future__ import annotations

from dragoman.reader.modality import AHEAD, is_to_come
from dragoman.reader.scene import Scene
from dragoman.reader.spans import Span, Trigger
from dragoman.reader.tenses import MODAL


def is_past(scene: Scene, date: str | None) -> bool:
    """Whether a date lies before the days of the report: of those that are told with a year or month before."""
    if date is None or scene.published is None:
        return False
    start = date.partition("/")[0].rstrip("~?%")
    return start[:1].isdigit() and start[:_MONTH] < scene.published[: len(start[:_MONTH])]


_MONTH = len("2015-07")
_MAKING = frozenset({"perform", "pay"})
_NOW = frozenset({"حاليا", "الحاليه", "الجاريه", "الراهنه"})


def presence_of(scene: Scene, clause: Span, trigger: Trigger, date: str | None) -> str | None:
    """Whether the words tell that one is there now or leaves."""
    if _is_current(scene, clause, trigger) or _is_there(scene, clause, trigger):
        return "ongoing"
    if _is_of_visitor(scene, clause, trigger) and not is_to_come(scene, date, ""):
        return "ongoing"
    if date is not None and "/" in date and _is_within(date, scene.published) and _is_told_now(scene, clause, trigger):
        return "ongoing"
    return "done" if is_ending(scene, trigger) and not is_to_come(scene, date, "") else None


def _is_within(days: str, published: str | None) -> bool:
    """Whether a report is of one of the days of a period."""
    first, _, last = days.partition("/")
    return published is not None and first <= published <= last


def _is_told_now(scene: Scene, clause: Span, trigger: Trigger) -> bool:
    """Whether the present tells it: «الزيارة التي يقوم بها الوزير يومي 20 و21 مايو»."""
    near = range(max(clause.first, trigger.first - MODAL), min(clause.last, trigger.last + MODAL))
    tenses = {lexeme.tense for i in near for lexeme in scene.words_at(i) if lexeme.group in _MAKING}
    return trigger.lexeme.tense == "present" or tenses == {"present"}


def _is_there(scene: Scene, clause: Span, trigger: Trigger) -> bool:
    """Whether a clause with no verb says that one is on a visit: «الرئيس الغاني في زيارة لمدة ثلاثة أيام لكينيا»."""
    lexeme, at = trigger.lexeme, trigger.first
    if lexeme.is_verb or lexeme.enclitic or lexeme.definite or scene.word(at - 1) != "في":
        return False
    who = [actor for actor in scene.actors_in(clause.first, at) if actor.is_personal and actor.last == at - 1]
    verbs = (lexeme.is_verb for i in range(clause.first, at) for lexeme in scene.words_at(i))
    return bool(who) and who[0].first - clause.first <= 1 and not any(verbs)


def _is_of_visitor(scene: Scene, clause: Span, trigger: Trigger) -> bool:
    """Whether a relative with a verb of the present tells of one that he is there: «الوزير الذي يقوم بزيارة إلى …»."""
    at, lexeme = trigger.first, trigger.lexeme
    if lexeme.is_verb:
        return lexeme.group == "visit" and lexeme.tense == "present" and scene.word(at - 1) in _WHO
    if is_ending(scene, trigger):
        return False
    for i in range(at - 1, max(clause.first, at - _MADE) - 1, -1):
        if any(each.tense == "present" and each.group in _MAKING for each in scene.words_at(i)):
            return scene.word(i - 1) in _WHO
    return False


_MADE = 3
"""Tokens before a visit within which the verb stands by which one makes it."""
_WHO = frozenset({"الذي", "التي", "الذين", "اللذان", "والذي", "والتي"})


def is_ending(scene: Scene, trigger: Trigger) -> bool:
    """Whether a verb of the present ends a visit: «ينهي الرئيس اليوم زيارة إلى …»."""
    before = range(max(trigger.first - AHEAD, 0), trigger.first)
    return not trigger.lexeme.is_verb and any(scene.word(i) in _ENDING for i in before)


_ENDING = frozenset({"ينهي", "تنهي", "يختتم", "تختتم", "يختم", "وينهي", "ويختتم", "وتختتم", "ينهيان", "يختتمان"})


def _is_current(scene: Scene, clause: Span, trigger: Trigger) -> bool:
    """Whether one is there now: «يزور حاليا …», «خلال زيارته الحالية إلى …», «بدأ الوزير زيارة …»."""
    if any(scene.word(i) in _BEGUN for i in range(clause.first, trigger.first)) and not trigger.lexeme.is_verb:
        return True
    if trigger.lexeme.tense == "present" and scene.word(trigger.first - 1) == "وقت":  # «في وقت يزور فيه …»
        return True
    if trigger.lexeme.definite and _is_being_paid(scene, clause, trigger):
        return True
    near = range(max(clause.first, trigger.first - MODAL), min(clause.last, trigger.last + MODAL))
    return trigger.lexeme.tense != "past" and any(scene.word(i) in _NOW for i in near)


def _is_being_paid(scene: Scene, clause: Span, trigger: Trigger) -> bool:
    """Whether the present tells it right behind: «في إطار الزيارة الرسمية | التي يقوم بها | إلى …»."""
    behind = range(trigger.last, min(clause.last, trigger.last + _DESCRIBED))
    return any(scene.word(i) == "التي" and scene.word(i + 1) in _PAID for i in behind)


_DESCRIBED = 4
"""Tokens behind a visit within which a relative tells who pays it."""
_PAID = frozenset({"يقوم", "تقوم", "يءديها", "تءديها", "يجريها", "تجريها"})
_BEGUN = frozenset({
    "بدا", "بدات", "وبدا", "وبدات", "شرع", "شرعت", "وشرع", "وشرعت", "استهل", "استهلت", "واستهل", "باشر", "باشرت",
})  # fmt: skip


_RETOLD = 40
"""Tokens behind a verb within which what was said there is told in the past."""
_SPOKEN = frozenset({"discuss", "talks", "say", "voice", "exchange_views", "meet"})


def is_retold(scene: Scene, trigger: Trigger) -> bool:
    """Whether a present at the head of its sentence tells what has been, for what was said there is told behind it.

    «الرئيس فلان | يستقبل | نظيره، حيث بحث الجانبان …»
    """
    for i in range(trigger.last, min(trigger.last + _RETOLD, len(scene.tokens))):
        if scene.word(i) in (".", "؟", "!"):
            return False
        opens = scene.word(i - 1) in _WHERE or scene.word(i) in _TALKED
        if opens and any(each.tense == "past" and each.group in _SPOKEN for each in scene.words_at(i)):
            return True
    return False


_WHERE = frozenset({"حيث", "وحيث", "ثم"})
_TALKED = frozenset(
    {"وبحث", "وبحثا", "وبحثوا", "وناقش", "وناقشا", "وتباحث", "وتباحثا", "واكد", "واكدا", "وتناول", "واستعرض"}
)
