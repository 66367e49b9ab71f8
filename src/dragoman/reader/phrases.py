"""Phrases: where the name of a thing ends («مذكرة تفاهم في مجال | مكافحة المخدرات |، والتي …»)."""

from __future__ import annotations

from dragoman.lexicon.frames.grammar import grammar
from dragoman.reader.described import is_doing
from dragoman.reader.scene import Scene
from dragoman.reader.spans import Span

CLOSERS = frozenset({"،", ".", "؛", ":", ";", "؟", "!", "…", "(", ")", "[", "]", ",", "ب"})
_DASHES = ("-", "–")
_LONGEST = 14
_DONE = frozenset({"تم", "تمت", "يتم", "تتم", "سيتم", "ستتم", "جري", "جرت", "سيجري", "ستجري", "سبق"})
"""What tells that something is, was or will be done, and so is no part of a name: «اتفاقية النقل | سيتم توقيعها»."""
TIMES = frozenset({
    "يوم", "عام", "سنه", "مساء", "صباح", "امس", "اليوم", "اعوام", "الاعوام", "فتره", "الفتره", "سنوات", "السنوات",
    "عامي", "العامين", "عامين", "مده",
})  # fmt: skip


def noun_phrase(scene: Scene, first: int, limit: int, *, through: frozenset[str] = frozenset()) -> Span:
    """The tokens from `first` that still belong to one noun phrase, up to `limit`; `through` names prepositions kept.

    What stands in quotation marks goes to the closing one.
    """
    if scene.word(first - 1) == '"':
        closing = next((i for i in range(first + 1, min(limit, first + _LONGEST)) if scene.word(i) == '"'), None)
        if closing is not None:
            return Span(first, closing)
    men = [actor for actor in scene.actors_in(first + 1, limit) if actor.is_personal]
    others = {man.first for man in men if man.prep not in ("", "of")}
    others |= {
        man.first for man in men if not man.conj and scene.word(man.first - 1).startswith(DEFINITE)
    }  # «على هامش المؤتمر | وزير خارجية غانا»: no genitive stands behind the article
    others |= {date.first for date in scene.dates_in(first, limit)}
    end = first
    while end < limit and end - first < _LONGEST:
        if end > first and (end in others or _closes(scene, end, through)):
            break
        end += 1
    small = grammar()
    while end > first + 1 and (
        scene.word(end - 1) in small.prepositions or scene.word(end - 1) in (*small.terms, *_DASHES)
    ):
        end -= 1
    return Span(first, end)


DEFINITE = ("ال", "لل", "بال")


def _closes(scene: Scene, index: int, through: frozenset[str]) -> bool:
    """Whether a token is no part of the noun phrase before it."""
    small, word = grammar(), scene.word(index)
    if word in CLOSERS or word == '"' or word in TIMES or word in _DONE or word in small.closers:
        return True
    if word in small.relatives or word in small.complementizers or word in small.breaks or is_doing(word):
        return True
    if word[0] == "و" and (word[1:] in small.prepositions or word[1:] in small.relatives):
        return True
    if any(lexeme.group == "instrument" and lexeme.conj for lexeme in scene.words_at(index)):
        return True
    prep = small.prepositions.get(word)
    return (prep is not None and prep not in through) or is_only_verb(scene, index)


def is_only_verb(scene: Scene, index: int) -> bool:
    """Whether a word is a verb by all its readings."""
    readings = scene.words_at(index)
    return bool(readings) and all(lexeme.is_verb for lexeme in readings)
