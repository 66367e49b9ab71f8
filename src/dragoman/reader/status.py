"""Status: whether what a clause says happened, holds, is to come, is called for or is denied."""

from __future__ import annotations

from dragoman.lexicon.frames.frames import Frame
from dragoman.reader.binding.foremost import first_to
from dragoman.reader.modality import (
    AHEAD,
    WITHOUT,
    is_ahead,
    is_forecast,
    is_left_out,
    is_pledged,
    is_setting,
    is_to_be_held,
    is_to_come,
    is_told_as_past,
    is_under_study,
)
from dragoman.reader.presence import is_past, is_retold, presence_of
from dragoman.reader.purposes import is_aim, is_called_for, is_led_to
from dragoman.reader.reached import is_reached
from dragoman.reader.scene import Scene
from dragoman.reader.spans import Span, Trigger
from dragoman.reader.tenses import MODAL, Verb, governing, groups

_NEGATED = 4
_LEFT_OPEN = frozenset(
    {"يستبعد", "تستبعد", "استبعد", "يستثن", "تستثن", "يستثني", "تستثني", "يمانع", "تمانع", "يخف", "تخف"}
)
"""Verbs whose negation denies nothing: «لم يستبعد زيارة …»."""


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
    verb = governing(scene, clause, trigger)
    tense = trigger.lexeme.tense or (verb.tense if verb else "")
    pledged = frame.kind in ("aid", "project") and is_pledged(scene, clause, trigger)
    if frame.asserted or frame.dated == "act":
        continued = frame.kind == "aid" and verb is not None and "standing" in verb.groups  # «واصلت العيادات …»
        return "ongoing" if continued else _of_what_is_said(frame, scene, trigger, verb, tense, pledged=pledged)
    finished = "finished" in groups(scene, trigger.last, min(clause.last, trigger.last + MODAL))
    if finished or is_told_as_past(scene, trigger):
        return "done" if finished else frame.status or "done"
    before = groups(scene, max(clause.first, trigger.first - MODAL), trigger.first)
    if frame.kind != "figure" and (_is_undone(frame, verb) or _is_negated(scene, clause, trigger)):
        return "denied"  # but «لم تتجاوز الصادرات …»
    opening = groups(scene, clause.first, clause.first + 1) if frame.kind in _DISCUSSED else set()
    called = (_is_talked_of(frame, verb, before, opening) or "proposal" in before) and not is_setting(scene, trigger)
    called |= frame.kind in _CONCLUDED and frame.status is None and is_called_for(scene, clause, trigger)
    if called or frame.status == "proposed" or is_under_study(frame, scene, clause, trigger):
        return "proposed"
    if frame.kind == "visit" and (presence := presence_of(scene, clause, trigger, date)) is not None:
        return presence
    resolved = _is_decided(
        frame, before | (verb.groups if verb and frame.kind == "mission" else set())
    ) or _is_resolved(frame, scene, clause, trigger, verb)
    if frame.kind == "figure" and date is not None and not resolved and is_past(scene, date):
        return _usual(frame, trigger, date, told=True, since=since)
    said = "" if frame.kind == "project" and verb is not None and "announce" in verb.groups else tense
    by = trigger.lexeme.prep == "ب" and not trigger.lexeme.is_verb  # «يزور الوزير القاهرة غدا بدعوة من نظيره»
    sent = frame.kind == "message" and (tense == "past" or by)  # «وجه دعوة لحضور القمة المقبلة»
    ahead = is_to_come(scene, date, tense) or is_ahead(scene, clause, trigger, said, before)
    future = tense == "future" or (ahead and not sent)
    aimed = (date is None or frame.kind in ("mission", "meeting")) and is_aim(frame, scene, clause, trigger)
    led = date is None and _is_led_to(frame, scene, clause, trigger)
    held = verb is not None and not verb.groups.isdisjoint(_HOLDING)
    future |= frame.kind == "mechanism" and not held and is_to_be_held(scene, trigger)
    if any((resolved, pledged, future, aimed, led, _is_striven_for(frame, before))):
        return "planned"
    body = trigger.first >= scene.headline
    coming = tense == "present" and _is_coming(frame, scene, trigger, verb) and not is_retold(scene, trigger)
    kept_up = tense == "present" and body and _is_kept_up(frame, verb, date)
    goes_on = frame.kind != "message" and _is_under_way(scene, clause, trigger, verb)
    if kept_up or goes_on or (since and _holds(frame, tense) and not coming):
        return "ongoing"
    if coming and body and not is_past(scene, None if since else date):
        return "planned"
    does = verb is None or not verb.groups & _SAYING or "perform" in verb.groups  # «اختتم» closes what it is said of
    told = (tense == "past" and (does or bool(trigger.lexeme.tense))) or is_reached(frame, scene, clause, trigger)
    return _usual(frame, trigger, date, told=told, since=since)


