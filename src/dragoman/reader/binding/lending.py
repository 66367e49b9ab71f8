"""Lending: the fund or bank that lends by an agreement: «اتفاقية قرض بين الحكومة الأردنية والصندوق الكويتي»."""

from __future__ import annotations

from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import Place, Roles, absent, parties_of

_LENDERS = frozenset({"صندوق", "بنك", "وكاله", "مصرف", "مءسسه"})
"""Words for those who lend, without their article."""
_FORMS = frozenset({"collective", "organisation", "office", "state", "place"})


def lender(place: Place, _argument: str, filled: Roles) -> Actor | None:
    """The nearest to the trigger in its sentence that a word for a fund or bank opens, of another party."""
    parties = parties_of(filled)
    lending = [
        actor
        for actor in place.actors
        if actor.parties
        and not parties.intersection(actor.parties)
        and (lends(place, actor) or _heads_lender(place, actor))
        and not _is_occasion(place, actor)
    ]
    return min(lending, key=lambda actor: abs(actor.first - place.trigger.first), default=None)


def borrower(place: Place, _argument: str, filled: Roles) -> Actor | None:
    """Who concludes the agreement with who lends: the nearest state or who acts for one, of another party."""
    parties = parties_of(filled)
    others = [
        actor
        for actor in place.actors
        if actor.parties
        and actor.form in _BORROWERS
        and parties.isdisjoint(actor.parties)
        and not lends(place, actor)
        and not _is_occasion(place, actor)
        and (actor.conj or actor.prep in _CONCLUDING)
    ]
    return min(others, key=lambda actor: abs(actor.first - place.trigger.first), default=None)


_BORROWERS = frozenset({"state", "collective", "office", "person"})
_CONCLUDING = frozenset({"", "with", "between"})


def granting(place: Place, _argument: str, _filled: Roles) -> Actor | None:
    """The envoy before a grant who signs for it or hands it over: «وقع | سفير اليابان لدى كينيا | … عقد منحة»."""
    return next((a for a in place.before(place.sentence) if a.role in _ENVOYS and a.parties), None)


_ENVOYS = frozenset({"ambassador", "embassy", "charge-d-affaires"})


def _heads_lender(place: Place, actor: Actor) -> bool:
    """Whether somebody who acts is told to head a fund or bank: «الرئيس التنفيذي | للصندوق السعودي للتنمية |»."""
    if actor.form not in ("person", "office") or not actor.roles + actor.people:
        return False
    words = (place.scene.word(i) for i in range(actor.first, actor.last))
    return any(word.removeprefix("ل").removeprefix("ل").removeprefix("ا") in _HEADED for word in words)


def _is_occasion(place: Place, actor: Actor) -> bool:
    """Whether a bank is one at whose meetings it is signed: «على هامش | اجتماعات | … صندوق النقد الدولي»."""
    return any(place.scene.word(i) in _MEETINGS for i in range(actor.first - _MARGIN, actor.first))


_HEADED = frozenset({"صندوق", "لصندوق", "بنك", "لبنك", "وكاله", "لوكاله", "مصرف"})
_MEETINGS = frozenset({"هامش", "اجتماعات", "الاجتماعات", "لاجتماعات"})
_MARGIN = 6
"""Tokens from «على هامش اجتماعات» to whose they are."""


def patron(place: Place, _argument: str, filled: Roles) -> Actor | None:
    """The fund or bank told of before a sum, whose further sums a report goes on to tell.

    «وافق مجلس البنك …. ومن ذلك: تقديم | تمويل | بمبلغ مليون دولار لكينيا»: the nearest before it in its sentence, else
    the organisation that gave what was told last.
    """
    sums = (q for q in place.scene.quantities if q.kind == "money" and q.first >= place.trigger.last)
    if next((q.first - place.trigger.last > _NEAR for q in sums), True):
        return None
    parties = parties_of(filled)
    for actor in place.before(place.sentence):
        if actor.parties and not parties.intersection(actor.parties) and lends(place, actor):
            return absent(place, actor)
    told = place.focus.helped.get("donor", ())
    gives = any(actor.is_personal or actor.form == "state" for actor in place.before(place.clause) if not actor.prep)
    if len(told) != 1 or not told[0].startswith("org:") or gives:
        return None
    return Actor(place.trigger.first, place.trigger.first, "organisation", told)


_NEAR = 5
"""Tokens from what is lent to its sum."""


def lends(place: Place, actor: Actor) -> bool:
    """Whether an actor is a fund or bank, by the word that opens it."""
    if actor.form not in _FORMS:
        return False
    word = place.scene.word(actor.first).removeprefix("و")
    return bool(_LENDERS & {word, word.removeprefix("ال"), word.removeprefix("لل"), word.removeprefix("ل")})
