"""Bodies: whose «المركز», «المنظمة», «الصندوق» is, once the report has told of one by its full name."""

from __future__ import annotations

from dragoman.lexicon.frames.grammar import grammar
from dragoman.reader.actor import Actor
from dragoman.reader.scene import Scene

_FORMS = frozenset({"state", "collective", "organisation"})
_NAMED = 2
"""Words that the full name of a body has at least."""


class Bodies:
    """The bodies that a report has told of, by the first word of their names: «مركز الملك سلمان», «الصندوق الكويتي»."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._told: dict[str, Actor] = {}

    def learn(self, actor: Actor) -> None:
        """Take a body that is named in full."""
        head = self._head(actor.first) if actor.form in _FORMS and actor.parties else None
        if head is not None and actor.last - actor.first >= _NAMED:
            self._told[head] = actor

    def meant(self, actor: Actor) -> Actor | None:
        """The body last told of that a word for one means; None if there is none."""
        told = self._told.get(self._head(actor.first) or "")
        return None if told is None else actor._replace(form="collective", parties=told.parties, roles=told.roles)

    def headed(self, actor: Actor) -> Actor:
        """An office that no state is told of with the parties of its body: «مدير | الحملة |»."""
        if not self._told or actor.parties or not actor.role or actor.form not in ("office", "person"):
            return actor
        heads = (self._head(i) for i in range(actor.first + 1, actor.last))
        told = next((self._told[head] for head in heads if head in self._told), None)
        return actor if told is None else actor._replace(parties=told.parties)

    def _head(self, index: int) -> str | None:
        """A word for a body without its article and what is attached to it; None if it is none."""
        return grammar().bodies.get(self._scene.word(index))
