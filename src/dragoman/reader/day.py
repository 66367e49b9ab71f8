"""The day of what is being told, carried from sentence to sentence."""

from __future__ import annotations

import datetime as dt

from dragoman.reader.scene import Scene, Span

_DAY = len("2015-07-25")
_RECENT = 10


class Day:
    """The day of what is being told, for those statements that have no date of their own.

    `value` is the last day named in the paragraph, `named`; at the head of a paragraph it is the day of the report's
    event: its first «اليوم» or «أمس» or other recent day, or its dateline; without a publication day only its dateline.
    """

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        headed = [date.value for date in scene.dates if date.detail.get("dateline")]
        told = (date for date in scene.dates if date.detail.get("relative") or date.detail.get("dateline"))
        if scene.published is None:
            self._event = next(iter(headed), None)
        else:
            self._event = next((date.value for date in told if self._is_recent(date.value)), None)
        self.value = self._event
        self.named: str | None = None

    def begin(self, sentence: Span) -> None:
        """A sentence begins; a new paragraph forgets what the one before spoke of."""
        if self._scene.opens_paragraph(sentence):
            self.value = self._event
            self.named = None

    def end(self, sentence: Span) -> None:
        """A sentence ends: the days that it named go on."""
        days = [d.value for d in self._scene.dates if sentence.first <= d.first < sentence.last and _is_day(d.value)]
        if days:
            self.value = self.named = ([day for day in days if self._is_recent(day)] or days)[-1]

    def _is_recent(self, value: str) -> bool:
        """Whether a date is a day of the ten before publication."""
        published = self._scene.published
        if not _is_day(value) or published is None:
            return False
        days = (dt.date.fromisoformat(published) - dt.date.fromisoformat(value)).days
        return 0 <= days <= _RECENT


def _is_day(value: str) -> bool:
    return len(value) == _DAY and value.replace("-", "").isdigit()
