"""Targets: whom or what a declared stance is on."""

from __future__ import annotations

from dragoman.lexicon.frames.grammar import grammar
from dragoman.reader.actor import Actor
from dragoman.reader.binding.bystanders import is_nearby, is_of_another_vote, where
from dragoman.reader.binding.context import mutual
from dragoman.reader.binding.place import BARE, CLASSES, Place, Roles, only_names, parties_of, taken_by
from dragoman.reader.binding.prepositions import gap
from dragoman.reader.binding.speakers import is_whose

_ACTING = CLASSES["any"]
_REACH = 10
_MARKS = frozenset("،,؛:.؟!")
_FAR = 14
_ASIDE = 5
"""Tokens more for what was condemned: the day and the place stand between it and its state."""
_HEAD = 5
"""Tokens at most from «أن» to the state whose doing is the subject: «أن استمرار السياسات العدائية | لتركيا |»."""
_LONG = 24
"""Tokens at most from the one of whom it is said to what is said of him."""
_AWAY = 8
"""Tokens behind a verb of welcome after which a place is where it was said and not where the welcome thing is."""


def addressee(place: Place, argument: str, filled: Roles) -> Actor | None:
    """The object right behind a verb or its subject («حذرت واشنطن أنقرة»), or at most so many words behind.

    With `bare` nothing may govern it; with `there` it may be where the thing is («الانتخابات في | بيلاروسيا |»).
    """
    count, _, how = argument.partition(" ")
    reach, bare, there = int(count or 1), how == "bare", how == "there"
    parties, last = parties_of(filled), place.trigger.last
    if place.trigger.lexeme.is_verb and place.trigger.lexeme.enclitic in ("ه", "ها", "هم"):
        return _meant(place, parties)
    if _is_passive(place):
        return None
    for actor in place.after(place.clause):
        between = range(last, actor.first)
        if len(between) > reach or any(place.scene.word(i) in _MARKS for i in between):
            return None
        if bare and actor.form not in _ACTING:
            continue
        is_there = actor.form == "place" or (actor.form == "state" and actor.prep in ("in", "ب", "at") and not there)
        if actor.parties and not is_there and not parties.intersection(actor.parties):
            return actor if (reach > 1 and not bare) or actor.prep in BARE else None
        last = actor.last
    return None


def _is_passive(place: Place) -> bool:
    """Whether somebody is accused by nobody who is told: «واجه انتقادات | واتهم | بدعم النظام»."""
    word, lexeme = place.scene.word(place.trigger.last), place.trigger.lexeme
    if lexeme.group != "accuse" or not lexeme.is_verb or word in grammar().adverbs or word in grammar().spokesmen:
        return False
    return word.startswith("ب") and len(word) > _SHORT and all(a.first != place.trigger.last for a in place.actors)


_SHORT = 3


def _meant(place: Place, parties: set[str]) -> Actor | None:
    """Whom the pronoun on a verb means: the nearest before it that is of another party («… بعدما | اتهمها | …»)."""
    named = [a for a in place.before(place.sentence) if a.form in _ACTING and a.parties]
    before = [a for a in named if not parties.intersection(a.parties)]
    acting = [a for a in before if a.form != "state" or a.prep not in ("in", "ب", "at")] or before
    after = place.scene.word(place.trigger.first - 1) == "ان"  # «انسحبت | غانا | من اجتماع …، بعد أن اتهمتها …»
    found = next(iter(reversed(acting) if after else acting), None)
    at, focus = place.trigger.first, place.focus
    if found is not None or place.trigger.lexeme.group != "accuse" or not (focus.is_mutual and parties < {*focus.pair}):
        return found
    return Actor(at, at, "state", tuple(party for party in focus.pair if party not in parties))


def told(place: Place, _argument: str, filled: Roles) -> Actor | None:
    """Of whom something is said: the subject of what a verb of saying introduces («قال إن | سياسات تركيا | …»).

    A state, its men, or what it does (a word of the group `doings`); nobody where the speaker goes on about his own.
    """
    scene, parties = place.scene, parties_of(filled)
    before = [actor for actor in reversed(place.before(place.sentence)) if actor.form != "place"]
    for start in place.focus.speech.said_from(place.trigger.first):
        known = next((named for i in (start, start + 1) if (named := scene.named_at(i))), None)
        if known is not None and start < place.trigger.first and known.of not in parties:
            return Actor(place.trigger.first, place.trigger.first, "state", (known.of,))
        actor = next((a for a in before if a.first >= start), None)
        if actor is None or actor.first - start > _HEAD:
            continue
        head = range(start, actor.first)
        if any(not scene.word(i)[:1].isalpha() and scene.word(i) != '"' for i in head):
            continue
        if not actor.parties or parties.intersection(actor.parties) or not _is_subject(place, actor):
            return None
        if place.trigger.first - actor.last > _LONG:
            return None
        does = scene.word(start) == "ما" or any("doings" in scene.groups_at(i) for i in head)  # «إن ما تقوم به | …»
        return actor if does or (actor.form in _ACTING and all(not scene.word(i)[:1].isalpha() for i in head)) else None
    return None


