"""The draft: a statement in the making, still in tokens, with how it came about."""

from __future__ import annotations

import msgspec

from dragoman.lexicon.frames.frames import Frame
from dragoman.model.statement import SlotValue
from dragoman.reader.actor import Actor
from dragoman.reader.spans import Span


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """What one frame makes at one trigger.

    `evidence` is in tokens; `ways` says for each role how it was filled; `date_from` whether the date is the sentence's
    (`words`) or the context's; `speaker` who is quoted for it; `home` and `pair` are the focus there.
    """

    frame: Frame
    trigger: int
    parties: tuple[str, ...]
    date: str | None
    status: str
    evidence: Span
    slots: dict[str, SlotValue]
    roles: dict[str, list[Actor]]
    ways: dict[str, str]
    date_from: str | None = None
    speaker: str | None = None
    home: str | None = None
    pair: tuple[str, ...] = ()

    @property
    def weight(self) -> int:
        """How much it says: slots filled count, a date twice, names on both sides; a count does not."""
        people = self.slots.get("people")
        named = len(people) if isinstance(people, tuple) else 0
        return len(self.slots) + 2 * (self.date is not None) - ("count" in self.slots) + (named > 1)
