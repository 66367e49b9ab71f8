"""Votes: who votes, where those are named apart from the verb, and whose draft it is that they vote on."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.lexicon.frames.grammar import grammar
from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import CLASSES, Place, Roles, absent, parties_of
from dragoman.reader.binding.rows import chain

_VOTERS = CLASSES["land"] | CLASSES["organisation"]
_OF_THEM = frozenset({"بينهم", "بينها", "منهم", "منها", "فيها", "فيهم", "ذلك", "ومنها", "وبينها"})
"""What leads to some of those who vote: «140 دولة، بما في ذلك | الهند |», «سبعة أعضاء، بينهم | كندا |»."""
_AMONG = frozenset({"بين", "ضمن"})
_COUNTED = frozenset({"دول", "بلدان", "دوله", "اعضاء"})
_ARE = frozenset({"هي", "وهي", "هم", "وهم"})
_MARKS = frozenset('،,:"؛')
_SELF = frozenset({"نفسها", "نفسه", "ايضا"})
_APPOSED = 6
"""Tokens at most from one in a row to a state that is told of in what is said of it."""
_NEAR = 4
_FAR = 24


def voters(place: Place, _argument: str, _filled: Roles) -> Actor | None:
    """Who votes, where it is not the verb's subject; all of a row have the parties of the one that is given.

    «كانت | كندا والمجر | من بين الأعضاء الذين صوتوا …», «صوتت 140 دولة، بما في ذلك | الهند | …», «ومن بين الدول التي
    عارضت القرار | كندا | …», «والدول التي رفضت القرار هي: | كندا، المجر |».
    """
    scene, at = place.scene, place.trigger.first
    if scene.word(at - 1) in grammar().relatives:
        counted = next((a for a in place.before(place.sentence) if a.form in _VOTERS and a.parties), None)
        if counted is not None and any(scene.word(i) in _AMONG for i in range(counted.last, at - 1)):
            return _row(place, chain(counted, [a for a in place.actors if a.last <= at])[0])
        listed = any(scene.word(i) in _AMONG for i in range(max(place.sentence.first, at - _NEAR), at))
        for actor in place.after(place.sentence):
            if actor.form in _VOTERS and not actor.prep and actor.parties:
                led = any(scene.word(i) in _ARE for i in range(place.trigger.last, actor.first))
                return _row(place, actor) if listed or led else None
        return None
    for actor in place.after(place.sentence):
        between = range(place.trigger.last, actor.first)
        if len(between) > _FAR or any(scene.word(i).removeprefix("و").startswith(_ABSTAINING) for i in between):
            return None
        unsaid = all(scene.word(i) not in _CASTING for i in range(place.trigger.last, actor.first))
        is_body = actor.parties[:1] and actor.parties[0].startswith("org:")
        whose = is_body and actor.prep in ("", "of") and place.trigger.lexeme.is_verb
        if unsaid and whose and actor.parties:
            return actor  # «صوت ثلثا أعضاء | الجمعية العامة | لصالح …»
        led = any(scene.word(i) in _OF_THEM for i in range(max(place.trigger.last, actor.first - 2), actor.first))
        led |= scene.word(actor.first - 1) in _COUNTED or scene.word(actor.first - 2) in _COUNTED  # «خمس دول: | بنما |»
        if led and actor.form in _VOTERS and actor.parties:
            return _row(place, actor)
    return None


def _row(place: Place, first: Actor) -> Actor:
    """The one with the parties of all that follow, each joined by و or behind a comma."""
    row, end = [first], first.last
    for actor in place.actors:
        if actor.first < end:
            continue
        between = [place.scene.word(i) for i in range(end, actor.first)]
        in_row = actor.form in _VOTERS and set(between) <= _MARKS | _SELF and (actor.conj or bool(between))
        if not in_row and not _is_told(between, actor):
            if actor.prep == "ل" and len(between) <= _APPOSED:  # «كندا، الحليف الرئيسي | لإسرائيل |، …»
                continue
            break
        row.append(actor)
        end = actor.last
    parties = dict.fromkeys(party for actor in row for party in actor.parties)
    return first._replace(parties=tuple(parties), last=end)


def _is_told(between: Sequence[str], actor: Actor) -> bool:
    """Whether only words about the one before stand between: «كندا، الحليف الرئيسي لها، إلى جانب | المجر |»."""
    return actor.form in _VOTERS and bool(actor.parties) and len(between) <= _FAR and between[-2:] in (
        ["الي", "جانب"], ["بالاضافه", "الي"], ["فضلا", "عن"],
    )  # fmt: skip


def draft(place: Place, _argument: str, filled: Roles) -> Actor | None:
    """Whose the draft is: «مشروع القرار | الصيني |», «مشروع قرار قدمته | المكسيك |»; else on whom, told before."""
    taken, scene = parties_of(filled), place.scene
    taken_up = bool(place.trigger.lexeme.enclitic)  # «… ضد القرار الصيني، في حين | أيدته | كوبا»
    for actor in place.before(place.sentence) if taken_up else place.after(place.clause):
        if _gap(place, actor) > _FAR or scene.word(actor.first - 1).startswith(_ABSTAINING):
            break
        put = scene.word(actor.first - 1) in _PUTTING
        named = actor.form == "adjective" and (not taken_up or scene.word(actor.first - 1) in _PAPERS)
        if actor.parties and not taken & {*actor.parties} and (named or put):
            return absent(place, actor)
    rest = tuple(party for party in place.focus.deed if party not in taken and party != "org:UN")
    return Actor(place.trigger.first, place.trigger.first, "state", rest) if 0 < len(rest) <= _FEW else None


def _gap(place: Place, actor: Actor) -> int:
    return max(actor.first - place.trigger.last, place.trigger.first - actor.last)


_PAPERS = frozenset({"القرار", "قرار", "المشروع", "مشروع", "النص", "نص", "المقترح", "مقترح"})
_CASTING = frozenset({"لصالح", "ضد", "علي", "لفاءده", "مع"})
_ABSTAINING = ("امتنع", "تغيب", "غاب")
_PUTTING = frozenset({"قدمته", "قدمه", "تقدمت", "طرحته", "طرحه", "اعدته", "صاغته", "رعته", "اقترحته"})
_FEW = 3
"""Parties of a vote before at most: on what many voted is not told by them."""
