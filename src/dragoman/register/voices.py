"""Voices: how many independent sources say a thing. Reprints of one text, and one publisher twice, are one voice."""

from __future__ import annotations

from collections.abc import Iterable

from dragoman.register.telling import Telling


def voices(tellings: Iterable[Telling]) -> list[list[Telling]]:
    """The tellings by voice, in order: those joined by a common wire text or a common publisher stand together."""
    homes: dict[tuple[str, str], tuple[str, str]] = {}

    def home(mark: tuple[str, str]) -> tuple[str, str]:
        while homes.setdefault(mark, mark) != mark:
            homes[mark] = mark = homes[homes[mark]]
        return mark

    ordered = sorted(tellings, key=lambda one: one.order)
    if len(ordered) == 1:
        return [ordered]
    for telling in ordered:
        if telling.source:
            homes[home(("source", telling.source))] = home(("wire", telling.wire))
    made: dict[tuple[str, str], list[Telling]] = {}
    for telling in ordered:
        made.setdefault(home(("wire", telling.wire)), []).append(telling)
    return list(made.values())
