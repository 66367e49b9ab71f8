"""Dating: in the scope of which date a clause stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dragoman.lexicon.frames.frames import Frame
from dragoman.reader.afterwards import is_afterwards, is_days_on, is_earlier
from dragoman.reader.almanac import is_entry
from dragoman.reader.belonging import (
    AFTER,
    is_across,
    is_answered,
    is_aside,
    is_of_another,
    is_of_another_time,
    is_of_conclusion,
    is_of_saying,
    is_of_the_next,
    is_of_what_followed,
    is_of_what_is_told,
    is_term,
    is_told_behind,
    is_yet_to_be,
)
from dragoman.reader.bidden import is_bidden
from dragoman.reader.binding.place import Place
from dragoman.reader.causes import is_of_reason
from dragoman.reader.clauses import clause_at, clauses
from dragoman.reader.in_speech import is_of_speech
from dragoman.reader.modality import is_to_come
from dragoman.reader.prepared import is_of_way_there, is_of_what_is_prepared
from dragoman.reader.presence import is_ending
from dragoman.reader.relatives import is_of_relative
from dragoman.reader.repeated import REPEATED, repeated
from dragoman.reader.spans import Span, Timed
from dragoman.reader.turns import without_turns
from dragoman.reader.validity import is_first_since, is_since

_OPENING = 4
"""Tokens from the head of a sentence within which a date opens it: «وفي الثالث من مايو»."""
_SETTINGS = frozenset({"visit", "meeting", "mechanism"})
"""The kinds that are the setting of what is said: «قال خلال زيارته إن …»."""
_ACT, _VOTE = 6, 16
"""Tokens after a verb of saying within which a date is the saying's own and not of what is said."""


def dates_of(frame: Frame, place: Place, taken: Span) -> list[Timed | None]:
    """The dates of what a trigger tells, one as a rule; of a dual («الاجتماعين») both, if its sentence has just two.

    Visits, meetings and sessions may have several, joined by و.

    `taken` are the tokens from the first to the last word and argument of the frame.
    """
    of_act = frame.dated == "act" and not is_entry(place.scene, place.sentence)  # «1945 - …: واشنطن تدعو …»
    first, last = place.clause if of_act else place.sentence
    within = [date for date in place.scene.dates_in(first, last) if date.last <= last]
    within = [date for date in within if not is_of_relative(frame, place, date, taken)]
    if is_of_another_time(place):  # «باريس، 3 مايو - زارها الوزير مؤخرا»
        within = [date for date in within if not date.detail.get("dateline")]
    own = [date for date in within if not is_term(place, date) and not is_of_what_followed(place, date.last)]
    own = [date for date in own if not is_bidden(place, date)]
    if frame.dated == "act":
        act = _VOTE if place.trigger.lexeme.group == "vote" else _ACT
        own = [date for date in own if date.first <= place.trigger.last + act and not is_of_what_is_told(place, date)]
        own = [date for date in own if not _is_of_an_aftermath(place, date)]
    else:
        own = [date for date in own if not is_of_saying(place, date)]
        if frame.kind in _SETTINGS:
            own = [date for date in own if not is_of_speech(place, date)]
    own = [date for date in own if not is_across(place, date) and not is_aside(place, date)]
    own = [date for date in own if not is_first_since(date, place)]
    own = without_turns(frame, _of_kind(frame, own, place), place)
    if frame.undated == "ongoing":  # «عدد الدارسين اليوم»: nowadays
        own = [date for date in own if place.scene.source(date.first, date.last) != "اليوم"]
    if is_answered(place) or is_days_on(place) or is_earlier(place) or is_afterwards(place):
        return [None]
    if is_yet_to_be(place):
        own = [date for date in own if 0 <= date.first - place.trigger.last <= AFTER]
    lexeme = place.trigger.lexeme
    if lexeme.group == "instrument":
        own = [date for date in own if not is_of_another(place, date)]
        own = [date for date in own if date.first >= place.trigger.last or not is_told_behind(place)]
    if lexeme.number == "d" and not lexeme.is_verb and len(own) == 2:  # a dual is of two
        return [*own]
    chosen = _date(own, place, taken) or _carried(own if frame.kind == "figure" else within, frame, place)
    return [*(repeated(place, chosen) if frame.kind in REPEATED else ())] or [chosen]


