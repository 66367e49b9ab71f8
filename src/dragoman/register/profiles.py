"""Source profiles: who a publisher is, and whether it speaks for one of the parties."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple
from urllib.parse import urlsplit

from dragoman.model.report import Report
from dragoman.register.noting import HAND
from dragoman.register.publishers import Publishers, kind_of

OTHER, OFFICER = "other", "officer"
_OFFICIAL = ("agency", "ministry")
_OURS = Publishers()


class Profile(NamedTuple):
    """A report's publisher, the state at whose home it is (None where not known), and its kind.

    `kind` is one of `publishers.KINDS`, `other` where nothing is known of it, or `officer` for what somebody entered by
    hand.
    """

    publisher: str | None
    state: str | None
    kind: str

    def official_of(self, parties: Collection[str]) -> str | None:
        """The party for which it speaks, being its agency or ministry; None where it speaks for none of them."""
        return self.state if self.kind in _OFFICIAL and self.state in parties else None

    def words(self, parties: Collection[str]) -> str:
        """It in words: what it is, of which state, and whether it speaks for one of the parties."""
        kind = self.kind if self.kind != OTHER else "kind not known"
        told = f"{kind} of {self.state}" if self.state else kind
        return f"{told}, official of one of the two" if self.official_of(parties) else told


def profile(report: Report, own: Publishers = _OURS) -> Profile:
    """Who published a report, by its source's name and its address; what `own` says goes before what we know."""
    from dragoman.reader.home import home_of  # noqa: PLC0415  # the reader is dear to import, and few ask for profiles

    if report.id.startswith(f"{HAND}-"):
        return Profile(report.source, None, OFFICER)
    host = urlsplit(report.url).hostname or "" if report.url else ""
    names = [name.casefold() for name in (report.source, host) if name]
    said = own.find(names)
    kind = next((found for name in names if (found := kind_of(name)) is not None), OTHER)
    return Profile(
        report.source or host or None,
        (said and said.state) or home_of(report),
        (said and said.kind) or kind,
    )
