"""Readings: which words of the lexicon stand in a sentence, each verb or noun as its place allows («دعم»)."""

from __future__ import annotations

from dragoman.lexicon.frames.grammar import grammar
from dragoman.lexicon.frames.lexemes import Lexeme
from dragoman.reader.scene import Scene
from dragoman.reader.spans import Span, Trigger

_OF_HIM = frozenset({"انه", "انها", "بانه", "بانها", "وانه", "وانها", "انهم", "انهما", "بانهم"})
"""«أن» with the pronoun of who acts: what stands behind is told of him («قال إنه | بحث | …»)."""
_BEHIND_VERBS = frozenset({"به", "بها", "له", "لها", "اليه", "اليها", "عليه", "عليها"})
_LEADING, _OPENING = frozenset({"في", "من", "علي", "الي", "ب"}), 5
_JOINED_LEADING = frozenset("بل")
_SINCE = frozenset({"سبق", "بعد", "منذ", "وسبق", "وبعد", "عقب"})
"""Words before «أن» behind which what was done before stands in the past: «بعد أن بحث …»."""
_WHOLE = frozenset({"كل", "كلا", "كلتا"})
"""Adverbs of the list that open a sentence as its subject only."""
_OWN = ("ه", "ها", "هم", "نا")  # how a noun with a pronoun ends
_BEFORE_VERBS = frozenset(
    {
        "قد",
        "وقد",
        "فقد",
        "لقد",
        "ولقد",
        "كان",
        "كانت",
        "وكان",
        "وكانت",
        "لم",
        "ولم",
        "لن",
        "ولن",
        "لا",
        "ولا",
        "ما",
        "سوف",
        "ثم",
        "الله",
    }
)


def triggers_in(scene: Scene, sentence: Span, groups: frozenset[str]) -> list[Trigger]:
    """Every verb of the lexicon in a sentence and every word of it of one of these groups, in order.

    None stands within a person's name or a longer word, and each is verb or noun as its place allows.
    """
    named = {i for actor in scene.actors_in(*sentence) if actor.people for i in range(actor.first, actor.last)}
    found: list[Trigger] = []
    end = sentence.first
    for i, readings in enumerate(scene.readings[sentence.first : sentence.last], sentence.first):
        if not readings.lexemes or i in named:
            continue
        fitting, longest = readings.lexemes, readings.longest
        if readings.mixed:
            fitting = _fitting(scene, i, sentence)
            longest = max((lexeme.length for lexeme in fitting), default=1)
        if i >= end:
            found += [
                Trigger(i, i + each.length, each)
                for each in fitting
                if (each.tense or each.group in groups) and longest in (each.length, 1)
            ]
        end = max(end, i + longest if longest > 1 else 0)
    return found


def _fitting(scene: Scene, index: int, sentence: Span) -> list[Lexeme]:
    """Of the readings of a form that is verb and noun alike («دعم») those that its place allows."""
    verbal = not scene.source(index, index + 1).endswith("ة") and _is_verbal(scene, index, sentence)
    return [lexeme for lexeme in scene.words_at(index) if lexeme.is_verb == verbal or lexeme.length > 1]


def _is_verbal(scene: Scene, index: int, sentence: Span) -> bool:
    small = grammar()
    before = scene.word(index - 1)
    if index == sentence.first or any(lexeme.conj for lexeme in scene.words_at(index)):
        return not _is_led_on(scene, index, sentence)
    if scene.word(index + 1) in _BEHIND_VERBS:
        return True
    if before in _OF_HIM or _is_of_sitting(scene, index):
        return True
    if before in small.complementizers:
        if scene.word(index - 2) in _SINCE:
            return True
        return any(lexeme.tense == "present" for lexeme in scene.words_at(index))
    if before[:1].isdigit() and any(quantity.last == index for quantity in scene.quantities):
        return False  # «200 طالب»
    if not before[:1].isalpha() or before in small.relatives or before in small.breaks or before in _BEFORE_VERBS:
        return True
    if _opens(scene, index, sentence):
        return True
    return index - 1 in scene.ends and not _has_verb(scene, scene.ends[index - 1], sentence)


def _is_of_sitting(scene: Scene, index: int) -> bool:
    """Whether a form with a pronoun behind an indefinite sitting tells who held it: «اجتماع | عقده | الوزير مع …»."""
    if not any(lexeme.is_verb and lexeme.enclitic for lexeme in scene.words_at(index)):
        return False
    at = index - 1 if scene.words_at(index - 1) else index - 2  # «اجتماع ثنائي عقده …»
    return any(
        lexeme.group in _SITTINGS and not (lexeme.is_verb or lexeme.definite or lexeme.enclitic)
        for lexeme in scene.words_at(at)
    )


_SITTINGS = frozenset({"meet", "talks", "session"})


def _opens(scene: Scene, index: int, sentence: Span) -> bool:
    """Whether only an adverbial stands before a token in its sentence: «وفي السياق ذاته بعث …», «كذلك بعث …».

    One that a preposition leads may be of any words where who acts stands right behind: «وفي ختام اللقاء بحث الوزير …».
    """
    if index - sentence.first > _OPENING:
        return False
    first = scene.word(sentence.first)
    if first in _LEADING or first[1:] in _LEADING or first.removeprefix("و")[:1] in _JOINED_LEADING:
        acts = any(actor.first == index + 1 and not actor.prep for actor in scene.actors_in(index, index + 2))
        if acts or scene.word(index - 1) in grammar().openings:
            return not any(actor.first < index for actor in scene.actors_in(*sentence)[:1])
    dated = {i for date in scene.dates_in(sentence.first, index) for i in range(date.first, date.last)}
    adverbs = grammar().adverbs - _WHOLE
    return all(i in dated or scene.word(i).removeprefix("و") in adverbs for i in range(sentence.first, index))


def _is_led_on(scene: Scene, index: int, sentence: Span) -> bool:
    """Whether a word with a pronoun is joined to a noun and leads on with ل: «عن أسفها وإدانتها للهجوم»."""
    owned = all(lexeme.enclitic for lexeme in scene.words_at(index) if lexeme.group != "never")
    leads_on = scene.word(index + 1).startswith("ل") and scene.word(index - 1).endswith(_OWN)
    return index > sentence.first and owned and leads_on


def _has_verb(scene: Scene, subject: int, sentence: Span) -> bool:
    """Whether a verb stands before a subject, which begins at a token, back to the nearest mark.

    Then what follows its subject is its object.
    """
    for i in range(subject - 1, sentence.first - 1, -1):
        word = scene.word(i)
        if not word[:1].isalnum() or word in grammar().complementizers:
            return False
        if any(lexeme.is_verb for lexeme in scene.words_at(i)):
            return True
    return False
