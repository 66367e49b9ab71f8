"""Rows: actors joined by و, and how far they stand from a trigger."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.lexicon.frames.grammar import grammar
from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import Place, Roles, taken_by


def distance(place: Place, actor: Actor) -> int:
    """Tokens between an actor and the trigger."""
    return max(actor.first - place.trigger.last, place.trigger.first - actor.last, 0)


def is_two(actors: Sequence[Actor]) -> bool:
    """Whether there are two parties at least."""
    return len({party for actor in actors for party in actor.parties}) > 1


def nearest_two(place: Place, actors: Sequence[Actor]) -> list[Actor]:
    """The nearest to the trigger with those joined to it, and the nearest of another party with those joined to it."""
    near = sorted(actors, key=lambda actor: distance(place, actor))
    if not near:
        return []
    head = chain(near[0], actors)
    parties = {party for actor in head for party in actor.parties}
    for other in near:
        if not parties.issuperset(other.parties):
            if len(parties) > 1 and other.prep not in ("with", "ب"):
                break
            return [*head, *chain(other, actors)]
    return head if len(parties) > 1 else []


def chain(one: Actor, actors: Sequence[Actor]) -> list[Actor]:
    """An actor with all that stand in one row with it, each joined to the one before by و."""
    row = [one]
    for actor in actors:
        if actor.first >= row[-1].last and actor.conj and actor.first - row[-1].last <= 1:
            row.append(actor)
    for actor in reversed(actors):
        if actor.last <= row[0].first and row[0].conj and row[0].first - actor.last <= 1:
            row.insert(0, actor)
    return row


def joined(place: Place, first: Actor, filled: Roles) -> list[Actor]:
    """Those who follow an actor, each joined by و."""
    joined: list[Actor] = []
    taken, end = taken_by(filled), first.last
    for actor in place.actors:
        if actor.first < end or actor.first in taken or first.last == first.first:
            continue
        if actor.form == "adjective" and not actor.conj and place.scene.word(end) not in _ANOTHER:
            end = actor.last if actor.first == end else end
            continue
        last = joined[-1] if joined else first
        another = place.scene.word(end) in _ANOTHER and actor.first == end + 1
        if another and last.form == actor.form == "adjective" and actor.parties:
            joined.append(actor)  # «طائرتان سعوديتان | وأخرى إماراتية»
            end = actor.last
            continue
        if not actor.conj and actor.first - end <= 1 and actor.parties and actor.parties == last.parties:
            end = actor.last  # «وزارة الثقافة في المملكة»
            continue
        if _goes_on(place, last, end, actor):
            joined.append(actor)
            end = actor.last
            continue
        if _acts(place, actor) or _has_own_number(place, last, actor):
            break
        quotes = sum(place.scene.word(i) == '"' for i in range(end, actor.first))  # «الرئيس "فلان"، | والرئيس "فلان" |»
        is_next = actor.first - end - quotes - _praise(place, end, actor.first) <= 1 or (
            actor.prep == first.prep and _repeats(place, end, actor.first)
        )
        if not actor.conj or not is_next or not actor.parties or _is_giver(actor, filled):
            break
        joined.append(actor)
        end = actor.last
    return joined


def _praise(place: Place, last: int, first: int) -> int:
    """The words of praise and blessing between two: «السلطان فلان | المعظم - حفظه الله ورعاه - | والرئيس فلان»."""
    words = [place.scene.word(i) for i in range(last, first)]
    told = not _PRAISE.isdisjoint(words) or not grammar().benedictions.isdisjoint(words)
    return sum(word in _PRAISE or word in _STROKES or word in grammar().benedictions for word in words) if told else 0


_PRAISE = frozenset({"المعظم", "المفدي", "المحترم"})
_STROKES = frozenset({"-", "–", "ـ", "—"})


def _is_giver(actor: Actor, filled: Roles) -> bool:
    """Whether one who gives is among those he gives to: «وقعت كينيا | واليابان | مذكرة تمنحها بموجبها اليابان …»."""
    donors = filled.get("donor", ())
    return any({*actor.parties} & {*donor.parties} for donor in donors)


_ANOTHER = frozenset({"واخري", "والاخري", "واخر", "والاخر"})


def _acts(place: Place, actor: Actor) -> bool:
    """Whether a verb behind one joined by و begins what he does: «ترفض تصريحات فلان | وفلان | يعتبر …»."""
    if not (actor.is_personal and place.trigger.last < actor.last < place.sentence.last):
        return False
    return any(each.is_verb and not each.conj for each in place.scene.words_at(actor.last))


def _has_own_number(place: Place, before: Actor, actor: Actor) -> bool:
    """Whether a number behind a state joined by و is its own: «قررت كوبا طرد 10 دبلوماسيين كينيين | وغانا | نحو 5»."""
    if actor.form != "state" or before.form not in ("adjective", "collective"):
        return False
    return place.scene.word(actor.last) in _ABOUT or place.scene.word(actor.last)[:1].isdigit()


_ABOUT = frozenset({"نحو", "حوالي", "قرابه", "زهاء", "اكثر", "مءات", "عشرات"})


def _repeats(place: Place, last: int, first: int) -> bool:
    """Whether a comma and a preposition joined by و are all that stands between: «من الملك فلان | ، ومن | الرئيس …»."""
    return first - last == 2 and place.scene.word(last) == "،" and place.scene.word(first - 1)[:1] == "و"


_FOREMOST = (("وفي", "مقدمتها"), ("وفي", "مقدمتهم"), ("وعلي", "راسها"), ("وعلي", "راسهم"))
"""What leads from several to the first of them: «دول التحالف وفي مقدمتها السعودية»."""
_BESIDE = ("الي", "جانب")
_BESIDES = frozenset({
    ("اضافه", "الي"), ("بالاضافه", "الي"), ("فضلا", "عن"), ("علاوه", "علي"), ("وكذلك",), ("وايضا",), ("ثم",),
})  # fmt: skip
"""What leads from one man to the next: «لقاءات مع الرئيس فلان، إضافة إلى | الملك |»."""


def _goes_on(place: Place, before: Actor, last: int, actor: Actor) -> bool:
    """Whether a row goes on with the foremost of a group, or with those who vote «إلى جانب» one."""
    words = tuple(place.scene.word(i) for i in range(last, actor.first) if place.scene.word(i) != "،")
    if words in _BESIDES and actor.is_personal and actor.parties and before.is_personal:
        return True
    if actor.form not in ("state", "collective") or not actor.parties or actor.first - last > len(_BESIDE) + 1:
        return False
    if words in _FOREMOST:
        return before.form in ("organisation", "collective")
    beside = (*words, place.scene.word(actor.first))[: len(_BESIDE)]  # «إلى | جانب السنغال |»
    return beside == _BESIDE and place.trigger.lexeme.group == "vote"
