"""Source profiles: who a publisher is, and whether it speaks for one of the parties."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache
from typing import NamedTuple
from urllib.parse import urlsplit

from dragoman.model.report import Report
from dragoman.model.reviewed import reviewed
from dragoman.register.noting import HAND

PAPER, OFFICER = "paper", "officer"
_OFFICIAL = ("agency", "ministry")


class Profile(NamedTuple):
    """A report's publisher, the state at whose home it is (None where not known), and its kind.

    `kind` is `agency`, `ministry`, `broadcaster`, `portal`, `paper`, or `officer` for what somebody entered by hand.
    """

    publisher: str | None
    state: str | None
    kind: str

    def official_of(self, parties: Collection[str]) -> str | None:
        """The party for which it speaks, being its agency or ministry; None where it speaks for none of them."""
        return self.state if self.kind in _OFFICIAL and self.state in parties else None


def profile(report: Report) -> Profile:
    """Who published a report, by its source's name and its address."""
    from dragoman.reader.home import home_of  # noqa: PLC0415  # the reader is dear to import, and few ask for profiles

    if report.id.startswith(f"{HAND}-"):
        return Profile(report.source, None, OFFICER)
    host = urlsplit(report.url).hostname or "" if report.url else ""
    names = [name.casefold() for name in (report.source, host) if name]
    kind = next((found for name in names if (found := _kind(name)) is not None), PAPER)
    return Profile(report.source or host or None, home_of(report), kind)


@cache
def _kind(name: str) -> str | None:
    parts = set(re.split(r"[./\s-]+", name))
    for kind, listed in reviewed(__package__, "publishers.yml").items():
        if any(known.casefold() == name or known.casefold() in parts for known in listed):
            return str(kind)
    return None
