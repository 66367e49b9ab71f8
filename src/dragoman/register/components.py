"""Which tellings hang together at all: parts that can be made into records one by one, each without the others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from dragoman.register.compare import linked
from dragoman.register.rulings import Rulings
from dragoman.register.telling import Telling, block


def components(
    tellings: Iterable[Telling], rulings: Rulings, settled: Mapping[str, str] | None = None
) -> Iterator[list[Telling]]:
    """The tellings by what links them or what a person has put together, directly or through others.

    Only those of one block are compared, and of them only those whose days are near or that print one wire. `settled`
    has the clusters, by statement keys, that are known to hang together and with no other of them: those are not
    compared again.
    """
    given = {telling.key: telling for telling in tellings}
    settled = settled or {}
    firsts: dict[str, str] = {}
    homes = {key: firsts.setdefault(settled[key], key) if key in settled else key for key in given}
    blocks: dict[int, list[Telling]] = {}
    for telling in given.values():
        blocks.setdefault(block(telling.statement), []).append(telling)
    for members in blocks.values():
        for one, other in (*_near(members), *_printed(members)):
            if one.key in settled and other.key in settled:
                continue
            if _home(homes, one.key) != _home(homes, other.key) and linked(one, other):
                homes[_home(homes, one.key)] = _home(homes, other.key)
    for key, other_key in rulings.joined:
        if key in given and other_key in given:
            homes[_home(homes, key)] = _home(homes, other_key)
    parts: dict[str, list[Telling]] = {}
    for key, telling in given.items():
        parts.setdefault(_home(homes, key), []).append(telling)
    yield from parts.values()


def _near(members: Sequence[Telling]) -> Iterator[tuple[Telling, Telling]]:
    """Every two whose days are so near that they may be of one fact."""
    standing: list[Telling] = []
    for telling in sorted(members, key=lambda one: one.days.low):
        earliest = telling.days.low - telling.reach
        standing = [one for one in standing if one.days.high >= earliest]
        yield from ((one, telling) for one in standing)
        standing.append(telling)


def _printed(members: Sequence[Telling]) -> Iterator[tuple[Telling, Telling]]:
    """Every two of one wire."""
    wires: dict[str, list[Telling]] = {}
    for telling in members:
        wires.setdefault(telling.wire, []).append(telling)
    for prints in wires.values():
        yield from combinations(prints, 2)


def _home(homes: dict[str, str], key: str) -> str:
    while homes[key] != key:
        homes[key] = key = homes[homes[key]]
    return key