def _is_subject(place: Place, actor: Actor) -> bool:
    """Whether an actor can be whose doing is told; «التصريحات المسيئة للمملكة» are against the kingdom."""
    if actor.prep == "ل":
        return not place.scene.word(actor.first - 1).startswith(("الم", "م"))
    headed = actor.prep in ("in", "ب") and place.scene.word(actor.first - 2) in _HEADS
    return actor.prep in ("", "by", "of") or headed


_HEADS = frozenset({"النظام", "الحكومه", "السلطات", "القياده", "السلطه"})
"""Who rules in a state: «إن | النظام في سوريا | غير قادر على …»."""


def doing(place: Place, _argument: str, filled: Roles) -> Actor | None:
    """Who does it in the relative clause behind: «الممارسات … التي تتمادى فيها | إسرائيل |»."""
    parties, scene = parties_of(filled), place.scene
    at = next((i for i in range(place.trigger.last, place.trigger.last + _HEAD) if scene.word(i) in _WHICH), None)
    if at is None or any(stem in scene.word(i) for stem in _STRIKING for i in (at + 1, at + 2)):
        return None
    after = (a for a in place.after(place.clause) if a.first > at and a.first - at <= _HEAD)
    actor = next((a for a in after if a.form in _ACTING and a.parties), None)
    return actor if actor is not None and actor.prep in BARE and not parties & {*actor.parties} else None


_WHICH = frozenset({"التي", "الذي"})
_STRIKING = (
    "طال", "استهدف", "تستهدف", "نسب", "تعرض", "تتعرض", "يتعرض", "ضرب", "اصاب", "شهد", "تشهد", "ادان", "اعتبر", "وصف",
)  # fmt: skip
"""Verbs of which a state behind is struck, or tells of it: «الاعتداءات التي | طالت | سفارة …»."""


def antecedent(place: Place, _argument: str, filled: Roles) -> Actor | None:
    """Whose doing the pronoun on a word takes up: «… سدا، وهو ما ترفضه مصر»، «إيران … بسبب دعمها للإرهاب»."""
    parties = parties_of(filled)
    at = place.trigger.first
    if not place.trigger.lexeme.enclitic or place.scene.source(at, at + 1).endswith("ة"):
        return None
    named = (place.scene.named_at(i) for i in range(at - 1, max(place.sentence.first, at - _FAR) - 1, -1))
    known = next((each for each in named if each), None) if place.trigger.lexeme.is_verb else None
    if known is not None and known.of not in parties:  # «الاتفاق النووي … الذي تعارضه إسرائيل»
        return Actor(at, at, "state", (known.of,))
    if place.trigger.lexeme.is_verb and place.trigger.lexeme.enclitic == "ه" and _is_paper(place):
        return None
    before = (a for a in place.before(place.sentence) if a.form in _ACTING and a.parties)
    his = place.trigger.lexeme.enclitic == "ه" and not place.trigger.lexeme.is_verb  # a state is feminine
    others = (a for a in before if not parties.intersection(a.parties) and not (his and a.form == "state"))
    return next((actor for actor in others if not _is_one_side(place, actor, parties)), None)


def _is_paper(place: Place) -> bool:
    """Whether a pronoun means what was put to the vote: «صوتت الهند لصالح القرار فيما | عارضته | إسرائيل»."""
    return any(place.scene.word(i) in _PAPERS for i in range(place.trigger.first - _REACH, place.trigger.first))


_PAPERS = frozenset({"القرار", "قرار", "مشروع", "المشروع", "الاقتراح", "المقترح", "النص"})


def welcomed(place: Place, _argument: str, filled: Roles) -> Actor | None:
    """Whose act is welcome; a guest who is welcome himself («رحب بالرئيس») is none."""
    parties = parties_of(filled)
    for actor in place.after(place.clause):
        if actor.is_personal and actor.prep == "ب":
            return None
        if actor.parties and not parties.intersection(actor.parties) and not only_names(place, actor):
            is_place = actor.prep == "in" or (actor.form == "place" and actor.prep == "of")
            is_there = is_place and actor.first - place.trigger.last > _AWAY
            return None if is_there or actor.prep in ("at", "by") else actor
    return None


