"""Occasions: visits and meetings with a day, by which a report dates what happened during them («خلال الزيارة»)."""

from __future__ import annotations

from typing import NamedTuple

from dragoman.language.fold import folded
from dragoman.reader.actor import Actor
from dragoman.reader.draft import Draft
from dragoman.reader.scene import Scene
from dragoman.reader.spans import Span

_LEADS = {"خلال": "", "اثناء": "", "ضمن": "", "هامش": "", "ختام": "end", "نهايه": "end", "مستهل": "start", "في": ""}
"""What leads on to an occasion, and which end of its days it tells."""
_EVENTS = {"visit": ("visit",), "meet": ("meeting",), "talks": ("meeting",), "session": ("meeting", "mechanism")}
"""The kinds of statements that tell of an occasion, by the group of its noun."""
_OF_IT = {
    "خلاله": "", "خلالها": "", "اثناءه": "", "اثناءها": "", "ختامه": "end", "ختامها": "end", "مستهله": "start",
    "مستهلها": "start",
}  # fmt: skip
"""Words that lead on to the one told last by a pronoun: «ووقعا في ختامه محضرا»."""
_ANY = ("visit", "meeting", "mechanism")
_LOOSE = frozenset({"في", "وفي"})
"""What leads on to one that was told of only with «هذا» or «ذلك»: «في لقائه مع …» tells of another."""
_THESE = frozenset({"هذه", "هذا", "تلك", "ذلك", "نفس", "ذات"})
_THE_VISIT = frozenset({"الزياره", "زيارته", "زيارتها", "زيارتهما"})
_REACH = 6
_KEPT = 12


class _Told(NamedTuple):
    kind: str
    parties: frozenset[str]
    people: frozenset[str]
    date: str


class Occasions:
    """The dated visits and meetings of a report as far as it is read."""

    def __init__(self) -> None:
        self._told: list[_Told] = []
        self._goal: str | None = None
        self.visitor: Actor | None = None
        """Who went on the visit last told of: who is said to meet others «during it»."""

    def heard(self, draft: Draft, scene: Scene) -> None:
        """A statement was made."""
        if draft.frame.kind == "visit":
            self._goal = _goal_of(draft, scene) or self._goal
            self.visitor = next(iter(draft.roles.get("guest", ())), self.visitor)
        if draft.date is None or draft.status == "proposed" or draft.frame.kind not in _ANY:
            return
        people = draft.slots.get("people") or ()
        names = frozenset(_last(name) for name in people) if isinstance(people, tuple) else frozenset()
        self._told.append(_Told(draft.frame.kind, frozenset(draft.parties), names, draft.date))
        del self._told[:-_KEPT]

    def where(self, scene: Scene, span: Span) -> str | None:
        """Whither the visit went during which something was («خلال الزيارة»), in the report's words."""
        said = (scene.word(i).removeprefix("و") in _LEADS and scene.word(i + 1) in _THE_VISIT for i in range(*span))
        return self._goal if any(said) else None

    def date(self, scene: Scene, span: Span, parties: tuple[str, ...], *, but: int) -> str | None:
        """The date of the occasion that words of a span refer to; None if they refer to none that was dated.

        The word at the token `but` tells of an occasion itself.
        """
        if not self._told:
            return None
        for i in range(span.first, span.last):
            word = scene.word(i).removeprefix("و")
            if word in _OF_IT and i > but and _is_event(scene, but):
                return None  # «عقد اجتماعا بحث | خلاله | …»
            if word in _OF_IT and i != but:
                told = self._meant(_ANY, {*parties}, set())
                return _end_of(told.date, _OF_IT[word], scene.published) if told is not None else None
            end = _LEADS.get(word)
            if end is None:
                continue
            at = i + 1 + (scene.word(i + 1) in _THESE)
            kinds = next((_EVENTS[group] for group in _EVENTS if group in scene.groups_at(at)), ())
            shown = at > i + 1 or scene.word(i) not in _LOOSE
            if not kinds or at == but or not shown or not _is_known(scene, at):
                continue
            told = self._meant(kinds, {*parties}, _named_behind(scene, at))
            if told is not None:
                return _end_of(told.date, end, scene.published)
        return None

    def _meant(self, kinds: tuple[str, ...], parties: set[str], named: set[str]) -> _Told | None:
        for told in reversed(self._told):
            if told.kind not in kinds or not (told.parties <= parties or parties <= told.parties):
                continue
            if not named or named & told.people:
                return told
        return None


def _goal_of(draft: Draft, scene: Scene) -> str | None:
    """The state that a visit goes to as the report writes it, if it is named there."""
    goals = [a for actors in draft.roles.values() for a in actors if (*a.parties,) == (draft.slots.get("to"),)]
    named = [actor for actor in goals if actor.form == "state" and actor.last > actor.first]
    if not named:
        return None
    word, start = scene.word(named[0].first), scene.tokens[named[0].first].start
    skip = int(named[0].prep in ("ل", "ب") and word[:1] == named[0].prep)
    said = scene.text.words(start + skip, scene.tokens[named[0].last - 1].end)
    return "ال" + said[1:] if word.startswith("لل") else said


def _is_known(scene: Scene, at: int) -> bool:
    """Whether a noun of an occasion is one that was told of: definite, or somebody's («زيارة الرئيس», «زيارته»)."""
    word = scene.word(at)
    if any(lexeme.is_verb for lexeme in scene.words_at(at)):
        return False
    shown = scene.word(at - 1) in _THESE or word.startswith("ال")
    owned = any(lexeme.enclitic for lexeme in scene.words_at(at))
    return shown or owned or any(actor.is_personal or actor.parties for actor in scene.actors_in(at + 1, at + 2))


def _is_event(scene: Scene, at: int) -> bool:
    """Whether a token is a noun of an occasion, which words behind it may refer to."""
    readings = scene.words_at(at)
    return any(each.group in _EVENTS for each in readings) and not any(each.is_verb for each in readings)


def _named_behind(scene: Scene, at: int) -> set[str]:
    """The last names of the people named right behind a token."""
    behind = [actor for actor in scene.actors_in(at + 1, at + _REACH) if actor.people]
    return {_last(name) for name in behind[0].people} if behind and behind[0].first == at + 1 else set()


def _last(name: str) -> str:
    return folded(name).split()[-1]


def _end_of(date: str, end: str, published: str | None) -> str:
    """The first or last day of a period; the period itself where neither is meant, or its last is still to come."""
    first, _, last = date.partition("/")
    if not last or not end or (end == "end" and published is not None and first <= published < last):
        return date
    return first if end == "start" else last
