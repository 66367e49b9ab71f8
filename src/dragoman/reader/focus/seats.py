"""Seats: whose an office or body is that stands before its state: «فلان وزير المياه | في اليمن |»."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.language.fold import folded
from dragoman.lexicon.states import capital
from dragoman.reader.actor import Actor
from dragoman.reader.focus.offices import WITH_PORTFOLIO
from dragoman.reader.scene import Scene

_MINISTERS = WITH_PORTFOLIO | {"ambassador"}
"""Offices that the words behind tell of only where their holder is named."""
_SEATED, _BODIES = frozenset({"ministry", "government", "parliament"}), frozenset({"state", "collective"})
"""Bodies that have their seat in a state, and what it is told by: its name, or its army or people."""

_AND_PEOPLE = frozenset({"والشعب", "والقياده", "وشعبها"})
"""Who is told of between a government and its state: «الحكومة | والشعب | في لبنان»."""


def seated(scene: Scene, actor: Actor, behind: Sequence[Actor]) -> Actor:
    """Whose state the words behind tell.

    «وزارة الداخلية في البحرين», «فلان وزير المياه في اليمن», «وزارتي الكهرباء في العراق والأردن».
    """
    last = actor.last + (scene.word(actor.last) in _AND_PEOPLE)
    told = [a for a in behind[:1] if _holds(a) and a.prep in ("in", "ب") and a.parties and a.first - last <= 1]
    if not told or actor.parties or (actor.people and not _is_named_first(scene, actor)):
        return actor
    if actor.form == "both":
        told += [a for a in behind[1:2] if a.form == "state" and a.conj and a.first - told[0].last <= 1]
        two = actor.role == "ministry" and len(told) > 1
        return actor._replace(form="office", parties=(*told[0].parties, *told[1].parties)) if two else actor
    is_body = told[0].form not in ("state", "place")  # «قائد القوات البرية في | الجيش التركي |»
    if actor.role not in _SEATED and not is_body and not (actor.role in _MINISTERS and actor.people):
        return actor
    is_town = not is_body and scene.word(told[0].first) == folded(capital(told[0].parties[0], "ar") or "")
    return actor if is_town else actor._replace(parties=told[0].parties)


def _holds(actor: Actor) -> bool:
    """Whether an actor is what an office can be within: «رئيس لجنة الصداقة في | البرلمان الإيطالي |»."""
    return (actor.form in _BODIES and actor.prep == "in") or (actor.form == "office" and actor.role in _SEATED)


def _is_named_first(scene: Scene, actor: Actor) -> bool:
    """Whether an office stands behind the name of who holds it: «فلان وزير المياه»."""
    return scene.word(actor.last - 1) != folded(actor.people[0]).split()[-1]
