"""Roster: ambassadors told one after another, who present their papers or are sworn in on one occasion.

«تسلم الرئيس أوراق اعتماد السفراء الجدد، وهم: فلان سفير النمسا، وفلان سفير غانا»: one appointment for each, in the
sentence of the occasion and in those behind it that go on with the list.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from dragoman.lexicon.frames.frames import Frame, frames
from dragoman.model.statement import SlotValue
from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import Place
from dragoman.reader.dating import dates_of
from dragoman.reader.draft import Draft
from dragoman.reader.postings import postings
from dragoman.reader.roster_entries import reshuffle, unstyled
from dragoman.reader.roster_names import end_of, named, names_first
from dragoman.reader.roster_naming import naming_state
from dragoman.reader.scene import Scene
from dragoman.reader.spans import Span, Trigger
from dragoman.reader.status import status_of

_OCCASIONS = frozenset({"credentials", "oath"})
"""The groups of the words that tell of papers presented, or an oath sworn."""
_RECEIVING = frozenset({
    "head-of-state", "deputy-head-of-state", "head-of-government", "crown-prince", "deputy-crown-prince",
    "foreign-minister", "minister", "deputy-minister", "under-secretary", "leadership", "secretary-general",
})  # fmt: skip
"""Who takes an ambassador's papers, or his oath."""
_ATTENDING = frozenset({"بحضور", "حضر", "وحضر", "حضره", "حضرها", "وحضرها", "وحضره", "حضور", "يحضر", "بمشاركه"})
"""Behind these stand those who are present."""
_GOES_ON = frozenset({"السفراء", "والسفراء", "سفراء", "وهم", "هم", "وشمل", "شمل", "وشملت", "كل", "كلا", "كذلك", "كما"})
"""One of these is in a sentence that goes on with the list."""
_ACCEPTED = frozenset({"تقبل", "وتقبل", "فتقبل", "تقبلت"})
"""Verbs of the past that look like those of what is yet to be."""
_SENT = frozenset({"envoy", "credentials", "oath"})
"""The groups of words of which one is in every sentence that tells of an occasion."""
_MANY = frozenset({"سفراء", "السفراء", "سفيرات", "السفيرات", "السفيرين", "سفيري", "السفيران", "سفيرا", "وسفراء"})
_LIKE_ONE = frozenset({"سفيرا", "سفيري"})
_BEHIND = 3
"""Tokens from an ambassador's name to where he is accredited."""
_OPENING = 4
"""Tokens before the first name of a sentence that is an entry of the list itself: «2- السيد فلان سفير …»."""
_REACH = 4
"""Sentences behind an occasion in which its list may still go on."""


class _Occasion(NamedTuple):
    frame: Frame
    change: str
    party: str
    date: str | None
    date_from: str | None
    status: str
    many: bool


def held_at(triggers: Iterable[Trigger]) -> Trigger | None:
    """The word of a sentence that tells of papers presented, an oath sworn or men named to an office."""
    found = [each for each in triggers if each.lexeme.group in _OCCASIONS or each.lexeme.group == "appoint"]
    return min(found, key=lambda each: each.lexeme.group == "appoint", default=None)


