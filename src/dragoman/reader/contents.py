"""Contents: what help is, what a load holds and which carriers fly, for the slots that ask it."""

from __future__ import annotations

from collections.abc import Callable

from dragoman.lexicon.frames.grammar import grammar
from dragoman.model.statement import SlotValue
from dragoman.reader.binding.place import Place
from dragoman.reader.phrases import noun_phrase

_AIRLINES = frozenset({"الخطوط", "والخطوط", "طيران", "للطيران", "الطيران", "خطوط"})


_KINDS = frozenset({
    "دوليه", "عربيه", "اجنبيه", "محليه", "وطنيه", "خاصه", "اقتصاديه", "اقتصادي", "منخفض", "منخفضه", "عالميه", "مباشر",
    "مدني", "عارض",
})  # fmt: skip
"""What only says which kind of airline or flight it is."""


def _carriers(place: Place, _argument: str) -> SlotValue | None:
    """Airlines of a sentence that speaks of them: names in quotation marks, «الخطوط …» and «… للطيران»."""
    scene, found = place.scene, []
    words = [scene.word(i) for i in range(*place.sentence)]
    if not _AIRLINES.intersection(words):
        return None
    i = place.sentence.first
    while i < place.sentence.last:
        last = _carrier_end(place, i)
        if last > i:
            start = scene.tokens[i].start + (1 if scene.word(i).startswith(("وال", "وط")) else 0)
            found.append(scene.text.words(start, scene.tokens[last - 1].end))
        i = max(last, i + 1)
    return tuple(dict.fromkeys(found)) or None


def _carrier_end(place: Place, first: int) -> int:
    """Where the airline's name that begins at a token ends; the token itself if none begins there."""
    scene, limit = place.scene, place.sentence.last
    if scene.word(first - 1) == '"' and scene.word(first) not in ('"', "و", "،"):
        end = next((i for i in range(first, min(first + 6, limit)) if scene.word(i) == '"'), first)
        where = any(a.first == first and a.form in ("place", "state") for a in place.actors)  # «مطاري "دمشق" و"حلب"»
        if end > first and not where and all(scene.word(i)[:1].isalnum() for i in range(first, end)):
            return end
    if scene.word(first + 1) == "للطيران":
        return first + 2
    if scene.word(first) in ("طيران", "وطيران") and scene.word(first + 1)[:1].isalpha():
        named = any(lexeme.group == "airline" for lexeme in scene.words_at(first + 1))  # «طيران | فلاي دبي |»
        plain = scene.word(first + 1) in _KINDS or scene.word(first + 1) in grammar().prepositions
        plain |= scene.word(first - 1) in ("رحله", "رحلات")  # «أول رحلة طيران قادمة من …»
        return first if named or plain else first + 2  # «رحلات طيران بين البلدين»
    known = next((lexeme for lexeme in scene.words_at(first) if lexeme.group == "airline"), None)
    if known is not None:
        return first + known.length
    if scene.word(first) in ("الطيران", "والطيران") and any(
        a.first == first + 1 and a.form == "adjective" for a in place.actors
    ):
        return first + 2
    if scene.word(first).endswith("الخطوط"):
        end = first + 1
        apart = (*grammar().relatives, *grammar().prepositions)
        while end < limit and scene.word(end).startswith("ال") and end - first < 4 and scene.word(end) not in apart:
            end += 1
        return end
    return first


def _help(place: Place, _argument: str) -> SlotValue | None:
    """What help is: the phrase from the trigger on, without its sum, its donor's adjective and its recipient."""
    scene, first = place.scene, place.trigger.first
    ends = [q.first for q in scene.quantities if q.first >= place.trigger.last]
    near = place.trigger.last + 1
    ends += [
        a.first for a in place.after(place.sentence) if a.prep == "ل" or (a.form == "adjective" and a.first <= near)
    ]
    behind = range(place.trigger.last, place.sentence.last)
    ends += [i for i in behind if scene.word(i) in _SUMS or _is_for(scene.word(i))]
    limit = min([place.sentence.last, *(end for end in ends if end > first)])
    span = noun_phrase(scene, first, limit)
    start = scene.tokens[first].start + len(place.trigger.lexeme.prep) + int(place.trigger.lexeme.conj)
    said = scene.text.words(start, scene.tokens[span.last - 1].end)
    return "ال" + said[1:] if place.trigger.lexeme.prep == "ل" and place.trigger.lexeme.definite else said


