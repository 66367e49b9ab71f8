"""Topics: what a stance is on, in the report's words («أدانت المملكة بشدة | الهجوم على … |»)."""

from __future__ import annotations

from dragoman.lexicon.frames.grammar import grammar
from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import BARE, Place

_CLOSERS = frozenset("،,؛;.:؟?!…[]()")
_LONGEST = 30
_LEADS = {"thank": ("علي", "لقاء", "من"), "vote": ("لصالح", "ضد")}
"""What thanks are for and what is voted on stands behind these."""
_REACH = 14
_FILLERS = frozenset({
    "جانب", "الكامل", "التام", "الكاملين", "العميق", "الشديد", "الشديدين", "المطلق", "الثابت", "القاطع", "حكومه",
    "وشعبا", "اهميه", "ضروره", "لصالح",
    "باشد", "العبارات", "فيه", "فيها", "دائما", "بحزم", "الراسخ", "الكامله", "التامه", "القاطعه", "الشديده",
})  # fmt: skip
"""Words that only lead on to the topic."""
_STOPS = frozenset({"دون", "بدون", "وذلك", "غداه", "مما", "حيث", "حين"})
_THAT = frozenset({"ان", "بان"})
_VERDICTS = frozenset({"provide", "adopt"})


def topic_of(place: Place) -> str | None:
    """From behind the trigger, its subject, its object and what governs them to the next mark, if anything is there."""
    scene, limit = place.scene, place.clause.last
    first = _behind(place, _LEADS.get(place.trigger.lexeme.group, ()))
    if first is None:
        first = _opening(place)
    last = first
    while last < min(limit, first + _LONGEST) and (last == first or not _ends(scene.word(last))):
        last += 1
    if last <= first or _ends(scene.word(first)):
        return None
    start = scene.tokens[first].start
    word = scene.word(first)
    readings = scene.words_at(first)
    own = bool(readings) and not any(lexeme.prep for lexeme in readings)  # «لقائه» is no preposition and «قائه»
    own = own or any(a.first == first and not a.prep.endswith(word[:1]) for a in place.actors)  # «ليبيا»
    cut = 0 if own else _governed(word, place.trigger.lexeme.group)
    said = scene.text.words(start + cut, scene.tokens[last - 1].end)
    return ("ال" + said[1:] if word.startswith("لل") else said).strip(' "«»“”')


def _ends(word: str) -> bool:
    return word in _CLOSERS or word in _STOPS


def _behind(place: Place, leads: tuple[str, ...]) -> int | None:
    scene = place.scene
    for i in range(place.trigger.last, min(place.clause.last, place.trigger.last + _REACH)):
        if scene.word(i) in leads:
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
        elif word in small.adverbs or word in small.prepositions or word in _THAT or _leads_on(place, at):
            at += 1
        else:
            break
    return at if at < place.clause.last else place.trigger.last


def _leads_on(place: Place, at: int) -> bool:
    """Whether a token only leads on to the topic, as do the words of «القرار 598 الذي يقضي بـ…»."""
    word = place.scene.word(at)
    if word in _FILLERS or word in '"-–':
        return True
    groups = {lexeme.group for lexeme in place.scene.words_at(at)}
    is_verdict = word.isdigit() or word in grammar().relatives or bool(groups & _VERDICTS)
    return is_verdict and place.trigger.lexeme.group == "resolution"


def _is_led(place: Place, at: int) -> bool:
    """Whether a preposition stands at a token: then what is before it is not the topic itself."""
    word = place.scene.word(at)
    return at < place.clause.last and (word in grammar().prepositions or word.startswith("بال"))


_TAKING = {
    "ب": ("accuse", "welcome", "demand", "condemn", "declaring", "accept", "recognise", "resolution"),
    "ل": ("support", "oppose", "thank", "welcome"),
}


def _governed(word: str, group: str) -> int:
    """How many letters of a word are a preposition that the trigger wants."""
    if len(word) > 2 and group in _TAKING.get(word[0], ()):
        return 1
    return 1 if word.startswith(("بال", "لل")) else 0
