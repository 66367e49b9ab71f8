"""Whom help goes to: «إلى اليمن», «للاجئين السوريين», «لإغاثة الشعب التشادي», «منحت اليابان الأردن قرضا»."""

from __future__ import annotations

from dragoman.lexicon.frames.grammar import grammar
from dragoman.reader.actor import Actor
from dragoman.reader.binding.giving import gives
from dragoman.reader.binding.helping import MARKS, PURPOSE, is_needy, tokens_between
from dragoman.reader.binding.lending import lends
from dragoman.reader.binding.place import BARE, Place, Roles, parties_of, taken_by

_OBJECTS = frozenset({"state", "collective", "office"})
_TOWARD = frozenset({"ل", "to"})
_AMID = frozenset({"in", "ب", "at", "on"})
_LED = 6
"""Tokens from a purpose to where it lies."""
_AHEAD, _BEFORE = 18, 16
"""Tokens from help on to whom it goes, and back to him."""


def aided(place: Place, argument: str, filled: Roles) -> Actor | None:
    """Who is helped, another than the donor; with `needy` only whom it goes to or those in need.

    Behind the help stand those for whose good it is; else behind it whom it goes to or those in need are; else
    before it; else where it is given; else the second object of a verb of giving; else the other of a report of
    two.
    """
    parties, taken = parties_of(filled), taken_by(filled)
    free = [
        actor
        for actor in place.actors
        if actor.parties
        and actor.first not in taken
        and not parties.intersection(actor.parties)
        and not _is_aside(place, actor)
        and not (actor.conj and lends(place, actor))
    ]
    after = [
        a
        for a in free
        if a.first >= place.trigger.last and tokens_between(place, place.trigger.last, a.first) <= _AHEAD
    ]
    before = [
        a
        for a in reversed(free)
        if a.last <= place.trigger.first and tokens_between(place, a.last, place.trigger.first) <= _BEFORE
    ]
    if place.trigger.lexeme.prep == "ل" and place.trigger.lexeme.enclitic:  # «ملايين للأردن | لمساعدته | في …»
        return before[0] if before else None
    states = [actor for actor in free if actor.first >= place.trigger.last and actor.form != "organisation"]
    given = before[:1] if filled and _is_second(place, before) else [a for a in states if _is_for(place, a)]
    if given:
        return given[0]
    for actor in (*(a for a in after if a.form != "organisation"), *after, *before):
        if _governed(place, actor) in _TOWARD or (actor.form != "organisation" and is_needy(place, actor)):
            return actor
    if argument == "needy":
        return None
    for actor in (*after, *before):
        is_there = _governed(place, actor) in _AMID and actor.form in ("state", "place", "adjective", "collective")
        if is_there and not place.scene.word(actor.first - 1).endswith("مخيم"):  # only where those are who are helped
            return actor
    if (reached := next((a for a in (*before, *after) if _is_reached(place, a)), None)) is not None:
        return reached
    landed = next((a for a in (*before, *after) if _is_landing(place, a)), None)
    if (there := landed or next((a for a in before if _is_across(place, a)), None)) is not None:
        return there
    objects = [a for a in (*before[:1], *after[:1]) if a.form in _OBJECTS and a.prep in BARE and not gives(place, a)]
    return _purposed(place, after) or next((a for a in objects if a.first > place.clause.first), None)


def _is_second(place: Place, before: list[Actor]) -> bool:
    """Whether who stands right before help is given it: «منح البنك | المغرب | قرضا …»."""
    if not before or before[0].last != place.trigger.first:
        return False
    return before[0].form in _OBJECTS and before[0].prep in BARE and not gives(place, before[0])


def _is_for(place: Place, actor: Actor) -> bool:
    """Whether it is for the good of a people, wherever it lands: «لسكان | بورتسودان | إلى مطار جدة»."""
    if actor.form not in ("place", "state", "collective"):
        return False
    if actor.first == place.trigger.last and place.scene.word(place.trigger.first) in PURPOSE:
        return True  # «برنامج قدمته كندا لمساعدة | غانا |»
    for i in range(actor.first - 1, max(place.trigger.last, actor.first - _STEPS) - 1, -1):
        word = place.scene.word(i)
        if word in _FOR or word in _RELIEVING:
            return True
        if not word[:1].isalpha() or word.startswith("و") or any(lexeme.is_verb for lexeme in place.scene.words_at(i)):
            return False
    return False


