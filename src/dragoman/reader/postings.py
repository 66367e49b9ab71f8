"""Postings: who is named ambassador to where, one after another («فلانا سفيرا لدى كوبا، وفلانا سفيرا لدى صربيا»).

A list may have a colon between the two («فلان: سفيرا بكوبا») or a relative («فلان الذي عين سفيرا بكوبا»).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise
from typing import NamedTuple

from dragoman.reader.actor import Actor
from dragoman.reader.roster_names import name_before, words_of
from dragoman.reader.scene import Scene
from dragoman.reader.spans import Span

_AS = frozenset({"سفيرا", "سفيره", "كسفير", "كسفيره"})
_BEHIND = frozenset({
    "لدي", "في", "جديدا", "جديده", "لها", "له", "لنا", "فوق", "غير", "مفوضا", "مفوضه", "مقيما", "مقيمه", "لبلاده",
    "لبلادها", "لبلادنا",
})  # fmt: skip
"""What follows «سفيرا» where it is not the office of a state right behind it («سفيرة بيرو»)."""
_REACH = 12
"""Tokens from «سفيرا» to where he is sent."""
_NEAR = 6
"""Tokens from who is named to «سفيرا», where other words part them."""


_LINKS = frozenset({"،", "؛", '"', ":", "-", "–"})
"""Marks between who is named and his post."""
_RELATIVES = frozenset({"الذي", "التي"})
_NAMED = frozenset({"عين", "عينت", "سمي", "سميت", "يعين", "تعين"})
_OWN = ("لدي", "له", "لها", "لنا")
"""Words that begin with ل and tell no state whose ambassador he is."""


class Posting(NamedTuple):
    """Who is sent where: the words, the states, the name."""

    span: Span
    sender: str
    hosts: tuple[str, ...]
    name: str


def postings(scene: Scene, sentence: Span, actors: Sequence[Actor], sender: str) -> Iterator[Posting]:
    """Each of a sentence; one for whom no sender is told is sent by `sender`."""
    led = {actor.first - 1 for actor in actors if actor.prep == "ب" and actor.form in _LANDS}
    posts = [i for i in range(*sentence) if _is_post(scene, i, led)]
    limit, before = sentence.first, None
    for at, following in pairwise([*posts, sentence.last]):
        host = _host(scene, actors, at, following)
        if host is None:
            continue
        sender = _own(scene, actors, at, host) or sender
        found = _named(scene, actors, at, limit)
        again = before is not None and scene.word(at)[:1] == "و" and not scene.word(at - 1)[:1].isdigit()
        first, name = found or ((at, before) if again and before else (at, None))
        party = host.host if host.first <= at < host.last and host.host else host.parties[0]
        rest = _rest(scene, actors, host.last, following)
        hosts = (party, *(each.parties[0] for each in rest))
        limit = rest[-1].last if rest else host.last
        if name and sender not in hosts:
            yield Posting(Span(first, max(limit, at + 1)), sender, hosts, name)
            before = name


def _is_post(scene: Scene, index: int, led: AbstractSet[int]) -> bool:
    word, behind = scene.word(index).removeprefix("و"), scene.word(index + 1)
    if word == "سفير":
        return scene.word(index - 1).endswith("منصب")
    follows = behind in _BEHIND or behind[:1] == "ل" or index in led
    return word in _AS and (follows or word == "سفيرا" or scene.word(index - 1) in (":", *_NAMED))


def _own(scene: Scene, actors: Sequence[Actor], at: int, host: Actor) -> str | None:
    """Whose ambassador he is by ل right behind his post: «سفيرا | للكويت | لدى كوبا»."""
    for actor in actors:
        if at < actor.first < host.first and actor.prep == "ل" and len(actor.parties) == 1:
            return actor.parties[0]
        covers = actor.first <= at < actor.last and len(actor.parties) == 1
        if covers and scene.word(at + 1)[:1] == "ل" and scene.word(at + 1) not in _OWN:
            return actor.parties[0]
    return None


def _rest(scene: Scene, actors: Sequence[Actor], last: int, end: int) -> list[Actor]:
    """The further states to which he is sent with the first: «سفيرا بالنمسا | وسلوفينيا | وسلوفاكيا»."""
    rest: list[Actor] = []
    for actor in actors:
        beside = actor.first == last and actor.last <= end and actor.conj and scene.word(actor.last) not in _AS
        if beside and actor.form in _LANDS and len(actor.parties) == 1:
            rest.append(actor)
            last = actor.last
    return rest


def _host(scene: Scene, actors: Sequence[Actor], at: int, end: int) -> Actor | None:
    """Where he is sent: told within his office, or by لدى or في behind it."""
    for actor in actors:
        if actor.first <= at < actor.last and actor.host:
            if any(_leads(scene.word(i)) for i in range(at + 1, actor.last)):
                return actor
            continue  # of the post that he had before
        led = actor.prep in ("at", "in", "ب") or scene.word(actor.first - 1) in _LEADING
        if at < actor.first < min(end, at + _REACH) and led and len(actor.parties) == 1 and actor.form in _LANDS:
            return actor
    return None


def _leads(word: str) -> bool:
    return word in _LEADING or word[:1] == "ب"


_LEADING = frozenset({"لدي", "في"})
_LANDS = frozenset({"state", "place", "organisation"})


def _named(scene: Scene, actors: Sequence[Actor], at: int, limit: int) -> tuple[int, str] | None:
    """Who is named: right before the office, else the nearest man told before it."""
    last = at - scene.word(at - 1).endswith("منصب")
    if scene.word(last - 1) in _NAMED and scene.word(last - 2) in _RELATIVES:
        last -= 2
    while scene.word(last - 1) in _LINKS and last > limit:
        last -= 1
    known = next(
        (a for a in actors if a.people and a.first >= limit and (a.last == last or a.first < at < a.last)), None
    )
    first = name_before(scene, last, limit, known.people[0] if known else None)
    if first is not None:
        return first, words_of(scene, first, last, limit)
    if known is not None:
        return known.first, known.people[0]
    near = [a for a in actors if a.people and limit <= a.first and last - _NEAR <= a.last <= last]
    return (near[-1].first, near[-1].people[0]) if near else None