def _is_led_to(frame: Frame, scene: Scene, clause: Span, trigger: Trigger) -> bool:
    """Whether what is concluded or set up is only what one aims at, of the kinds that one verb of doing tells."""
    return frame.kind in _CONCLUDED and frame.status is None and is_led_to(scene, clause, trigger)


_HOLDING = frozenset({"convene", "hold"})
_CONCLUDED = frozenset({"agreement", "mechanism", "meeting"})


def _is_kept_up(frame: Frame, verb: Verb | None, date: str | None) -> bool:
    """Whether the present tells what is being built, or what is given or done as a rule: «تمنح كوريا مقاعد»."""
    if frame.kind == "project":
        return verb is not None and bool(verb.groups & _BUILDING)
    if frame.kind == "aid":
        return date is None and verb is not None and bool(verb.groups & _GIVING)
    return frame.kind in _AS_A_RULE and date is None and not (verb is not None and verb.groups & _SAYING)


_GIVING = frozenset({"give", "set_up", "offer"})
_AS_A_RULE = frozenset({"travel", "exchange"})


def _is_talked_of(frame: Frame, verb: Verb | None, before: set[str], opening: set[str]) -> bool:
    """Whether a project, or sanctions («بحث الاتحاد فرض عقوبات»), are what is discussed or called for.

    `opening` is what the first word of the clause is, of the kinds that such a word makes only discussed.
    """
    imposing = frame.kind == "protest" and frame.status == "ongoing"
    if (imposing or frame.kind == "project") and verb is not None and "proposal" in verb.groups:
        return True
    return (frame.kind == "project" and not before.isdisjoint(_TALKING)) or "discuss" in opening


_DISCUSSED = frozenset({"project", "mission", "travel"})
"""Kinds that are only discussed where their clause begins with it: «بحث الوزيران إعادة فتح السفارة»."""


def _is_striven_for(frame: Frame, before: set[str]) -> bool:
    """Whether it is what one works towards; negotiations are going on while one is at them («بصدد التفاوض»)."""
    return "striving" in before and not (frame.kind == "agreement" and frame.status == "ongoing")


def _is_decided(frame: Frame, before: set[str]) -> bool:
    """Whether help, or what a frame tells ahead, is only decided upon."""
    return "resolve" in before and (frame.ahead is not None or frame.kind == "aid")


def _is_resolved(frame: Frame, scene: Scene, clause: Span, trigger: Trigger, verb: Verb | None) -> bool:
    """Whether a visit is only decided upon («اعتزامه زيارة …», «قرر الرئيس زيارة …»), or a figure is expected."""
    if frame.kind == "figure":
        return is_forecast(scene, clause, trigger)
    if frame.kind != "visit" or trigger.lexeme.is_verb:
        return False
    near = groups(scene, max(clause.first, trigger.first - 2), trigger.first)
    return "resolve" in near or (verb is not None and "resolve" in verb.groups)


def _usual(frame: Frame, trigger: Trigger, date: str | None, *, told: bool, since: bool) -> str:
    """The frame's own status, where nothing says another; `told` is whether a verb of the past tells it."""
    if since and frame.kind == "travel":  # «أعفى البلدان مواطنيهما من التأشيرة منذ 1993»
        return "ongoing"
    stands = frame.kind == "figure" and trigger.lexeme.sense in _STANDING
    usual = frame.undated if date is None and frame.undated and (stands or not told) else frame.status
    return usual or "done"


_STANDING = frozenset({"nationals", "students", "heads", "agreement"})
"""Measures of what is there at any time: with no date they hold, though «بلغ» tells them."""
_SAYING = frozenset({"say", "voice", "welcome", "thank", "support", "agree", "discuss", "demand", "condemn", "oppose"})
"""Verbs that speak of a thing and do not tell that it happened."""
_BUILDING = frozenset({"build", "perform"})
"""Verbs of the present that tell that a project goes on: «تنفذ», «تقوم ببناء»."""
_TALKING = frozenset({"talks", "negotiate"})
"""What is only talked of is not yet built: «محادثات مع الصين لبناء مصنع»."""
_COMING = frozenset({"visit", "meeting"})
"""The kinds of which the present tells what is still to come: «يلتقي الوزير في موسكو نظيره»."""


