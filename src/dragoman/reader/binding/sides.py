"""Between whom it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from dragoman.lexicon.frames.named import Named
from dragoman.reader.actor import Actor
from dragoman.reader.binding.agreed import agreed
from dragoman.reader.binding.building import building, is_joint, is_where, together
from dragoman.reader.binding.missions import is_elsewhere, is_mutual
from dragoman.reader.binding.place import CLASSES, Place
from dragoman.reader.binding.ranking import ranked
from dragoman.reader.binding.related import related
from dragoman.reader.binding.routes import route
from dragoman.reader.binding.rows import chain, distance, is_two, joined, nearest_two
from dragoman.reader.binding.travelling import travelling
from dragoman.reader.focus import is_setting
from dragoman.reader.located import located

_NEAR_BETWEEN, _RIGHT = 12, 3

_UNNAMED = frozenset({"between", "enacted"})
"""Ways of asking that know no instruments by their names: what a parliament thinks of those is its stance."""
_ELSEWHERE = frozenset({"told", "between", "strict", "related", "ranked", "travelling", "building", "routed"})
"""Ways of asking that do not look at the trigger's own phrase."""


def sides(place: Place, argument: str) -> list[Actor]:
    """Those between whom it is; none unless they are of two parties at least.

    First come the parties to an instrument known by its name; those that «بين» governs, where one that is no state
    ends the search; «البلدان»; and, unless `strict` is asked for, the states that the trigger's own phrase names. Then
    by what is asked for:

        own      the states whose adjectives the trigger's own phrase has, and nobody else
        told     nobody else
        between  the same, but for an instrument known by its name
        enacted  those of `agreed`, but for an instrument known by its name
        strict   all who act in the clause, else in the sentence
        near     the same, else with adjectives and cities
        agreed   those who agree in the clause, else in the sentence (`agreed`); else, in a report of two, these
        routed   from where to where the line behind the trigger runs (`route`)
        building  who builds, and where or with whom (`building`); else the pair that a report speaks of as one
        travelling  between whom one travels (`travelling`); else, of visas, the pair in focus
        ranked   the state of whose partners is told, and the one that has the rank (`ranked`)
        related  whose a measure is, and the other that its words relate it to (`related`)
        (none)   those of `strict`, else with adjectives; else the pair in focus
    """
    if argument == "own" or (argument == "building" and place.trigger.lexeme.group in _BUILT):
        return _adjectives(place) if argument == "own" else _planted(place)
    if argument in _UNNAMED and place.scene.named_at(place.trigger.first):
        return []
    if found := _told(place) or (_own(place) if argument not in _ELSEWHERE else []):
        return found
    if argument in ("told", "between") or len(_between(place)) > (argument == "travelling"):
        return []
    within = [actor for actor in place.actors if actor.first >= place.clause.first and actor.last <= place.clause.last]
    if argument in ("agreed", "enacted"):
        return agreed(place, within) or (_pair(place, within) if place.focus.is_mutual else _ours(place, within))
    if argument in _PARTICULAR:
        found, stands_in = _PARTICULAR[argument](place)
        return found or ([pair for pair in _pair(place, within) if _is_of_states(pair)] if stands_in else [])
    acting = CLASSES["any"]
    wider = {"strict": (), "near": ("adjective", "place")}.get(argument, ("adjective",))
    for forms in (acting, acting.union(wider)):
        for actors in (within, place.actors):
            if near := nearest_two(place, [actor for actor in actors if actor.form in forms and actor.parties]):
                return near
    return [] if argument else _pair(place, within)


def _adjectives(place: Place) -> list[Actor]:
    own = _own(place)
    return own if all(actor.form == "adjective" for actor in own) else []


def _planted(place: Place) -> list[Actor]:
    if is_where(place):
        return []
    found = _own(place) or building(place) or together(place)
    if found or not (place.focus.is_mutual and is_joint(place) and _is_opened(place)):
        return found
    here = [actor for actor in place.actors if place.clause.first <= actor.first < place.clause.last]
    return [pair for pair in _pair(place, here) if _is_of_states(pair)]


