"""Binding: the ways in which a frame finds who fills a role, each one small rule of Arabic syntax.

A way is written in the frames as a word, with what it asks for after a colon: for most a class of actors (`personal`,
`acting`, `state`, `goal`, `any`; see `_CLASSES`), for some what governs them.

    subject     the one who acts: bare before the verb, else bare after it; else the topic
    object      the next bare one after the subject; else the pronoun on the verb
    genitive    right after a noun (two adjectives may stand between)
    relative    the one who acts in the relative clause behind the trigger («الزيارة التي قام بها الرئيس»)
    enclitic    the pronoun on the trigger, which is the sentence's subject or the topic
    covering    whose name the trigger itself is part of («السفارة الكويتية»)
    adjective   the state whose adjective qualifies the trigger
    before      the nearest before the trigger, in its clause, else in its sentence
    after       the nearest after the trigger
    prep        the first after the trigger that one of these governs
    anyprep     the same, after or before
    goal        the nearest state or city after the trigger that one of these governs
    recipient   the nearest after, else before, of another party than the roles already filled
    facing      the nearest after the trigger in its clause of another party, an adjective too
    giver       the one who acts in the nearest verb of giving before the trigger
    envoy       an ambassador or envoy of the sentence
    organisation  an organisation of the sentence
    topic       who acted last
    sides       the two or more between whom it is: those after «بين», «البلدان», or all who act in the clause
    other       the other state of the pair, once the named role is filled
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from dragoman.reader.actor import Actor
from dragoman.reader.focus import Focus
from dragoman.reader.scene import Scene, Span, Trigger

_BARE = frozenset({"", "by"})
_CLASSES = {
    "": frozenset({"state", "organisation", "person", "office", "collective", "both", "own", "pronoun"}),
    "any": frozenset({"state", "organisation", "person", "office", "collective", "both", "own", "pronoun"}),
    "personal": frozenset({"person", "office", "collective", "both", "pronoun"}),
    "acting": frozenset({"state", "organisation", "person", "office", "collective", "both", "pronoun"}),
    "state": frozenset({"state", "collective", "own", "organisation"}),
    "goal": frozenset({"state", "place", "own"}),
}


class Place:
    """Where a frame is tried: a trigger in its clause and sentence, with the sentence's actors and the focus."""

    def __init__(
        self, scene: Scene, focus: Focus, sentence: Span, clause: Span, trigger: Trigger, actors: Sequence[Actor]
    ) -> None:
        self.scene = scene
        self.focus = focus
        self.sentence = sentence
        self.clause = clause
        self.trigger = trigger
        self.actors = actors

    def before(self, span: Span) -> list[Actor]:
        """The actors before the trigger within a span, nearest first."""
        return [a for a in reversed(self.actors) if a.last <= self.trigger.first and a.first >= span.first]

    def after(self, span: Span) -> list[Actor]:
        """The actors after the trigger within a span, nearest first."""
        return [a for a in self.actors if a.first >= self.trigger.last and a.last <= span.last]


Roles = dict[str, list[Actor]]


def bind(place: Place, way: str, filled: Roles) -> list[Actor]:
    """Those who fill a role in one way; none if nobody does. Those joined by و to the first come with it."""
    name, _, argument = way.partition(":")
    if name == "sides":
        return _sides(place, argument)
    found = _WAYS[name](place, argument, filled)
    if found is None or not found.parties or (found.last > found.first and found.first in _taken(filled)):
        return []
    return [found, *_joined(place, found, filled)]


def _taken(filled: Roles) -> set[int]:
    return {actor.first for actors in filled.values() for actor in actors}


def _parties(filled: Roles) -> set[str]:
    return {party for actors in filled.values() for actor in actors for party in actor.parties}


def _joined(place: Place, first: Actor, filled: Roles) -> list[Actor]:
    """Those who follow an actor, each joined by و."""
    joined: list[Actor] = []
    taken, end = _taken(filled), first.last
    for actor in place.actors:
        if actor.first < end or actor.first in taken or first.last == first.first:
            continue
        if actor.form == "adjective" and not actor.conj:
            end = actor.last if actor.first == end else end
            continue
        if not actor.conj or actor.first - end > 1 or not actor.parties:
            break
        joined.append(actor)
        end = actor.last
    return joined


def _of(actors: Iterable[Actor], wanted: str) -> list[Actor]:
    return [actor for actor in actors if actor.form in _CLASSES[wanted] and actor.parties]


def _absent(place: Place, actor: Actor) -> Actor:
    """An actor of another sentence, or a pronoun, who takes no words of this one."""
    return actor._replace(first=place.trigger.first, last=place.trigger.first)


