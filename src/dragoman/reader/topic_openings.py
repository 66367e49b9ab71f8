"""Topic openings: where the words that a stance is on begin, behind its subject, its object and what only leads on."""

from __future__ import annotations

from dragoman.lexicon.frames.grammar import grammar
from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import BARE, Place

_REACH = 14
_SHORT = 4
_HEAD = 2
_FILLERS = frozenset({
    "جانب", "الكامل", "التام", "الكاملين", "العميق", "الشديد", "الشديدين", "المطلق", "الثابت", "القاطع", "حكومه",
    "وشعبا", "اهميه", "ضروره", "لصالح", "لفاءده",
    "باشد", "وبشده", "وبقوه", "العبارات", "البالغ", "العميقين", "البالغين", "خالص",
    "اياه", "اياها", "اياهم", "اياهما",
    "فيه", "فيها", "دائما", "بحزم", "الراسخ", "الكامله", "التامه", "القاطعه", "الشديده", "العلني",
})  # fmt: skip
"""Words that only lead on to the topic."""
_THAT = frozenset({"ان", "بان"})
_STANCES = frozenset({"condemn", "oppose", "support", "thank", "welcome", "worry"})
_VERDICTS = frozenset({"provide", "adopt"})
_MANNER = frozenset({
    "باسم", "بشكل", "بشده", "بقوه", "بحراره", "بدوره", "بدورها", "بالنيابه", "بالانابه", "بالاجماع", "بينهم", "بينهما",
    "بلاده", "بلادها", "بلدان", "بسبب", "بعيد", "برءاسه", "بحضور", "بمشاركه", "بقياده", "بواسطه", "بيانه", "بيانها",
})  # fmt: skip
_SAID_IN = frozenset({
    "بيان", "نبا", "تصريح", "تصريحات", "خطاب", "كلمه", "موءتمر", "مءتمر", "حديث", "مقابله", "رساله", "تغريده", "اتصال",
})  # fmt: skip
"""Where one says it, which only leads on: «أدانت في بيان أمس …»."""
_ASIDE = 12


def upon(place: Place) -> int | None:
    """The token behind «على» of what a resolution does: «قرارا صدق فيه على | الاتفاق |»."""
    scene = place.scene
    for i in range(place.trigger.last, min(place.clause.last, place.trigger.last + _REACH)):
        near = (*scene.groups_at(i - 1), *scene.groups_at(i - 2))
        if scene.word(i) == "علي" and _APPROVING.intersection(near):
            return i + 1
    return None


_APPROVING = frozenset({"adopt", "ratify", "approve"})


def behind_ceasing(place: Place, first: int) -> int:
    """The token behind the words for ceasing: what one demands an end of is the topic («الكف عن | دعم … |»)."""
    scene, at = place.scene, first
    while at < min(place.clause.last, first + _CEASING):
        word = scene.word(at).removeprefix("ب")
        if word in _CEASED or (at > first and word == "عن"):
            at += 1
        else:
            break
    return at if at > first and at < place.clause.last else first


_CEASED = frozenset({"الكف", "التوقف", "الامتناع", "وقف", "عدم", "انهاء", "ضروره", "الالتزام", "فورا", "الفوري"})
_CEASING = 5
DAYS = frozenset({"اليوم", "امس"})
WEEKDAYS = frozenset({"السبت", "الاحد", "الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعه"})


_LEADING = _THAT | DAYS | WEEKDAYS
"""Words before a topic, those of a day that no date of the report tells too: «أدانت تونس، | اليوم الثلاثاء، | …»."""


def behind_lead(place: Place, leads: tuple[str, ...]) -> int | None:
    """The token behind the first of these words near the trigger: «شكره | على | دعمه»."""
    scene = place.scene
    for i in range(place.trigger.last, min(place.clause.last, place.trigger.last + _REACH)):
        if scene.word(i) in leads:
            return i + 1
    return None


def behind_ba(place: Place) -> int | None:
    """The first word behind the trigger, and outside its subject's words, that ب governs."""
    scene = place.scene
    inside = {i for actor in place.actors for i in range(actor.first, actor.last) if actor.prep != "ب"}
    for i in range(place.trigger.last, place.clause.last):
        word = scene.word(i)
        if word[:1] != "ب" or word in _MANNER or i in inside or word in grammar().adverbs:
            continue
        readings = scene.words_at(i)
        if word[1:3] == "ال" or any(lexeme.prep == "ب" for lexeme in readings) or (not readings and len(word) > _SHORT):
            return i
    return None


def opening(place: Place) -> int:
    """The token behind the subject and object of the trigger and the words that only lead on."""
    scene, small = place.scene, grammar()
    actors: dict[int, Actor] = {actor.first: actor for actor in place.actors}
    dates = {date.first: date.last for date in scene.dates}
    at = place.trigger.last
    while at < place.clause.last:
        word = scene.word(at)
        actor = actors.get(at)
        owns = actor is not None and at == place.trigger.last and _is_owner(place, actor)
        if actor is not None and (actor.prep in BARE or actor.conj or owns or _is_led(place, actor.last)):
            at = actor.last
        elif _is_thanked(place, actor):
            return actor.last if actor is not None else at
        elif at in dates:
            at = dates[at]
        elif (behind := _behind_aside(place, at, actors)) is not None:
            at = behind
        elif word in small.adverbs or word in small.prepositions or word in _LEADING or _leads_on(place, at):
            at += 1
        else:
            break
    return at if at < place.clause.last else place.trigger.last


