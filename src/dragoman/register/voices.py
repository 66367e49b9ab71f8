"""Voices: how many independent sources say a thing. Reprints of one text, and one publisher twice, are one voice."""

from __future__ import annotations

from collections.abc import Iterable

from dragoman.register.telling import Telling


def voices(tellings: Iterable[Telling]) -> list[list[Telling]]:
    """The tellings by voice, in order: those joined by a common wire text or a common publisher stand together."""
    groups: list[tuple[set[str], list[Telling]]] = []
    for telling in sorted(tellings, key=lambda one: one.order):
        marks = {f"wire {telling.wire}"}
        if telling.source:
            marks.add(f"source {telling.source}")
        merged, rest = [telling], []
        for known, members in groups:
            if known & marks:
                marks |= known
                merged = members + merged
            else:
                rest.append((known, members))
        groups = [*rest, (marks, merged)]
    return sorted((sorted(members, key=lambda one: one.order) for _, members in groups), key=lambda m: m[0].order)
