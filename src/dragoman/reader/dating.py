"""Dating: in the scope of which date a clause stands."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from dragoman.lexicon.frames.frames import Frame
from dragoman.lexicon.frames.grammar import grammar
from dragoman.reader.binding.place import Place, Roles
from dragoman.reader.clauses import clause_at, clauses
from dragoman.reader.described import describes
from dragoman.reader.repeated import REPEATED, repeated
from dragoman.reader.scene import Span, Timed

_OPENING = 4
"""Tokens from the head of a sentence within which a date opens it: «وفي الثالث من مايو»."""
_ACT, _VOTE = 6, 16
"""Tokens after a verb of saying within which a date is the saying's own and not of what is said."""


def dates_of(frame: Frame, place: Place, taken: Span) -> list[Timed | None]:
    """The dates of what a trigger tells, one as a rule; of a dual («الاجتماعين») both, if its sentence has just two.

    Visits, meetings and sessions may have several, joined by و.

    `taken` are the tokens from the first to the last word and argument of the frame.
    """
    first, last = place.clause if frame.dated == "act" else place.sentence
    within = [date for date in place.scene.dates if date.first >= first and date.last <= last]
    own = [date for date in within if not _is_term(place, date) and not _is_of_what_followed(place, date.last)]
    if frame.dated == "act":
        act = _VOTE if place.trigger.lexeme.group == "vote" else _ACT
        own = [date for date in own if date.first <= place.trigger.last + act and not _is_of_what_is_told(place, date)]
    else:
        own = [date for date in own if not _is_of_saying(place, date)]
    own = [date for date in own if not _is_across(place, date) and not _is_aside(place, date)]
    if frame.undated == "ongoing":  # «عدد الدارسين اليوم»: nowadays
        own = [date for date in own if place.scene.source(date.first, date.last) != "اليوم"]
    if _is_answered(place) or _is_days_on(place):
        return [None]
    if _is_yet_to_be(place):
        own = [date for date in own if 0 <= date.first - place.trigger.last <= _AFTER]
    lexeme = place.trigger.lexeme
    if lexeme.group == "instrument":
        own = [date for date in own if not _is_of_another(place, date)]
        own = [date for date in own if date.first >= place.trigger.last or not _is_told_behind(place)]
    if lexeme.number == "d" and not lexeme.is_verb and len(own) == 2:  # a dual is of two
        return [*own]
    chosen = _date(own, place, taken) or _carried(own if frame.kind == "figure" else within, frame, place)
    return [*(repeated(place, chosen) if frame.kind in REPEATED else ())] or [chosen]


def _is_across(place: Place, date: Timed) -> bool:
    """Whether a date belongs to what stands on the other side of a joint.

    Before a comma and a joined verb that the trigger follows («يبدأ غدا، وتعهد الاتحاد بـ…»), or behind «على أن».
    """
    scene = place.scene
    for i in range(date.last, place.trigger.first):
        joined = any(lexeme.is_verb and lexeme.conj for lexeme in scene.words_at(i + 1))
        if (scene.word(i) == "،" and joined) or scene.word(i) in _BESIDES:
            return True
    behind = range(place.trigger.last, date.first)
    return any(scene.word(i) == "علي" and scene.word(i + 1) == "ان" for i in behind)


_BESIDES = frozenset({"علما", "وعلما"})
"""What something else is told behind: «…، علما بأن …»."""


def _is_aside(place: Place, date: Timed) -> bool:
    """Whether a date only describes something named behind the trigger: «جسرا …، أبرزها السد الذي افتتح عام 2019»."""
    scene, relatives = place.scene, grammar().relatives
    if place.trigger.lexeme.is_verb and date.first > place.trigger.last + 1 and describes(scene, date.first - 1):
        return True  # «أهدت … مستشفى دشن العام الماضي»
    if any(scene.word(i) == "،" for i in range(date.last, place.trigger.first)):  # «معهد …، الذي أنشئ عام 2009، نحو …»
        for i in range(date.first - 1, max(date.first - _CLAUSE, place.sentence.first), -1):
            if scene.word(i) == "،" or scene.word(i) in relatives:
                return scene.word(i) in relatives and scene.word(i - 1) == "،"
    behind = range(place.trigger.last + _DESCRIBED, date.first)
    apart = [i for i in behind if scene.word(i) in relatives and scene.word(i - 1) != "،"]
    told = place.trigger.lexeme.group == "instrument" and apart and not _TOLD.isdisjoint(scene.groups_at(apart[0] + 1))
    return bool(apart) and not told


