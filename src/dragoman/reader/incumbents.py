"""Incumbents: whom a report named in an office, so that the office told again without a name is his."""

from __future__ import annotations

from dragoman.language.fold import folded
from dragoman.reader.actor import Actor
from dragoman.reader.scene import Scene

_SINGLE = frozenset({
    "head-of-state", "deputy-head-of-state", "head-of-government", "crown-prince", "deputy-crown-prince",
    "foreign-minister", "speaker", "secretary-general",
})  # fmt: skip
"""Offices that one man holds at a time."""
_FORMER = frozenset({
    "السابق", "السابقه", "الاسبق", "الراحل", "الراحله", "المخلوع", "المعزول", "المنتخب", "الجديد", "المقبل", "المغفور",
})  # fmt: skip


class Incumbents:
    """The holders of single offices in one report; of an office with two holders in it nobody is told."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._held: dict[tuple[str, str], str | None] = {}

    def learn(self, actor: Actor) -> None:
        """Somebody was named in an office."""
        if len(actor.people) != 1 or len(actor.parties) != 1 or actor.role not in _SINGLE or self._is_former(actor):
            return
        key, name = (actor.parties[0], actor.role), actor.people[0]
        known = self._held.get(key, name)
        if known is None or not _may_be_one(known, name):
            self._held[key] = None
        else:
            self._held[key] = max(known, name, key=len)

    def named(self, actor: Actor) -> Actor:
        """An office with the name of its holder, where the report has told him."""
        if actor.people or actor.form != "office" or len(actor.parties) != 1 or self._is_former(actor):
            return actor
        name = self._held.get((actor.parties[0], actor.role))
        return actor if name is None else actor._replace(people=(name,))

    def _is_former(self, actor: Actor) -> bool:
        return any(self._scene.word(i) in _FORMER for i in range(actor.first, actor.last + 1))


def _may_be_one(one: str, two: str) -> bool:
    """Whether two names can be of one man: one has a part of the other's."""
    return not set(folded(one).split()).isdisjoint(folded(two).split())
