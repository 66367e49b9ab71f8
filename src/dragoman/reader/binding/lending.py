"""Lending: the fund or bank that lends by an agreement: «اتفاقية قرض بين الحكومة الأردنية والصندوق الكويتي»."""

from __future__ import annotations

from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import Place, Roles, parties_of

_LENDERS = frozenset({"صندوق", "بنك", "وكاله", "مصرف", "مءسسه"})
"""Words for those who lend, without their article."""
_FORMS = frozenset({"collective", "organisation", "office", "state", "place"})


def lender(place: Place, _argument: str, filled: Roles) -> Actor | None:
    """The nearest to the trigger in its sentence that a word for a fund or bank opens, of another party."""
    parties = parties_of(filled)
    lending = [
        actor
        for actor in place.actors
        if actor.parties and not parties.intersection(actor.parties) and _lends(place, actor)
    ]
    return min(lending, key=lambda actor: abs(actor.first - place.trigger.first), default=None)


def _lends(place: Place, actor: Actor) -> bool:
    if actor.form not in _FORMS:
        return False
    word = place.scene.word(actor.first).removeprefix("و")
    return bool(_LENDERS & {word, word.removeprefix("ال"), word.removeprefix("لل"), word.removeprefix("ل")})