_DESCRIBED, _CLAUSE = 4, 12
"""Tokens behind a trigger within which a relative clause is its own: «الاتفاق النووي الذي وقع في مايو»."""


def _is_yet_to_be(place: Place) -> bool:
    """Whether a noun is what is to come after what is told: «قال أمس قبيل زيارته …»."""
    return not place.trigger.lexeme.is_verb and place.scene.word(place.trigger.first - 1) in ("قبل", "قبيل")


def _is_answered(place: Place) -> bool:
    """Whether an invitation is only what led to the visit that is told of, and so was before it: «تلبية لدعوة»."""
    lexeme, before = place.trigger.lexeme, place.scene.word(place.trigger.first - 1)
    return lexeme.group == "invite" and not lexeme.is_verb and (lexeme.prep == "ب" or before in _ANSWERED)


def _is_days_on(place: Place) -> bool:
    """Whether a date is of a later day than that on which a visit began: «أمس في اليوم الثاني من | زيارته»."""
    scene, at = place.scene, place.trigger.first
    return scene.word(at - 1) == "من" and scene.word(at - 3) == "اليوم" and scene.word(at - 2) not in _FIRST


_FIRST = frozenset({"الاول", "الاولي"})
_ANSWERED = frozenset({"تلبيه", "علي", "استجابه"})


def _is_of_saying(place: Place, date: Timed) -> bool:
    """Whether a date is of a verb of saying before what it says: «أعلن أمس أن …»."""
    between = range(date.last, place.trigger.first)
    if not any(place.scene.word(i) in grammar().complementizers for i in between):
        return False
    return any("say" in place.scene.groups_at(i) for i in range(place.sentence.first, date.first))


def _is_of_what_is_told(place: Place, date: Timed) -> bool:
    """Whether a date is of what an act speaks of: «أدان الهجوم الذي وقع الاثنين»."""
    between = range(place.trigger.last, date.first)
    return any(place.scene.word(i) in grammar().relatives for i in between)


def _is_told_behind(place: Place) -> bool:
    """Whether a relative clause behind an agreement tells how it came about: «الاتفاق الذي وقع في مايو»."""
    scene, last = place.scene, place.trigger.last
    at = next((last + i for i in range(2) if scene.word(last + i) in grammar().relatives), None)
    if at is not None:
        return any(not _TOLD.isdisjoint(scene.groups_at(at + i)) for i in range(1, 4))
    far = range(last, min(place.sentence.last, last + _FAR))
    told = next((i for i in far if scene.word(i) in grammar().relatives), last + _FAR)
    dated = any(told < date.first <= told + _FAR for date in scene.dates)
    return dated and not _TOLD.isdisjoint(scene.groups_at(told + 1))


_FAR = 10
"""Tokens of an agreement's name and sides: «اتفاقية التجارة الحرة بين … و… | التي وقعت …»."""
_TOLD = frozenset({"sign", "pass", "agree", "initial"})


def _is_of_another(place: Place, date: Timed) -> bool:
    """Whether a date behind one agreement is of a later one: «… وبروتوكول تعديل الاتفاقية الموقعة عام 1996»."""
    if not any("instrument" in place.scene.groups_at(i) for i in range(place.trigger.last, date.first)):
        return False
    return any(place.scene.word(i) in _CONCLUDED for i in range(date.first - _PARTICIPLE, date.first))


_PARTICIPLE = 4
"""Tokens before a date within which a participle makes it the date of what it describes."""
_CONCLUDED = frozenset({"الموقعه", "الموقع", "المبرمه", "المبرم", "موقعه", "مبرمه", "الموقعتين"})


