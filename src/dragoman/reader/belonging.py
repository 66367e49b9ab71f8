"""Belonging: of what a date near a word is, if it is not of what the word tells."""

from __future__ import annotations

from dragoman.lexicon.frames.grammar import grammar
from dragoman.reader.binding.place import Place
from dragoman.reader.described import describes
from dragoman.reader.spans import Timed


def is_across(place: Place, date: Timed) -> bool:
    """Whether a date belongs to what stands on the other side of a joint.

    Before a comma and a joined verb that the trigger follows («يبدأ غدا، وتعهد الاتحاد بـ…»), or behind «على أن».
    """
    scene = place.scene
    for i in range(date.last, place.trigger.first):
        joined = any(lexeme.is_verb and lexeme.conj for lexeme in scene.words_at(i + 1))
        if (scene.word(i) == "،" and (joined or _is_joined_verb(place, i + 1))) or scene.word(i) in _BESIDES:
            return True
        if _is_to_be_told(place, i) or _is_joint(place, i):
            return True
    behind = range(place.trigger.last, date.first)
    if any(scene.word(i) == "،" and (is_days_before(place) or _is_joined_verb(place, i + 1)) for i in behind):
        return True
    return any(_is_joint(place, i) for i in behind)


def is_days_before(place: Place) -> bool:
    """Whether it was days before what its sentence goes on to: «بعد أيام من تسليم …، استقبل أمس …»."""
    first = place.clause.first
    opening = [place.scene.word(i) for i in range(first, first + _SINCE_THEN)]
    if opening[0].removeprefix("و") != "بعد" or _UNITS.isdisjoint(opening):
        return False
    return all(place.scene.word(i) != "،" for i in range(first, place.trigger.first))


_SINCE_THEN = 4
"""Tokens of «بعد أقل من شهر» and the like."""
_UNITS = frozenset({
    "ايام", "يوم", "يومين", "اسبوع", "اسبوعين", "اسابيع", "شهر", "شهرين", "اشهر", "عام", "عامين", "سنه", "سنوات",
})  # fmt: skip


def _is_joint(place: Place, at: int) -> bool:
    """Whether something else is told behind a token: «على أن يزور …», «في وقت أعلن …»; not «في وقت سابق اليوم»."""
    scene = place.scene
    if scene.word(at) == "علي":
        return scene.word(at + 1) == "ان"
    beside = scene.word(at) == "في" and scene.word(at + 1) in ("وقت", "حين")
    return beside and any(lexeme.is_verb for lexeme in scene.words_at(at + 2))


def _is_joined_verb(place: Place, at: int) -> bool:
    """Whether a word that the lexicon does not know has the shape of a joined verb: «، ويفوق عددهم …»."""
    word = place.scene.word(at)
    shaped = len(word) >= _LETTERS and word.startswith("وي") and not place.scene.words_at(at)
    return shaped and not place.scene.actors_in(at, at + 1)


_LETTERS = 5


def _is_to_be_told(place: Place, at: int) -> bool:
    """Whether what is to come begins behind a token: «عقدت عام 2015، ومن المنتظر أن …»."""
    return place.scene.word(at) == "ومن" and place.scene.word(at + 1) in _EXPECTED


_EXPECTED = frozenset({"المقرر", "المنتظر", "المتوقع", "المرتقب", "المءمل", "المزمع", "المرجح", "المفترض"})
_BESIDES = frozenset({"علما", "وعلما"})
"""What something else is told behind: «…، علما بأن …»."""


def is_of_the_next(place: Place, date: Timed) -> bool:
    """Whether a date is of the number that a figure is set against: «بلغ 8 مليارات، فيما كان عام 2014 نحو 6»."""
    told = next((i for i in range(place.trigger.last, date.first) if i in place.scene.numbers), date.first)
    return any(place.scene.word(i) in _AGAINST for i in range(told, date.first))


_AGAINST = frozenset({"فيما", "بينما", "مقابل", "مقارنه", "بعدما", "قياسا"})


