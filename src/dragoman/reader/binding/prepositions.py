"""Ways of binding by what governs an actor, or by where it stands."""

from __future__ import annotations

from dragoman.lexicon.frames.grammar import grammar
from dragoman.reader.actor import Actor
from dragoman.reader.binding.asides import is_aside, is_of_another
from dragoman.reader.binding.gender import may_mean
from dragoman.reader.binding.place import BARE, CLASSES, Place, Roles, free, of_class, only_names, parties_of, taken_by

_REACH = 9


def before(place: Place, wanted: str, _filled: Roles) -> Actor | None:
    """The nearest of a class before the trigger, in its clause, else its sentence; `acting` and `single` are bare."""
    for span in (place.clause, place.sentence):
        for actor in _without_senders(place, of_class(place.before(span), wanted)):
            bare = wanted not in ("acting", "single") or actor.prep in BARE
            if bare and may_mean(place, actor) and not is_aside(place, actor):
                return actor
    return None


def _without_senders(place: Place, actors: list[Actor]) -> list[Actor]:
    """The actors, nearest first, without those of whom or under whom a delegation is that stands before them."""
    beside = len(actors) > 1 and (actors[0].conj or place.scene.word(actors[0].first - 1) == "راس")
    if beside and actors[0].role == "delegation" and not actors[0].people:
        return actors[1:]  # «وصل | الرئيس |، والوفد المرافق له، في زيارة …», «على رأس وفد»
    sent = next((i for i, actor in enumerate(actors) if actor.prep not in ("from", "present")), 0)
    return actors[sent:] if actors and actors[sent].role == "delegation" else actors


def near(place: Place, wanted: str, filled: Roles) -> Actor | None:
    """The nearest before the trigger in its clause who fills no role and is of another party."""
    return next(iter(free(of_class(place.before(place.clause), wanted), filled)), None)


def earlier(place: Place, wanted: str, filled: Roles) -> Actor | None:
    """The same in its sentence."""
    return next(iter(free(of_class(place.before(place.sentence), wanted), filled)), None)


def after(place: Place, wanted: str, filled: Roles) -> Actor | None:
    """The nearest of a class after the trigger in its clause that is free."""
    return next(iter(free(of_class(place.after(place.clause), wanted), filled)), None)


def prep(place: Place, argument: str, filled: Roles) -> Actor | None:
    """The first after the trigger that one of these governs, if nothing but actors stands far between.

    A class among the words of the argument asks for those of it: `ب personal`.
    """
    words = set(argument.split())
    wanted = next((word for word in words if word in CLASSES), "any")
    behind = place.scene.word(place.trigger.last)
    told = behind in grammar().relatives or behind in _HELD  # «المكالمة التي جرت أمس بين …», «اتصال جرى أمس بين …»
    preps, reach = words - {wanted}, 2 if "between" in words and not told else 10
    for actor in free(of_class(place.after(place.sentence), wanted), filled):
        if actor.prep in preps and not _is_with_a_matter(place, actor) and not is_of_another(place, actor):
            far = gap(place, actor) - _aside(place, actor) - (_qualities(place) if "between" in words else 0)
            return actor if far <= reach + _wished(place, actor, reach) else None
    return None


def _qualities(place: Place) -> int:
    """Tokens of the adjectives behind a definite trigger: «المحادثات | غير المباشرة | بين …»."""
    at = place.trigger.last
    while place.trigger.lexeme.definite and (place.scene.word(at) == "غير" or place.scene.word(at).startswith("ال")):
        at += 1
    return at - place.trigger.last


def _aside(place: Place, actor: Actor) -> int:
    """How many tokens of an aside between two marks stand right before «مع»: «اجتمع فلان، خلال زيارته …، مع …»."""
    scene, last = place.scene, actor.first - 2
    if actor.prep != "with" or scene.word(last) != "،" or last - place.trigger.last > _FAR:
        return 0
    first = next((i for i in range(last - 1, place.trigger.last, -1) if scene.word(i) == "،"), None)
    if first is None or not {scene.word(i) for i in (first + 1, first + 2)} & _ASIDES:
        return 0
    covered = sum(a.last - a.first for a in place.actors if first <= a.first < last)
    return last + 1 - first - covered