def _is_opened(place: Place) -> bool:
    """Whether what is built is told to have been opened right before: «تم تدشين مركز …»."""
    before = range(place.trigger.first - 2, place.trigger.first)
    return any("build.completed" in place.scene.groups_at(i) for i in before)


def _is_of_states(actor: Actor) -> bool:
    return not any(":" in party for party in actor.parties)


_PARTICULAR: dict[str, Callable[[Place], tuple[list[Actor], bool]]] = {
    "related": lambda place: (related(place), False),
    "ranked": lambda place: (ranked(place), False),
    "building": lambda place: (building(place), is_joint(place)),
    "routed": lambda place: (route(place), False),
    "travelling": lambda place: (travelling(place), _is_ours(place) or _is_gate(place)),
}
"""What is asked for of one kind only: who is found, and whether the pair in focus stands in for them."""


def _is_ours(place: Place) -> bool:
    """Whether the trigger is a visa in a report of two states, which the two give one another, or «بينهما»."""
    last = place.trigger.last
    beside = any(place.scene.word(i) == "بينهما" for i in range(last, last + 3))
    return beside or (place.trigger.lexeme.group == "visa" and place.focus.is_mutual)


def _is_gate(place: Place) -> bool:
    """Whether the trigger is a gate between two states: «إغلاق | معبر | …», or a border closed between them."""
    closed = place.scene.word(place.trigger.last) in ("المغلقه", "الموصده")
    return place.trigger.lexeme.group == "border" and (closed or place.scene.word(place.trigger.first) in _GATES)


_GATES = frozenset({"معبر", "المعبر", "منفذ", "المنفذ"})
_BUILT = frozenset({"plant", "house"})


def _told(place: Place) -> list[Actor]:
    """Those whom the words themselves set on two sides."""
    at = place.trigger.first
    known = place.scene.named_at(at)
    between = _between(place)
    if known is not None and _is_of(known, between):
        return [Actor(at, at, "both", known.parties)]
    inside = [a for a in place.actors if at <= a.first and a.last <= place.trigger.last and a.parties]
    if is_two(inside):
        return inside
    if between:
        right = [actor for actor in between if 0 <= actor.first - place.trigger.last <= _RIGHT]  # not those told before
        if not right and place.trigger.lexeme.conj:  # «… بين عمان وتشيلي، | ومذكرة | … بين عمان ومالطا»
            right = [actor for actor in between if actor.first >= place.trigger.last]
        nearest = min(right or between, key=lambda actor: distance(place, actor))
        first = chain(nearest, between)[0]
        group = [first, *joined(place, first, {})]
        group = group if is_two(group) else [first, *_counterpart(place, first)]
        return group if is_two(group) else _bodies(place)
    told = [
        actor
        for actor in place.actors
        if actor.form == "both" and len(actor.parties) > 1 and place.clause.first <= actor.first < place.clause.last
    ][:1]
    return told or _bodies(place)


def _bodies(place: Place) -> list[Actor]:
    """The states of two bodies of the clause, each told by where it is."""
    clause = place.clause
    return located(place.scene, [a for a in place.actors if clause.first <= a.first and a.last <= clause.last])


def members(place: Place) -> list[Actor]:
    """The two of a pair, each by itself, where the trigger says that each has its own: «أعاد البلدان فتح سفارتيهما»."""
    lexeme = place.trigger.lexeme
    each = any(place.scene.word(i) in _EACH for i in range(place.clause.first, place.trigger.first))
    if not (each or lexeme.number in ("d", "p") or lexeme.enclitic == "هما"):
        return []
    pair = agreed(place, [a for a in place.actors if place.clause.first <= a.first < place.clause.last])
    parties = tuple(dict.fromkeys(party for actor in (_told(place) or pair) for party in actor.parties))
    at = place.trigger.first
    if lexeme.group == "mission" and (is_elsewhere(place, parties) or not (each or is_mutual(place))):
        return []
    return [Actor(at, at, "state", (party,)) for party in parties] if len(parties) == _TWO else []