def is_aside(place: Place, date: Timed) -> bool:
    """Whether a date only describes something named behind the trigger: «جسرا …، أبرزها السد الذي افتتح عام 2019»."""
    scene, relatives = place.scene, grammar().relatives
    if place.trigger.lexeme.group != "instrument" and scene.word(date.first - 1) in _ENDING:
        return True  # «حزمة تنتهي عام 2017»
    if place.trigger.lexeme.is_verb and date.first > place.trigger.last + 1 and _is_other_past(place, date.first - 1):
        return True  # «أهدت … مستشفى دشن العام الماضي»
    if any(scene.word(i) == "،" for i in range(date.last, place.trigger.first)):  # «معهد …، الذي أنشئ عام 2009، نحو …»
        for i in range(date.first - 1, max(date.first - _CLAUSE, place.sentence.first), -1):
            if scene.word(i) == "،" or scene.word(i) in relatives:
                return scene.word(i) in relatives and scene.word(i - 1) == "،"
    behind = range(place.trigger.last + _DESCRIBED, date.first)
    apart = [i for i in behind if scene.word(i) in relatives and scene.word(i - 1) != "،"]
    own = _TELLING.get(place.trigger.lexeme.group, frozenset())
    told = apart and not own.isdisjoint(scene.groups_at(apart[0] + 1))
    return bool(apart) and not told


def _is_other_past(place: Place, at: int) -> bool:
    """Whether a verb of the past with no joint before it describes what stands between the trigger and it."""
    readings = place.scene.words_at(at)
    if describes(place.scene, at):
        return True
    between = range(place.trigger.last, at)
    past = bool(readings) and place.scene.word(at) not in grammar().carried  # «فجر اليوم»
    past = past and all(lexeme.tense == "past" and not lexeme.conj for lexeme in readings)
    return past and not any(place.scene.word(i) in _PARTED for i in between)


_PARTED = grammar().complementizers | grammar().relatives | {"،", "قد", "ما"}
_ENDING = frozenset({"ينتهي", "تنتهي", "انتهي", "انتهت", "وتنتهي", "وينتهي", "ستنتهي", "سينتهي"})
_DESCRIBED, _CLAUSE = 4, 12
"""Tokens behind a trigger within which a relative clause is its own: «الاتفاق النووي الذي وقع في مايو»."""


def is_yet_to_be(place: Place) -> bool:
    """Whether a noun is what is to come after what is told: «قال أمس قبيل زيارته …»."""
    return not place.trigger.lexeme.is_verb and place.scene.word(place.trigger.first - 1) in ("قبل", "قبيل")


def is_answered(place: Place) -> bool:
    """Whether an invitation is only what led to the visit that is told of, and so was before it: «تلبية لدعوة»."""
    lexeme, before = place.trigger.lexeme, place.scene.word(place.trigger.first - 1)
    return lexeme.group == "invite" and not lexeme.is_verb and (lexeme.prep == "ب" or before in _ANSWERED)


_ANSWERED = frozenset({"تلبيه", "علي", "استجابه"})


def is_of_saying(place: Place, date: Timed) -> bool:
    """Whether a date is of a verb of saying before what it says: «أعلن أمس أن …»."""
    between = range(date.last, place.trigger.first)
    if not any(place.scene.word(i) in grammar().complementizers for i in between):
        return False
    if any(place.scene.word(i) in _QUOTED for i in between):  # «نقل اليوم عن الوزير قوله إن …»
        return True
    return any("say" in place.scene.groups_at(i) for i in range(place.sentence.first, date.first))


_QUOTED = frozenset({"قوله", "قولها", "قولهم", "قولهما"})


def is_of_what_is_told(place: Place, date: Timed) -> bool:
    """Whether a date is of what an act speaks of: «أدان الهجوم الذي وقع الاثنين»."""
    scene = place.scene
    if date.last <= place.trigger.first:  # «أكد أن المبادرة التي قدمتها مصر | عام 2007 | هي الحل الوحيد»
        between = range(max(place.clause.first, date.first - _RELATED), date.first)
        at = next((i for i in reversed(between) if scene.word(i) in grammar().relatives), date.first)
        return at < date.first and "،" not in map(scene.word, range(at, date.first))
    return any(scene.word(i) in grammar().relatives for i in range(place.trigger.last, date.first))


_RELATED = 5
"""Tokens before a date within which the relative stands to whose clause it belongs."""