_ASIDES = frozenset(
    {"خلال", "اثناء", "اطار", "هامش", "ختام", "مستهل", "بحضور", "بمشاركه", "لدي", "عقب", "قبيل", "عشيه"}
)
"""Words with which an aside begins, or its second word."""


def _wished(place: Place, actor: Actor, reach: int) -> int:
    """How many blessings with their marks stand before an actor that is far off: «السلطان فلان -حفظه الله ورعاه- …»."""
    span = range(place.trigger.last, actor.first)
    if len(span) <= reach or len(span) > _FAR:
        return 0
    return sum(place.scene.word(i) in grammar().benedictions or place.scene.word(i) in _DASHES for i in span)


_DASHES = frozenset('-–ـ"()')
_FAR = 60
"""Tokens beyond which nothing is counted."""
_HELD = frozenset({"جري", "جرت", "تم", "عقد", "عقدت", "اجري", "اجريت"})
"""What tells behind a noun with no article that it was held."""
_TALKING = frozenset({"discuss", "talks", "meet", "press"})
_MATTERS = frozenset({
    "الحدود", "حدودها", "حدوده", "العلاقات", "علاقاتها", "علاقاته", "علاقات", "التعاون", "تعاونها", "تعاونه", "تعاون",
    "الاتفاقيه", "الاتفاق", "اتفاق", "اتفاقيه", "المتحالفه", "المتحالفين", "الحليفه",
})  # fmt: skip
"""What one has with a state and talks of: «تبحث الحكومة تعزيز الأمن على الحدود مع سوريا»."""
_QUALIFIED = 4
"""Tokens from such a word, with its adjectives, to whom «مع» governs: «الاتفاق النووي الإيراني مع | الدول الست»."""


def _is_with_a_matter(place: Place, actor: Actor) -> bool:
    """Whether «مع» goes with what is talked of and not with whom one talks."""
    if actor.prep != "with" or actor.is_personal or place.trigger.lexeme.group not in _TALKING:
        return False
    word, at = place.scene.word, actor.first - 2
    while word(at) not in _MATTERS and word(at).startswith("ال") and actor.first - at <= _QUALIFIED:
        at -= 1
    return word(at) in _MATTERS


def belonging(place: Place, _argument: str, _filled: Roles) -> Actor | None:
    """Whose the trigger is by ل behind it, unless a pronoun on it tells: «سفارة لها», «سفارة جديدة لليابان»."""
    if place.trigger.lexeme.enclitic:
        return None
    found = next((actor for actor in of_class(place.after(place.clause), "any") if actor.prep == "ل"), None)
    return found if found is not None and gap(place, found) <= _OWNED else None


_OWNED = 4


def anyprep(place: Place, argument: str, filled: Roles) -> Actor | None:
    """The same, else the nearest before the trigger."""
    found = prep(place, argument, filled)
    if found is not None:
        return found
    preps = set(argument.split())
    return next((a for a in free(of_class(place.before(place.sentence), "any"), filled) if a.prep in preps), None)


def gap(place: Place, actor: Actor) -> int:
    """Tokens between the trigger and an actor after it that belong to no other actor and no date."""
    between = range(place.trigger.last, actor.first)
    spans = [(each.first, each.last) for each in place.actors] + [(each.first, each.last) for each in place.scene.dates]
    covered = {i for first, last in spans if first in between for i in range(first, last)}
    return sum(i not in covered for i in between)


def goal(place: Place, argument: str, filled: Roles) -> Actor | None:
    """The first state or city after the trigger that one of these governs, itself or the noun that it completes."""
    preps, taken, parties = set(argument.split()), taken_by(filled), parties_of(filled)
    for actor in place.after(place.sentence):
        if actor.first in taken or parties.issuperset(actor.parties):
            continue
        if _is_of_a_verb(place, actor):
            return None
        if _is_of_another_visit(place, actor):
            continue
        governed = (actor.form in CLASSES["goal"] or _is_lands(place, actor)) and actor.prep in preps
        if governed or (actor.form in _GROUNDED and actor.parties and _ground(place, actor, preps)):
            return actor if gap(place, actor) <= _REACH else None
    return None


