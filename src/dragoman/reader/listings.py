"""Listings: agreements listed by name, a line each, under a heading that says that they are concluded.

«الاتفاقيات الموقعة بين البلدين: / 1- اتفاقية النقل الجوي / 2- مذكرة تفاهم للتعاون الصحي»
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from dragoman.reader.scene import Scene
    from dragoman.reader.spans import Span

_LONGEST, _UNMARKED = 40, 14
"""Tokens of a heading that ends with a colon, and of one that does not."""
_COUNTERS = 4
"""Tokens of bullets and numbers before the first word of a line."""
_UNDONE = frozenset({
    "مشروع", "مشاريع", "مشروعات", "قيد", "مقترحه", "المقترحه", "مسوده", "مسودات", "سيتم", "ستوقع", "سيوقع", "جار",
    "جاري", "المزمع", "المتوقع", "المقرر", "مقررا", "دون", "عدم",
})  # fmt: skip


class Listings(NamedTuple):
    """The first tokens of the headings and of the titles under them."""

    headings: frozenset[int]
    under: frozenset[int]


def listings(scene: Scene) -> Listings:
    """The headings of agreements in a report, and the titles listed under them."""
    headings, under = set(), set()
    heading: int | None = None
    for sentence in scene.sentences:
        if heading is not None and _is_title(scene, sentence):
            headings.add(heading)
            under.add(sentence.first)
        else:
            heading = sentence.first if _is_heading(scene, sentence) else None
    return Listings(frozenset(headings), frozenset(under))


def _is_heading(scene: Scene, sentence: Span) -> bool:
    """Whether a line says that agreements follow which are concluded."""
    length, marked = sentence.last - sentence.first, scene.word(sentence.last - 1) == ":"
    if length > (_LONGEST if marked else _UNMARKED) or scene.word(sentence.last - 1) == ".":
        return False
    words = {scene.word(i).removeprefix("و") for i in range(*sentence)}
    present = scene.present(sentence)
    if not words.isdisjoint(_UNDONE) or not {"pending", "negotiate"}.isdisjoint(present):
        return False
    several = any(
        lexeme.group == "instrument" and lexeme.number == "p" for i in range(*sentence) for lexeme in scene.words_at(i)
    )
    return several and (marked or "sign" in present)


def _is_title(scene: Scene, sentence: Span) -> bool:
    """Whether the first word of a line is an agreement."""
    if not scene.opens_paragraph(sentence) or scene.word(sentence.last - 1) == ":":
        return False
    head = range(sentence.first, min(sentence.first + _COUNTERS, sentence.last))
    first = next((i for i in head if scene.word(i)[:1].isalpha()), None)
    return first is not None and "instrument" in scene.groups_at(first)
