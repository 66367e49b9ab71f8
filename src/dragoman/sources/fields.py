"""Records of articles under other names: which of a record's fields is which of a report's."""

from __future__ import annotations

import html
from functools import cache

from dragoman.model.errors import FormatError, UsageError
from dragoman.model.reviewed import reviewed
from dragoman.sources.dated import day_of
from dragoman.sources.plain import empty
from dragoman.sources.stated import Given

FIELDS = ("id", "text", "title", "published", "source", "url", "lang")
"""The fields of a report that a record may give."""


def given_of(record: dict[str, object], named: dict[str, str]) -> Given:
    """What a record states of a report. `named` says what the user knows: report field to the record's own.

    A title that stands apart is put before the text, as on a page; where there is no text, it is the text. HTML
    entities in both are read.

    Raises:
        FormatError: the record has no field for the text, or there is nothing in it.
    """
    found = {field: _value(record, field, named) for field in FIELDS}
    title = " ".join(html.unescape(found["title"] or "").split())
    text = html.unescape(found["text"] or "").strip()
    if not text and not title:
        if holds_text(list(record), named):
            raise empty()
        raise FormatError(
            f"has no field for the text; it has {', '.join(list(record)[:12]) or 'none'}",
            remedy="say which one it is, as in text=content",
        )
    day = found["published"]
    return Given(
        id=found["id"],
        text=text if text.startswith(title) else f"{title}\n\n{text}".strip(),
        title=title or None,
        published=day_of(day) or day,
        source=found["source"],
        url=found["url"],
        lang=found["lang"],
    )


def checked(named: dict[str, str]) -> dict[str, str]:
    """The names that a user gave.

    Raises:
        UsageError: one of them is for a field that no report has.
    """
    for field in named:
        if field not in FIELDS:
            raise UsageError(f"a report has no field {field}", remedy=f"the fields are {', '.join(FIELDS)}")
    return named


def holds_text(names: list[str], named: dict[str, str]) -> bool:
    """Whether one of some column names is the text's."""
    return any(name == named.get("text") or _plain(name) in _known()["text"] for name in names)


def _value(record: dict[str, object], field: str, named: dict[str, str]) -> str | None:
    if field in named:
        return _string(record.get(named[field]))
    plain = {_plain(name): name for name in reversed(record)}
    for known in _known()[field]:
        if known in plain and (value := _string(record[plain[known]])) is not None:
            return value
    return None


def _string(value: object) -> str | None:
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    return str(value).strip() or None


def _plain(name: str) -> str:
    return name.lower().replace(" ", "").replace("-", "").replace("_", "").lstrip("\ufeff")


@cache
def _known() -> dict[str, list[str]]:

    known: dict[str, list[str]] = reviewed(__package__, "fields.yml")
    return known
