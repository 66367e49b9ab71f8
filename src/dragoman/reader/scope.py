"""Scope: what is of sport, show business or crime and not of relations between states, and columns that argue."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from typing import Any

from dragoman.language.fold import folded
from dragoman.language.wordlists import WordList
from dragoman.model.reviewed import reviewed
from dragoman.reader.mentions.proclitics import proclitic_forms
from dragoman.reader.scene import Scene
from dragoman.reader.spans import Span

_MANY = 0.02
_ARGUED, _ONLY_ARGUED = 3, 2
"""Marks of argument that no news report has, though one or two may stand in a quotation; where nothing is reported."""

_QUESTIONS = frozenset("؟?")
_INTERVIEW = 3
"""Questions at the end of paragraphs that make an interview, which argues by its nature and is read."""


@cache
def _outside() -> dict[str, frozenset[str]]:
    """Each word that puts a sentence outside, in every form, and the kinds that are read there all the same."""
    topics: dict[str, Any] = reviewed("dragoman.lexicon.frames", "outside.yml")["topics"]
    return {
        form: frozenset(topic["kinds"])
        for topic in topics.values()
        for word in topic["words"]
        for form, _ in proclitic_forms(folded(word))
    }


@cache
def _listed() -> WordList:
    """Those words."""
    return WordList(_outside())


@cache
def _counted() -> WordList:
    """Those of them that count for the report as a whole."""
    return WordList(frozenset(word for word, kinds in _outside().items() if "position" not in kinds))


@cache
def _column() -> tuple[frozenset[str], frozenset[str]]:
    """The words and marks of columns, and those of reporting."""
    column: dict[str, list[str]] = reviewed("dragoman.lexicon.frames", "outside.yml")["column"]
    return frozenset(map(folded, column["arguing"])), frozenset(map(folded, column["reporting"]))


@cache
def _leading_on() -> frozenset[tuple[str, ...]]:
    """The first two words of what leads on to another page."""
    phrases: list[str] = reviewed("dragoman.lexicon.frames", "outside.yml")["leading_on"]
    return frozenset(tuple(folded(phrase).split()) for phrase in phrases)


def leads_on(scene: Scene, sentence: Span) -> bool:
    """Whether a sentence only leads to another page, by that page's headline: «اقرأ أيضا: …», «رابط الخبر: …»."""
    return (scene.word(sentence.first), scene.word(sentence.first + 1)) in _leading_on()


def is_outside(scene: Scene) -> bool:
    """Whether a report is so full of such words that nothing in it is read: one word in fifty.

    Words of topics in which states take stances count for their sentences only: reports of attacks name the police.
    Those of one sentence only, as the line under a picture has them, say nothing of the others.
    """
    listed = scene.text.listed(_counted())
    if len(listed) < 4 or len(listed) <= _MANY * len(scene.tokens):  # a single one may stand anywhere
        return False
    return not any(each.first <= listed[0] and listed[-1] < each.last for each in scene.sentences[:-1])


def is_column(scene: Scene) -> bool:
    """Whether a text argues more than it reports: only what it dates is then read as news."""
    if _asked(scene) >= _INTERVIEW:
        return False
    arguing, reporting = _column()
    argued = sum(map(arguing.__contains__, scene.text.token_texts))
    reported = sum(map(reporting.__contains__, scene.text.token_texts))
    return argued > reported and argued >= (_ARGUED if reported else _ONLY_ARGUED)


def _asked(scene: Scene) -> int:
    """How many questions end a paragraph, as those of an interviewer do."""
    asking = [i for i, word in enumerate(scene.text.token_texts[:-1]) if word in _QUESTIONS]
    text, tokens = scene.text.folded, scene.tokens
    return sum("\n" in text[tokens[i].end : tokens[i + 1].start] for i in asking)


def is_dated(scene: Scene, sentence: Span) -> bool:
    """Whether a date stands in a sentence."""
    return bool(scene.dates_in(*sentence))


def kinds_left(scene: Scene, sentence: Span) -> frozenset[str] | None:
    """The kinds that a sentence may still tell of; None for all."""
    listed = scene.text.listed(_listed())
    hits = listed[bisect_left(listed, sentence.first) : bisect_left(listed, sentence.last)]
    if hits:  # «الممثل» is an actor, but no «الممثل الخاص للأمين العام»
        offices = [actor for actor in scene.actors_in(*sentence) if actor.role and actor.parties]
        hits = [i for i in hits if not any(actor.first <= i < actor.last for actor in offices)]
        hits = [i for i in hits if not (scene.word(i) in _REGULAR and scene.word(i - 1) in _SITTINGS)]
    left = [_outside()[scene.word(i)] for i in hits]
    return frozenset.intersection(*left) if left else None


_REGULAR = frozenset({"الدوري", "الدوريه"})
_SITTINGS = frozenset({
    "الاجتماع", "اجتماعهما", "اجتماعها", "اجتماعه", "الاجتماعات", "اللقاء", "الحوار", "التشاور", "المشاورات", "التقرير",
    "الرءيس", "للاجتماع", "بالاجتماع", "والاجتماع", "المجلس", "المؤتمر", "الموتمر", "التنسيق",
})  # fmt: skip
"""What is held regularly, and no league: «الاجتماع الدوري»."""
