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
        if actor.parties and not parties.intersection(actor.parties) and lends(place, actor)
    ]
    return min(lending, key=lambda actor: abs(actor.first - place.trigger.first), default=None)


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
