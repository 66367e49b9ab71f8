"""Reckoned: the period of which a report tells its figures, for those that go on from the first without a date.

«بلغ حجم التبادل التجاري 900 مليون دولار في 2021. وبلغت الصادرات 300 مليون»: the exports are of 2021 too.
"""

from __future__ import annotations

from dragoman.reader.draft import Draft
from dragoman.reader.spans import Span

_GOING_ON = frozenset({"trade", "exports", "imports"})
"""Measures of one account: a report that has told one of a period goes on to tell the others."""
_RANKED = "ranked"
"""The frame of those that are told by rank."""
_REACH = 60
"""Tokens from one figure to the next of the same account."""


class Reckoned:
    """The period of the last figures of trade between two, as far as a report is read."""

    def __init__(self) -> None:
        self._parties: tuple[str, ...] = ()
        self._period: str | None = None
        self._at = 0
        self._listed: str | None = None

    def heard(self, draft: Draft, trigger: int) -> None:
        """A statement was made at a trigger; what a figure is compared with is made at its number and tells no more."""
        if draft.frame.kind != "figure" or draft.trigger != trigger:
            return
        if draft.frame.name != _RANKED or draft.date is not None:
            self._listed = draft.date if draft.status == "done" else None
        if draft.slots.get("measure") not in _GOING_ON:
            return
        if draft.date is None and draft.parties == self._parties:
            return
        told = draft.date is not None and draft.status == "done"
        self._parties, self._period = draft.parties, draft.date if told else None
        self._at = trigger

    def period(self, measure: object, parties: tuple[str, ...], words: Span, *, ranked: bool) -> str | None:
        """The period of a figure of these parties that has none of its own; None if the account is another's.

        That of a partner who is `ranked` is that of the figure told before, whoever it is of.
        """
        if ranked:
            return self._listed
        near = 0 <= words.first - self._at <= _REACH
        return self._period if near and measure in _GOING_ON and parties == self._parties else None