class Roster:
    """The occasion of which a report tells, as far as it is read."""

    def __init__(self) -> None:
        self._open: _Occasion | None = None
        self._left = 0

    def listed(
        self, place: Place | None, scene: Scene, sentence: Span, actors: Sequence[Actor], home: str | None = None
    ) -> list[Draft]:
        """One draft for each ambassador of a sentence's list; `place` is that of its word for papers or an oath."""
        told = (
            _occasion(place, self._open)
            if place is not None and not _SENT.isdisjoint(scene.present(sentence))
            else None
        )
        told = told or _headed(scene, sentence, actors, self._open) or _reshuffled(scene, sentence, actors, home)
        if told is not None:
            self._open, self._left = _with_day(told, self._open), _REACH
        elif self._open is not None:
            self._left -= 1
        occasion = self._open
        if occasion is None or self._left <= 0:
            return []
        if occasion.change == "named":
            sent = list(postings(scene, sentence, actors, occasion.party))
            row = [] if sent or not occasion.many else list(unstyled(scene, sentence, actors, occasion.party))
            if len(sent or row) > (told is not None and not occasion.many):
                sent = sent or row
                self._open, self._left = occasion._replace(party=sent[-1].sender), _REACH
                return [_draft(occasion, each.span, each.sender, each.hosts, each.name) for each in sent]
        entries = [] if occasion.frame.name == _NAMED else list(_entries(scene, sentence, actors, occasion))
        known = {a.people[0] for a in actors if a.people}
        opens = occasion.many and any(n in known and w.first - sentence.first <= _OPENING for w, _, n in entries)
        goes_on = told is None and (opens or not _GOES_ON.isdisjoint(scene.present(sentence)))
        if len(entries) < (1 if goes_on else 2):
            return []
        self._left = _REACH
        ends = [
            (occasion.party, state) if occasion.change == "named" else (state, occasion.party)
            for _, state, _ in entries
        ]
        return [
            _draft(occasion, span, sender, (host,), name)
            for (span, _, name), (sender, host) in zip(entries, ends, strict=True)
        ]


def _occasion(place: Place, before: _Occasion | None) -> _Occasion | None:
    """The occasion that a word for papers or an oath tells of; None where nobody is told who takes them."""
    if any(place.scene.word(i) in _ATTENDING for i in range(place.sentence.first, place.trigger.first)):
        return None
    group = place.trigger.lexeme.group
    takers = [a for a in place.actors if a.role in _RECEIVING and len(a.parties) == 1]
    hosts = [a.host for a in place.actors if a.role == "ambassador" and a.host and group != "oath"]
    hosts += [a.parties[0] for a in place.actors if place.scene.word(a.first - 1) == "لدي" and len(a.parties) == 1]
    party = takers[0].parties[0] if takers else hosts[0] if hosts and group != "oath" else None
    party = (
        naming_state(place, before.party if before is not None and before.change == "named" else None)
        if group == "appoint"
        else party
    )
    if party is None:
        return None
    frame = next(each for each in frames() if each.name == _FRAMES[group])
    timed = dates_of(frame, place, Span(place.trigger.first, place.trigger.last))[0]
    date = timed.value if timed else None
    status = status_of(frame, place.scene, place.clause, place.trigger, date)
    if status == "planned" and not _ACCEPTED.isdisjoint(place.scene.present(place.sentence)):
        status = "done"
    change = "credentials" if group == "credentials" else "named"
    listing = place.scene.word(place.sentence.last - 1) == ":"  # «تسلم … أوراق اعتماد كل من:»
    many = listing or not (_MANY - _LIKE_ONE).isdisjoint(place.scene.present(place.sentence))
    return _Occasion(frame, change, party, date, "words" if timed else None, status, many)


def _with_day(told: _Occasion, before: _Occasion | None) -> _Occasion:
    """An occasion told of again («وتقبل الرئيس أوراق اعتماد …») with the day that it had, and of as many."""
    same = before is not None and (before.party, before.change, before.status) == (told.party, told.change, told.status)
    if before is None or not same:
        return told
    told = told._replace(many=told.many or before.many)
    return told if told.date else told._replace(date=before.date, date_from=before.date_from)


def _headed(scene: Scene, sentence: Span, actors: Sequence[Actor], before: _Occasion | None) -> _Occasion | None:
    """The occasion of a list whose heading alone tells what it is: «قائمة سفراء كينيا الجدد:»."""
    if scene.word(sentence.last - 1) != ":" or (_MANY - _LIKE_ONE).isdisjoint(scene.present(sentence)):
        return None
    own = [a.parties[0] for a in actors if a.role == "ambassador" and len(a.parties) == 1]
    if not own or not _NEW.intersection(scene.present(sentence)):
        return None
    frame = next(each for each in frames() if each.name == _NAMED)
    if before is not None and before.party == own[0]:
        return before._replace(frame=frame, change="named")
    return _Occasion(frame, "named", own[0], None, None, "done", many=True)