_TWO = 2
_EACH = frozenset({"كل", "كلا", "كلتا", "كلتي"})


def _counterpart(place: Place, first: Actor) -> list[Actor]:
    """The state of «ونظيرتها السودانية», wherever behind the first of two that stands in their sentence."""
    for actor in place.actors:
        words = (place.scene.word(actor.first - 1), place.scene.word(actor.first))
        if actor.first > first.last and actor.parties and any(word.startswith("ونظير") for word in words):
            return [actor] if actor.parties != first.parties else []
    return []


def _is_of(known: Named, between: Sequence[Actor]) -> bool:
    """Whether nobody is named between whom it is, or one of the parties."""
    return not between or any(party in known.parties for actor in between for party in actor.parties)


def _between(place: Place) -> list[Actor]:
    """Those that «بين» governs near by; none before the trigger where «مع» behind it tells with whom it is."""
    found = [actor for actor in place.actors if actor.prep == "between" and distance(place, actor) <= _NEAR_BETWEEN]
    if not any(actor.first > place.trigger.first for actor in found) and _is_with_another(place, found):
        return []
    return found


def _is_with_another(place: Place, between: Sequence[Actor]) -> bool:
    """Whether «مع» right behind sets a third over against who does it: «العلاقات بين … منذ توقيع مصر معاهدة مع …»."""
    parties = {party for actor in between for party in actor.parties}
    behind = [actor for actor in place.after(place.clause) if actor.first - place.trigger.last <= _WITH]
    return any(actor.prep == "with" and actor.parties and parties.isdisjoint(actor.parties) for actor in behind)


_WITH = 5


def _pair(place: Place, within: Sequence[Actor]) -> list[Actor]:
    """The pair in focus, in a report that is of two states and where the clause names no third."""
    at = place.trigger.first
    pair = Actor(at, at, "both", place.focus.both(actor for actor in place.actors if not is_setting(actor)))
    where = place.trigger.lexeme.group == "instrument"  # «وقع الاتفاق | في جنيف | عام 2019»
    named = {party for actor in within if not (where and is_setting(actor)) for party in actor.parties}
    return [pair] if place.focus.is_bilateral and len(pair.parties) > 1 and named <= set(pair.parties) else []


def _ours(place: Place, within: Sequence[Actor]) -> list[Actor]:
    """The envoy's state and its host, where the words are his: «أقيمت علاقاتنا مع …», «وقعنا اتفاقية»."""
    lexeme, at = place.trigger.lexeme, place.trigger.first
    near = range(max(place.clause.first, at - _NEAR_VERB), at)
    first = any(each.is_verb and each.person == 1 for i in near for each in place.scene.words_at(i))
    named = {party for actor in within for party in actor.parties}
    ours = first or lexeme.enclitic == "نا" or place.scene.word(at).endswith("نا")
    if not ours or not place.focus.posting or not named <= {*place.focus.posting}:
        return []
    return [Actor(at, at, "both", place.focus.posting)]


_NEAR_VERB = 8


def _own(place: Place) -> list[Actor]:
    """The states that the trigger's own phrase names: «الاستثمارات القطرية في تونس», «مجلس أعمال قطري تونسي»."""
    row: list[Actor] = []
    end = place.trigger.last
    for actor in () if _is_of_a_pronoun(place) else place.after(place.clause):
        if actor.first - end > (1 if not row else 2) or (actor.conj and actor.form != "adjective"):
            break
        if actor.form in ("adjective", "place", "state"):
            row.append(actor)
            end = actor.last
    return row if is_two(row) else []


def _is_of_a_pronoun(place: Place) -> bool:
    """Whether ties are those of a pronoun, who is one side: «قطعت بنما | علاقاتها | مع مالي بعد الهجوم على توغو»."""
    at = place.trigger.first
    theirs = place.trigger.lexeme.group == "ties" and place.scene.word(at).endswith(("ها", "ه", "هما", "هم"))
    return theirs and not place.scene.source(at, at + 1).endswith("ة")
