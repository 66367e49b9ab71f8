"""Slots: where the value of each comes from.

A frame writes for a slot one of these:

=word            the word itself
role.party       the state of who fills a role (a list where several do)
role.host        the state that an envoy is accredited to
role.people      the names of those who fill the roles (several roles joined by +)
role.roles       the offices of those who have no name
role.person      one name, or the office where there is none
role.name        one name, and nothing where there is none
@sense           the sense of the trigger; @group the sense of the first word of that group near it
#function        one of the functions below: what the words around the trigger say
"""

from __future__ import annotations

from collections.abc import Callable

from dragoman.lexicon.frames.frames import Frame
from dragoman.model.statement import SlotValue
from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import Place, Roles
from dragoman.reader.care import CARE
from dragoman.reader.contents import CONTENTS
from dragoman.reader.counting import COUNTING
from dragoman.reader.naming import NAMING
from dragoman.reader.phrases import noun_phrase
from dragoman.reader.settings import SETTINGS
from dragoman.reader.topics import claim_of, topic_of


def fill(frame: Frame, place: Place, roles: Roles) -> dict[str, SlotValue]:
    """The slots of a statement; what the words do not say is left out."""
    filled: dict[str, SlotValue] = {}
    for slot, source in frame.slots.items():
        for way in source.split(" | "):
            value = _needed(frame, way, place) if way.startswith("@") else _value(way, place, roles)
            if value not in (None, "", ()):
                filled[slot] = value
                break
    return filled


def _value(source: str, place: Place, roles: Roles) -> SlotValue | None:
    if source.startswith("="):
        return source[1:]
    if source.startswith("#"):
        name, _, argument = source[1:].partition(":")
        return _FUNCTIONS[name](place, argument)
    names, _, part = source.rpartition(".")
    actors = [actor for name in names.split("+") for actor in roles.get(name, ())]
    return _PARTS[part](actors) if actors else None


def _party(actors: list[Actor]) -> SlotValue | None:
    parties = tuple(dict.fromkeys(party for actor in actors for party in actor.parties))
    return parties[0] if len(parties) == 1 else parties or None


def _host(actors: list[Actor]) -> SlotValue | None:
    return actors[0].host or None


def _people(actors: list[Actor]) -> SlotValue | None:
    return tuple(dict.fromkeys(name for actor in actors for name in actor.people)) or None


def _roles(actors: list[Actor]) -> SlotValue | None:
    return tuple(dict.fromkeys(role for actor in actors if not actor.people for role in actor.roles)) or None


def _one(actors: list[Actor]) -> SlotValue | None:
    first = actors[0]
    return first.people[0] if first.people else first.roles[0] if first.roles else None


def _name(actors: list[Actor]) -> SlotValue | None:
    return actors[0].people[0] if actors[0].people else None


_PARTS: dict[str, Callable[[list[Actor]], SlotValue | None]] = {
    "party": _party,
    "host": _host,
    "people": _people,
    "roles": _roles,
    "person": _one,
    "name": _name,
}


def _needed(frame: Frame, source: str, place: Place) -> str | None:
    """The sense of the trigger, or of the nearest word of a group, as far off as the frame needs it."""
    name = source[1:]
    if name == "sense":
        return place.trigger.lexeme.sense
    group, _, default = name.partition("=")
    reach = max((need.within for need in frame.needs if group in need.any), default=_CLAUSE)
    near = [
        (abs(i - place.trigger.first), lexeme.sense)
        for i in range(place.sentence.first, place.sentence.last)
        for lexeme in place.scene.words_at(i)
        if lexeme.group == group and abs(i - place.trigger.first) <= max(reach, _CLAUSE)
    ]
    return min(near)[1] if near else default or None


_CLAUSE, _OUTER, _MODAL = 12, 7, 6
"""Tokens to the next word: of a clause or so, before what it governs, before what it wishes."""


def _outer(place: Place, argument: str) -> SlotValue | None:
    """The sense of the outermost word of a group before the trigger, else of the nearest behind it.

    «أوقفت منح التأشيرات» stops them.
    """
    group, _, default = argument.partition("=")
    first = max(place.clause.first, place.trigger.first - _OUTER)
    for i in (*range(first, place.trigger.first), *range(place.trigger.last, place.trigger.last + _OUTER)):
        if i < place.clause.last and (sense := _sense_at(place, i, group)):
            return sense
    return default or None


def _stage(place: Place, _argument: str) -> SlotValue | None:
    """How far a project is.

    `completed` by a participle behind it («مركز … المدشن»), `proposed` or `planned` by the words before it, else by the
    outermost word of building.
    """
    first = max(place.clause.first, place.trigger.first - _MODAL)
    last = min(place.clause.last, place.trigger.last + _MODAL)
    if any(_sense_at(place, i, "finished") for i in range(place.trigger.last, last)):
        return "completed"
    for group, stage in (("proposal", "proposed"), ("future_word", "planned")):
        if any(_sense_at(place, i, group) for i in range(first, place.trigger.first)):
            return stage
    return _outer(place, "build=ongoing")


def _sense_at(place: Place, index: int, group: str) -> str | None:
    return next((lexeme.sense for lexeme in place.scene.words_at(index) if lexeme.group == group), None)


def _topic(place: Place, argument: str) -> SlotValue | None:
    """What a stance is on: the phrase after the trigger and its object, through every preposition."""
    scene = place.scene
    first = place.trigger.last
    for actor in place.after(place.clause):
        if argument == "object" and actor.first - first <= 1:
            first = actor.last
            break
    while first < place.clause.last and scene.word(first) in _SKIPPED:
        first += 1
    if first >= place.clause.last:
        return None
    span = noun_phrase(
        scene, first, place.clause.last, through=frozenset({"in", "on", "to", "from", "with", "about", "against"})
    )
    start = scene.tokens[span.first].start
    word = scene.word(span.first)
    if word.startswith(("بال", "لل", "بأ")) or (word[:1] in "بل" and word[1:3] == "ال"):
        said = scene.text.words(start + 1, scene.tokens[span.last - 1].end)
        return "ال" + said[1:] if word.startswith("لل") else said
    return scene.text.words(start, scene.tokens[span.last - 1].end)


_SKIPPED = frozenset({"علي", "عن", "في", "من", "ب", "مع", "الي", "بشده", "الكامل", "التام", "العميق"})


def _stance(place: Place, _argument: str) -> SlotValue | None:
    return topic_of(place)


def _claim(place: Place, _argument: str) -> SlotValue | None:
    return claim_of(place)


def _condition(place: Place, _argument: str) -> SlotValue | None:
    """A condition from its first word to the next mark or the answer: «إذا هاجمت تركيا بلادنا | فسنرد»."""
    first, scene = place.trigger.first, place.scene
    words = range(place.trigger.last, place.clause.last)
    ends = (i for i in words if not scene.word(i)[:1].isalnum() or scene.word(i).startswith(_ANSWERS))
    return scene.source(first, next(ends, place.clause.last))


_ANSWERS = ("فس", "فان", "فلن", "فنحن")
"""How the answer to a condition begins."""
_FUNCTIONS: dict[str, Callable[[Place, str], SlotValue | None]] = {
    **NAMING,
    **SETTINGS,
    **COUNTING,
    **CONTENTS,
    "outer": _outer,
    "stage": _stage,
    "topic": _topic,
    "stance": _stance,
    "condition": _condition,
    "claim": _claim,
    **CARE,
}
