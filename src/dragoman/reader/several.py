"""Several: states in a row, or the two named before, who are together the subject of one verb."""

from __future__ import annotations

from collections.abc import Mapping

from dragoman.lexicon.frames.grammar import grammar
from dragoman.reader.actor import Actor
from dragoman.reader.scene import Scene
from dragoman.reader.spans import Trigger
from dragoman.reader.subjects import BARE


def row(scene: Scene, actors: Mapping[int, Actor], last: Actor, trigger: Trigger, first: int) -> Actor | None:
    """States that stand before a verb, joined by و, as one: «فرنسا | وبريطانيا | تدعوان …».

    Before a verb that is not in the dual only where they open what is said, or a relative is of them all: «إن قطر |
    وكل دول الخليج | أيدت …», «إسبانيا | والنرويج | التي اعترفت بـ…». `actors` are those of the sentence, by their first
    tokens; it begins at `first`.
    """
    ending = {actor.last: actor for actor in actors.values()}
    joined = [last]
    while joined[0].conj and (before := ending.get(joined[0].first)) is not None and not before.is_personal:
        joined.insert(0, before)
    parties = tuple(dict.fromkeys(party for actor in joined for party in actor.parties))
    if last.is_personal or last.last > trigger.first or len(parties) < len(joined) or len(joined) == 1:
        return None
    of_all = scene.word(trigger.first - 1) == "التي"
    opens = joined[0].first == first or scene.word(joined[0].first - 1) in grammar().complementizers
    if joined[0].prep not in BARE and not of_all:
        return None
    if trigger.lexeme.number != "d" and not (opens or of_all):
        return None
    return last._replace(first=joined[0].first, parties=parties, conj=False)


def the_two(actors: Mapping[int, Actor], trigger: Trigger) -> Actor | None:
    """The two who have been named before a verb in the dual: «بحث الوزير مع نظيره …، وأكدا …»."""
    named = [a for a in actors.values() if a.last <= trigger.first and (a.is_personal or a.form == "both")]
    parties = tuple(dict.fromkeys(party for actor in named for party in actor.parties))
    return Actor(named[0].first, named[0].last, "both", parties) if len(parties) == 2 else None
