"""The statement: what one report says of one fact, with the exact words that say it."""

from __future__ import annotations

import hashlib

import msgspec

from dragoman.model.edtf import Edtf

SlotValue = str | int | float | tuple[str, ...]
"""A slot holds a text, a code, a number, or a list of texts or codes."""


class Evidence(msgspec.Struct, frozen=True):
    """The exact words: `text` is the report's text from `start` to `end` (code points, end exclusive)."""

    text: str
    start: int
    end: int


class Statement(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What one report says of one fact. Changing its meaning makes a new one.

    `doc` is the report's id; `parties` are sorted ISO 3166-1 alpha-3 codes or `org:` codes; `date` is None where the
    report gives none; `status` is one of `kinds.STATUSES`; `slots` are those of the kind, unknown ones left out.
    `attributed_to` names who is quoted for it; `frame` the rule that made it; `reader` the reader and its version.
    """

    doc: str
    kind: str
    parties: tuple[str, ...]
    status: str
    evidence: Evidence
    date: Edtf | None = None
    slots: dict[str, SlotValue] = {}
    attributed_to: str | None = None
    frame: str | None = None
    reader: str | None = None

    @property
    def key(self) -> str:
        """Identity: 16 hexadecimal digits over everything that the statement says and where; not who read it."""
        said = (
            self.doc,
            self.kind,
            self.parties,
            str(self.date) if self.date else None,
            self.status,
            self.evidence.start,
            self.evidence.end,
            sorted(self.slots.items()),
        )
        return hashlib.sha256(msgspec.json.encode(said)).hexdigest()[:16]