def _subject(place: Place, wanted: str, filled: Roles) -> Actor | None:
    lexeme = place.trigger.lexeme
    lead = _leading(place, wanted)
    if lead is not None and not lexeme.conj:
        return lead
    for actor in _of(place.after(place.clause), wanted):
        if actor.prep in _BARE:
            return actor
    if lexeme.person == 1:
        return _topic(place, "", filled)
    if lead is not None:
        return lead
    for actor in _of(place.before(place.sentence), wanted):
        if actor.prep in _BARE:
            return actor
    return _topic(place, "", filled)


_BLESSED = frozenset({"الله", "-", "ـ"})
_GAP = 8


def _leading(place: Place, wanted: str) -> Actor | None:
    """The bare actor that stands right before a verb, with at most a blessing between them."""
    for actor in _of(place.before(place.clause), wanted)[:1]:
        gap = {place.scene.word(i) for i in range(actor.last, place.trigger.first)}
        near = place.trigger.first - actor.last
        if actor.prep in _BARE and near <= _GAP and (near <= 1 or gap & _BLESSED) and not gap & {"،", ".", "؛"}:
            return actor
    return None


def _object(place: Place, wanted: str, filled: Roles) -> Actor | None:
    taken = _taken(filled)
    for actor in _of(place.after(place.clause), wanted):
        if actor.first not in taken and actor.prep in _BARE and not actor.conj:
            return actor
    if place.trigger.lexeme.enclitic in ("ه", "ها", "هم", "هما"):
        return _pronoun(place, filled)
    return None


def _pronoun(place: Place, filled: Roles) -> Actor | None:
    """The pronoun on a verb: someone spoken of who is not of the parties already there."""
    parties = _parties(filled)
    context = [actor for actor in (place.focus.topic, place.focus.guest) if actor is not None]
    for actor in [*_of(place.before(place.sentence), "any"), *context]:
        if actor.is_personal and not parties.intersection(actor.parties):
            return _absent(place, actor)
    return None


def _genitive(place: Place, wanted: str, _filled: Roles) -> Actor | None:
    for actor in place.after(place.sentence):
        if actor.first - place.trigger.last > 2 or actor.prep not in _BARE or actor.conj:  # noqa: PLR2004  # two adjectives
            return None
        if actor.form in _CLASSES[wanted]:
            return actor
    return None


def _relative(place: Place, wanted: str, _filled: Roles) -> Actor | None:
    if not any(
        place.scene.word(i) in ("التي", "الذي") for i in range(place.trigger.last, place.trigger.last + 4)
    ):
        return None
    return next((actor for actor in _of(place.after(place.sentence), wanted) if actor.prep in _BARE), None)


def _enclitic(place: Place, _argument: str, filled: Roles) -> Actor | None:
    if place.trigger.lexeme.enclitic not in ("ه", "ها", "هم", "هما", "نا", "ي"):
        return None
    for actor in _of(place.before(place.sentence), "any"):
        if actor.is_personal and actor.prep in _BARE:
            return actor
    return _topic(place, "", filled)


def _covering(place: Place, _argument: str, _filled: Roles) -> Actor | None:
    return next((actor for actor in place.actors if actor.first <= place.trigger.first < actor.last), None)


def _adjective(place: Place, _argument: str, _filled: Roles) -> Actor | None:
    for actor in place.after(place.sentence):
        if actor.first - place.trigger.last > 1:
            return None
        if actor.form == "adjective":
            return actor
    return None


def _before(place: Place, wanted: str, _filled: Roles) -> Actor | None:
    for span in (place.clause, place.sentence):
        for actor in _of(place.before(span), wanted):
            if wanted != "acting" or actor.prep in _BARE:
                return actor
    return None


def _after(place: Place, wanted: str, filled: Roles) -> Actor | None:
    taken = _taken(filled)
    return next((actor for actor in _of(place.after(place.clause), wanted) if actor.first not in taken), None)


def _prep(place: Place, argument: str, filled: Roles) -> Actor | None:
    preps, taken = set(argument.split()), _taken(filled)
    for actor in _of(place.after(place.sentence), "any"):
        if actor.prep in preps and actor.first not in taken:
            return actor
    return None


def _anyprep(place: Place, argument: str, filled: Roles) -> Actor | None:
    found = _prep(place, argument, filled)
    if found is not None:
        return found
    preps = set(argument.split())
    return next((actor for actor in _of(place.before(place.sentence), "any") if actor.prep in preps), None)


_REACH = 9


def _goal(place: Place, argument: str, filled: Roles) -> Actor | None:
    preps, taken, parties = set(argument.split()), _taken(filled), _parties(filled)
    for actor in place.after(place.sentence):
        if actor.form not in _CLASSES["goal"] or actor.first in taken or parties.issuperset(actor.parties):
            continue
        if actor.prep in preps and actor.first - place.trigger.last <= _REACH + sum(a.last - a.first for a in place.actors):
            return actor
    return None


