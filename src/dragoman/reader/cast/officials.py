"""Officials told of by where they come from: «مسؤولين | من صندوق النقد الدولي», «ممثلين كبار | عن حكومة فنلندا»."""

from __future__ import annotations

from dragoman.reader.actor import Actor
from dragoman.reader.cast.states import role_at
from dragoman.reader.scene import Scene

_MEN = [
    "مسءولين", "مسءولون", "خبراء", "مفتشين", "مفتشون", "ممثلين", "ممثلون", "دبلوماسيين", "دبلوماسيون",
    "مفاوضين", "مفاوضون", "برلمانيين", "برلمانيون", "نواب", "نوابا", "مندوبين", "مندوبون",
    "محققين", "محققون", "مراقبين", "مراقبون", "مستشارين",
]  # fmt: skip
_OFFICIALS = {f"{prefix}{man}": prefix for prefix in ("", "ب", "و", "ل") for man in _MEN}
"""Words for several officials, folded, with the letters that govern them."""
_WHENCE = frozenset({"من", "عن", "لدي"})
_LEAST = 4


def with_officials(scene: Scene, actors: list[Actor]) -> list[Actor]:
    """The actors, a state or body behind such officials and «من» as one with them, who act for it."""
    ends = {actor.last for actor in actors}
    return [actor if actor.first - 1 in ends else _of_officials(scene, actor) for actor in actors]


def _of_officials(scene: Scene, actor: Actor) -> Actor:
    if actor.prep or actor.form not in ("organisation", "state", "collective") or len(actor.parties) != 1:
        return actor
    if scene.word(actor.first - 1) not in _WHENCE:
        return actor
    first = actor.first - 2
    if scene.word(first) not in _OFFICIALS and len(scene.word(first)) >= _LEAST:
        first -= 1
    prefix = _OFFICIALS.get(scene.word(first))
    if prefix is None:
        return actor
    roles = (role_at(scene, first, prefix, actor.last),)
    return actor._replace(first=first, form="collective", roles=roles, prep=prefix)
