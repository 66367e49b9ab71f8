"""Venues: where something was, in the report's words («قصر السلام بجدة», «نيقوسيا»)."""

from __future__ import annotations

from dragoman.lexicon.frames.grammar import grammar
from dragoman.lexicon.frames.lexemes import Lexeme
from dragoman.model.statement import SlotValue
from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import Place
from dragoman.reader.scene import Scene
from dragoman.reader.spans import Span

_BUILDINGS = frozenset({"قصر", "ديوان", "مقر", "مبني", "فندق", "وزاره", "منتجع", "استراحه", "دار", "متحف"})
_SEATS = frozenset({"مقر", "مبني"})
"""Buildings that are named by whose they are, of which the town tells more: «في مقر الأمانة العامة في | الرياض |»."""
_OF_HONOUR = frozenset({"سموه", "سموها", "معاليه", "جلالته", "فخامته", "سعادته", "سيادته", "دولته", "فضيلته"})
_ENDS = frozenset('،,؛;.:؟?!…[]()-–"')
_LONGEST = 6
_GOING = frozenset({"visit", "arrive"})
_ON = frozenset({"خلال", "اثناء", "ضمن", "هامش", "ختام", "مستهل"})
"""What stands before a visit that is the setting of a meeting; before another («بحثا زيارته للقاهرة») it is none."""
_UPON = frozenset({"فور", "بعد", "عقب", "لدي", "بعيد", "اثر", "منذ"})
"""What stands before an arrival that the meeting followed: «التقى فور وصوله إلى …»."""
_REACH = 8
"""Tokens behind a word of going within which its goal stands."""


def venue_of(place: Place) -> SlotValue | None:
    """The building that في or ب governs, if it is named by more than a pronoun; else the first place or capital so.

    In the clause, else in the sentence; and where the sentence names none, whither it says that one of them went.
    """
    for span in (place.clause, place.sentence):
        if (named := _building(place, span)) is not None:
            return named
        for actor in [*place.after(span), *place.before(span)]:
            inside = actor.form in ("place", "state") and actor.prep in ("in", "ب")
            if inside and place.scene.word(actor.first - 2) not in _MATTERS:
                return _plain_words(place, actor)
        if (host := _host(place, span)) is not None:
            return host
    return _goal(place) or place.focus.occasions.where(place.scene, place.sentence)


_MATTERS = frozenset({
    "الاوضاع", "اوضاع", "الوضع", "الازمه", "ازمه", "الحرب", "الاحداث", "التطورات", "تطورات", "المستجدات", "مستجدات",
    "الاستقرار", "الامن", "السلام", "المسءولين", "القتال", "الصراع", "النزاع", "العمليات", "العنف", "الارهاب", "السفير",
    "سفير", "السلطات", "الشرعيه", "الهدنه", "الحوار", "الاستثمار", "المستثمرين", "الانتخابات",
})  # fmt: skip
"""What is spoken of and lies in a place, which is not where one meets: «بحثا الأوضاع في اليمن»."""


def place_within(place: Place, first: int, last: int) -> str | None:
    """The place or state that stands between two tokens; None if there is none."""
    found = [a for a in place.actors if a.form in ("place", "state") and first <= a.first and a.last <= last]
    return _plain_words(place, found[0]) if found else None


def _plain_words(place: Place, actor: Actor) -> str:
    before = (place.scene.word(actor.first - 1), place.scene.word(actor.first - 2))
    led = any(word in grammar().localities for word in before)  # «بالعاصمة | بغداد», «بالعاصمة العراقية | بغداد»
    joined = actor.prep == "ب" and not led and place.scene.word(actor.first).startswith("ب")
    start = place.scene.tokens[actor.first].start + int(joined)
    return place.scene.text.words(start, place.scene.tokens[actor.last - 1].end)


def _building(place: Place, span: Span) -> str | None:
    """«في | القصر الرئاسي في نيقوسيا |», «بـ| مقر الوزارة |»; not «في قصره», «في قصر سموه»."""
    scene = place.scene
    for i in range(span.first, span.last):
        word = scene.word(i)
        skip = int(word[0] == "ب" and word[1:].removeprefix("ال") in _BUILDINGS)
        inside = skip or grammar().prepositions.get(scene.word(i - 1)) == "in"
        if not inside or word[skip:].removeprefix("ال") not in _BUILDINGS or scene.word(i + 1) in _OF_HONOUR:
            continue
        last = _end(place, i, span.last)
        town = next((a for a in place.actors if a.last == last and a.first > i and a.prep in ("in", "ب")), None)
        if town is not None and word[skip:] in _SEATS:
            return _plain_words(place, town)
        if last - i > 1 or word[skip:].startswith("ال"):
            return scene.text.words(scene.tokens[i].start + skip, scene.tokens[last - 1].end)
    return None


