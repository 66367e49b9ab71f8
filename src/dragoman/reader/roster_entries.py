"""Roster entries: who goes where in a list that names no office beside him.

«باريس: فلان», «فلان - باريس» on lines of their own, and «السفراء فلان في باريس، وفلان في كراكاس» in a row.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from dragoman.reader.actor import Actor
from dragoman.reader.postings import Posting
from dragoman.reader.roster_names import is_name, words_of
from dragoman.reader.scene import Scene
from dragoman.reader.spans import Span

_PARTING = frozenset({":", "-", "–", "—"})
"""Marks between who goes and where, on a line."""
_BULLETS = frozenset({"-", "–", "—", "•", "*", ".", "/", ")", "("})
_STYLES = frozenset({"السفير", "السفيره", "السيد", "السيده", "الدكتور", "الدكتوره", "د", "القنصل", "سعاده"})
_TO = frozenset({"في", "لدي", "الي", "سفاره", "بعثه"})
"""What leads to where he goes."""
_LANDS = frozenset({"state", "place"})
_WHOSE = frozenset({"adjective", "collective"})
_ENVOYS = frozenset({"السفراء", "سفراء"})
_LEAST, _LONGEST = 2, 6
"""Words of a name."""
_CHANGES = frozenset({
    "التشكيلات", "تشكيلات", "المناقلات", "مناقلات", "التعيينات", "تعيينات", "بالتعيينات", "بالتشكيلات", "والتعيينات",
    "الحركه", "حركه", "والتشكيلات", "تغييرات", "التغييرات", "تعديلات",
})  # fmt: skip
_DIPLOMATIC = frozenset({
    "الدبلوماسيه", "الديبلوماسيه", "دبلوماسيه", "ديبلوماسيه", "السفراء", "الدبلوماسي", "الديبلوماسي",
})  # fmt: skip
_APART = 3
"""Tokens from the change to what it is of: «تغييرات في السلك الدبلوماسي»."""
_YET = frozenset({"مشروع", "يتوقع", "المتوقع", "المرتقب", "المرتقبه", "المقترحه", "سيقر", "يبحث", "المنتظر", "مسوده"})


class Reshuffle(NamedTuple):
    """Whose envoys change posts, when, and whether it is done."""

    party: str
    date: str | None
    status: str


def leads_in(scene: Scene, sentence: Span) -> bool:
    """Whether a sentence tells that envoys change posts."""
    present = scene.present(sentence)
    if _DIPLOMATIC.isdisjoint(present) or _CHANGES.isdisjoint(present):
        return False
    behind = (range(i + 1, i + 1 + _APART) for i in range(*sentence) if scene.word(i) in _CHANGES)
    return any(scene.word(i) in _DIPLOMATIC for near in behind for i in near)


def reshuffle(scene: Scene, sentence: Span, actors: Sequence[Actor], home: str | None) -> Reshuffle | None:
    """What a sentence leads a list of envoys in with: «أقر مجلس الوزراء التشكيلات الدبلوماسية»."""
    if not leads_in(scene, sentence):
        return None
    present = scene.present(sentence)
    own = [a.parties[0] for a in actors if len(a.parties) == 1 and (a.is_personal or a.form in _WHOSE)]
    party = own[0] if own else home
    if party is None or ":" in party:
        return None
    dates = scene.dates_in(*sentence)
    date = dates[0].value if len(dates) == 1 else None
    return Reshuffle(party, date, "done" if _YET.isdisjoint(present) else "planned")


def unstyled(scene: Scene, sentence: Span, actors: Sequence[Actor], sender: str) -> Iterator[Posting]:
    """Each entry of a sentence that is a line of the list, or a row of several behind «السفراء»."""
    line = _line(scene, sentence, actors, sender)
    if line is not None:
        yield line
        return
    rest = sorted((a for a in actors if a.form in _LANDS and len(a.parties) == 1), key=lambda a: a.first)
    first = next((i + 1 for i in range(*sentence) if scene.word(i) in _ENVOYS), sentence.last)
    for land in rest:
        if land.first <= first or land.parties[0] == sender:
            continue
        last = land.first - (scene.word(land.first - 1) in _TO)
        led = last < land.first or land.prep in ("ب", "in", "at")
        start = _past_styles(scene, first, last)
        first = land.last
        if led and _is_whole_name(scene, start, last):
            yield Posting(Span(start, land.last), sender, land.parties, words_of(scene, start, last, start))
        while scene.word(first) in ("،", "؛", ","):
            first += 1


def _line(scene: Scene, sentence: Span, actors: Sequence[Actor], sender: str) -> Posting | None:
    first, last = sentence
    while first < last and (scene.word(first) in _BULLETS or scene.word(first).isdigit()):
        first += 1
    while last > first and scene.word(last - 1) in ("،", ".", "؛"):
        last -= 1
    at = next((i for i in range(first, last) if scene.word(i) in _PARTING), last)
    if at in (first, last):
        return None
    for land, name in ((Span(first, at), Span(at + 1, last)), (Span(at + 1, last), Span(first, at))):
        host = _land(scene, land, actors)
        start = _past_styles(scene, *name)
        if host is not None and host != sender and _is_whole_name(scene, start, name.last):
            return Posting(Span(first, last), sender, (host,), words_of(scene, start, name.last))
    return None


def _land(scene: Scene, span: Span, actors: Sequence[Actor]) -> str | None:
    """The state that a part of a line names, and nothing else."""
    first = span.first + (scene.word(span.first) in _TO)
    for actor in actors:
        if actor.first not in (first, span.first) or len(actor.parties) != 1:
            continue
        if (actor.host and actor.last >= span.last) or (actor.form in _LANDS and actor.last == span.last):
            return actor.host or actor.parties[0]
    return None


def _past_styles(scene: Scene, first: int, last: int) -> int:
    while first < last and (scene.word(first) in _STYLES or scene.word(first) == "."):
        first += 1
    return first


def _is_whole_name(scene: Scene, first: int, last: int) -> bool:
    return _LEAST <= last - first <= _LONGEST and all(is_name(scene, i) for i in range(first, last))
