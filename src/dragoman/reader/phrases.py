"""Phrases: where the name of a thing ends («مذكرة تفاهم في مجال | مكافحة المخدرات |، والتي …»)."""

from __future__ import annotations

from dragoman.language.tokens import Token
from dragoman.lexicon.frames.grammar import grammar
from dragoman.reader.scene import Scene, Span

_LEADS = (
    ("في", "مجال"), ("في", "مجالات"), ("في", "مجالي"), ("بشان",), ("حول",), ("الخاصه", "ب"), ("المتعلقه", "ب"),
    ("لل",), ("ل",), ("علي",), ("عن",), ("بخصوص",), ("تخص",), ("الخاص", "ب"), ("المتعلق", "ب"), ("تتعلق", "ب"),
    ("تتناول",),
)  # fmt: skip
_CLOSERS = frozenset({"،", ".", "؛", ":", ";", "؟", "!", "…", "(", ")", "[", "]", ","})
_LONGEST = 14


def noun_phrase(scene: Scene, first: int, limit: int, *, through: frozenset[str] = frozenset()) -> Span:
    """The tokens from `first` that still belong to one noun phrase, up to `limit`.

    `through` names prepositions kept.
    """
    small = grammar()
    dates = {date.first for date in scene.dates}
    quoted = scene.word(first - 1) == '"'
    end = first
    while end < limit and end - first < _LONGEST:
        word = scene.word(end)
        if quoted and word == '"' and end > first:
            break
        if end > first and not quoted:
            if word in _CLOSERS or word == '"':
                break
            if word in small.relatives or word in small.complementizers or word in small.breaks or end in dates:
                break
            prep = small.prepositions.get(word)
            if prep is not None and prep not in through:
                break
            if word in ("يوم", "عام", "سنه", "مساء", "صباح", "امس", "اليوم") or _is_verb(scene, end):
                break
        end += 1
    return Span(first, end)


def _is_verb(scene: Scene, index: int) -> bool:
    readings = scene.words_at(index)
    return bool(readings) and all(lexeme.is_verb for lexeme in readings)


def subject_after(scene: Scene, first: int, limit: int) -> str | None:
    """What an agreement is about.

    The phrase after «في مجال», «بشأن», «ل» or right behind its name; None if there is none.
    """
    i = first
    while i < limit and i < first + 4:  # an adjective or two may stand between
        word = scene.word(i)
        for lead in _LEADS:
            skip, prefix = _lead(scene, i, lead)
            if skip:
                return _said(scene, i + skip - (1 if prefix else 0), limit, prefix)
        if word in _CLOSERS or scene.word(i) in grammar().prepositions or scene.word(i) in grammar().relatives:
            return None
        if i == first and word[:2] == "ال" and not word.endswith(("يه", "ي")) and not _is_participle(word):
            return _said(scene, i, limit, "")
        i += 1
    return None


def _is_participle(word: str) -> bool:
    return word.startswith("الم") and len(word) > 5  # الموقعة, المبرمة, المشتركة


def _lead(scene: Scene, i: int, lead: tuple[str, ...]) -> tuple[int, str]:
    words = [scene.word(i + k) for k in range(len(lead))]
    if words == list(lead):
        return len(lead), ""
    head, last = words[:-1], words[-1]
    if head == list(lead[:-1]) and lead[-1] in ("ل", "ب", "لل") and last.startswith(lead[-1]) and len(last) > 3:
        return len(lead), lead[-1]
    return 0, ""


def _said(scene: Scene, first: int, limit: int, prefix: str) -> str | None:
    span = noun_phrase(scene, first, limit, through=frozenset({"in", "on"}))
    if span.last <= span.first:
        return None
    token: Token = scene.tokens[span.first]
    start = token.start + (len("ل") if prefix in ("ل", "ب", "لل") else 0)
    said = scene.text.words(start, scene.tokens[span.last - 1].end)
    return "ال" + said[1:] if prefix == "لل" and said[:1] == "ل" else said
