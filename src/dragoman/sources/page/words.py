"""The words of `page.yml`, ready for look-up: what parts of pages are called and what their furniture says."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise

import msgspec

from dragoman.language.fold import folded


class Words(msgspec.Struct, frozen=True):
    """What the reviewed list of page words holds, folded where it is compared with text."""

    skipped_tags: frozenset[str]
    around_tags: frozenset[str]
    around_names: frozenset[str]
    doubtful_names: frozenset[str]
    meaningless_names: frozenset[str]
    dated_names: frozenset[str]
    other_days: tuple[str, ...]
    text_names: frozenset[str]
    title_names: frozenset[str]
    lines: frozenset[str]
    line_starts: tuple[str, ...]
    day_starts: tuple[str, ...]
    ends: tuple[str, ...]
    leads: tuple[str, ...]
    lead_lines: frozenset[str]
    sign_offs: frozenset[str]
    published_fields: tuple[str, ...]


@cache
def words() -> Words:
    """The list, read once."""
    import yaml  # noqa: PLC0415  # only pages need it

    given = yaml.safe_load(files(__package__).joinpath("page.yml").read_text(encoding="utf-8"))
    for told in ("lines", "line_starts", "day_starts", "ends", "leads", "lead_lines", "sign_offs"):
        given[told] = [_listed(line) for line in given[told]]
    return msgspec.convert(given, Words)


def _listed(line: str) -> str:
    """A line of a list as it is compared: bare, but for a colon at its end, which is part of what is asked for."""
    return (bare(line) + line[-1]) if line.endswith(":") else bare(line) or line


def names_of(*values: str | None) -> set[str]:
    """The names in class, id and role attributes: each whole, each word of it, each two words that stand together."""
    found: set[str] = set()
    for value in values:
        for name in value.split() if value else ():
            found |= _names(name)
    return found


@lru_cache(maxsize=8_192)
def _names(name: str) -> frozenset[str]:
    if name.lower() in words().meaningless_names:
        return frozenset()
    parts = [part.lower() for part in _PART.findall(name[:200])]
    return frozenset((name.lower(), *parts, *(f"{first}-{second}" for first, second in pairwise(parts))))


_PART = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[0-9]+")
_EDGES = re.compile(r"^[\W\d_]+|[\W\d_]+$")


def bare(line: str) -> str:
    """A line folded, without marks and digits at its ends: what is compared with the lists."""
    return _EDGES.sub("", folded_line(line))


def folded_line(line: str) -> str:
    """A line folded, its spaces made one."""
    return " ".join(folded(line[:400]).split())


_NAME = 3
"""Words that a name has at the most, and a title more."""


def repeats(line: str, stated: str) -> bool:
    """Whether a line is the most of a title as the page's head states it (made bare), or the whole."""
    if 2 * len(line) <= len(stated) or len(line) > 2 * len(stated) or len(line.split()) <= _NAME:
        return False
    told = bare(line)
    return told in stated and 2 * len(told) > len(stated)