def _is_of_what_followed(place: Place, last: int) -> bool:
    """Whether what ends at a token before a noun is of what came after it.

    «التقيا أمس بعد توقيع الاتفاقية», and of instruments «أكد أمس أن الاتفاق المبرم …».
    """
    if place.trigger.lexeme.is_verb:
        return False
    if place.trigger.lexeme.enclitic and place.scene.word(place.trigger.first - 1) in _RIGHT_AFTER:
        return False  # «قال للصحفيين عقب لقائه»
    near = range(max(last, place.trigger.first - _AFTER), place.trigger.first)
    said = range(last, place.trigger.first) if place.trigger.lexeme.group == "instrument" else ()
    return any(place.scene.word(i) in _FOLLOWING for i in near) or any(
        place.scene.word(i) in grammar().complementizers for i in said
    )


_FOLLOWING = frozenset({"بعد", "عقب", "اثر", "غداه", "منذ"})
_RIGHT_AFTER = frozenset({"بعد", "عقب", "اثر", "فور"})
_AFTER = 3
"""Tokens before a noun within which «بعد» governs it."""


def _is_term(place: Place, date: Timed) -> bool:
    """Whether a period belongs to the name before it and is no time of what is told; see the grammar's `terms`."""
    before = date.first - 1
    word = place.scene.word(before - 1 if place.scene.word(before) == "من" else before)
    return date.value[:_YEAR].isdigit() and date.value[_YEAR:][:1] == "/" and word in grammar().terms


_YEAR = 4
"""Digits of a year: only years make a term, and days are when something was («للفترة من 12 ولغاية 14 حزيران»)."""


def _date(own: Sequence[Timed], place: Place, taken: Span) -> Timed | None:
    """In the clause the nearest, after the trigger rather than before; else among the words and arguments themselves.

    Else in the clause that the words end in («السفارة … فبدأت عملها عام 2006»); else the one that opens the sentence.
    """
    if not own:
        return None
    for first, last in _scopes(place, taken):
        inner = [date for date in own if date.first >= first and date.last <= last]
        inner = _without_those_before(inner, place)
        if inner:
            return min(inner, key=lambda date: _distance(date, place))
    opening = own[0]
    if opening.first - place.sentence.first <= _OPENING and opening.last <= place.trigger.first:
        return opening
    return None


def _without_those_before(dates: list[Timed], place: Place) -> list[Timed]:
    """Of dates on both sides of a trigger those behind it, where a comma parts it from those before.

    Not from one that opens the sentence: «في نيسان 2008، وآخر اجتماع لها في مايو 2019».
    """
    behind = [date for date in dates if date.first >= place.trigger.last]
    if not behind or len(behind) == len(dates):
        return dates
    comma = any(place.scene.word(i) == "،" for i in range(dates[0].last, place.trigger.first))
    opens = dates[0].first - place.sentence.first <= _OPENING
    return behind if comma and not opens else dates


def _carried(own: Sequence[Timed], frame: Frame, place: Place) -> Timed | None:
    """The date of a joined clause of the same sentence: «توجه أمس إلى …، وسلم …»; of a figure, that of the one before.

    A visit has it from the clause behind too: «سيزور … ويلتقي الرئيس في سبتمبر».
    """
    if not own:
        return None
    if frame.kind == "figure":
        before = [date for date in own if date.last <= place.trigger.first and not _is_compared(place, date)]
        return before[-1] if before and not is_since(before[-1], place) else None
    parts = clauses(place.scene, place.sentence)
    at = parts.index(clause_at(parts, place.trigger.first))
    near: list[Span] = []
    in_one_go = frame.kind in _IN_ONE_GO and frame.slots.get("change") not in _LATER
    goes_on = in_one_go and _joined_tense(place, parts[at]) == "past"
    if at > 0 and (goes_on or (place.scene.word(parts[at].first) == "حيث" and frame.kind in _WHERE)):
        near.append(parts[at - 1])
    if at + 1 < len(parts) and len(own) == 1 and frame.kind == "visit" and _joined_tense(place, parts[at + 1]):
        near.append(parts[at + 1])
    days = [date for part in near for date in own if part.first <= date.first < part.last]
    ahead = place.scene.published is not None and len(days) == 1 and days[0].value > place.scene.published
    past = place.trigger.lexeme.tense != "future" and near[:1] == parts[at - 1 : at]
    return days[0] if len(days) == 1 and not (ahead and past) else None