def pact(place: Place, argument: str, filled: Roles) -> Actor | None:
    """Whose agreement a stance is on, where it goes by its name alone: «رحبت باريس بالاتفاق النووي».

    The state whose name it has; where that state speaks, the others of the agreement. At most so many words behind.
    """
    parties, reach = parties_of(filled), int(argument or _REACH)
    for i in range(place.trigger.last, min(place.clause.last, place.trigger.last + reach)):
        known = place.scene.named_at(i)
        if known is not None:
            rest = (known.of,) if known.of not in parties else tuple(p for p in known.parties if p not in parties)
            return Actor(place.trigger.first, place.trigger.first, "state", rest) if rest else None
    return None


def stricken(place: Place, _argument: str, filled: Roles) -> Actor | None:
    """Whom an attack struck that was condemned before, where others condemn it: «كما أدانت تركيا | الهجوم |»."""
    near = range(place.trigger.last, min(place.clause.last, place.trigger.last + _REACH))
    struck = tuple(party for party in place.focus.stricken if party not in parties_of(filled))
    if not any(place.scene.word(i) in _ATTACKS for i in near):
        return None
    hosts = [actor.host for actors in filled.values() for actor in actors if actor.host]
    there = struck or tuple(hosts[:1])  # «ندد المبعوث الأممي في الصومال بهذه الجريمة»
    if there:
        return Actor(place.trigger.first, place.trigger.first, "state", there)
    behind = [actor for actor in place.after(place.clause) if actor.first not in taken_by(filled)]
    located = any(parties_of(filled).intersection(actor.parties) for actor in behind)
    return None if located else mutual(place, "actor", filled)  # «أدانت حكومة كوبا التفجير الذي استهدف حي السوق»


def opposed(place: Place, _argument: str, filled: Roles) -> Actor | None:
    """Whom somebody was against before: «هذه التصريحات» are his who was condemned for them."""
    before = tuple(party for party in place.focus.opposed if party not in parties_of(filled))
    return Actor(place.trigger.first, place.trigger.first, "state", before) if before else None


_ATTACKS = frozenset({
    "الهجوم", "للهجوم", "بالهجوم", "الهجمات", "التفجير", "للتفجير", "الاعتداء", "للاعتداء", "الانفجار", "العمليه",
    "الحادث", "للحادث", "الجريمه", "المجزره", "بالجريمه", "للجريمه", "بالتفجير", "بالاعتداء", "بالحادث", "العنف",
})  # fmt: skip


def _is_one_side(place: Place, actor: Actor, parties: set[str]) -> bool:
    """Whether a group of states is only one side of what a stance is on: «الاتفاق بين إيران | والقوى الكبرى |»."""
    if actor.form != "organisation" or len(actor.parties) == 1:
        return False
    return any(
        other.prep in ("with", "between") and not {*actor.parties, *parties} & {*other.parties}
        for other in place.actors
        if other.parties and place.clause.first <= other.first < place.clause.last
    )


def affected(place: Place, argument: str, filled: Roles) -> Actor | None:
    """The nearest of another party after the trigger, in its clause, an adjective too.

    `argument` names what must not govern it: whoever is merely where or with whom the thing is said. With `wide` it may
    stand in another clause, with `org` it is no organisation.
    """
    parties, taken, barred = parties_of(filled), taken_by(filled), set(argument.split())
    if place.trigger.lexeme.is_verb and place.trigger.lexeme.enclitic:
        return None
    far = _FAR + (_ASIDE if place.trigger.lexeme.group == "condemn" else 0)
    for actor in place.after(place.sentence if "wide" in barred else place.clause):
        if parties.intersection(actor.parties) and actor.form == "place":
            return None
        apart = gap(place, actor) > far or not actor.parties or actor.first in taken or actor.prep in barred
        if apart or only_names(place, actor) or ("org" in barred and actor.form == "organisation"):
            continue
        if is_nearby(place, actor) and (there := where(actor, parties)) is not None:
            return there
        if _is_one_side(place, actor, parties) or is_whose(place, actor) or is_nearby(place, actor):
            continue
        if is_of_another_vote(place, actor):
            return None
        if not parties.intersection(actor.parties):
            return actor
    return None
