"""Who holds an office: the offices that a name stands with, before it and after it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from dragoman.language.found import Found
from dragoman.reader.mentions.line import Line
from dragoman.reader.mentions.names import Run
from dragoman.reader.mentions.titles import Titles

QUIET = frozenset({"،", ",", '"', "(", "-", ":"})
"""Marks that may stand between an office and the name of its holder."""

_REACH = 8
"""Tokens between a name and the office after it: marks and wishes."""

BODIES = frozenset(
    {
        "ministry",
        "embassy",
        "consulate",
        "delegation",
        "mission",
        "government",
        "parliament",
        "leadership",
        "presidency",
    }
)
"""Offices that are no one man's: no unknown name follows them."""


class Place(NamedTuple):
    """An office by tokens `[first, last)`."""

    first: int
    last: int
    found: Found

    @property
    def bare(self) -> bool:
        """Whether it is a head alone, of no state: «الرئيس», «الملك»."""
        return self.last - self.first == 1 and self.found.detail["state"] is None


class Holders:
    """Tells the offices of the people of one text, given its offices by their first token.

    `named` are the first tokens of offices that stand before the name of their holder: they are nobody else's.
    """

    def __init__(self, line: Line, titles: Titles, offices: Mapping[int, Place]) -> None:
        self.line = line
        self.titles = titles
        self.offices = offices
        self.named: set[int] = set()

    def offices_of(self, run: Run, before: Place | None) -> tuple[list[Place], bool]:
        """The offices that a name stands with, the more telling first, and whether a wish for the dead follows it."""
        after, dead = self._after(run)
        if after is None or after.first in self.named or (before is not None and not self._is_his(before, after)):
            after = None
        offices = [place for place in (before, after) if place is not None]
        if before is not None and before.bare:
            offices.reverse()
        return offices, dead

    def _is_his(self, before: Place, after: Place) -> bool:
        """Whether an office after a name is of him before whose name another stands: «الرئيس فلان رئيس …».

        After a head of state's name another office is his guest's: «استقبل الملك فلان رئيس …».
        """
        if not before.bare:
            return False
        same = self.line.word(before.first).endswith(self.line.word(after.first))
        return same or before.found.value != "head-of-state"

    def _after(self, run: Run) -> tuple[Place | None, bool]:
        """The office that follows a name over marks and wishes, and whether a wish is one for the dead."""
        at, dead = run.last, False
        while at < min(run.last + _REACH, self.line.length):
            place = self.offices.get(at)
            if place is not None:
                other = place.found.start > self.line.tokens[at].start or place.found.value in BODIES
                return (None if other else place), dead
            wish = self.titles.wish(at)
            if wish is not None:
                at, dead = wish[0], dead or wish[1]
            elif self.line.word(at) in QUIET and (self.line.is_next(at) or self.line.is_joined(at)):
                at += 1
            else:
                break
        return None, dead


def state_of(offices: list[Place]) -> str | None:
    """The state of the first office that has one."""
    return next((state for place in offices if (state := place.found.detail.get("state")) is not None), None)
