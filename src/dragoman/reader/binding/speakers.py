"""Ways of binding for declared stances: whose stance it is."""

from __future__ import annotations

from dragoman.reader.actor import Actor
from dragoman.reader.binding.measures import imposer
from dragoman.reader.binding.nouns import genitive
from dragoman.reader.binding.place import CLASSES, Place, Roles, absent
from dragoman.reader.binding.rows import distance

_ACTING = CLASSES["any"]
_NEAR = 3
_REACH = 10


def agent(place: Place, _argument: str, _filled: Roles) -> Actor | None:
    """The subject of the verb, as `reader.speech` has it."""
    return _here(place, place.focus.speech.doer(place.trigger.first))


def speaker(place: Place, _argument: str, _filled: Roles) -> Actor | None:
    """Who says what the trigger is in."""
    return _here(place, place.focus.speech.speaker(place.trigger.first))


def declarer(place: Place, _argument: str, _filled: Roles) -> Actor | None:
    """Whose act a participle behind the verb tells."""
    return _here(place, place.focus.speech.declarer(place.trigger.first))


def supporter(place: Place, _argument: str, filled: Roles) -> Actor | None:
    """Whose support it is that stands right behind it, if whom it is for follows: «دعم | تونس | لمصر».

    Of «أكد دعم تونس» alone Tunis is who is supported. A welcome is his who stands behind it: «ترحيب | روما | به».
    """
    welcomes = place.trigger.lexeme.group == "welcome"
    owner = genitive(place, "any" if welcomes else "state", filled) or _government(place, filled) or _adjective(place)
    if owner is None:
        return None
    others = [a for a in place.after(place.clause) if a.first >= owner.last and not {*a.parties} & {*owner.parties}]
    given = any(a.parties and (a.prep in _GIVEN_TO or _is_led(place, a)) for a in others)
    return owner if given or any(a.parties and _is_struck(place, owner, a) for a in others) else None


def is_whose(place: Place, actor: Actor) -> bool:
    """Whether an adjective tells whose stance a definite noun means: «الدعم | المصري |»."""
    named = place.scene.word(place.trigger.first).lstrip("وبل").startswith("ال")
    return named and actor.form == "adjective" and actor.first == place.trigger.last


def _adjective(place: Place) -> Actor | None:
    return next((actor for actor in place.after(place.clause) if is_whose(place, actor)), None)


def _government(place: Place, filled: Roles) -> Actor | None:
    """The government that supports, where another's does not say so: «أعربت عن دعم | حكومة بنما | لجهود …»."""
    owner = genitive(place, "person", filled)
    if owner is None or owner.role != "government":
        return None
    said = place.focus.speech.speaker(place.trigger.first)
    return owner if said is None or not said.parties or {*said.parties} & {*owner.parties} else None


_GIVEN_TO = frozenset({"ل", "with", "to", "about", "on", "against", "for"})


def _is_led(place: Place, actor: Actor) -> bool:
    """Whether ل leads to the noun that an actor stands behind: «دعم تونس | لوحدة | ليبيا»; ب where one welcomes."""
    leading = ("ل", "ب") if place.trigger.lexeme.group == "welcome" else ("ل",)
    words = (place.scene.word(i) for i in range(actor.first - 1, max(place.trigger.last, actor.first - 4), -1))
    return actor.prep in ("of", "") and any(word.startswith(leading) for word in words)


def _is_struck(place: Place, owner: Actor, actor: Actor) -> bool:
    """Whether ل leads from the owner on to what is told of an actor: «إدانة قطر واستنكارها | للهجوم | في مالي»."""
    between = range(owner.last, min(actor.first, owner.last + _STEPS))
    return any(place.scene.word(i).startswith("لل") for i in between)


_STEPS = 6


def council(place: Place, groups: str, _filled: Roles) -> Actor | None:
    """The organisation that resolves: the doer of the nearest verb of these groups, else whose resolution it is."""
    for actor in (imposer(place, groups, {}), genitive(place, "any", {})):
        if actor is not None and _is_organisation(actor):
            return actor
    near = [(distance(place, actor), actor) for actor in place.actors if _is_organisation(actor)]
    return min(near, key=lambda pair: pair[0])[1] if near and min(near)[0] <= _NEAR else None


def _is_organisation(actor: Actor) -> bool:
    """Whether it is an organisation of its own, not only a name for several states."""
    return actor.form == "organisation" and len(actor.parties) == 1 and actor.parties[0].startswith("org:")


def _is_of_body(actor: Actor) -> bool:
    """Whether he acts for an organisation: «رئيس البرلمان العربي»."""
    return len(actor.parties) == 1 and actor.parties[0].startswith("org:")


def joined_to(place: Place, _argument: str, _filled: Roles) -> Actor | None:
    """The organisation that a state joins or leaves: the first behind the trigger, before any other state."""
    if place.scene.word(place.trigger.last) in _TO_WHICH:
        bodies = [a for a in place.before(place.sentence) if _is_organisation(a)]
        if bodies and place.trigger.first - bodies[0].last <= _RELATED:
            return bodies[0]
    for actor in place.after(place.sentence):
        meant = actor.form == "collective" and actor.prep and actor.parties[:1] and actor.parties[0].startswith("org:")
        meant = meant or (actor.role == "member" and place.trigger.lexeme.group == "admission")  # «قبوله | عضوا في …»
        is_body = _is_organisation(actor) or actor.role == "presidency" or meant  # «انضمت | للمنظمة |»
        if is_body and actor.parties and actor.first - place.trigger.last <= _REACH:
            return actor
        from_another = actor.prep == "from" and place.trigger.lexeme.sense == "chairs"  # «تسلمت … من الصين رئاسة …»
        if actor.form in ("state", "place") and actor.prep in ("to", "from") and not from_another:
            return None
    return _spoken_of(place)


def _spoken_of(place: Place) -> Actor | None:
    """The organisation last told of, where the trigger leads to it by its kind: «ستنضم كينيا | إلى المجموعة |»."""
    scene, last = place.scene, min(place.clause.last, place.trigger.last + _REACH)
    led = any(
        scene.word(i) in _KINDS and scene.word(i - 1) in ("الي", "من", "في") for i in range(place.trigger.last, last)
    )
    if not led and not any(scene.word(i) in _TO_IT for i in range(place.trigger.last, last)):
        return None
    before = (a for a in reversed(scene.actors) if a.last <= place.trigger.first and _is_organisation(a))
    told = next(before, None)
    return None if told is None else absent(place, told)


_TO_IT = frozenset({"اليها", "اليه"})
_KINDS = frozenset({
    "المجموعه", "الكتله", "التكتل", "التجمع", "الحلف", "المنظمه", "الاتحاد", "الرابطه", "التحالف", "الناتو",
})  # fmt: skip


_TO_WHICH = frozenset({"اليه", "اليها", "منه", "منها"})
_RELATED = 4
"""Tokens from an organisation to the verb of its relative clause: «المجموعة، التي | انضمت | إليها …»."""


def _here(place: Place, actor: Actor | None) -> Actor | None:
    """The actor as it is, or without words of its own from elsewhere; who chairs a state's body does not act for it."""
    if actor is None or actor.form not in _ACTING or (actor.role == "chair" and not _is_of_body(actor)):
        return None
    inside = place.sentence.first <= actor.first < place.sentence.last
    return actor if inside else absent(place, actor)
