"""The decision: a person's act on the register, append-only, with who, when and why."""

from __future__ import annotations

import msgspec

ACTS = ("accept", "correct", "reject", "merge", "split", "not-the-same", "choose", "mark", "undo")
"""Everything that a person can do to the register. An `undo` names the decision that it takes back."""

MARKINGS = ("public", "internal", "restricted")
"""What a `mark` may say of a record, from the most open to the most closed."""


class Decision(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One act on what `on` names: statement keys, or for `undo` the id of a decision.

    `at` is an ISO 8601 instant in UTC. `field` and `value` serve `correct` (any value) and `choose` (one that is said);
    `value` is for `mark` the marking. `beside` are the statement keys on the other side of a `split` or `not-the-same`.
    """

    id: str
    act: str
    on: tuple[str, ...]
    who: str
    at: str
    why: str
    field: str | None = None
    value: str | int | float | tuple[str, ...] | None = None
    beside: tuple[str, ...] = ()