def is_told_behind(place: Place) -> bool:
    """Whether a relative clause behind an agreement tells how it came about: «الاتفاق الذي وقع في مايو»."""
    scene, last = place.scene, place.trigger.last
    if CONCLUDED.intersection(scene.word(last + i) for i in range(_PARTICIPLE)):
        return True
    at = next((last + i for i in range(2) if scene.word(last + i) in grammar().relatives), None)
    if at is not None:
        return any(not _TOLD.isdisjoint(scene.groups_at(at + i)) for i in range(1, 4))
    far = range(last, min(place.sentence.last, last + _FAR))
    told = next((i for i in far if scene.word(i) in grammar().relatives), last + _FAR)
    dated = bool(scene.dates_in(told + 1, told + _FAR + 1))
    return dated and not _TOLD.isdisjoint(scene.groups_at(told + 1))


_FAR = 10
"""Tokens of an agreement's name and sides: «اتفاقية التجارة الحرة بين … و… | التي وقعت …»."""
_TOLD = frozenset({"sign", "pass", "agree", "initial"})
_TELLING = {"instrument": _TOLD, "ties": frozenset({"establish"})}
"""Of what a relative clause tells how it came about: «العلاقات بين … التي بدأت عام 1962»."""


def is_of_another(place: Place, date: Timed) -> bool:
    """Whether a date behind one agreement is of a later one: «… وبروتوكول تعديل الاتفاقية الموقعة عام 1996»."""
    if not any("instrument" in place.scene.groups_at(i) for i in range(place.trigger.last, date.first)):
        return False
    return is_of_conclusion(place, date)


def is_of_conclusion(place: Place, date: Timed) -> bool:
    """Whether a date is of the signing that a participle tells of: «صادق على الاتفاق | المبرم يوم 26 أغسطس |»."""
    return any(place.scene.word(i) in CONCLUDED for i in range(date.first - _PARTICIPLE, date.first))


_PARTICIPLE = 4
"""Tokens before a date within which a participle makes it the date of what it describes."""
CONCLUDED = frozenset({"الموقعه", "الموقع", "المبرمه", "المبرم", "موقعه", "مبرمه", "الموقعتين"})
"""Participles that only describe an agreement as one that was made."""


def is_of_what_followed(place: Place, last: int) -> bool:
    """Whether what ends at a token before a noun is of what came after it.

    «التقيا أمس بعد توقيع الاتفاقية», and of instruments «أكد أمس أن الاتفاق المبرم …».
    """
    if place.trigger.lexeme.is_verb:
        return False
    if place.trigger.lexeme.enclitic and place.scene.word(place.trigger.first - 1) in _RIGHT_AFTER:
        return False  # «قال للصحفيين عقب لقائه»
    near = range(max(last, place.trigger.first - AFTER), place.trigger.first)
    said = range(last, place.trigger.first) if place.trigger.lexeme.group == "instrument" else ()
    return any(place.scene.word(i) in _FOLLOWING for i in near) or any(
        place.scene.word(i) in grammar().complementizers for i in said
    )


_FOLLOWING = frozenset({"بعد", "عقب", "اثر", "غداه", "منذ", "اعقب", "اعقبت"})
_RIGHT_AFTER = frozenset({"بعد", "عقب", "اثر", "فور"})
AFTER = 3
"""Tokens before a noun within which «بعد» governs it."""


def is_term(place: Place, date: Timed) -> bool:
    """Whether a period belongs to the name before it and is no time of what is told; see the grammar's `terms`."""
    before = date.first - 1
    word = place.scene.word(before - 1 if place.scene.word(before) == "من" else before)
    return date.value[:_YEAR].isdigit() and date.value[_YEAR:][:1] == "/" and word in grammar().terms


_YEAR = 4
"""Digits of a year: only years make a term, and days are when something was («للفترة من 12 ولغاية 14 حزيران»)."""


def is_of_another_time(place: Place) -> bool:
    """Whether words of a clause put it at a time that they do not name: «مؤخرا», «خلال اليومين الماضيين»."""
    return any(place.scene.word(i) in _OTHER_TIMES for i in range(place.clause.first, place.clause.last))


_OTHER_TIMES = frozenset({
    "مءخرا", "سابقا", "مرارا", "سابق", "لاحقا", "اشهر", "سنوات", "اعوام", "اسابيع", "السابقه", "الماضيه", "قريبا",
    "دائما", "الماضيين", "الماضيتين", "الاخيرين",
})  # fmt: skip
