"""Noting: an officer's own entry, a source like any other: one voice, shown as such, corrected like any other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from hashlib import blake2b

import msgspec

from dragoman.model.edtf import Edtf
from dragoman.model.errors import UsageError
from dragoman.model.kinds import STATUSES, kinds
from dragoman.model.report import Report
from dragoman.model.statement import Evidence, SlotValue, Statement
from dragoman.register.adding import Adding
from dragoman.register.intake import Added

HAND = "note"
"""The reader that an entry names, and the beginning of its report's id."""
GROUNDS = ("document", "conversation", "knowledge")
"""On what an officer's entry rests; it stands as the statement's frame."""


class Noting(Adding):
    """What people enter by hand."""

    def note(  # noqa: PLR0913  # the fields of a statement
        self,
        kind: str,
        parties: Iterable[str],
        words: str,
        *,
        author: str,
        ground: str,
        date: str | None = None,
        status: str = "done",
        slots: Mapping[str, SlotValue] | None = None,
    ) -> Added:
        """Enter a statement by hand: the same fields, its `words` as evidence, who enters it and on what `ground`.

        It becomes a report of its own, published by its author on the day of entry. The same again changes nothing.

        Raises:
            UsageError: the kind, a slot, the status or the ground is none, or words or author are missing.
            FormatError: the date is no EDTF.
        """
        given = dict(slots or {})
        _check(kind, given, status, ground)
        if not words.strip() or not author.strip():
            raise UsageError("an entry wants its words and its author", remedy="give both")
        who = tuple(sorted(set(parties)))
        if len(who) < 2:  # noqa: PLR2004  # a relation has two sides
            raise UsageError("an entry is of two parties or more", remedy="name another")
        said = msgspec.json.encode((kind, who, words, author, ground, date, status, sorted(given.items())))
        id_ = f"{HAND}-{blake2b(said, digest_size=6).hexdigest()}"
        report = Report(id=id_, text=words, published=self._day_of(id_), published_from="text", source=author)
        statement = Statement(
            doc=id_,
            kind=kind,
            parties=who,
            status=status,
            evidence=Evidence(words, 0, len(words)),
            date=Edtf.parse(date) if date else None,
            slots=given,
            attributed_to=author,
            frame=ground,
            reader=HAND,
        )
        return self.add(report, [statement])

    def _day_of(self, id_: str) -> str:
        """The day of the entry: of the one that is there, so that the same again is the same."""
        held = self.published(id_)
        return held if held is not None else self._now()[:10]


def _check(kind: str, slots: dict[str, SlotValue], status: str, ground: str) -> None:
    known = kinds()
    if kind not in known:
        raise UsageError(f"no kind is called {kind!r}", remedy=f"the kinds are {', '.join(known)}")
    if ground not in GROUNDS:
        raise UsageError(f"no ground is called {ground!r}", remedy=f"the grounds are {', '.join(GROUNDS)}")
    if status not in STATUSES:
        raise UsageError(f"no status is called {status!r}", remedy=f"they are {', '.join(STATUSES)}")
    for slot, value in slots.items():
        if slot not in known[kind].slots:
            raise UsageError(f"a {kind} has no {slot!r}", remedy=f"its slots are {', '.join(known[kind].slots)}")
        words = known[kind].slots[slot].words
        if words and value not in words:
            raise UsageError(f"{slot} cannot be {value!r}", remedy=f"it is one of {', '.join(words)}")
