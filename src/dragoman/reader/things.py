"""Bodies and instruments as words: what the lexicon's finders name, for frames to start from and to ask for."""

from __future__ import annotations

from collections.abc import Iterable

from dragoman.language.found import Found
from dragoman.lexicon.frames.lexemes import Lexeme
from dragoman.reader.scene import Scene

_NUMBERS = {"singular": "s", "dual": "d", "plural": "p"}


def things(scene: Scene, found: Iterable[Found]) -> dict[int, Lexeme]:
    """A word for each body and instrument, by the token at which it begins.

    The group is the kind of mention, the sense its type; the word is as long as the name. «الاتفاق على» is an act and
    no instrument, and «اتفاقيات ومذكرات تفاهم» are told of as one.
    """
    named: dict[int, Lexeme] = {}
    end = -1
    for each in sorted(found, key=lambda each: each.start):
        first, last = scene.span(each.start, each.end)
        lexeme = _lexeme(scene, first, last, each)
        if each.kind == "body" and scene.word(first) in _SORTS and "states" not in each.detail:
            continue
        act = each.value == "اتفاق" and lexeme.definite and scene.word(last) in _UPON
        if not act and not (first == end and lexeme.conj and lexeme.group == "instrument"):
            named[first] = lexeme
        end = last if lexeme.group == "instrument" else -1
    return named


_SORTS = frozenset({"لجان", "اللجان", "للجان", "باللجان", "واللجان", "ولجان", "مجالس", "المجالس"})
"""Sorts of bodies and none of them: «نموذج ناجح للجان المشتركة»."""
_UPON = frozenset({"علي", "عليه", "عليها", "عليهما", "عليهم"})


def _lexeme(scene: Scene, first: int, last: int, found: Found) -> Lexeme:
    before = scene.text.folded[scene.tokens[first].start : found.start]
    return Lexeme(
        group=found.kind,
        sense=str(found.detail["type"]),
        tense="",
        number=_NUMBERS[str(found.detail.get("number", "singular"))],
        person=3,
        enclitic="",
        prep=before.lstrip("وف")[:1],
        conj=before[:1] in ("و", "ف"),
        definite=bool(found.detail.get("definite", all(word[:2] == "ال" for word in str(found.value).split(" ")[:2]))),
        length=last - first,
    )
