"""Mastheads: publishers as a brief in each language names them."""

from __future__ import annotations

from functools import cache, lru_cache

import msgspec

from dragoman.language.fold import folded
from dragoman.model.reviewed import reviewed


class _Masthead(msgspec.Struct, frozen=True, rename={"also": "as"}):
    ar: str
    en: str
    also: tuple[str, ...] = ()


@lru_cache(maxsize=1024)
def masthead(source: str, lang: str) -> str:
    """A publisher in `ar` or `en`, where `mastheads.yml` knows what a report calls it; else as the report has it."""
    known = _mastheads().get(_key(source))
    return source if known is None else known.ar if lang == "ar" else known.en


@cache
def _mastheads() -> dict[str, _Masthead]:
    listed = msgspec.convert(reviewed(__package__, "mastheads.yml"), list[_Masthead])
    return {_key(name): each for each in listed for name in (each.ar, each.en, *each.also)}


def _key(name: str) -> str:
    return folded(name.strip().casefold())
