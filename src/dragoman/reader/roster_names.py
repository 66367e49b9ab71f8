"""Names in a roster of ambassadors: what stands beside an office there is a name, listed or not."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.language.fold import folded
from dragoman.reader.actor import Actor
from dragoman.reader.scene import Scene, Span

_TITLES = frozenset({
    "سعاده", "السفير", "السفيره", "السيد", "السيده", "الدكتور", "الدكتوره", "د", "معالي", "الاستاذ", "الاستاذه",
    "الامير", "الشيخ", "المستشار", "اللواء", "الفريق", "البروفيسور", "البروفسور", "المهندس", "الانسه",
})  # fmt: skip
_STOPS = frozenset({
    "هم", "وهم", "من", "كل", "كلا", "اعتماد", "اعتمادهم", "اعتماده", "السفراء", "سفراء", "جدد", "الجدد", "ايضا", "كذلك",
    "وكذا", "وكذلك", "استقبل", "تسلم", "وتسلم", "قدم", "وقدم", "الي", "في", "لدي", "غرار", "شمل", "الاستقبال", "عدد",
    "ثم", "واخيرا", "اخيرا", "جانب", "الجديد", "الجديده", "المقيم", "المقيمه", "المعتمد", "المعتمده", "غير", "فوق",
    "المعين", "المعينه", "بصفته", "بصفتها", "بوصفه", "العاده", "والمفوض", "مفوض", "خلال", "هوءلاء", "امس", "اليوم",
    "سفير", "سفيره", "وسفير", "وسفيره", "الذي", "التي", "الذين", "حيث", "بمناسبه", "ان", "عن", "مع", "علي", "هما",
    "مقيم", "مقيما", "نسخه", "اوراق", "وهما",
})  # fmt: skip
"""No word of a name."""
_NO_NAME = _STOPS | _TITLES
_LONGEST = 7


def names_first(scene: Scene, sentence: Span, envoys: Sequence[Actor]) -> bool:
    """Whether the names of a list stand before the offices («فلان سفير النمسا») and not behind them."""
    if not envoys:
        return False
    first = envoys[0]
    if first.people:
        return not scene.word(first.first).endswith(("سفير", "سفيره"))
    return _before(scene, first.first, sentence.first) is not None


def named(scene: Scene, actor: Actor, before: int, behind: int, *, ahead: bool) -> tuple[Span, str | None]:
    """The words of an ambassador with his name, and the name, told before his office or behind it.

    `before` and `behind` are where those beside him in the list end and begin.
    """
    known = actor.people[0] if actor.people else None
    titled = known is not None and folded(known.split()[0]) not in (
        scene.word(actor.first),
        scene.word(actor.first)[1:],
    )
    if ahead and not titled:
        first = _before(scene, actor.first, before)
        if first is None:
            return Span(actor.first, actor.last), known
        last = actor.first + (len(known.split()) if known else 0)
        return Span(first, actor.last), _words(scene, first, last, before)
    if known is not None:
        return Span(actor.first, actor.last), known
    first = actor.last + (scene.word(actor.last) in ("،", "/", "-"))
    while scene.word(first) in _TITLES:
        first += 1
    last = first
    while last < behind and last - first < _LONGEST and _is_name(scene, last):
        last += 1
    if last > first:
        return Span(actor.first, last), _words(scene, first, last)
    man = next(
        (a for a in scene.actors_in(actor.last, behind) if a.people and not a.parties and a.last <= behind), None
    )
    return (Span(actor.first, man.last), man.people[0]) if man else (Span(actor.first, actor.last), None)


def _before(scene: Scene, last: int, limit: int) -> int | None:
    """Where the name begins that ends before a token; None if none does."""
    first = last
    while first > limit and last - first < _LONGEST and _is_name(scene, first - 1):
        first -= 1
    return first if first < last else None


def _is_name(scene: Scene, index: int) -> bool:
    word = scene.word(index)
    bare = word.removeprefix("و")
    return word[:1].isalpha() and not _NO_NAME & {word, bare, bare[1:], "ا" + bare[1:]}


def _words(scene: Scene, first: int, last: int, before: int = -1) -> str:
    """The words of a name, without the و that joins it to the one before, which ends at a token."""
    joined = scene.word(first)[:1] == "و" and (scene.word(first - 1) in ("،", "؛", ",") or first == before)
    return scene.text.words(scene.tokens[first].start + int(joined), scene.tokens[last - 1].end)