_STEPS = 3
_FOR = frozenset({
    "لصالح", "لاهل", "لاهالي", "لاهلنا", "لسكان", "للاهل", "للاهالي", "للسكان", "لاشقاءنا", "للاشقاء", "للمتضررين",
    "للنازحين", "لمتضرري", "للمنكوبين", "المتضررين", "المنكوبين", "المحتاجين",
})  # fmt: skip
"""Words that lead on to those for whom help is, folded."""
_RELIEVING = frozenset({"لاغاثه", "لنجده", "لضحايا", "لمتضرري", "لنصره"})
"""Purposes that are of those who are helped, wherever it lands: «في مطار بيشاور | لإغاثة سكان | كابول»."""


def _is_reached(place: Place, actor: Actor) -> bool:
    """Whether what brings help came to a place, which stands right behind the verb: «دخلت | قطاع غزة | أمس شاحنة …»."""
    if actor.form not in ("place", "state") or actor.prep not in BARE:
        return False
    return any(lexeme.is_verb and lexeme.group in _COMING for lexeme in place.scene.words_at(actor.first - 1))


_COMING = frozenset({"enter", "arrive"})


def _is_landing(place: Place, actor: Actor) -> bool:
    """Whether a place is that of the airport, port or crossing which help comes to: «استقبل مطار | كابول | طائرة …»."""
    if actor.form not in ("place", "state") or actor.prep not in ("", "of"):
        return False
    scene = place.scene
    for i in range(actor.first - 1, actor.first - 1 - _STEPS, -1):
        if scene.word(i).removeprefix("و") in _LANDINGS:
            return scene.word(i - 1) not in _FROM
    return False


_LANDINGS = frozenset({"مطار", "مطاري", "مطارا", "مطارات", "ميناء", "مرفا", "معبر", "منفذ", "قاعده"})
_FROM = frozenset({"من", "غادرت", "غادر", "تغادر"})


def _is_across(place: Place, actor: Actor) -> bool:
    """Whether a state is one of two between which a crossing lies: «شهد المعبر بين الأردن | وسوريا | وصول قافلة»."""
    if actor.prep != "between":
        return False
    scene = place.scene
    between = next((i for i in range(actor.first - 1, place.sentence.first, -1) if scene.word(i) == "بين"), None)
    return between is not None and any(
        scene.word(i).removeprefix("ال") in _CROSSINGS for i in range(max(0, between - _STEPS), between)
    )


_CROSSINGS = frozenset({"معبر", "منفذ", "حدود", "حدودي", "حدوديه"})


def _purposed(place: Place, after: list[Actor]) -> Actor | None:
    """Where what help is for lies: «قرضا لتطوير ميناء | مومباسا |»."""
    for actor in after:
        if actor.form in ("state", "place") and actor.prep == "of":
            led = (place.scene.word(i) for i in range(max(place.trigger.last, actor.first - _LED), actor.first))
            if any(_leads(word) for word in led):
                return actor
    return None


def _leads(word: str) -> bool:
    """Whether a word is a purpose: «لتطوير», «لاستكمال»."""
    return word in PURPOSE or (word[:1] == "ل" and word[1:2] in ("ا", "ت", "ب") and len(word) > len("لبناء"))


def _is_aside(place: Place, actor: Actor) -> bool:
    """Whether an actor tells whose what brings it is, or is a paper to which it is said, and nobody helped."""
    scene = place.scene
    if not _ASIDE.isdisjoint(scene.word(i) for i in range(actor.first - 2, actor.last)):
        return True
    brings = actor.form in ("adjective", "collective") and scene.word(actor.last - 1)[:2] != "ال"
    return brings and any(
        "carrier" in scene.groups_at(i) for i in range(actor.first - 1, actor.last)
    )  # «طائرة | تركية |»


_ASIDE = frozenset({
    "تابعه", "التابعه", "تابع", "التابع", "تتبع", "يتبع", "تابعتان", "تابعتين", "التابعتان", "التابعتين",
    "لصحيفه", "صحيفه", "لقناه", "الانباء", "لاذاعه",
})  # fmt: skip


def _governed(place: Place, actor: Actor) -> str:
    """What governs an actor; for an adjective or the second of a construct what governs its noun."""
    if actor.prep not in ("", "of") or actor.conj:
        return actor.prep
    scene, known = place.scene, grammar().prepositions
    reach = 3 if actor.form in ("adjective", "collective") or actor.prep == "of" else 0
    for i in range(actor.first - 1, max(actor.first - 1 - reach, place.sentence.first - 1), -1):
        word = scene.word(i)
        if word in known:
            return known[word]
        if word.startswith("لل") or word in PURPOSE:
            return "ل"
        if word[:1] == "ب" and word[1:] in grammar().grounds:  # «بولايات | دارفور |»
            return "ب"
        if word in MARKS:
            break
    return actor.prep
