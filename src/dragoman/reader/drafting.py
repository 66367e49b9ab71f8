"""Drafting: one frame tried at one trigger."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import msgspec

from dragoman.lexicon.frames.frames import Frame
from dragoman.reader.actor import Actor
from dragoman.reader.apart import apart, is_apart
from dragoman.reader.binding.itinerary import date_of_stage
from dragoman.reader.binding.place import Place, Roles
from dragoman.reader.binding.ways import bind
from dragoman.reader.cumulated import cumulated
from dragoman.reader.dating import dates_of
from dragoman.reader.draft import Draft
from dragoman.reader.evidence import covering, is_near, whole, with_number
from dragoman.reader.guests import further_guests
from dragoman.reader.inheriting import inherited, occasion_of
from dragoman.reader.lasting import lasting, under_way
from dragoman.reader.modality import is_to_come
from dragoman.reader.needs import fitting
from dragoman.reader.presence import is_past
from dragoman.reader.repeated import numbered
from dragoman.reader.rivals import rivals
from dragoman.reader.series import is_of_next_figure, period_of, series
from dragoman.reader.shares import shares
from dragoman.reader.slots import fill
from dragoman.reader.spans import Span, Timed
from dragoman.reader.status import comes, status_of
from dragoman.reader.upcoming import is_out_of_time, upcoming
from dragoman.reader.validity import is_since, is_until, valid
from dragoman.reader.venues import place_within


def draft(frame: Frame, place: Place) -> Iterator[Draft]:
    """The statements that a frame makes here, if its words stand and its roles are filled.

    One for each date and pair.
    """
    words = fitting(frame, place)
    if words is None:
        return
    roles, ways = _bound(frame, place)
    if not _is_filled(frame, roles):
        return
    span = Span(place.trigger.first, place.trigger.last) if frame.alone else covering(place, roles, words)
    times = _times(frame, place, span)
    for nth, timed in enumerate(upcoming(frame, place, each) for each in times):
        for each in _each(frame, place, roles):
            made = _made(frame, place, each, ways, span, date_of_stage(place, roles, each, timed))
            if made is not None:
                yield _apart(place, made, times, nth) if len(times) > 1 else made
                if frame.series:
                    yield from series(place, made)
                if frame.kind == "figure":
                    yield from rivals(place, made)
                elif frame.kind == "aid":
                    yield from shares(place, made)
                elif frame.kind == "visit" and timed is not None:
                    yield from further_guests(place, made, timed)


def _times(frame: Frame, place: Place, span: Span) -> list[Timed | None]:
    """The dates of what is told; of a figure its period, and none that is another figure's."""
    if frame.series and (period := period_of(place)) is not None:
        return [cumulated(place, period)]
    times = dates_of(frame, place, span)
    if frame.kind != "figure":
        return times
    return [None if timed is None or is_of_next_figure(place, timed) else cumulated(place, timed) for timed in times]


def _bound(frame: Frame, place: Place) -> tuple[Roles, dict[str, str]]:
    """Who fills each role, and in which way."""
    roles: Roles = {}
    ways: dict[str, str] = {}
    for role, tried in frame.roles.items():
        for way in tried:
            if actors := bind(place, way, roles):
                roles[role], ways[role] = actors, way
                break
            if way == "enclitic" and place.trigger.lexeme.enclitic in _SPEAKERS:
                break
        if role in frame.must and role not in roles and not any(way.startswith(_LATER) for way in tried):
            return roles, ways  # the frame tells nothing
    for role, tried in frame.roles.items():  # the other of two, once the one behind it is known
        for way in tried if role not in roles else ():
            if way.startswith(_LATER) and (actors := bind(place, way, roles)):
                roles[role], ways[role] = actors, way
    return roles, ways


_LATER = ("other:", "presumed:")
"""Ways to the other of two."""
_SPEAKERS = frozenset({"نا", "ي"})
"""Pronouns of those who speak: where they are unknown, nobody else is taken for them."""


def _is_filled(frame: Frame, roles: Roles) -> bool:
    """Whether the roles that must be are filled, by enough parties and by nobody whom the frame bars."""
    if any(role not in roles for role in frame.must) or len(_parties(frame, roles)) < frame.least:
        return False
    return not any(actor.role in offices for role, offices in frame.barred.items() for actor in roles.get(role, ()))


def _apart(place: Place, made: Draft, times: list[Timed | None], nth: int) -> Draft:
    """One of several that one word tells, on to its date, with the place that stands between the one before and it."""
    begins = [timed.first for timed in times if timed]
    ends = [place.trigger.last, *(timed.last for timed in times if timed)]
    where = place_within(place, ends[nth], begins[nth])
    slots = {name: value for name, value in made.slots.items() if name != "place"}
    slots = numbered(place, slots, ends[nth], begins[nth]) if nth else slots
    if where and "place" in made.slots:
        slots["place"] = where
    told = Span(min(made.evidence.first, begins[nth]), max(made.evidence.last, ends[nth + 1]))
    after = min((begin for begin in begins if begin >= told.last), default=place.sentence.last)
    while after > told.last and place.scene.word(after - 1)[:1] == "و":
        after -= 1
    return msgspec.structs.replace(made, slots=slots, evidence=whole(place, told, after))


