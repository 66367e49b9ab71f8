"""Between whom a measure is: whose it is, and the other to whom a preposition or a verb relates it.

«صادرات تركيا إلى العراق», «الطلبة اليمنيين الدارسين في ماليزيا», «استقبلت تونس مليون سائح جزائري»,
«يدرس في ماليزيا ألفا طالب يمني», «التبادل التجاري مع الصين».
"""

from __future__ import annotations

from dragoman.reader.actor import Actor
from dragoman.reader.binding.building import is_joint
from dragoman.reader.binding.inflow import domestic, streaming
from dragoman.reader.binding.place import Place
from dragoman.reader.binding.reaching import PARTNERS, gap, governor, is_other, parties
from dragoman.reader.binding.rows import chain
from dragoman.reader.binding.travelling import airlines, travelling
from dragoman.reader.figures import peopled

_JOINING = frozenset({"to", "with", "from", "in", "ل", "ب", "against", "at"})
"""What relates one state to another."""
_HOLDING = frozenset({"to", "in", "ل", "ب", "at"})
"""What relates people and things to the state that they are in or go to."""
_BARE = frozenset({"", "of", "by"})
_OWNERS = frozenset({"adjective", "state", "collective", "own", "organisation", "place"})
_MUTUAL = frozenset({"trade"})
"""Measures that are of two by their meaning."""
_EITHERS = frozenset({"exports", "imports", "students", "tourists", "nationals", "flights", "investment"})
"""Measures of which a report that speaks of two states as one names but one: «وبلغت الصادرات الأردنية»."""
_TRADED = frozenset({"trade", "exports", "imports", "investment", "sum", "balance"})
"""Measures of which an organisation may be a side."""
_OWNED, _COUNTED, _FAR, _HELD, _AHEAD = 3, 1, 9, 6, 12
"""Tokens from a measure to whose it is, the same from people and things, from there to the other, for both, and back to
one named before."""
_PRONOUNS = frozenset({
    "منه", "منها", "اليه", "اليها", "اليهم", "معه", "معها", "بينهما", "بيننا", "لدينا", "عندنا", "منهم", "نحوها",
    "نحوه", "المتبادل", "المتبادله", "البينيه", "الثناءي", "الثناءيه",
})  # fmt: skip
"""Words that speak of the other of the two without naming him."""
_SPOKEN = 4
"""Tokens behind a measure within which they do."""
_PEOPLE = 4
"""Tokens from «عدد» to whose people they are: «عدد المصحح وضعهم من اليمنيين»."""
_HAVING = 3
"""The same before it: «لدينا 30 شركة»."""


def related(place: Place) -> list[Actor]:
    """The two of a measure, whose it is first; none where its words relate no two.

    Where they name one and speak of the other («وارداتها منه»), or the measure is of two by its meaning, the pair in
    focus stands in, unless a third is named.
    """
    if place.trigger.lexeme.group == "reside":
        return _residents(place)
    if place.trigger.lexeme.group == "number":
        return _numbered(place)
    owner = _owner(place)
    if owner is not None:
        partner = _partner(place, owner)
        return [owner, *_row(place, partner)] if partner is not None else _pair(place, owner)
    toward = _toward(place)
    if toward is not None:
        source = domestic(place, toward) or _end(place, toward) or _source(place, toward) or _foremost(place, toward)
        return [source, toward] if source is not None else _pair(place, toward)
    flown = travelling(place) if place.trigger.lexeme.sense == "flights" else []
    return flown or _pair(place, None)


def _owner(place: Place) -> Actor | None:
    """Whose the measure is: the first state or adjective right behind it that nothing but و-less words govern."""
    for actor in place.after(place.sentence):
        if not actor.parties or actor.form not in _OWNERS:
            continue
        reach = _OWNED if place.trigger.lexeme.sense in _TRADED else _COUNTED
        if gap(place, place.trigger.last, actor.first) > reach:
            return None
        if actor.prep == "ل" and any(a.prep == "with" and is_other(a, actor) for a in place.after(place.clause)):
            return actor  # «العجز التجاري لتونس مع تركيا»
        if governor(place, actor) in _JOINING:
            return None
        return actor if actor.prep in _BARE else None
    return None


