"""Told last: whom a bare word takes up again («الدول الثلاث», «الحكومة», «الشيخ حمد»), once the report has told it."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.language.fold import folded
from dragoman.reader.actor import Actor
from dragoman.reader.focus.realms import MONARCHIES
from dragoman.reader.scene import Scene

_ACTING = frozenset({"state", "collective", "person", "office"})
_GOVERNING = frozenset({"government", "presidency", "parliament"})
_TITLES = frozenset({"الشيخ", "شيخ", "الملك", "الامير", "السلطان", "سمو", "جلاله"})
_THREE = 3


class ToldLast:
    """The three states last told together, the governments last told with their states, royals by their given names."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self.three: tuple[str, ...] = ()
        self._bodies: dict[str, tuple[str, ...]] = {}
        self._royals: dict[str, Actor | None] = {}

    def learn(self, actor: Actor) -> None:
        """Take a government that is told with its state, and a royal with his whole name."""
        if len(actor.parties) != 1:
            return
        if actor.role in _GOVERNING and actor.last - actor.first > 1:
            self._bodies[actor.role] = actor.parties
        given, _, rest = folded(actor.people[0]).partition(" ") if actor.people else ("", "", "")
        if rest and actor.parties[0] in MONARCHIES:
            held = self._royals.get(given, actor)
            self._royals[given] = actor if held is not None and held.parties == actor.parties else None

    def close(self, actors: Sequence[Actor]) -> None:
        """Close a sentence: three states that act in it are «الدول الثلاث» of the next."""
        acting = dict.fromkeys(p for a in actors if a.form in _ACTING for p in a.parties if ":" not in p)
        if len(acting) == _THREE:
            self.three = tuple(sorted(acting))

    def body(self, actor: Actor) -> tuple[str, ...]:
        """Whose a government, presidency or parliament is that stands alone: «وأعربت | الحكومة | عن …»."""
        alone = actor.last - actor.first == 1 and not self._scene.word(actor.last).startswith("ال")
        return self._bodies.get(actor.role, ()) if alone else ()

    def royal(self, actor: Actor) -> Actor | None:
        """Who goes on by his given name behind his title: «الشيخ حمد», «الملك سلمان»."""
        titled = {self._scene.word(i).lstrip("ولب") for i in range(actor.first, actor.last)} & _TITLES
        return self._royals.get(folded(actor.people[0])) if titled else None