def _is_for(word: str) -> bool:
    """Whether a word tells for whom help is or whither it goes: «للنازحين», «إليهم», «لمطار»."""
    return word in grammar().carried or word in ("لمطار", "لميناء") or (word.startswith("لل") and word[2:] in _NEEDY)


_NEEDY = frozenset({
    "اشقاء", "نازحين", "لاجءين", "متضررين", "منكوبين", "محتاجين", "اخوه", "اخوان", "شعب", "سكان", "مدنيين", "اهالي",
    "مواطنين", "جرحي", "ضحايا", "فقراء", "ايتام", "مشردين", "متاثرين",
})  # fmt: skip
_SUMS = frozenset({
    "البالغه", "البالغ", "بقيمه", "قيمتها", "قيمته", "قدرها", "قدره", "بمبلغ", "مقدارها", "مقداره", "مقدمه", "المقدمه",
    "مقدم", "المقدم", "مخصصه", "المخصصه", "مخصص", "تابعه", "التابعه", "تابعتان", "تابعتين", "قادمه", "القادمه", "هديه",
    "هبه", "هي", "هو", "وصلت", "اقلعت", "اقلعتا", "غادرت", "وصلتا", "تكفي", "يستفيد", "تستفيد",
})  # fmt: skip
"""Words behind which a sum, a donor, a journey or a purpose is told and no longer what help is."""


def _funded(place: Place, _argument: str) -> SlotValue | None:
    """What is paid for: the first thing built that is named behind the trigger: «مولت | بناء مدرسة في … |»."""
    scene, first = place.scene, place.trigger.last
    for i in range(first, min(place.sentence.last, first + _OBJECT)):
        if not _BUILT.isdisjoint(scene.groups_at(i)) and not scene.word(i).startswith("لل"):  # «صندوق … للتنمية»
            return scene.source(*noun_phrase(scene, i, place.sentence.last))
    return None


_BUILT = frozenset({"plant", "scheme", "house", "project", "build"})
_OBJECT = 8
"""Tokens from a verb through its subject to its object."""


def _content(place: Place, _argument: str) -> SlotValue | None:
    """What a weight is of: «سبعة أطنان من | الأدوية |»."""
    scene, first = place.scene, place.trigger.last
    if scene.word(first) == "ونصف":  # «سبعة أطنان ونصف الطن من الأدوية»
        first += 1 + (scene.word(first + 1) != "من")
    if scene.word(first) != "من":
        return _weighed(place)
    span = noun_phrase(scene, first + 1, place.sentence.last)
    return scene.source(*span) if span.last > span.first else None


def _weighed(place: Place) -> SlotValue | None:
    """What a verb of weighing says the weight of: «| المواد الطبية | التي على متنها تزن 12 طنا»."""
    scene, at = place.scene, place.trigger.first
    for i in range(at - 1, max(place.sentence.first, at - _WEIGHED) - 1, -1):
        lexeme = next((each for each in scene.words_at(i) if each.group == "aid"), None)
        if lexeme is not None and any("load" in scene.groups_at(k) for k in range(i, at)):
            return scene.text.words(scene.tokens[i].start + len(lexeme.prep), scene.tokens[i + lexeme.length - 1].end)
    return None


_WEIGHED = 16
"""Tokens before a weight within which what is weighed stands."""


CONTENTS: dict[str, Callable[[Place, str], SlotValue | None]] = {
    "help": _help,
    "content": _content,
    "funded": _funded,
    "carriers": _carriers,
}
"""The functions of this module by the names that frames call them."""
