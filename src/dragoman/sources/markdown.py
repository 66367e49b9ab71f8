"""Markdown: the text without its marks; a head between lines of dashes gives the report's fields."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec
import yaml

from dragoman.model.report import Report
from dragoman.sources.charset import decode
from dragoman.sources.dated import stated_day
from dragoman.sources.identity import content_id
from dragoman.sources.item import Item
from dragoman.sources.limits import Limits
from dragoman.sources.plain import empty
from dragoman.sources.plain import report_of as plain_report

_HEAD = re.compile(r"\A---[ \t]*\r?\n(.{0,20000}?)\r?\n---[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_FENCE = re.compile(r"^[ \t]*(?:```|~~~)[^\n]*\n?", re.MULTILINE)
_MARKS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"<!--.{0,5000}?-->", re.DOTALL), ""),
    (re.compile(r"!\[([^\]\n]{0,500})\]\([^)\n]{0,2000}\)"), ""),
    (re.compile(r"\[([^\]\n]{1,500})\]\([^)\n]{0,2000}\)"), r"\1"),
    (re.compile(r"\[([^\]\n]{1,500})\]\[[^\]\n]{0,200}\]"), r"\1"),
    (re.compile(r"^[ \t]*\[[^\]\n]{1,200}\]:[ \t]+\S+.*$\n?", re.MULTILINE), ""),
    (re.compile(r"^(?:=+|-{3,}|\*{3,}|_{3,})[ \t]*$\n?", re.MULTILINE), ""),
    (re.compile(r"^[ \t]{0,3}#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$", re.MULTILINE), r"\1"),
    (re.compile(r"^[ \t]{0,3}(?:>[ \t]?)+", re.MULTILINE), ""),
    (re.compile(r"^([ \t]*)[*+-][ \t]+(?=\S)", re.MULTILINE), r"\1"),
    (re.compile(r"(\*{1,3})(?=\S)([^*\n]{1,2000}?)(?<=\S)\1"), r"\2"),
    (re.compile(r"(?<!\w)(_{1,3})(?=\S)([^_\n]{1,2000}?)(?<=\S)\1(?!\w)"), r"\2"),
    (re.compile(r"`([^`\n]{1,500})`"), r"\1"),
    (re.compile(r"^[ \t]*\|?(?:[ \t]*:?-{3,}:?[ \t]*\|)+[ \t:-]*$\n?", re.MULTILINE), ""),
    (re.compile(r"\\([\\`*_{}\[\]()#+.!>|-])"), r"\1"),
)
_TITLE = re.compile(r"^[ \t]{0,3}#[ \t]+(.+?)[ \t]*#*[ \t]*$", re.MULTILINE)


def read(item: Item, limits: Limits) -> Iterator[Report]:
    """The one report that a Markdown file is.

    Raises:
        FormatError: there is no text in it, or its character set cannot be told.
        LimitError: it is larger than `file_bytes`.
    """
    markup = decode(item.whole(limits), item.charset)
    head = _HEAD.match(markup)
    fields = _fields(head[1]) if head else {}
    body = markup[head.end() :] if head else markup
    heading = _TITLE.search(body)
    text = _plain(body)
    if not text:
        raise empty()
    url = fields.get("url") or item.url
    day = stated_day(fields.get("published") or fields.get("date"))
    source = fields.get("source") or fields.get("publisher")
    report = plain_report(text, item, title=fields.get("title") or (_plain(heading[1]) if heading else None))
    yield msgspec.structs.replace(
        report,
        id=fields.get("id") or content_id(text, url or source),
        url=url,
        source=source or report.source,
        lang=fields.get("lang") or report.lang,
        published=day or report.published,
        published_from="metadata" if day else report.published_from,
    )


def _plain(source: str) -> str:
    text = _FENCE.sub("", source)
    for mark, kept in _MARKS:
        text = mark.sub(kept, text)
    return text.strip()


def _fields(head: str) -> dict[str, str]:
    """The head's fields as text; none where it is no YAML."""
    try:
        found = yaml.safe_load(head)
    except (yaml.YAMLError, ValueError, RecursionError):
        return {}
    if not isinstance(found, dict):
        return {}
    return {str(name).lower(): str(value) for name, value in found.items() if value is not None}
