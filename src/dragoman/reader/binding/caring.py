"""Who cares for whom: who treats another's wounded, who trains another's forces, and whose help was told of before.

«تلقى الجرحى اليمنيون العلاج في المستشفيات الأردنية», «مدربون فرنسيون في مالي لتدريب القوات المالية»,
«أرسلت إيطاليا سفينة إلى تشاد. وتحمل السفينة 20 طنا من الأدوية».
"""

from __future__ import annotations

from dragoman.reader.actor import Actor
from dragoman.reader.binding.giving import gives
from dragoman.reader.binding.place import BARE, Place, Roles, absent, parties_of

_WHOLE = frozenset({"state", "collective", "organisation", "office", "person"})
_SITES = frozenset({"state", "place", "own"})
_AT = frozenset({"in", "ب", "to"})
_FAR, _NEAR = 24, 14
_DRILLED, _THERE, _NEXT, _WOUNDED = 4, 3, 8, 2
"""Tokens from the wounded to where they are treated, back to who does it; from training to whose they are; from the
treatment to where it is; from a verb past its subject to whose forces are trained; from the wounded to whose they are.
"""
_TRAINERS = frozenset({"جنود", "جنودا", "مدربين", "مدربون", "مدربا", "مستشارين", "مستشارون", "خبراء", "برنامج", "بعثه"})


def healer(place: Place, _argument: str, filled: Roles) -> Actor | None:
    """Whose hospital treats the wounded, else where they are brought to, else who does the verb before."""
    scene, taken = place.scene, parties_of(filled)
    others = [a for a in place.actors if a.parties and not taken.intersection(a.parties)]
    for actor in others:
        behind = range(actor.first - 2, actor.first + 1)
        theirs = actor.form in ("adjective", "collective") or (actor.form == "state" and actor.prep == "of")
        if theirs and any("treat" in scene.groups_at(i) for i in behind):
            return actor
    for actor in others:
        at = range(actor.first - _THERE, actor.first)
        there = actor.prep == "to" or any("treat" in scene.groups_at(i) for i in at)
        if actor.form in _SITES and actor.prep in _AT and there and 0 <= actor.first - place.trigger.last <= _NEAR:
            return actor
    return _doing(place, filled)


def patients(place: Place, _argument: str, _filled: Roles) -> Actor | None:
    """Whose the wounded are: the first behind them, unless it is where they are brought to."""
    for actor in place.after(place.sentence):
        if actor.first - place.trigger.last > _WOUNDED:
            return None
        if actor.parties and actor.form in ("adjective", "collective", "state", "own"):
            return None if actor.prep in ("to", "ل", "with") else actor
    return None


def _doing(place: Place, filled: Roles) -> Actor | None:
    """Who does what the nearest verb before the trigger says."""
    taken = parties_of(filled)
    for i in range(place.trigger.first - 1, max(place.sentence.first, place.trigger.first - _NEAR) - 1, -1):
        doer = place.focus.speech.doer(i)
        if doer is not None and doer.parties and not taken.intersection(doer.parties):
            return doer if place.sentence.first <= doer.first < place.sentence.last else absent(place, doer)
    return None


def drilled(place: Place, _argument: str, filled: Roles) -> Actor | None:
    """Whose forces are trained: those named right behind, else where they are."""
    taken = parties_of(filled)
    for actor in place.after(place.sentence):
        if actor.first - place.trigger.last > (_NEXT if place.trigger.lexeme.is_verb else _DRILLED):
            return None
        if actor.parties and not taken.intersection(actor.parties) and actor.form != "organisation":
            return actor
    return None


def trainees(place: Place, _argument: str, filled: Roles) -> Actor | None:
    """Whose those who are trained are: the adjective behind them or the people named."""
    taken = parties_of(filled)
    for actor in place.after(place.clause):
        if actor.first - place.trigger.last > _NEXT:
            return None
        if actor.form in ("adjective", "collective") and actor.parties and not taken.intersection(actor.parties):
            return actor
    return None


def driller(place: Place, _argument: str, filled: Roles) -> Actor | None:
    """Who trains them: the nearest before who acts, or whose trainers or soldiers are there for it."""
    taken, scene = parties_of(filled), place.scene
    for actor in place.before(place.sentence):
        if place.trigger.first - actor.last > _FAR or taken.intersection(actor.parties) or not actor.parties:
            continue
        if actor.form == "adjective" or (actor.form == "collective" and actor.prep == "of"):
            beside = {scene.word(i).removeprefix("ال").removeprefix("وال") for i in (actor.first - 1, actor.first - 2)}
            if not _TRAINERS.isdisjoint(beside):
                return actor
        elif actor.form in _WHOLE and actor.prep in BARE:
            return actor
    return None


def helped(place: Place, role: str, filled: Roles) -> Actor | None:
    """The donor or recipient of the help last told of, where who is known already had the other part in it."""
    told = place.focus.helped
    parties = told.get(role, ())
    known = parties_of(filled)
    if not parties or known.intersection(parties) or not known.issubset({p for each in told.values() for p in each}):
        return None
    return Actor(place.trigger.first, place.trigger.first, "state", parties)


def _is_public(place: Place, actor: Actor) -> bool:
    """Whether an actor acts for a state or organisation, or what brings help is of it; not a man merely of it."""
    if actor.form == "adjective":  # «باخرة | مصرية |», «قافلة طبية | مصرية |»
        beside = range(actor.first - 2, actor.first)
        return any(not place.scene.groups_at(i).isdisjoint(_BRINGING) for i in beside)
    return actor.form == "own" or (actor.form in _WHOLE and (actor.form != "person" or bool(actor.role)))


_BRINGING = frozenset({"carrier", "relief"})


def beneficiary(place: Place, _argument: str, filled: Roles) -> Actor | None:
    """Whom help goes to where its words name only who gives it, and none else stands behind it.

    Who was helped before, else the other of the two that the report is of.
    """
    known, at = parties_of(filled), place.trigger.first
    behind = (a for a in place.after(place.clause) if a.form != "adjective" and not gives(place, a))
    after = {party for actor in behind for party in actor.parties}
    if not after <= known or not any(_is_public(place, actor) for actor in filled.get("donor", ())):
        return None
    told = place.focus.helped.get("recipient", ())
    here = (a for a in place.actors if place.clause.first <= a.first < place.clause.last and not gives(place, a))
    others = {party for actor in here for party in actor.parties} - known
    if told and not known.intersection(told) and (not others or others.intersection(told)):
        return Actor(at, at, "state", told)
    pair = place.focus.both()
    rest = tuple(party for party in pair if party not in known)
    is_of_two = place.focus.is_mutual and known < {*pair} and len(rest) == 1 and others <= {*pair}
    return Actor(at, at, "state", rest) if is_of_two else None


def handed(place: Place, group: str, _filled: Roles) -> Actor | None:
    """From whom it was got, told between the verb of getting and what was got: «تسلمت تونس | من الصين | أدوية»."""
    for i in range(place.trigger.first - 1, max(place.sentence.first, place.trigger.first - _NEAR) - 1, -1):
        if group in place.scene.groups_at(i):
            between = [a for a in place.actors if i < a.first < place.trigger.first and a.parties]
            return next((actor for actor in between if actor.prep in ("from", "by")), None)
    return None