def _partner(place: Place, owner: Actor) -> Actor | None:
    for actor in place.after(place.sentence):
        if actor.first < owner.last or not is_other(actor, owner) or not _fits(place, actor):
            continue
        far = gap(place, owner.last, actor.first)
        if far > (_FAR if place.trigger.lexeme.sense in _TRADED else _HELD):
            break
        beside = far == 0 and not actor.conj and actor.form in ("state", "adjective") and actor.prep in _BARE
        joining = _JOINING if place.trigger.lexeme.sense in _TRADED else _HOLDING | streaming(place)
        if governor(place, actor) in joining or beside or (actor.prep in _BARE and _is_host(place, actor)):
            return actor
    for actor in place.before(place.sentence):
        if not is_other(actor, owner) or not _fits(place, actor):
            continue
        far = gap(place, actor.last, place.trigger.first)
        if far > _AHEAD:
            break
        if governor(place, actor) in _within(place) or (_is_host(place, actor) and actor.prep in _BARE):
            return actor
    return None


def _row(place: Place, partner: Actor) -> list[Actor]:
    """The other side with those joined to it: «الصادرات … إلى كينيا | وأوغندا ورواندا | بلغت …»."""
    behind = [a for a in place.after(place.sentence) if a.first >= partner.first and a.parties and a.form in PARTNERS]
    return chain(partner, behind) if behind and behind[0] is partner else [partner]


def _within(place: Place) -> frozenset[str]:
    """What governs the state that people are in, before them: «في مصر», of travellers «وصل إلى مصر» too."""
    return frozenset({"in", "ب", "to"} if place.trigger.lexeme.sense == "tourists" else {"in", "ب"})


def _residents(place: Place) -> list[Actor]:
    """The people that a number counts and the state that the verb puts them in: «يقيم في الكويت 60 ألف أردني»."""
    for _, people in peopled(place):
        if place.trigger.lexeme.enclitic in ("ها", "ه", "نا"):  # «زارها 4 آلاف كويتي»
            host = place.focus.other(people.parties[0])
            at = place.trigger.first
            return [people, Actor(at, at, "state", (host,))] if host and place.focus.is_mutual else []
        for actor in place.actors:
            beside = actor.first in (place.trigger.last, people.last) and actor.form == "state" and actor.prep in _BARE
            if is_other(actor, people) and (governor(place, actor) in _within(place) or beside):
                return [people, actor]
    return []


def _numbered(place: Place) -> list[Actor]:
    """The people whose number is told and the state where they are: «عدد المصريين المقيمين في الكويت»."""
    for people in place.after(place.sentence):
        if people.first - place.trigger.last > _PEOPLE or people.form not in ("adjective", "collective"):
            return []
        for actor in place.actors:
            near = gap(place, people.last, actor.first) <= _FAR if actor.first >= people.last else True
            hosts = actor.first >= people.last and actor.prep in _BARE and _is_host(place, actor)  # «زاروا | كوبا |»
            if is_other(actor, people) and near and (hosts or _is_inside(place, actor)):
                return [people, actor]
    return []


def _is_inside(place: Place, actor: Actor) -> bool:
    """Whether people are in a state, or in a part of it: «في السعودية», «بمناطق المملكة»."""
    if governor(place, actor) in _within(place):
        return True
    before = place.scene.word(actor.first - 1)
    return actor.prep == "of" and (before.startswith("ب") or place.scene.word(actor.first - 2) == "في")


def _fits(place: Place, actor: Actor) -> bool:
    """Whether an actor can be the other: people go to states only, not to an organisation."""
    return actor.form != "organisation" or place.trigger.lexeme.sense in _TRADED


def _is_host(place: Place, actor: Actor) -> bool:
    """Whether a verb of taking in stands beside an actor: «استقبلت | تونس |», «| تركيا | تستضيف»."""
    beside = (actor.first - 1, actor.last)
    if place.scene.word(actor.first - 1) == "بزياره" and place.trigger.lexeme.sense == "tourists":
        return True  # «قام بزيارة | المغرب | 300 ألف سائح إسباني»
    return any(lexeme.group == "host" for i in beside for lexeme in place.scene.words_at(i))


