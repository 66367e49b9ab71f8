"""Repeated: several dates of one word, each of its own act: «زار تونس ثلاث مرات: عام 2006 وعام 2007 وفي مايو 2015»."""

from __future__ import annotations

from dragoman.lexicon.frames.grammar import grammar
from dragoman.model.statement import SlotValue
from dragoman.reader.binding.place import Place
from dragoman.reader.spans import Timed

REPEATED = frozenset({"visit", "meeting", "mechanism"})
"""Kinds of which one verb tells several acts by their dates alone."""
_JOINED = frozenset({
    "و", "في", "وفي", "عام", "وعام", "سنه", "وسنه", "يوم", "ويوم", "ثم", "شهر", "وشهر", "اعوام", "عامي",
    "والثانيه", "والثالثه", "والرابعه", "والخامسه", "والسادسه", "والاخيره", "والثاني", "والثالث", "والرابع", "كانت",
})  # fmt: skip
_GAP = 3
_INTRODUCED = frozenset({":", "("})


def repeated(place: Place, first: Timed | None) -> list[Timed]:
    """The dates that a word has from its first one on, those joined to it by و; none if it has no date.

    Where it has none of its own, those that a colon behind its clause introduces.
    """
    dates = [date for date in place.scene.dates if date.last <= place.sentence.last]
    own = first if first is not None and first.last > place.clause.first else None
    first = own or _introduced(place, dates) or first
    if first is None:
        return []
    found = [first]
    for date in dates:
        if date.first >= found[-1].last and _is_joined(place, found[-1], date):
            found.append(date)
    while len(found) > 1 and _leads_on(place, found[-1]):
        found.pop()
    return found


def numbered(place: Place, slots: dict[str, SlotValue], first: int, last: int) -> dict[str, SlotValue]:
    """The slots of one of several acts with its own number: «دورتها الأولى عام 1978 | والثانية | عام 1984»."""
    if "ordinal" not in slots:
        return slots
    told = [q.value for q in place.scene.quantities if q.kind == "ordinal" and first <= q.first < last]
    own = {"ordinal": told[-1]} if told and isinstance(told[-1], int) else {}
    return {name: value for name, value in slots.items() if name != "ordinal"} | own


def _introduced(place: Place, dates: list[Timed]) -> Timed | None:
    end = place.clause.last
    if place.scene.word(end - 1) not in _INTRODUCED:
        return None
    return next((date for date in dates if 0 <= date.first - end <= 1), None)


def _is_joined(place: Place, date: Timed, following: Timed) -> bool:
    between = [place.scene.word(i) for i in range(date.last, following.first)]
    if _is_next_in_number(place, date, following):
        return True
    joined = place.scene.word(following.first).startswith("و") or any(word.startswith("و") for word in between)
    return joined and len(between) <= _GAP and all(word in _JOINED for word in between)


def _is_next_in_number(place: Place, date: Timed, following: Timed) -> bool:
    """Whether nothing but the next number and a place stands between two dates: «…، | والثانية في مسقط | عام 1997»."""
    scene = place.scene
    at = date.last + (scene.word(date.last) == "،")
    if scene.word(at) not in _NEXT or following.first - at > _WHERE:
        return False
    lands = {i for a in place.actors if a.form in _LANDS for i in range(a.first, a.last)}
    return all(i in lands or scene.word(i) in _JOINED or scene.word(i) == "،" for i in range(at + 1, following.first))


_NEXT = frozenset({
    "والثانيه", "والثالثه", "والرابعه", "والخامسه", "والسادسه", "والسابعه", "والثامنه", "والاخيره", "والثاني",
    "والثالث", "والرابع", "والخامس", "والسادس", "والاخير", "فالثانيه", "ثم",
})  # fmt: skip
_LANDS = frozenset({"state", "place"})
_WHERE = 8
"""Tokens from a number to its date, with the place between them."""


def _leads_on(place: Place, date: Timed) -> bool:
    """Whether a joined date opens the next clause: «زارها عام 2007 | وفي سبتمبر 2017 وقع البلدان …»."""
    behind = place.scene.word(date.last)
    if not behind[:1].isalpha() or behind in grammar().prepositions or behind[0] == "ل":
        return False
    readings = place.scene.words_at(date.last)
    return not readings or any(lexeme.is_verb for lexeme in readings) or not readings[0].prep