def _made(
    frame: Frame, place: Place, roles: Roles, ways: dict[str, str], span: Span, timed: Timed | None
) -> Draft | None:
    slots = fill(frame, place, roles)
    if any(name not in slots for name in frame.require) or any(name in slots for name in frame.absent):
        return None
    parties = _parties(frame, roles)
    occasion = occasion_of(frame, place, parties) if timed is None else None
    date = timed.value if timed else occasion
    when = None if frame.kind == "travel" and is_until(timed, place) else date
    status = status_of(frame, place.scene, place.clause, place.trigger, when, since=is_since(timed, place))
    if timed and is_out_of_time(frame, place.scene, timed, status):
        timed = date = None
    if timed and status == "proposed" and frame.kind in _CONVENED and is_past(place.scene, timed.value):
        timed = date = None  # «دعا إلى عقد الدورة المقبلة، مذكرا بأن آخر دورة كانت سنة 2012»
    if frame.ahead is not None and status in ("planned", "proposed"):
        slots["change"] = frame.ahead
    if frame.kind == "project" and status != "done":
        slots = {name: value for name, value in slots.items() if name != "change"}
        slots |= {"change": status} if status != "denied" else {}
    days = lasting(frame, place, timed, status) if timed else None
    if days is not None and under_way(days, place.scene.published) and status != "denied":
        status = "ongoing"
    told_then = None if status == "proposed" else occasion  # what is called for in a meeting is not done in it
    date = days or (valid(timed, frame, place, status) if timed else told_then)
    if date is None and timed is None and (status == "done" or comes(frame, place.trigger, status)):
        date = inherited(frame, place, parties, roles)
        date = None if status == "done" and is_to_come(place.scene, date, "") else date
        ranked = place.trigger.lexeme.group == "rank"
        date = date or place.focus.reckoned.period(slots.get("measure"), parties, span, ranked=ranked)
    told = place.focus.speech.speaker(place.trigger.first)
    if "value" in slots:
        span = with_number(frame, place, span)
    if timed and is_near(timed, place, span):
        span = Span(min(span.first, timed.first), max(span.last, timed.last))
    return Draft(
        frame=frame,
        trigger=place.trigger.first,
        parties=parties,
        date=date,
        status=status,
        evidence=whole(place, span),
        slots=slots,
        roles=roles,
        ways=ways,
        date_from=None if date is None else "words" if timed else "context",
        speaker=_named(told, roles) if told else None,
        home=place.focus.home,
        pair=place.focus.pair,
    )


_CONVENED = frozenset({"agreement", "mechanism", "meeting", "visit"})
"""The kinds of which none that is called for can be dated back."""


def _named(speaker: Actor, roles: Roles) -> str | None:
    """How the report names who is quoted; None where he himself does what is told."""
    if any(
        actor.people == speaker.people and actor.roles == speaker.roles for group in roles.values() for actor in group
    ):
        return None
    return next(iter((*speaker.people, *speaker.roles)), None)


def _each(frame: Frame, place: Place, roles: Roles) -> Iterator[Roles]:
    """The roles as they are, or for every pair of those in the frame's `each`, if they are of different parties."""
    if frame.kind == "meeting" and is_apart(place) and (each := [*apart(frame.parties, roles)]):
        yield from each
        return
    if len(frame.each) == 1:  # one for each organisation that a state joins
        (role,) = frame.each
        yield from ({**roles, role: [actor]} for actor in roles.get(role, ()))
        return
    named = frame.each and all(role in roles for role in frame.each)
    several = place.trigger.lexeme.number == "p" or place.scene.word(place.trigger.first) in _CALLS
    several = several or bool(named and _is_with_each(place, roles[frame.each[1]]))
    if not named or (frame.plural and not several):
        yield roles
        return
    first, second = frame.each
    pairs = list(product(*(_apart_from_retinue(roles[role]) for role in (first, second))))
    if len(pairs) == 1 and frame.kind == "meeting":  # «التقى الوزير نظيريه»: one of two has his own state in it
        yield roles
        return
    for one, two in pairs:
        if not set(one.parties) & set(two.parties):
            yield {**roles, first: [one], second: [two]}


_CALLS = frozenset({"اتصالين", "اتصالات", "اتصالان", "باتصالين", "باتصالات", "مكالمتين", "مكالمات", "مكالمتان"})
"""Calls of which each is with another: «اتصالين هاتفيين مع الوزير فلان، والوزير …»."""


def _is_with_each(place: Place, actors: list[Actor]) -> bool:
    """Whether it is told of each of several: «اجتماعا مع | كل من الرئيس | و…»; talks with several are one."""
    if place.trigger.lexeme.group == "talks":
        return False
    first = actors[0].first
    return "كل" in (place.scene.word(first), place.scene.word(first - 2)) and len(actors) > 1


def _apart_from_retinue(actors: list[Actor]) -> list[Actor]:
    """Those who act, without a delegation that comes with one of them: «الرئيس والوفد المرافق»."""
    led = [actor for actor in actors if actor.role != "delegation"]
    kept = [actor for actor in actors if actor in led or not any(actor.parties == other.parties for other in led)]
    return [each for actor in kept for each in _one_by_one(actor)]


def _one_by_one(actor: Actor) -> list[Actor]:
    """Each of the counterparts in several states: «من | نظرائه الغاني والهندي والبرازيلي |»."""
    if actor.role != "counterpart" or len(actor.parties) < _SEVERAL:
        return [actor]
    return [actor._replace(parties=(party,), roles=()) for party in actor.parties]


_SEVERAL = 3
"""So many counterparts are no pair, of whom one may stand for two."""


def _parties(frame: Frame, roles: Roles) -> tuple[str, ...]:
    return tuple(sorted({party for role in frame.parties for actor in roles.get(role, ()) for party in actor.parties}))
