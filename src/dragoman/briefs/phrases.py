"""Words of a source as part of a sentence: whether they can be one, and what kind of thing they name."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from dragoman.briefs.wording import wording
from dragoman.language.fold import folded
from dragoman.model.statement import SlotValue

_WORD = re.compile(r"\S+")
_FOR = re.compile("لل?")
_QUOTES = ("«", "»"), ("“", "”"), ('"', '"')
_AND = re.compile(r"^و(?=ال\w{3,}(?:\s|$))")
"""The «و» before an article, with which words begin that were cut out of a list («الشكر والتقدير لما …»)."""


def phrase(words: SlotValue | None) -> str | None:
    """The words as a sentence can take them; None where there are none, or they begin like no name of a matter.

    What is left out of the sentence stands in its note.
    """
    return _phrase(words) if isinstance(words, str) and words.strip() else None


@lru_cache(maxsize=8192)
def _phrase(words: str) -> str | None:
    """Each pattern that is tried asks again for the same words."""
    said = _whole(_AND.sub("", words.strip()))
    return None if not said or _first(said) in _listed("broken") else said


def _whole(said: str) -> str:
    """The words up to where they go over into what is said of the matter, or into a quotation that is cut off."""
    ends = [found.start() for found in _WORD.finditer(said) if folded(found[0]) in _listed("ends")]
    for opening, closing in _QUOTES:
        if said.count(opening) > said.count(closing) or (opening == closing and said.count(opening) % 2):
            ends.append(said.rindex(opening))
    said = said[: min(ends, default=len(said))].rstrip(" ،,:؛")
    while " " in said and folded(said.rpartition(" ")[2]) in _listed("hanging"):
        said = said.rpartition(" ")[0].rstrip(" ،,:؛")
    alone, _, after = said.partition(" ")
    if folded(alone) not in _listed("lone"):
        return said
    found = _FOR.match(after)
    if found is None:
        return said if after else ""
    return f"ال{after[2:]}" if found[0] == "لل" else after[1:]


def is_title(subject: str) -> bool:
    """Whether a subject is a document's own name: it begins with the kind of document."""
    first = _first(subject)
    return first in _listed("titles") or first.removeprefix("ال") in _listed("titles")


def is_visit(occasion: str) -> bool:
    """Whether what somebody is invited to is a visit."""
    return _first(occasion) in _listed("visits")


def is_honour(name: str) -> bool:
    """Whether the name of an honour says what it is, an order or a prize."""
    return _first(name) in _listed("honours")


def is_bare(words: str) -> bool:
    """Whether words only say that there is help, and not what."""
    return folded(words) in _listed("bare")


def is_pointing(words: str) -> bool:
    """Whether words say whose counterpart or minister somebody is, and not who he is («نظيره العُماني», «وزيرنا»)."""
    return (words.split(maxsplit=1) or [""])[0] in wording("ar").words["pointing"]


def _first(words: str) -> str:
    found = folded(words).split(maxsplit=1)
    return found[0] if found else ""


@cache
def _listed(name: str) -> frozenset[str]:
    return frozenset(folded(word) for word in wording("ar").words[name])