def _is_of_a_verb(place: Place, actor: Actor) -> bool:
    """Whether another verb of going stands before a state: «عند وصول أوباما … عندما يتوجه إلى | إثيوبيا |»."""
    between = range(place.trigger.last, actor.first)
    return any(lexeme.is_verb and lexeme.group == "arrive" for i in between for lexeme in place.scene.words_at(i))


def _is_of_another_visit(place: Place, actor: Actor) -> bool:
    """Whether the visit to a state is only the time of the journey: «فور انتهاء زيارته إلى | الأردن | إلى لبنان»."""
    earlier = [a.last for a in place.after(place.sentence) if a.prep in ("to", "ل", "in") and a.first < actor.first]
    between = range(max([place.trigger.last, *earlier]), actor.first)
    visits = [i for i in between if "visit" in place.scene.groups_at(i)]
    words = [place.scene.word(i) for at in visits for i in range(max(at - _TIMING, place.trigger.last), at)]
    return not _TIMES.isdisjoint(words)


_TIMING = 3
_TIMES = frozenset({"فور", "عقب", "بعد", "اثر", "انتهاء", "انتهاءه", "ختام", "ختامه", "اعقاب", "اختتام", "اختتامه"})
"""Words within a few of a visit by which it is over when something else begins."""
_GROUNDED = CLASSES["goal"] | {"adjective"}
_STEPS = 4
"""Words from a preposition to the state whose place it governs: «إلى الشطر الشمالي من | قبرص |»."""


def _is_lands(place: Place, actor: Actor) -> bool:
    """Whether a group is named as its lands: «زيارته لدول الخليج»."""
    word = place.scene.word(actor.first)
    return actor.form == "organisation" and word in ("دول", "لدول", "بلدان", "لبلدان")


def _ground(place: Place, actor: Actor, preps: set[str]) -> bool:
    """Whether a place of the state, and that one of these governs, stands before it: «إلى مطار | بغداد |»."""
    scene, small = place.scene, grammar()
    for i in range(actor.first - 1, max(actor.first - 1 - _STEPS, place.trigger.last - 1), -1):
        word = scene.word(i)
        if word in small.grounds:
            # «لدى وصوله | القصر | الرئاسي في وارسو»
            return (i == place.trigger.last and "to" in preps) or small.prepositions.get(scene.word(i - 1)) in preps
        if word[:1] == "ل" and "ل" in preps and word[1:] in small.grounds:
            return True
        if not word[:1].isalpha() or (word in small.prepositions and word not in ("من", "في")):
            return False
    return False


def recipient(place: Place, wanted: str, filled: Roles) -> Actor | None:
    """The nearest after, else before, of another party."""
    parties, taken = parties_of(filled), taken_by(filled)
    forms = CLASSES[wanted] if wanted else CLASSES["any"] | {"adjective", "place"}
    for actors in (place.after(place.clause), place.after(place.sentence), place.before(place.clause)):
        for actor in actors:
            if (
                actor.form in forms
                and actor.parties
                and actor.first not in taken
                and not parties.issuperset(actor.parties)
            ):
                return actor
    return None


def facing(place: Place, _argument: str, filled: Roles) -> Actor | None:
    """The nearest after the trigger in its clause of another party."""
    parties, taken = parties_of(filled), taken_by(filled)
    for actor in place.after(place.clause):
        if actor.parties and actor.first not in taken and not parties.intersection(actor.parties):
            return actor
    return None


def accused(place: Place, _argument: str, filled: Roles) -> Actor | None:
    """Whose wrong it is: the subject right before a verb, the genitive or adjective right behind a noun."""
    parties = parties_of(filled)
    near = [a for a in place.actors if a.parties and a.form != "place" and not parties.intersection(a.parties)]
    behind = [a for a in near if 0 <= a.first - place.trigger.last <= 1 and a.prep in ("", "of", "by")]
    behind = [a for a in behind if not only_names(place, a)]
    ahead = [a for a in near if 0 <= place.trigger.first - a.last <= 1]
    return next(iter([*ahead, *behind] if place.trigger.lexeme.is_verb else behind), None)


def organ(place: Place, _argument: str, _filled: Roles) -> Actor | None:
    """The nearest organisation to the trigger in its sentence."""
    organisations = [actor for actor in place.actors if actor.form == "organisation" and actor.parties]
    return min(organisations, key=lambda actor: abs(actor.first - place.trigger.first), default=None)
