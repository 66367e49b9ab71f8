"""Relatives: dates of what a relative clause tells besides: «أعادت تركيا العلاقات | التي قطعت عام 2018 |»."""

from __future__ import annotations

from dragoman.lexicon.frames.frames import Frame
from dragoman.lexicon.frames.grammar import grammar
from dragoman.reader.binding.place import Place
from dragoman.reader.described import describes
from dragoman.reader.spans import Span, Timed

_REACH = 7
"""Tokens from a relative within which its verb has its date."""
_HAPPENING = frozenset({"hold", "perform", "convene", "arrive", "sign", "end"})
"""Verbs that tell of the trigger itself: «المحادثات التي عقدت أمس»."""
_AFTER = frozenset({"بعد", "عقب", "اثر"})
_HAPPENED = frozenset({"تمت", "تم", "جرت", "جري", "حدثت", "حدث", "بدات", "بدا", "انتهت", "انتهي", "استمرت", "استغرقت"})
_RESTORED = "=restored"
"""What is of one day and never «since»: «استئناف العلاقات المقطوعة منذ 2017»."""
_AGAIN = frozenset({"opened"})
"""What has mostly been so since a time, unless the words tell the state before: «سفارتها المغلقة منذ 1990»."""


def is_of_relative(frame: Frame, place: Place, date: Timed, taken: Span) -> bool:
    """Whether a date is of a relative clause that tells something else than the frame does.

    `taken` are the tokens from the first to the last word and argument of the frame: a verb among them is its own.
    """
    if date.detail.get("since") and frame.slots.get("change") == _RESTORED:
        return True
    if date.detail.get("since") and frame.slots.get("change", "").removeprefix("=") in _AGAIN and frame.needs:
        return _is_of_state(place, date)
    small, scene = grammar(), place.scene
    ahead = date.last <= place.trigger.first  # «… التي قطعت منذ 1961، وأعادت فتح | سفارتها |»
    if ahead and not date.detail.get("since"):
        return False
    far = frame.kind == "visit" and date.first - place.trigger.last > _REACH  # «خلال زيارته، الطريق الذي أطلق عام …»
    bound = ahead or far or place.trigger.lexeme.is_verb or frame.kind in ("relations", "mission", "agreement")
    nearest = max(place.sentence.first if ahead else place.trigger.last, date.first - _REACH)
    for at in range(date.first - 1, nearest - 1, -1):
        if scene.word(at) in ("،", ",", "؛"):
            return False
        if scene.word(at - 2) in _AFTER and not ahead and describes(scene, at):  # «بعد مفاوضات بدأت عام 2013»
            return True
        if bound and scene.word(at) in small.relatives:
            verb = next((i for i in (at + 1, at + 2) if _is_past(place, i)), None)
            return verb is not None and not taken.first <= verb < taken.last
    return False


def _is_past(place: Place, at: int) -> bool:
    """Whether a verb of the past stands at a token that does not tell that the trigger itself happened."""
    readings = [lexeme for lexeme in place.scene.words_at(at) if lexeme.tense == "past"]
    own = place.scene.word(at) in _HAPPENED or any(lexeme.group in _HAPPENING for lexeme in readings)
    return bool(readings) and not own


def _is_of_state(place: Place, date: Timed) -> bool:
    """Whether what has been since a time is the state before: a participle stands between («المقطوعة منذ 2017»)."""
    words = [place.scene.word(i) for i in range(max(place.trigger.last, date.first - _REACH), date.first)]
    return any(word.startswith("الم") for word in words) or any(word in _WAS for word in words)


_WAS = frozenset({"كانت", "كان", "مقطوعه", "مغلقه", "متوقفه", "مجمده", "معلقه"})
