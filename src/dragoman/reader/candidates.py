"""Candidates: the frames that a word may set off in its sentence, told before anything is bound."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from dragoman.lexicon.frames.frames import SPECIAL, Frame, Need
from dragoman.lexicon.frames.lexemes import Lexeme

_NONE: tuple[Frame, ...] = ()


class _Candidate(NamedTuple):
    frame: Frame
    wanted: tuple[frozenset[str], ...]
    """Of each of these the sentence must have one."""


class Candidates:
    """Frames by the words that trigger them. What is told of a form of a word is remembered: the lexicon has few."""

    def __init__(self, frames: Iterable[Frame]) -> None:
        self._by_trigger: dict[str, list[_Candidate]] = defaultdict(list)
        for frame in frames:
            wanted = tuple(_written(need) for need in frame.needs if SPECIAL.isdisjoint(need.any))
            for trigger in frame.trigger:
                self._by_trigger[trigger].append(_Candidate(frame, wanted))
        self.groups = frozenset(trigger.partition(".")[0] for trigger in self._by_trigger)
        """The groups of the words that may set off a frame."""
        self._of_form: dict[tuple[str, str, str, bool, bool], tuple[_Candidate, ...]] = {}

    def of(self, lexeme: Lexeme, present: AbstractSet[str]) -> Sequence[Frame]:
        """The frames that a word may set off where these words and groups are present in its sentence."""
        if lexeme.group not in self.groups:
            return _NONE
        form = (lexeme.group, lexeme.sense, lexeme.tense, lexeme.conj, lexeme.definite)
        candidates = self._of_form.get(form)
        if candidates is None:
            candidates = self._of_form[form] = tuple(self._triggered(lexeme))
        found = []
        for frame, wanted in candidates:
            for words in wanted:
                if words.isdisjoint(present):
                    break
            else:
                found.append(frame)
        return found

    def _triggered(self, lexeme: Lexeme) -> list[_Candidate]:
        listed = (*self._by_trigger.get(lexeme.group, ()), *self._by_trigger.get(f"{lexeme.group}.{lexeme.sense}", ()))
        return [candidate for candidate in listed if _may_trigger(candidate.frame, lexeme)]


def _written(need: Need) -> frozenset[str]:
    """The groups and words that a need asks for, the words with و before them too: «وتربط» is «تربط»."""
    return frozenset(need.any) | {"و" + word for word in need.any}


def _may_trigger(frame: Frame, lexeme: Lexeme) -> bool:
    """Whether a word is of the form, the tense and the definiteness that a frame wants."""
    if (frame.form == "verb" and not lexeme.is_verb) or (frame.form == "noun" and lexeme.is_verb):
        return False
    if (frame.joined and not lexeme.conj) or (frame.indefinite and lexeme.definite):
        return False
    return not frame.tense or lexeme.tense in frame.tense
