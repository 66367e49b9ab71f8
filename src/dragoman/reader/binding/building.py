"""Between which states something is built: who builds it, and where or with whom.

«تعتزم قطر بناء مستشفى في السودان», «تشارك الشركات المصرية في إعادة إعمار ليبيا», «أنبوب الغاز مع نيجيريا».
"""

from __future__ import annotations

from dragoman.lexicon.frames.grammar import grammar
from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import Place
from dragoman.reader.binding.routes import route
from dragoman.reader.binding.rows import chain, distance, is_two

_BUILDERS = frozenset({"state", "collective", "adjective", "own", "office", "person"})
_WHO = _BUILDERS | {"organisation"}
_SITES = frozenset({"state", "place", "adjective", "collective", "own", "office", "person"})
_TOGETHER = frozenset({"state", "office", "person", "collective"})
_AT = frozenset({"in", "ب", "with", "between", "for"})
_BARE = frozenset({"", "by", "of"})
_NEAR = 14
_TWICE = 2
_PHRASE = 9
"""Tokens from what is built to those who are spoken of as both."""
_FIRMS = frozenset({
    "شركه", "شركات", "الشركات", "الشركه", "والشركات", "صندوق", "الصندوق", "مجموعه", "تمويل", "بتمويل", "بدعم", "دعم",
    "مءسسه", "ائتلاف", "تحالف", "الحكومه", "حكومه", "بنك",
})  # fmt: skip
"""Whose adjective tells who builds: «شركة سعودية», «بتمويل ياباني»."""
_FUNDED = frozenset({"ممول", "ممولا", "مموله", "ممولتان", "تمويل", "بتمويل", "تبرع", "بتبرع", "بمنحه"})
_CONSTRUCT = 2
"""Tokens of a construct between «في» and a state: «في ولاية كسلا»."""


def building(place: Place) -> list[Actor]:
    """The builder and the site of another state, each the nearest; else two who build together.

    Who governs nothing and stands right behind what is built owns the site («إعادة إعمار ليبيا»).
    """
    known = [*place.actors, *firms(place)]
    near = [a for a in known if a.parties and distance(place, a) <= _NEAR and ":" not in a.parties[0]]
    near.sort(key=lambda actor: distance(place, actor))
    builders = [*near, *_organisations(place)]
    for site in (actor for actor in near if actor.form in _SITES and _is_site(place, actor)):
        for builder in builders:
            if builder.form in _WHO and _builds(place, builder) and not set(builder.parties) & set(site.parties):
                return [builder, site]
    if opened := _opened(place, near) or route(place):
        return opened
    for builder in near:
        row = chain(builder, place.actors)
        if builder.form in _TOGETHER and is_two(row) and all(_builds(place, actor) for actor in row):
            return row
    return []


def firms(place: Place) -> list[Actor]:
    """The companies of a sentence that are known by their names alone, each for its state: «أرامكو»."""
    return [
        Actor(i, i + lexeme.length, "collective", (lexeme.sense,))
        for i in range(*place.sentence)
        for lexeme in place.scene.words_at(i)
        if lexeme.group == "firm"
    ]


def _opened(place: Place, near: list[Actor]) -> list[Actor]:
    """Who opens what another's firm has built: «افتتح الرئيس الغيني سدا بنته شركة صينية»."""
    for i in range(place.trigger.first - 1, max(place.clause.first, place.trigger.first - _NEAR) - 1, -1):
        if "build.completed" in place.scene.groups_at(i):
            opener = place.focus.speech.doer(i)
            if opener is None or not opener.is_personal or not opener.parties:
                return []
            firms = (a for a in near if a.form == "adjective" and a.first > place.trigger.last and _builds(place, a))
            return next(([firm, opener] for firm in firms if firm.parties != opener.parties), [])
    return []


def _organisations(place: Place) -> list[Actor]:
    """The organisations that pay or build by a verb before: «تمول اليونسكو ترميم …»."""
    building = [
        i for i in range(place.clause.first, place.trigger.first) if not place.scene.groups_at(i).isdisjoint(_BUILDING)
    ]
    done = [place.focus.speech.doer(i) for i in building]
    return [actor for actor in done if actor is not None and actor.form == "organisation" and actor in place.actors]