def _end(place: Place, first: int, limit: int) -> int:
    """Where the name of a building ends: with the place that it is in."""
    scene, small = place.scene, grammar()
    dates = {date.first for date in scene.dates_in(first, limit)}
    actors = {actor.first: actor for actor in scene.actors_in(first + 1, limit)}
    at = first + 1
    while at < min(limit, first + _LONGEST):
        word, actor = scene.word(at), actors.get(at)
        if actor is not None and actor.form in ("place", "state") and actor.prep in ("in", "ب"):
            return actor.last
        inner = small.prepositions.get(word) == "in" and (behind := actors.get(at + 1)) is not None
        if inner and behind is not None and behind.form in ("place", "state"):
            return behind.last
        closes = word in _ENDS or word in small.prepositions or word in small.carried or word in small.closers
        someone = actor is not None and actor.is_personal and (at > first + 1 or bool(actor.people))
        closes = closes or at == place.trigger.first or _opens_other(scene, at, actor)
        if closes or at in dates or word in small.relatives or word in small.complementizers or someone:
            break
        readings = scene.words_at(at)
        if any(lexeme.is_verb for lexeme in readings) or word in small.honorifics:
            break
        if readings and not word.startswith("ال") and scene.word(at - 1).startswith("ال"):
            break  # «أقام في القصر الجمهوري | مأدبة عشاء»
        at += 1
    return at


def _opens_other(scene: Scene, at: int, actor: Actor | None) -> bool:
    """Whether a word behind an adjective with the article looks like a verb: «القصر الجمهوري | تناولت | …»."""
    verbal = scene.word(at)[:1] in _VERBAL and len(scene.word(at)) >= _LETTERS and actor is None
    return verbal and scene.word(at - 1).startswith("ال")


_VERBAL, _LETTERS = frozenset("تيس"), 4
"""With what verbs of the present and future begin, and the letters that they have at least."""


def _host(place: Place, span: Span) -> str | None:
    """Where a town or state hosts it: «تستضيف | الدوحة | اجتماع …»."""
    for actor in place.actors:
        inside = span.first <= actor.first < span.last and actor.form in ("place", "state") and not actor.prep
        before = place.scene.words_at(actor.first - 1)
        if inside and any(lexeme.group == "host" and lexeme.is_verb for lexeme in before):
            return _plain_words(place, actor)
    return None


def _goal(place: Place) -> str | None:
    """Whither the sentence says that one went: «أثناء زيارته | المغرب |», «عندما زار | المملكة المغربية |»."""
    scene = place.scene
    for i in range(place.sentence.first, place.sentence.last):
        if not any(lexeme.group in _GOING and _is_setting(place, i, lexeme) for lexeme in scene.words_at(i)):
            continue
        for actor in place.actors:
            if not i < actor.first <= i + _REACH or actor.form not in ("state", "place"):
                continue
            if actor.prep == "from":
                continue
            if actor.prep in ("", "to", "ل"):
                word, start = scene.word(actor.first), scene.tokens[actor.first].start
                skip = int(actor.prep == "ل" and word[0] == "ل")
                said = scene.text.words(start + skip, scene.tokens[actor.last - 1].end)
                return "ال" + said[1:] if skip and word.startswith("لل") else said
            break
    return None


def _is_setting(place: Place, index: int, lexeme: Lexeme) -> bool:
    """Whether a word of going tells of the way to the meeting itself."""
    if lexeme.is_verb:
        return index < place.trigger.first or place.scene.word(index - 1) in ("عندما", "حين", "حينما")
    if lexeme.group == "arrive" and place.scene.word(index - 1) in _UPON:
        return True
    during = any(place.scene.word(i) in ("خلالها", "اثناءها") for i in range(index, place.trigger.first))
    return during or place.scene.word(index - 1) in _ON