def _is_thanked(place: Place, actor: Actor | None) -> bool:
    """Whether what one is thanked for stands behind him: «شكر بلاده لتونس | لمشاركتها …»."""
    if actor is None or actor.prep != "ل" or place.trigger.lexeme.group != "thank":
        return False
    return any(lexeme.prep == "ل" and lexeme.enclitic for lexeme in place.scene.words_at(actor.last))


def _behind_aside(place: Place, at: int, actors: dict[int, Actor]) -> int | None:
    """The token behind what stands between a verb and its object: a mark behind the subject, where one said it."""
    scene, word = place.scene, place.scene.word(at)
    if word == "،" and (any(actor.last == at for actor in actors.values()) or _is_dated_aside(place, at)):
        return at + 1
    if word == "(":
        return next((i + 1 for i in range(at, at + _ASIDE) if scene.word(i) == ")"), None)
    if word in _WAYS:  # «تدين | بشكل قاطع | إطلاق …»
        return at + 2
    if word == "في" and scene.word(at + 1) in ("هذا", "ذات") and scene.word(at + 2) in _REGARDS:
        return at + 3  # «ثمنت | في هذا الصدد | الجهود …»
    if word in grammar().spokesmen:
        return next((actors[i].last for i in range(at + 1, at + 5) if i in actors), None)
    if grammar().prepositions.get(word) == "in" and scene.word(at + 1) in _SAID_IN:
        ends = {date.last for date in scene.dates}
        stops = (i for i in range(at + 2, min(at + _ASIDE, place.clause.last)) if i in ends or scene.word(i) == "،")
        stop = next(stops, None)
        closing = stop is None or stop + 1 >= place.clause.last
        return _behind_utterance(place, at + 2) if closing or stop is None else stop + (scene.word(stop) == "،")
    return None


_WAYS = frozenset({"بشكل", "بصوره", "بطريقه"})
_REGARDS = frozenset({"الصدد", "الشان", "السياق", "الاطار", "الخصوص", "المجال"})


def _is_dated_aside(place: Place, at: int) -> bool:
    """Whether a mark closes a day that stands between a verb and its object: «أدانت تونس، | أمس، | تصريحات …»."""
    if at + 1 >= place.clause.last:
        return False
    told = any(date.last == at and date.first >= place.trigger.last for date in place.scene.dates)
    return told or place.scene.word(at - 1) in DAYS | WEEKDAYS


def _behind_utterance(place: Place, at: int) -> int | None:
    """The token behind what is said of a statement, where a noun with the article follows: «في بيان لها | الهجوم |»."""
    word = place.scene.word(at)
    while at < place.clause.last and (word in _OF_HIM or word in grammar().qualities):
        at += 1
        word = place.scene.word(at)
    told = word.startswith("ال") or not _SAID_OF.isdisjoint(place.scene.groups_at(at))
    return at if at < place.clause.last and told else None


_SAID_OF = frozenset({"doings", "claims", "wrong", "harm", "sanction"})
_OF_HIM = frozenset(
    {"له", "لها", "لهم", "لهما", "رسمي", "صادر", "عنها", "عنه", "نشر", "نشرته", "شديد", "اللهجه", "مكتوب"}
)


def _leads_on(place: Place, at: int) -> bool:
    """Whether a token only leads on to the topic, as do the words of «القرار 598 الذي يقضي بـ…»."""
    word = place.scene.word(at)
    if word in _FILLERS or word in '"-–':
        return True
    readings = place.scene.words_at(at)
    if any(lexeme.conj and lexeme.enclitic and lexeme.group in _STANCES for lexeme in readings):
        return True  # «إدانتها واستنكارها للهجوم»
    groups = {lexeme.group for lexeme in readings}
    is_verdict = word.isdigit() or word in grammar().relatives or bool(groups & _VERDICTS)
    return is_verdict and place.trigger.lexeme.group == "resolution"


def _is_owner(place: Place, actor: Actor) -> bool:
    """Whether whose stance it is stands right behind its noun, before what it is on: «قلق | بكين | البالغ إزاء …»."""
    scene, at = place.scene, actor.last
    if actor.prep != "of" or place.trigger.lexeme.is_verb or place.trigger.lexeme.group not in _STANCES:
        return False
    while at < place.clause.last and at - actor.last < _HEAD and scene.word(at).startswith("ال"):
        at += 1
    word = scene.word(at)
    return at < place.clause.last and (word in grammar().prepositions or (word[:1] == "ل" and len(word) > _SHORT))


def _is_led(place: Place, at: int) -> bool:
    """Whether a preposition stands at a token: then what is before it is not the topic itself."""
    word = place.scene.word(at)
    return at < place.clause.last and (word in grammar().prepositions or word.startswith("بال"))
