"""Postings: who is named ambassador to where, one after another («فلانا سفيرا لدى كوبا، وفلانا سفيرا لدى صربيا»)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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


class Posting(NamedTuple):
    """Who is sent where: the words, the states, the name."""

    span: Span
    sender: str
    host: str
    name: str


def postings(scene: Scene, sentence: Span, actors: Sequence[Actor], sender: str) -> Iterator[Posting]:
    """Each of a sentence; one for whom no sender is told is sent by `sender`."""
    posts = [i for i in range(*sentence) if _is_post(scene, i)]
    limit, before = sentence.first, None
    for at, following in pairwise([*posts, sentence.last]):
        host = _host(scene, actors, at, following)
        if host is None:
            continue
        own = next((a for a in actors if at < a.first < host.first and a.prep == "ل" and len(a.parties) == 1), None)
        state = own.parties[0] if own else sender
        found = _named(scene, actors, at, limit)
        again = before is not None and scene.word(at)[:1] == "و" and not scene.word(at - 1)[:1].isdigit()
        first, name = found or ((at, before) if again and before else (at, None))
        party = host.host if host.first <= at < host.last and host.host else host.parties[0]
        if name and party != state:
            yield Posting(Span(first, max(host.last, at + 1)), state, party, name)
            before = name
        limit = host.last


def _is_post(scene: Scene, index: int) -> bool:
    word, behind = scene.word(index).removeprefix("و"), scene.word(index + 1)
    if word == "سفير":
        return scene.word(index - 1).endswith("منصب")
    return word in _AS and (behind in _BEHIND or behind[:1] == "ل" or word == "سفيرا")


def _host(scene: Scene, actors: Sequence[Actor], at: int, end: int) -> Actor | None:
    """Where he is sent: told within his office, or by لدى or في behind it."""
    for actor in actors:
        if actor.first <= at < actor.last and actor.host:
            if any(scene.word(i) in _LEADING for i in range(at + 1, actor.last)):
                return actor
            continue  # of the post that he had before
        led = actor.prep in ("at", "in") or scene.word(actor.first - 1) in _LEADING
        if at < actor.first < min(end, at + _REACH) and led and len(actor.parties) == 1 and actor.form in _LANDS:
            return actor
    return None


_LEADING = frozenset({"لدي", "في"})
_LANDS = frozenset({"state", "place", "organisation"})


def _named(scene: Scene, actors: Sequence[Actor], at: int, limit: int) -> tuple[int, str] | None:
    """Who is named: right before the office, else the nearest man told before it."""
    last = at - scene.word(at - 1).endswith("منصب")
    last -= scene.word(last - 1) in ("،", "؛", '"')
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
