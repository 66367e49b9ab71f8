"""Bystanders: who stands near what a stance is on, and is not whom it is on; and culprits, who need not be named."""

from __future__ import annotations

from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import Place, Roles, parties_of

_CAST = frozenset({"vote", "veto"})
_ABSTAINING = frozenset({"امتنعت", "امتنع", "وامتنعت", "وامتنع", "تغيبت", "غابت", "تمتنع"})
"""Who does not vote is not whom a vote is on: «صوتت غانا ضد القرار وامتنعت | توغو |»."""
_NEARBY = frozenset({"قرب", "بالقرب", "بجوار", "قباله", "محيط", "جوار"})
_CHARTERS = frozenset({"ميثاق", "مواثيق", "مباديء"})
_REBELS = frozenset({
    "المقاتلين", "المقاتلون", "مقاتلين", "المتمردين", "المتمردون", "متمردين", "المسلحين", "المسلحون", "الانفصاليين",
})  # fmt: skip
"""Who fights against or beside a state, of whom it is not told."""
_TIES = ("علاقت", "علاقات")
_STEPS = 3
"""Tokens before a building's state within which it is told to be only near."""


def is_of_another_vote(place: Place, actor: Actor) -> bool:
    """Whether it votes otherwise, or not at all: «ضد المشروع الذي صوتت ضده أيضا | بنما |»."""
    group = place.trigger.lexeme.group
    if group not in _CAST:
        return False
    vetoed = group == "veto"
    between = range(place.trigger.last, actor.first)
    return any(place.scene.word(i) in _ABSTAINING or (vetoed and "vote" in place.scene.groups_at(i)) for i in between)


def is_nearby(place: Place, actor: Actor) -> bool:
    """Whether it is only what something happened near: «الهجوم قرب | السفارة الأمريكية | في تونس».

    Nor is a stance on an organisation whose charter one goes by («تمسكها بميثاق | الأمم المتحدة |»), or on whom one
    has ties with: «تعارض أي إجراء بسبب علاقاتها مع | روسيا |».
    """
    if actor.prep == "with" and place.scene.word(actor.first - 2).startswith(_TIES):
        return True
    if actor.form == "organisation":
        return place.scene.word(actor.first - 1).lstrip("ولب") in _CHARTERS
    if actor.form == "adjective" and any(place.scene.word(actor.first - gap) in _REBELS for gap in (1, 2)):
        return True  # «رفضت دعم المقاتلين الأكراد | السوريين |»
    if actor.form != "adjective" and not actor.role:
        return False
    return any(place.scene.word(actor.first - gap) in _NEARBY for gap in range(1, _STEPS + 1))


def where(actor: Actor, parties: set[str]) -> Actor | None:
    """The state in which an embassy is, near which something happened: «قرب السفارة البرازيلية في | داكار |»."""
    if not actor.host or actor.host in parties:
        return None
    return Actor(actor.last, actor.last, "state", (actor.host,))


def culprit(place: Place, _argument: str, filled: Roles) -> Actor | None:
    """Whose attack it is that is called only «الهجوم»: that of whose attack the report has told."""
    near = range(place.trigger.last, min(place.clause.last, place.trigger.last + _HIT))
    told = place.focus.culprit
    if not told or parties_of(filled) & {*told} or not any(place.scene.word(i) in _BARE_ATTACKS for i in near):
        return None
    return Actor(place.trigger.first, place.trigger.first, "state", told)


_HIT = 7
_BARE_ATTACKS = frozenset({
    "الهجوم", "بالهجوم", "الهجمات", "بالهجمات", "القصف", "بالقصف", "الغارات", "بالغارات", "العدوان", "بالعدوان",
    "الغزو", "بالغزو", "الضربات", "بالضربات", "الحصار", "بالحصار", "التجربه", "بالتجربه", "التجارب", "بالتجارب",
})  # fmt: skip