def _reshuffled(scene: Scene, sentence: Span, actors: Sequence[Actor], home: str | None) -> _Occasion | None:
    """The occasion of a list of who goes where."""
    told = reshuffle(scene, sentence, actors, home)
    if told is None:
        return None
    frame = next(each for each in frames() if each.name == _NAMED)
    return _Occasion(frame, "named", told.party, told.date, "words" if told.date else None, told.status, many=True)


_NEW = frozenset({"الجدد", "جدد", "المعينين", "المعينون", "الجديدات"})
_NAMED = "appointment/named"
_FRAMES = {"oath": "appointment/sworn", "credentials": "appointment/credentials", "appoint": _NAMED}


def _entries(
    scene: Scene, sentence: Span, actors: Sequence[Actor], occasion: _Occasion
) -> Iterator[tuple[Span, str, str | None]]:
    """The words of each ambassador of a sentence with his state (or where he goes) and his name."""
    end = next((i for i in range(*sentence) if scene.word(i) in _ATTENDING), sentence.last)
    sworn = occasion.change == "named"
    envoys = [a for a in actors if a.role == "ambassador" and a.form in ("person", "office") and a.last <= end]
    envoys = [_posted(scene, a, actors) for a in envoys] if sworn else _sent(scene, actors, envoys, sentence.first, end)
    envoys = [a for a in envoys if a.host or not sworn]
    ahead = names_first(scene, sentence, envoys)
    seen = {occasion.party}
    bounds = [sentence.first, *(end_of(scene, a) if ahead else a.last for a in envoys)]
    for (before, _), actor, behind in zip(
        pairwise((*bounds, end)), envoys, [*(a.first for a in envoys[1:]), end], strict=False
    ):
        states = (actor.host,) if sworn else actor.parties
        many = any(scene.word(i) in _MANY - _LIKE_ONE for i in range(actor.first, actor.last))
        if many and len(states) < 2:
            continue
        span, name = (Span(actor.first, actor.last), None) if many else named(scene, actor, before, behind, ahead=ahead)
        for state in states:
            if state and state not in seen:
                seen.add(state)
                yield span, state, name


def _sent(scene: Scene, actors: Sequence[Actor], envoys: list[Actor], first: int, end: int) -> list[Actor]:
    """The ambassadors of known states, those too whose state ل tells further on: «سفير غير مقيم | لمالطا |»."""
    found = [a for a in envoys if a.parties]
    taken = {i for a in found for i in range(a.first, a.last)}
    for at in range(first, end):
        if at in taken or scene.word(at).removeprefix("و") not in _POSTS:
            continue
        lands = (a for a in actors if 0 < a.first - at <= _FAR and a.prep == "ل" and a.form == "state")
        own = next((a for a in lands if len(a.parties) == 1 and a.first not in taken), None)
        if own is not None:
            found.append(Actor(at, own.last, "office", own.parties, role="ambassador"))
    return sorted(found, key=lambda a: a.first)


_POSTS = frozenset({"سفير", "سفيره", "سفيرا"})
_FAR = 6
"""Tokens from «سفير» to whose he is."""


def _posted(scene: Scene, actor: Actor, actors: Sequence[Actor]) -> Actor:
    """An ambassador with the state that is told behind his name: «السفير فلان المعين | لدى الهند |»."""
    goals = (a for a in actors if a.form in ("state", "place") and 0 <= a.first - actor.last <= _BEHIND and a.parties)
    goal = next((a for a in goals if scene.word(a.first - 1) == "لدي" or a.prep == "at"), None)
    return actor._replace(host=goal.parties[0]) if goal and not actor.host else actor


def _draft(occasion: _Occasion, span: Span, sender: str, hosts: tuple[str, ...], name: str | None) -> Draft:
    slots: dict[str, SlotValue] = {"person": name} if name else {}
    slots |= {"sender": sender, "host": hosts[0] if len(hosts) == 1 else hosts, "change": occasion.change}
    return Draft(
        frame=occasion.frame,
        trigger=span.first,
        parties=tuple(sorted({sender, *hosts})),
        date=occasion.date,
        status=occasion.status,
        evidence=span,
        slots=slots,
        roles={},
        ways={},
        date_from=occasion.date_from,
    )
