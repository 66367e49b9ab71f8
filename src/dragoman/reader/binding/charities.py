"""Charities: whose a body is that gives, by an adjective in its name: «جمعية العون المباشر | الكويتية |»."""

from __future__ import annotations

from dragoman.lexicon.frames.grammar import grammar
from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import Place


def charity(place: Place, at: int) -> Actor | None:
    """Whose the charity is that begins at a token, by an adjective in its name: «جمعية العون المباشر | الكويتية |»."""
    if place.scene.word(at) not in _CHARITIES:
        return None
    actors = {actor.first: actor for actor in place.actors}
    for i in range(at + 1, at + _NAMED):
        actor = actors.get(i)
        if actor is not None and actor.form == "adjective" and actor.parties and not actor.conj:
            return actor._replace(form="collective")
        if not place.scene.word(i)[:1].isalpha() or place.scene.word(i) in grammar().prepositions:
            return None
    return None


_CHARITIES = frozenset({"جمعيه", "مءسسه", "هيءه", "منظمه", "لجنه", "حمله", "صندوق", "مبادره", "فريق", "مركز"})
_NAMED = 6
"""Tokens that the name of a charity has at most."""