def _of_kind(frame: Frame, own: list[Timed], place: Place) -> list[Timed]:
    """Of dates those that what is of a kind may have."""
    kind = frame.kind
    if kind == "agreement" and frame.slots.get("change") in _LATER:
        return [date for date in own if not is_of_conclusion(place, date)]
    if kind in _UNSUITED:
        return [date for date in own if not _UNSUITED[kind](place, date)]
    if kind == "visit" and is_ending(place.scene, place.trigger):  # «يختتم زيارته غدا»
        return [date for date in own if not is_to_come(place.scene, date.value, "")]
    return own


_UNSUITED = {
    "mechanism": is_of_way_there,
    "meeting": is_of_what_is_prepared,
    "protest": is_of_reason,
    "figure": is_of_the_next,
}
"""Which dates what is of a kind does not have."""


def _is_of_an_aftermath(place: Place, date: Timed) -> bool:
    """Whether a week or month is that of what went before: «في أعقاب توقيع الاتفاق الأسبوع الماضي، أكدت كندا …»."""
    if "/" not in date.value or date.last > place.trigger.first:
        return False
    before = {place.scene.word(i) for i in range(max(place.sentence.first, date.first - _AFTERMATH), date.first)}
    apart = any(place.scene.word(i) == "،" for i in range(date.last, place.trigger.first))
    return apart and not before.isdisjoint(_BEHIND)


_AFTERMATH = 12
"""Tokens before a date within which a word tells that it is of what went before."""
_BEHIND = frozenset({"اعقاب", "عقب", "بعد", "اثر", "منذ"})


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
    if not is_to_come(place.scene, opening.value, "") and _tells_future(place):
        return None  # «وافق المجلس اليوم على الاتفاق، لكن الولايات المتحدة ستفرض عقوبات …»
    if opening.first - place.sentence.first <= _OPENING and opening.last <= place.trigger.first:
        return opening
    return None


def _tells_future(place: Place) -> bool:
    """Whether a verb of the future tells what stands in the clause."""
    return any(lexeme.tense == "future" for i in range(*place.clause) for lexeme in place.scene.words_at(i))


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
    elif place.scene.word(place.clause.last - 1) == ":":  # «تاريخ إقامة العلاقات بين …: 12 مارس 1965»
        behind = Span(place.clause.last, place.sentence.last)
        if behind.last - behind.first <= _LABELLED:
            yield behind


_LABELLED = 6
"""Tokens of what stands behind a label with a colon where that is its date."""


def _distance(date: Timed, place: Place) -> float:
    """Tokens between them that belong to no actor; a date before the trigger counts as further away."""
    first, last = place.trigger.first, place.trigger.last
    start, end = (last, date.first) if date.first >= last else (date.last, first)
    covered = sum(min(a.last, end) - max(a.first, start) for a in place.actors if a.first < end and a.last > start)
    if date.first >= last:
        return end - start - covered
    joined = place.trigger.lexeme.conj and not place.trigger.lexeme.is_verb  # «… عام 1988 ودورتها الثانية عام 2007»
    joint = first - 2 if place.scene.word(first - 1) in _DURING else first  # «أمس، خلال | زيارته»
    apart = any(place.scene.word(i) == "،" for i in range(date.last, joint))
    return (end - start - covered) * 2 + (_JOINED if joined or apart else 0.5)


_DURING = frozenset({"خلال", "اثناء", "لدي", "في"})
_JOINED = 8.0