def _recipient(place: Place, wanted: str, filled: Roles) -> Actor | None:
    parties, taken = _parties(filled), _taken(filled)
    forms = _CLASSES[wanted] if wanted else _CLASSES["any"] | {"adjective", "place"}
    for actors in (place.after(place.clause), place.after(place.sentence), place.before(place.clause)):
        for actor in actors:
            if actor.form in forms and actor.parties and actor.first not in taken and not parties.issuperset(actor.parties):
                return actor
    return None


def _facing(place: Place, _argument: str, filled: Roles) -> Actor | None:
    parties, taken = _parties(filled), _taken(filled)
    for actor in place.after(place.clause):
        if actor.parties and actor.first not in taken and not parties.intersection(actor.parties):
            return actor
    return None


def _giver(place: Place, _argument: str, _filled: Roles) -> Actor | None:
    for i in range(place.trigger.first - 1, place.sentence.first - 1, -1):
        if any(lexeme.group == "give" for lexeme in place.scene.words_at(i)):
            after = [a for a in place.actors if i < a.first < place.trigger.first and a.prep in _BARE]
            return next(iter(_of(after, "any")), None)
    return None


def _envoy(place: Place, _argument: str, _filled: Roles) -> Actor | None:
    envoys = [actor for actor in _of(place.actors, "personal") if actor.role in ("ambassador", "envoy")]
    if envoys:
        return envoys[0]
    topic = place.focus.topic
    return _absent(place, topic) if topic is not None and topic.role in ("ambassador", "envoy") else None


def _organisation(place: Place, _argument: str, _filled: Roles) -> Actor | None:
    return next((actor for actor in place.actors if actor.form == "organisation"), None)


def _topic(place: Place, _argument: str, _filled: Roles) -> Actor | None:
    return _absent(place, place.focus.topic) if place.focus.topic else None


def _other(place: Place, argument: str, filled: Roles) -> Actor | None:
    at = place.trigger.first
    for actor in filled.get(argument, ()):
        other = actor.host or place.focus.other(actor.parties[0])
        if other is not None:
            return Actor(at, at, "state", (other,))
    return None


def _sides(place: Place, argument: str) -> list[Actor]:
    """Those between whom it is; none unless they are of two parties at least.

    In order: those that «بين» governs; «البلدان»; all who act in the clause; all states of the clause, adjectives and cities
    too; the same of the sentence; and unless `near` is asked for, what the clause has with the pair in focus.
    """
    between = [actor for actor in place.actors if actor.prep == "between"]
    if between:
        first = min(between, key=lambda actor: abs(actor.first - place.trigger.first))
        group = [first, *_joined(place, first, {})]
        if _is_two(group):
            return group
    within = [actor for actor in place.actors if actor.first >= place.clause.first and actor.last <= place.clause.last]
    both = [actor for actor in within if actor.form == "both" and len(actor.parties) > 1]
    if both:
        return both[:1]
    for actors, forms in (
        (within, _CLASSES["any"]),
        (within, _CLASSES["any"] | {"adjective", "place"}),
        (place.actors, _CLASSES["any"]),
        (place.actors, _CLASSES["any"] | {"adjective", "place"}),
    ):
        near = _nearest_two(place, [actor for actor in actors if actor.form in forms and actor.parties])
        if near:
            return near
    if argument == "near":
        return []
    at = place.trigger.first
    pair = Actor(at, at, "both", place.focus.both(place.actors))
    named = {party for actor in within for party in actor.parties}
    return [pair] if len(pair.parties) > 1 and named <= set(pair.parties) else []


def _is_two(actors: Sequence[Actor]) -> bool:
    return len({party for actor in actors for party in actor.parties}) > 1


def _nearest_two(place: Place, actors: Sequence[Actor]) -> list[Actor]:
    """The nearest to the trigger, and the nearest of another party."""
    near = sorted(
        actors, key=lambda actor: max(actor.first - place.trigger.last, place.trigger.first - actor.last, 0)
    )
    for other in near[1:]:
        if set(other.parties) != set(near[0].parties):
            return [near[0], other]
    return []


_WAYS: dict[str, Callable[[Place, str, Roles], Actor | None]] = {
    "subject": _subject,
    "object": _object,
    "genitive": _genitive,
    "relative": _relative,
    "enclitic": _enclitic,
    "covering": _covering,
    "adjective": _adjective,
    "before": _before,
    "after": _after,
    "prep": _prep,
    "anyprep": _anyprep,
    "goal": _goal,
    "recipient": _recipient,
    "facing": _facing,
    "giver": _giver,
    "envoy": _envoy,
    "organisation": _organisation,
    "topic": _topic,
    "other": _other,
}