_BUILDING = frozenset({"build", "deliver"})


def together(place: Place) -> list[Actor]:
    """The two in focus where the words themselves speak of both: «افتتح بحضور وزيري البلدين»."""
    near = (actor for actor in place.actors if actor.form == "both" and len(actor.parties) > 1)
    return [actor for actor in near if distance(place, actor) <= _PHRASE][:1]


def is_joint(place: Place) -> bool:
    """Whether a report speaks of two states as one: «الجانبان», «البلدين» twice at least."""
    return sum(actor.form == "both" for actor in place.scene.actors) >= _TWICE


def is_where(place: Place) -> bool:
    """Whether what is built is only where something else is, or does it itself: «أنشأته الصين بجامعة الخرطوم»."""
    lexeme, before = place.trigger.lexeme, place.scene.word(place.trigger.first - 1)
    told = [each for each in place.scene.words_at(place.trigger.first - 1) if each.group == "build" and each.is_verb]
    if lexeme.definite and any(each.sense != "completed" for each in told):  # «أطلق المركز …»
        return True
    if place.scene.word(place.trigger.first - 2) in _WORKS:  # «انتهى العمل في محطة …»
        return False
    if before in _BELONGING:  # «المستشفى التابع | لجامعة القاهرة |»
        return True
    return lexeme.prep == "ب" or grammar().prepositions.get(before) in ("in", "to", "from", "at")


_BELONGING = frozenset({"التابع", "التابعه", "تابع", "تابعه", "التابعين"})
_WORKS = frozenset({"العمل", "الاعمال", "الاشغال", "اشغال", "البدء", "الاستثمار"})


def _is_site(place: Place, actor: Actor) -> bool:
    if actor.first == place.trigger.last and actor.form == "state" and actor.prep in ("of", ""):
        return True
    if (
        actor.form == "adjective"
        and 0 <= actor.first - place.trigger.last <= 1
        and place.scene.word(actor.first)[:2] == "ال"
    ):
        return not _is_of_firm(place, actor)  # «ميناء لامو | الكيني |»
    if actor.prep == "to" and place.trigger.lexeme.sense in _LINES:  # «خط أنابيب جديد إلى | مصر |»
        return 0 <= actor.first - place.trigger.last <= _LEADS
    return _governed(place, actor) in _AT


_LINES = frozenset({"energy", "railway", "transport", "telecommunications"})
_LEADS = 4
"""Tokens from a line to where it leads."""


def _builds(place: Place, actor: Actor) -> bool:
    if actor.form == "adjective":
        return _is_of_firm(place, actor)
    if actor.prep == "from":  # «ممول من اليابان»
        return place.scene.word(actor.first - 2).removeprefix("ال") in _FUNDED
    return actor.prep in _BARE and _governed(place, actor) not in ("in", "to", "during")


def _is_of_firm(place: Place, actor: Actor) -> bool:
    """Whether an adjective is of a firm, behind its name too: «شركات صينية», «شركة هيونداي | الكورية |»."""
    for i in range(actor.first - 1, max(actor.first - 1 - _NAME, place.sentence.first - 1), -1):
        if place.scene.word(i) in _FIRMS:
            return i == actor.first - 1 or place.scene.word(actor.first).startswith("ال")
        if i == place.trigger.last - 1 or any(a.first <= i < a.last for a in place.actors):
            return False
    return False


_NAME = 4
"""Tokens from «شركة» through its name to its adjective."""


def _governed(place: Place, actor: Actor) -> str:
    """What governs an actor, or the noun of which it is the second part."""
    if actor.prep not in _BARE or actor.conj:
        return actor.prep
    for i in range(actor.first - 1, max(actor.first - 1 - _CONSTRUCT, place.sentence.first - 1), -1):
        if (prep := grammar().prepositions.get(place.scene.word(i))) is not None:
            return prep
    return actor.prep
