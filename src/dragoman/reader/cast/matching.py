"""Matching: an office and a name that stand near each other and may be one man."""

from __future__ import annotations

from dragoman.reader.actor import Actor
from dragoman.reader.scene import Scene


def matched(scene: Scene, actors: list[Actor]) -> list[Actor]:
    """Counterparts with the states in which the words behind them put them: «نظراءه في | تونس | وليبيا |»."""
    out: list[Actor] = []
    at = 0
    while at < len(actors):
        actor = actors[at]
        at += 1
        if actor.role == "counterpart" and not actor.parties and not actor.people:
            row: list[Actor] = []
            while at < len(actors) and _is_where(scene, row[-1] if row else actor, actors[at], first=not row):
                row.append(actors[at])
                at += 1
            if row:
                parties = tuple(dict.fromkeys(party for each in row for party in each.parties))
                actor = actor._replace(last=row[-1].last, parties=parties)
        out.append(actor)
    return out


_LINKING = frozenset({"كل", "من", "كلا"})


def _is_where(scene: Scene, before: Actor, actor: Actor, *, first: bool) -> bool:
    """Whether a state stands right behind «في» or «من» behind an office, or goes on a row of such states."""
    if actor.form not in ("state", "organisation") or not actor.parties:
        return False
    gap = [scene.word(i) for i in range(before.last, actor.first)]
    if first:
        return bool(gap) and gap[0] in ("في", "من") and not actor.prep and _LINKING.issuperset(gap[1:])
    return actor.prep == "و" and not gap


_ENVOYS = frozenset({"ambassador", "envoy"})


def may_name(office: Actor, person: Actor) -> bool:
    """Whether a name right behind an office is its holder's; «ووزير الاقتصاد فلان» is one man's second office."""
    if office.role == "guest" and person.role:  # «وسيلتقي الضيف التركي | رئيس مجلس السيادة فلان»
        return False
    if not person.people or (person.parties and office.parties and person.parties != office.parties):
        return False
    if person.role in _ENVOYS and office.role and office.role not in _ENVOYS:  # «استقبل الرئيس | سفير … فلان»
        return False
    if person.whose and office.role and not person.prep:  # «أوفد الرئيس الجزائري | وزير خارجيته فلان»
        return False
    second = not person.parties or (not office.parties and office.role in _SECOND)
    return not person.prep or (person.prep == "و" and second and bool(person.role))


_SECOND = frozenset({"crown-prince", "deputy-crown-prince", "deputy-head-of-government", "deputy-head-of-state"})
"""Offices whose holders have a second as a rule: «نائب رئيس الوزراء ووزير الداخلية السعودي فلان»."""
