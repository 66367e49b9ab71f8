"""Who tells the statements that a verb lists: the reports by their ids, each with its publisher and who that is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from dragoman.register import Profile, Publishers, Register


class Teller(NamedTuple):
    """A report as a source: its id, its date of publication and the profile of its publisher."""

    report: str
    published: str | None
    profile: Profile

    def row(self, parties: Iterable[str]) -> dict[str, object]:
        """The source as JSON; `official_of` is the one of the parties for which it speaks."""
        official = self.profile.official_of(tuple(parties))
        return {
            "report": self.report,
            "published": self.published,
            **self.profile._asdict(),
            "official_of": official,
        }

    @property
    def name(self) -> str:
        """Its publisher, or the report where that is not known."""
        return self.profile.publisher or self.report


class Tellers:
    """The reports that a register holds as sources, each looked up once."""

    def __init__(self, register: Register, own: Publishers) -> None:
        self._register = register
        self._own = own
        self._known: dict[str, Teller] = {}

    def of(self, docs: Iterable[str]) -> list[Teller]:
        """The sources of the ids, each once, in their order."""
        from dragoman.register import profile

        found = []
        for doc in dict.fromkeys(docs):
            if doc not in self._known:
                report = self._register.report(doc)
                self._known[doc] = Teller(doc, report.published, profile(report, self._own))
            found.append(self._known[doc])
        return found