_IN_ONE_GO = frozenset({"aid", "meeting", "message", "honour", "agreement", "protest", "mission", "visit"})
"""What one does on the day of what he did just before."""


_WHERE = (_IN_ONE_GO | {"anniversary"}) - {"visit"}
"""What «حيث» tells of the time before it: «زار باريس في مايو، حيث وقع اتفاقية»."""
_LATER = frozenset({"=in-force", "=ratified", "=ended"})
"""What becomes of an agreement on another day than that of its signing."""


def _joined_tense(place: Place, part: Span) -> str:
    """The tense of the verb that و joins a clause with; empty where there is none."""
    readings = place.scene.words_at(part.first)
    return next((lexeme.tense for lexeme in readings if lexeme.is_verb and lexeme.conj), "")


def _is_compared(place: Place, date: Timed) -> bool:
    """Whether a date is of what a figure is compared with: «مقابل 377 مليونا في 2017»."""
    return any(place.scene.word(i) in _AGAINST for i in range(date.first - _COMPARED, date.first))


_AGAINST = frozenset({"مقابل", "مقارنه", "بالمقارنه", "قياسا", "بعدما", "كانت"})
_COMPARED = 7


def _scopes(place: Place, taken: Span) -> Iterator[Span]:
    yield place.clause
    yield taken
    if taken.last > place.clause.last:
        yield clause_at(clauses(place.scene, place.sentence), taken.last - 1)


def valid(timed: Timed | None, frame: Frame, place: Place, status: str) -> str | None:
    """The date that a statement has from a date of its words.

    «منذ عام 2006» is the beginning of what goes on, or of the time in which a sum grew; what was done once was not done
    then («أول زيارة منذ عام 1959»).
    """
    if timed is not None and "/" in timed.value and frame.kind == "travel" and _begins(timed, place):
        return f"{timed.value.partition('/')[0]}/.."
    if timed is None or ("/" in timed.value and not (frame.kind == "meeting" and is_since(timed, place))):
        return timed.value if timed else None
    if frame.kind in _RUNNING and _begins(timed, place):
        return f"{timed.value}/.."
    if _is_eve(timed, place):
        return (dt.date.fromisoformat(timed.value) + dt.timedelta(days=1)).isoformat()
    if not is_since(timed, place) or frame.dated == "since":
        return timed.value
    if status == "ongoing" or frame.kind == "travel":
        return f"{timed.value}/.."
    at = _since_at(timed, place)
    if at is not None and at < place.trigger.first < timed.first and status == "done":
        return timed.value  # «منذ التوصل إلى اتفاق في مايو»: then it was done
    if frame.kind not in _GROWING:
        return None
    published = place.scene.published
    return f"{timed.value}/{published[: len(timed.value)]}" if published else f"{timed.value}/.."


def _is_eve(timed: Timed, place: Place) -> bool:
    """Whether it happened on the day after a day: «غداة الانفجار في 4 آب 2020»."""
    near = range(timed.first - _AFTER - 1, timed.first)
    return len(timed.value) == len("2020-08-04") and any(place.scene.word(i) == "غداه" for i in near)


def _begins(timed: Timed, place: Place) -> bool:
    """Whether a date is the first from which something runs: «اعتبارا من أكتوبر»."""
    behind = timed.first - 1 - (place.scene.word(timed.first - 1) != "من")
    return place.scene.word(behind) == "من" and place.scene.word(behind - 1) in _FROM


_RUNNING = frozenset({"travel", "figure", "agreement", "aid", "exchange"})
_FROM = frozenset({"اعتبارا", "ابتداء", "بدءا", "وابتداء", "واعتبارا"})


def is_since(timed: Timed | None, place: Place) -> bool:
    """Whether «منذ» governs a date of the words."""
    return timed is not None and _since_at(timed, place) is not None


def _since_at(timed: Timed, place: Place) -> int | None:
    for i in range(timed.first - 1, max(timed.first - _SINCE, place.sentence.first) - 1, -1):
        word = place.scene.word(i)
        if word in _AGO:
            return None if i < place.trigger.first < timed.first else i  # «منذ توقيع الاتفاق في 14 يوليو»
        readings = place.scene.words_at(i)
        if not word[:1].isalnum() or (readings and all(lexeme.is_verb for lexeme in readings)):
            return None
    return None