def _toward(place: Place) -> Actor | None:
    for actor in place.after(place.sentence):
        if actor.parties and actor.form in PARTNERS:
            near = gap(place, place.trigger.last, actor.first) <= _OWNED
            return actor if near and governor(place, actor) in _JOINING else None
    return None


def _end(place: Place, start: Actor) -> Actor | None:
    """Where those go who come from a state: «السياح القادمين من السعودية إلى | تركيا |»."""
    if start.prep != "from":
        return None
    for actor in place.after(place.sentence):
        if actor.first >= start.last and is_other(actor, start):
            near = gap(place, start.last, actor.first) <= _OWNED
            return actor if near and governor(place, actor) in _HOLDING else None
    return None


def _source(place: Place, toward: Actor) -> Actor | None:
    """Whose «الصادرات إلى روسيا» are: the nearest bare one before in the clause, of another party."""
    for actor in place.before(place.clause):
        own = actor.form != "adjective" or place.trigger.lexeme.sense == "flights"  # «الخطوط القطرية»
        if is_other(actor, toward) and actor.prep in _BARE and actor.form != "place" and own:
            return actor
    if place.trigger.lexeme.sense == "flights":
        flying = [actor for actor in airlines(place) if actor.last <= place.trigger.first and is_other(actor, toward)]
        return flying[-1] if flying else None
    return None


def _foremost(place: Place, toward: Actor) -> Actor | None:
    """The state that a report tells the trade of, where only with whom is told: «بلغ العجز | مع الصين | …»."""
    party, at = place.focus.foremost, place.trigger.first
    sense = place.trigger.lexeme.sense
    if not party or party in toward.parties or sense not in _GOING_ON or toward.form not in ("state", "own"):
        return None
    own = {p for actor in place.before(place.clause) for p in actor.parties} - {party, *toward.parties}
    return None if own else Actor(at, at, "state", (party,))


def _pair(place: Place, named: Actor | None) -> list[Actor]:
    """The pair in focus, where the words speak of both and name no third."""
    last = min(place.trigger.last + _SPOKEN, place.sentence.last)
    first = max(place.trigger.first - _HAVING, place.sentence.first)
    words = {place.scene.word(i) for i in range(first, last)}
    at, sense = place.trigger.first, place.trigger.lexeme.sense
    here = parties(place, place.clause.first, place.clause.last) | set(named.parties if named else ())
    goes_on = sense in _GOING_ON or (sense == "tourists" and named is not None)
    if goes_on and here <= set(place.focus.measured) and len(place.focus.measured) == _TWO:
        return [Actor(at, at, "both", place.focus.measured)]
    two = parties(place, place.sentence.first, at)
    loose = sense in _MUTUAL or (sense == "investment" and not place.trigger.lexeme.definite)
    if loose and named is None and len(two) == _TWO and here <= two:
        return [Actor(at, at, "both", tuple(sorted(two)))]
    ours = place.trigger.lexeme.enclitic == "نا" or sense == "flights" or _takes_in(place)
    spoken = place.focus.is_mutual and sense in _EITHERS and (ours or is_joint(place) or _is_of_envoy(place))
    if not spoken and not words & _PRONOUNS and (named is not None or sense not in _MUTUAL):
        return []
    pair = Actor(at, at, "both", place.focus.both(place.actors))
    return [pair] if place.focus.is_bilateral and len(pair.parties) == _TWO and here <= set(pair.parties) else []


def _takes_in(place: Place) -> bool:
    """Whether a verb before says that they came to who speaks, or to who was named: «زارنا 3200 سائح قطري»."""
    before = range(max(place.sentence.first, place.trigger.first - _AHEAD), place.trigger.first)
    return any(lexeme.group == "host" and lexeme.enclitic for i in before for lexeme in place.scene.words_at(i))


def _is_of_envoy(place: Place) -> bool:
    """Whether an ambassador speaks, or is spoken of, in the report: he tells of his state and its host."""
    return any(actor.role == "ambassador" and actor.host for actor in place.scene.actors)


_TWO = 2
_GOING_ON = frozenset({"trade", "exports", "imports", "balance"})
"""Measures of which a report that has told one between two goes on to tell the others."""
