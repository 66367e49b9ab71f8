"""What a finder found: a span of the folded text, what kind of thing it is and its value."""

from __future__ import annotations

from typing import Any, NamedTuple

from dragoman.language.text import Text
from dragoman.model.mention import Mention


class Found(NamedTuple):
    """A span `[start, end)` of a folded text, of a kind of `mention.KINDS`, with its value and what else is known."""

    kind: str
    start: int
    end: int
    value: Any
    detail: dict[str, Any] = {}  # noqa: RUF012  # shared and never changed, as all that leaves a finder


def mention(text: Text, found: Found) -> Mention:
    """The mention that a finding is in its source."""
    start, end = text.source_span(found.start, found.end)
    return Mention(
        kind=found.kind, start=start, end=end, text=text.source[start:end], value=found.value, detail=found.detail
    )
