"""Heading: where a report's headline ends and its body begins.

A headline is a first line that an empty line follows or a longer one. A first line that ends with a full stop is the
lead of a report without a headline.
"""

from __future__ import annotations

_LONGEST = 250
"""Characters of a headline with an empty line behind it."""
_LONGEST_RUN_ON = 130
"""Characters of one that stands right over the body."""
_BODY = 80
"""Characters that the first line of a body has at least."""
_WIDER = 1.2
"""How much longer it is than its headline: lines broken at a width are of one length."""


def headline_of(text: str) -> int:
    """The offset at which the headline ends, 0 if there is none."""
    end = text.find("\n\n", 0, _LONGEST)
    if end > 0:
        return 0 if _is_lead(text[:end]) else end
    end = text.find("\n", 0, _LONGEST_RUN_ON)
    if end <= 0 or _is_lead(text[:end]):
        return 0
    behind = text.find("\n", end + 1)
    width = (len(text) if behind < 0 else behind) - end - 1
    return end if width >= max(_BODY, end * _WIDER) else 0


def _is_lead(line: str) -> bool:
    """Whether a line ends as a sentence does, and not with the dots of a headline."""
    line = line.rstrip(' "»”')
    return line.endswith(".") and not line.endswith("..")