_GROWING = frozenset({"aid", "figure", "exchange"})
"""The kinds whose sums and numbers grow over a time."""
_SINCE = 8
"""Tokens before a date within which «منذ» governs it: «منذ الثورة الكوبية عام 1959», «منذ توليه منصبه في مايو»."""
_AGO = frozenset({"منذ", "ومنذ", "مند"})


def inherited(frame: Frame, place: Place, parties: tuple[str, ...], roles: Roles) -> str | None:
    """The day that goes on to a statement with no date of its own, unless its words speak of another time.

    `event` takes the day of what is being told, if its parties are spoken of there; `paragraph` only one that its
    paragraph names, and not where the trigger is told of in a relative clause («الاتفاقية التي وقعت»).
    """
    words = [place.scene.word(i) for i in range(place.clause.first, place.clause.last)]
    if _is_of_what_followed(place, place.clause.first) or _is_answered(place) or _is_yet_to_be(place):
        return None
    if _OTHER_TIME.intersection(words) or (frame.dated == "act" and _is_habitual(place)):
        return None
    if frame.dated == "act" and place.scene.word(place.trigger.first - 1) in grammar().relatives:
        return None  # «الوزير الذي اتهم …»
    after = words[place.trigger.last - place.clause.first :][:4]
    is_named = frame.dated == "paragraph" or place.trigger.lexeme.group == "instrument"
    if is_named and grammar().relatives.intersection(after):
        return None  # «الاتفاقية التي وقعت»
    if frame.dated == "paragraph":
        return place.focus.day.named
    if frame.dated not in ("event", "act"):
        return None
    if frame.dated == "act":
        speech, at = place.focus.speech, place.trigger.first
        said = place.focus.day.said_by(speech.speaker(at) or speech.doer(at))
        if said is not None:
            return said
    if place.scene.word(place.clause.first) in _EARLIER:
        return None
    actors = [actor for group in roles.values() for actor in group]
    return place.focus.day.value if place.focus.day.is_of(parties, actors, place.focus.home) else None


_EARLIER = frozenset({"كان", "كانت", "وكان", "وكانت", "وكانوا"})
"""What a clause of an earlier time begins with: «وكان الوزير قد زار …»."""


def occasion_of(frame: Frame, place: Place, parties: tuple[str, ...]) -> str | None:
    """The date of the visit or meeting during which something was, if the report has dated it.

    As the clause says, else what stands before it in the sentence.
    """
    if frame.kind == "visit" or _is_answered(place):
        return None
    for span in (place.clause, Span(place.sentence.first, place.trigger.first)):
        told = place.focus.occasions.date(place.scene, span, parties, but=place.trigger.first)
        if told is not None:
            return told
    return None


def _is_habitual(place: Place) -> bool:
    """Whether a verb of the present tells in the report's own words what someone holds: «وتتهم الهند باكستان بـ…»."""
    lexeme, at = place.trigger.lexeme, place.trigger.first
    told = lexeme.tense == "present" and lexeme.person == 3 and at >= place.scene.headline
    return told and place.focus.speech.speaker(at) is None


_OTHER_TIME = frozenset({
    "مءخرا", "سابقا", "مرارا", "سابق", "لاحقا", "اشهر", "سنوات", "اعوام", "اسابيع", "السابقه", "الماضيه", "قريبا",
    "دائما",
})  # fmt: skip


def _distance(date: Timed, place: Place) -> float:
    """Tokens between them that belong to no actor; a date before the trigger counts as further away."""
    first, last = place.trigger.first, place.trigger.last
    start, end = (last, date.first) if date.first >= last else (date.last, first)
    covered = sum(min(a.last, end) - max(a.first, start) for a in place.actors if a.first < end and a.last > start)
    if date.first >= last:
        return end - start - covered
    joined = place.trigger.lexeme.conj and not place.trigger.lexeme.is_verb  # «… عام 1988 ودورتها الثانية عام 2007»
    apart = any(place.scene.word(i) == "،" for i in range(date.last, first))
    return (end - start - covered) * 2 + (_JOINED if joined or apart else 0.5)


_JOINED = 8.0
