"""The mention: a span of a report that names something."""

from __future__ import annotations

from typing import Any

import msgspec

KINDS = (
    "state",
    "organisation",
    "person",
    "office",
    "place",
    "date",
    "number",
    "ordinal",
    "money",
    "percent",
    "duration",
    "body",
    "instrument",
)
"""Every kind of mention, in the order in which `dragoman mentions` lists them at one place."""


class Mention(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A span `[start, end)` of the source text, in code points, and what it names.

    `value` by kind: `state` an ISO 3166-1 alpha-3 code; `organisation` a party code (`org:UN`); `date` an EDTF
    string; `number`, `ordinal`, `percent` a number; `money` `{"amount": n, "currency": ISO 4217 or null}`;
    `duration` ISO 8601; `person`, `place`, `body`, `instrument` and `office` their normal form.
    `detail` holds what else is known of it (a state named by its adjective, both calendars of a date).
    """

    kind: str
    start: int
    end: int
    text: str
    value: Any = None
    detail: dict[str, Any] = {}
