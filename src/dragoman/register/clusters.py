"""Tellings to facts: which of the tellings that hang together are of one fact.

A pure function of the tellings and of what people decided, whatever the order in which they came: links are taken
strongest first, and none is taken that would put two tellings into one fact that contradict each other. A telling that
fits two facts which exclude each other equally well (a visit of 2009 beside two visits of 2009) stays by itself; one
without date is of the one that was news when it was published.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from dragoman.register.compare import BARRED, linked, told_twice, weigh
from dragoman.register.days import Days
from dragoman.register.rulings import Rulings
from dragoman.register.telling import Telling, block

Pair = tuple[str, str]
NEWS = 31
"""Days around its publication of which a report that gives no date speaks, where it could speak of several times."""


def clustered(tellings: Iterable[Telling], rulings: Rulings) -> Iterator[list[list[Telling]]]:
    """The clusters of the tellings, each as its facts, with what people decided: see `facts`.

    What is rejected is in none. Blocks of which a person has joined two statements are one.
    """
    given = {telling.key: telling for telling in tellings if telling.key not in rulings.rejected}
    home = {key: block(telling.statement) for key, telling in given.items()}
    for one, other in rulings.joined:
        if one in home and other in home and home[one] != home[other]:
            old, new = home[one], home[other]
            home = {key: new if at == old else at for key, at in home.items()}
    blocks: dict[int, list[Telling]] = {}
    for key, at in home.items():
        blocks.setdefault(at, []).append(given[key])
    for members in blocks.values():
        yield from facts(members, joined=rulings.joined, parted=rulings.parted)


def facts(
    tellings: Iterable[Telling], *, joined: Iterable[Pair] = (), parted: Iterable[Pair] = ()
) -> list[list[list[Telling]]]:
    """The tellings by cluster and, in it, by fact; clusters, facts and tellings in order of publication.

    A cluster is what hangs together by links, a fact what does so without contradiction: nothing outside a cluster can
    change what is in it. `joined` and `parted` are pairs of statement keys that a person has put together or held
    apart: joining overrides what contradicts, parting overrides everything.
    """
    named = {key for pair in (*joined, *parted) for key in pair}
    nodes = _nodes(sorted(tellings, key=lambda telling: telling.order), named)
    links, bars = _compared(nodes)
    place = {telling.key: number for number, node in enumerate(nodes) for telling in node}
    apart = {_pair(place[one], place[other]) for one, other in parted if one in place and other in place}
    together = {_pair(place[one], place[other]) for one, other in joined if one in place and other in place} - apart
    clusters = _Groups(len(nodes))
    for pair in {*links, *together}:
        clusters.join(*pair, set())
    bars = (bars - together) | apart
    links = _unambiguous(nodes, {pair: weight for pair, weight in links.items() if pair not in apart}, bars)
    groups = _Groups(len(nodes))
    for pair in sorted(together):
        groups.join(*pair, apart)
    for one, other in sorted(links, key=lambda pair: (-links[pair], pair)):
        groups.join(one, other, bars)
    made: dict[int, list[list[Telling]]] = {}
    for members in groups.listed():
        fact = sorted((telling for number in members for telling in nodes[number]), key=lambda telling: telling.order)
        made.setdefault(clusters.home(members[0]), []).append(fact)
    return [sorted(cluster, key=lambda fact: fact[0].order) for cluster in made.values()]


def _nodes(given: Sequence[Telling], named: set[str]) -> list[list[Telling]]:
    """The tellings of one content together, the first of them to be compared for all.

    Each is linked with the first. Of one report only one telling is among them, unless its rule lets it repeat itself;
    what a decision names is by itself.
    """
    nodes: list[list[Telling]] = []
    open_to: dict[tuple[object, ...], list[list[Telling]]] = {}
    for telling in given:
        alike = open_to.setdefault(telling.content, [])
        node = next((one for one in alike if telling.key not in named and linked(one[0], telling)), None)
        if node is not None and (telling.rule.repeats or not any(told_twice(one, telling) for one in node)):
            node.append(telling)
            continue
        nodes.append([telling])
        if telling.key not in named:
            alike.append(nodes[-1])
    return nodes


def _compared(nodes: Sequence[list[Telling]]) -> tuple[dict[tuple[int, int], int], set[tuple[int, int]]]:
    links: dict[tuple[int, int], int] = {}
    bars: set[tuple[int, int]] = set()
    for (place, one), (later, other) in combinations(enumerate(nodes), 2):
        weight = weigh(one[0], other[0])
        if weight == BARRED or _tell_twice(one, other):
            bars.add((place, later))
        elif weight:
            links[place, later] = weight
    return links, bars


def _tell_twice(one: list[Telling], other: list[Telling]) -> bool:
    """Whether some report tells of both as of two facts."""
    if len(one) == len(other) == 1 or one[0].rule.repeats:
        return False
    by_report = {telling.statement.doc: telling for telling in one}
    return any(
        telling.statement.doc in by_report and told_twice(by_report[telling.statement.doc], telling)
        for telling in other
    )


def _unambiguous(
    nodes: Sequence[list[Telling]], links: dict[tuple[int, int], int], bars: set[tuple[int, int]]
) -> dict[tuple[int, int], int]:
    """The links without those of a telling to several more exact ones that exclude each other."""
    kept = dict(links)
    near: dict[int, list[int]] = {}
    for one, other in links:
        near.setdefault(one, []).append(other)
        near.setdefault(other, []).append(one)
    for place, others in near.items():
        finer = [other for other in others if nodes[other][0].exactness < nodes[place][0].exactness]
        if not _exclude(finer, bars):
            continue
        best = max(links[_pair(place, other)] for other in finer)
        chosen = [other for other in finer if links[_pair(place, other)] == best]
        if _exclude(chosen, bars):
            chosen = [other for other in chosen if _is_news(nodes[place][0], nodes[other][0])] or chosen
        for other in finer:
            if other not in chosen or _exclude(chosen, bars):
                kept.pop(_pair(place, other), None)
    return kept


def _is_news(undated: Telling, dated: Telling) -> bool:
    """Whether a telling without date was published when what another dates was news."""
    if undated.statement.date is not None or undated.published is None:
        return False
    return Days(undated.published, undated.published).gap(dated.days) <= NEWS


def _exclude(places: list[int], bars: set[tuple[int, int]]) -> bool:
    return any(_pair(one, other) in bars for one, other in combinations(places, 2))


def _pair(one: int, other: int) -> tuple[int, int]:
    return (one, other) if one < other else (other, one)


class _Groups:
    """Numbers in growing groups that never hold two which bar each other."""

    def __init__(self, count: int) -> None:
        self._home = list(range(count))
        self._members = {number: [number] for number in range(count)}

    def join(self, one: int, other: int, bars: set[tuple[int, int]]) -> None:
        """Join two groups unless a member of one bars a member of the other."""
        home, guest = sorted((self._home[one], self._home[other]))
        if home == guest:
            return
        if bars and any(_pair(a, b) in bars for a in self._members[home] for b in self._members[guest]):
            return
        for member in self._members[guest]:
            self._home[member] = home
        self._members[home] += self._members.pop(guest)

    def home(self, number: int) -> int:
        """The first number of the group that a number is in."""
        return self._home[number]

    def listed(self) -> list[list[int]]:
        """Every group, by its first member."""
        return [self._members[home] for home in sorted(self._members)]