def _holds(frame: Frame, tense: str) -> bool:
    """Whether what has been since a time still is: told in the present, or a visa lifted or flights begun.

    Relations were established then («يقيم البلدان علاقات منذ عام 1947»).
    """
    return (tense == "present" and frame.kind != "relations") or frame.kind == "travel"


def _is_coming(frame: Frame, scene: Scene, trigger: Trigger, verb: Verb | None) -> bool:
    """Whether the present tells a visit or meeting itself, that one makes or holds it, or goes to it («للقاء …»)."""
    led = {"arrive", "visit"} if trigger.lexeme.prep == "ل" else {"perform", "hold"}
    if first_to(scene, trigger.first) is not None:  # «أول رئيس يزور كوبا» has been there
        return False
    doing = bool(trigger.lexeme.tense) or (verb is not None and bool(verb.groups & led))
    return doing and frame.kind in _COMING


def comes(frame: Frame, trigger: Trigger, status: str) -> bool:
    """Whether a verb of the present tells what is planned for the day that is spoken of."""
    return status == "planned" and frame.kind in _COMING and trigger.lexeme.tense == "present"


_VOICING = frozenset({"say", "voice"})


def _of_what_is_said(
    frame: Frame, scene: Scene, trigger: Trigger, verb: Verb | None, tense: str, *, pledged: bool
) -> str:
    """The status of a stance, and of what is so by being said; not yet done by the future of what is said.

    «قال إن الصين ستخرق الهدنة» says so now.
    """
    if frame.roles.get("actor", ())[:1] == ("speaker",):
        tense = verb.tense if verb is not None and verb.groups & _VOICING else ""
    if frame.dated == "act" and tense == "present" and _is_usual(scene, trigger):
        return "ongoing"
    pledged = pledged and frame.status != "denied"  # «قرر تجميد مساعداته»
    return "planned" if pledged or (frame.dated == "act" and tense == "future") else frame.status or "done"


def _is_usual(scene: Scene, trigger: Trigger) -> bool:
    """Whether a stance is taken time and again: «وعادة ما تتهم …»."""
    return any(scene.word(i).removeprefix("و") in _USUALLY for i in range(trigger.first - 2, trigger.first))


_USUALLY = frozenset({"عاده", "غالبا", "لطالما", "طالما", "دائما", "داءما", "كثيرا"})


def _is_under_way(scene: Scene, clause: Span, trigger: Trigger, verb: Verb | None) -> bool:
    """Whether it goes on, by a verb before it or by «قيد الدراسة» behind it."""
    behind = groups(scene, trigger.last, min(clause.last, trigger.last + AHEAD))
    told = trigger.lexeme.tense == "past"  # «زيارة استمرت يومين، | التقى | خلالها …»
    told |= trigger.lexeme.tense == "present" and trigger.lexeme.group == "meet"  # «زيارة تستمر يومين، | يلتقي | …»
    return "under_way" in behind or (verb is not None and "standing" in verb.groups and not told)


def _is_undone(frame: Frame, verb: Verb | None) -> bool:
    """Whether the verb that a frame rests on is negated: «لم توقع … اتفاقية»."""
    return verb is not None and verb.negated and not verb.groups.isdisjoint(_needed(frame))


def _needed(frame: Frame) -> frozenset[str]:
    """The groups of words that a frame asks for."""
    return frozenset(name.partition(".")[0] for need in frame.needs for name in need.any)


def _is_negated(scene: Scene, clause: Span, trigger: Trigger) -> bool:
    reach = 2 if trigger.lexeme.is_verb else _NEGATED  # «زيارة لن تستغرق وقتا طويلا | يلتقي | خلالها»
    near = groups(scene, max(clause.first, trigger.first - reach), trigger.first)
    if any(scene.word(i) in _LEFT_OPEN for i in range(max(clause.first, trigger.first - _NEGATED), trigger.first)):
        return False
    if scene.word(trigger.first - 1) not in WITHOUT:  # «دون الكشف عن مضمون | الاتصال |» denies no call
        near -= {"negation"} if is_left_out(scene, trigger, reach) else set()
    denied = any(lexeme.sense == "denial" for i in range(clause.first, trigger.first) for lexeme in scene.words_at(i))
    return "negation" in near or denied or (trigger.lexeme.is_verb and scene.word(trigger.first - 1) == "لا")
