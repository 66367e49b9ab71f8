"""Topics: what a stance is on, in the report's words («أدانت المملكة بشدة | الهجوم على … |»)."""

from __future__ import annotations

from dragoman.lexicon.frames.grammar import grammar
from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import BARE, Place

_CLOSERS = frozenset("،,؛;.:؟?!…[]()")
_LONGEST = 30
_REASONS = ("علي", "لقاء", "من")
"""What thanks are for stands behind these."""
_REACH = 14
_FILLERS = frozenset(
    {"جانب", "الكامل", "التام", "الكاملين", "العميق", "الشديد", "المطلق", "الثابت", "القاطع", "حكومه", "وشعبا"}
)


def topic_of(place: Place) -> str | None:
    """From behind the trigger, its subject, its object and what governs them to the next mark, if anything is there."""
    scene, limit = place.scene, place.clause.last
    first = _reason(place) if place.trigger.lexeme.group == "thank" else None
    if first is None:
        first = _opening(place)
    last = first
    while last < min(limit, first + _LONGEST) and (last == first or scene.word(last) not in _CLOSERS):
        last += 1
    if last <= first or scene.word(first) in _CLOSERS:
        return None
    start = scene.tokens[first].start
    word = scene.word(first)
    said = scene.text.words(start + _governed(word, place.trigger.lexeme.group), scene.tokens[last - 1].end)
    return ("ال" + said[1:] if word.startswith("لل") else said).strip(' "«»“”')


def _reason(place: Place) -> int | None:
    scene = place.scene
    for i in range(place.trigger.last, min(place.clause.last, place.trigger.last + _REACH)):
        if scene.word(i) in _REASONS:
            return i + 1
    return None


def _opening(place: Place) -> int:
    """The token behind the subject and object of the trigger and the words that only lead on."""
    scene, small = place.scene, grammar()
    actors: dict[int, Actor] = {actor.first: actor for actor in place.actors}
    at = place.trigger.last
    while at < place.clause.last:
        word = scene.word(at)
        actor = actors.get(at)
        if actor is not None and (actor.prep in BARE or actor.conj or _is_led(place, actor.last)):
            at = actor.last
        elif word in small.adverbs or word in small.prepositions or word in _FILLERS or word in '"-–':
            at += 1
        else:
            break
    return at if at < place.clause.last else place.trigger.last


def _is_led(place: Place, at: int) -> bool:
    """Whether a preposition stands at a token: then what is before it is not the topic itself."""
    word = place.scene.word(at)
    return at < place.clause.last and (word in grammar().prepositions or word.startswith("بال"))


_TAKING = {
    "ب": ("accuse", "welcome", "demand", "condemn", "declaring", "accept", "recognise"),
    "ل": ("support", "oppose", "thank", "welcome"),
}


def _governed(word: str, group: str) -> int:
    """How many letters of a word are a preposition that the trigger wants."""
    if len(word) > 3 and group in _TAKING.get(word[0], ()):  # a word of its own has three letters
        return 1
    return 1 if word.startswith(("بال", "لل")) else 0
