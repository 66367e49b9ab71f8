"""Naming: the words by which a report calls an agreement, a body, an honour or what is commemorated."""

from __future__ import annotations

from collections.abc import Callable

from dragoman.language.fold import folded
from dragoman.model.statement import SlotValue
from dragoman.reader.binding.place import Place
from dragoman.reader.matters import phrase_led, subject_after
from dragoman.reader.phrases import noun_phrase


def _subject(place: Place, _argument: str) -> SlotValue | None:
    """What an agreement is about; the name of one that is known by its name."""
    known = place.scene.named_at(place.trigger.first)
    if known is not None:
        if not known.among:
            return _own_words(place, place.trigger.first + _named_in(place.scene.word(place.trigger.first)))
        whole = place.scene.in_full(known)
        if whole is not None:
            return place.scene.source(whole, whole + _named_in(place.scene.word(whole)))
    return subject_after(place.scene, place.trigger.last, place.sentence.last)


def _named_in(word: str) -> int:
    """Of how many words an instrument's name is, by its first: «الاتفاق النووي», «خطة العمل الشاملة المشتركة»."""
    return 4 if word.endswith("خطه") else 2


def _housed(place: Place, argument: str) -> SlotValue | None:
    """A slot of the mission last told of."""
    return place.focus.housed.get(argument)


def _concluded(place: Place, argument: str) -> SlotValue | None:
    """A slot of the agreement last spoken of."""
    return place.focus.concluded.get(argument)


def _convened(place: Place, argument: str) -> SlotValue | None:
    """A slot of the body last spoken of."""
    return place.focus.convened.get(argument)


def _appointee(place: Place, _argument: str) -> SlotValue | None:
    """Who is named to an office: the nearest name before the trigger, else right after it."""
    before = [actor for actor in place.before(place.clause) if actor.people and place.trigger.first - actor.last <= 3]
    after = [actor for actor in place.after(place.clause) if actor.people and actor.first - place.trigger.last <= 1]
    found = [actor for actor in (*before, *after) if actor.role not in _RULERS]
    return found[0].people[0] if found else None


def _bearer(place: Place, _argument: str) -> SlotValue | None:
    """Who presents his own papers: the nearest name before «أوراق اعتماده»."""
    own = place.scene.word(place.trigger.last - 1).endswith(("ه", "ها", "هم"))
    bearers = [a for a in place.before(place.sentence) if a.people and a.role not in _RULERS]
    envoys = [a for a in bearers if a.role in ("ambassador", "envoy")]
    unnamed = any(a.role == "ambassador" and not a.people for a in place.before(place.sentence))
    found = envoys or ([] if unnamed else bearers)
    if not own:  # «أوراق اعتماد | فلان | سفيرا لـ…»
        last = place.trigger.last
        found = [a for a in place.after(place.sentence) if a.people and a.first == last and a.role not in _RULERS]
    return found[0].people[0] if found else None


_RULERS = frozenset({"head-of-state", "deputy-head-of-state", "head-of-government", "crown-prince"})
"""Who names others to office, or takes their papers."""


_REACH = 14


def _matter(place: Place, argument: str) -> SlotValue | None:
    """What is negotiated or agreed: the phrase after «على», «بشأن» or a purpose, wherever in the clause it stands."""
    for i in range(place.trigger.last, min(place.clause.last, place.trigger.last + _REACH)):
        if not argument or place.scene.word(i) == folded(argument):
            found = phrase_led(place.scene, i, place.clause.last)
            if found is not None:
                return found
    return None


def _name(place: Place, argument: str) -> SlotValue | None:
    """The noun phrase that begins with the trigger; `argument` names prepositions that it goes through."""
    span = noun_phrase(place.scene, place.trigger.first, place.sentence.last, through=frozenset(argument.split()))
    return _own_words(place, span.last)


def _lot(place: Place, _argument: str) -> SlotValue | None:
    """What is bought, with its number and make: «أول ثلاث طائرات من طراز …», «الدفعة الثانية من دبابات …»."""
    scene, first = place.scene, place.trigger.first
    for quantity in reversed(scene.quantities):
        if quantity.last == first and quantity.first >= place.clause.first:
            first = quantity.first
    last = noun_phrase(scene, place.trigger.first, place.clause.last).last
    if scene.word(last) == "من" and scene.word(last + 1) in _MAKES:
        quoted = scene.word(last + 2) == '"'
        last = noun_phrase(scene, last + 2 + quoted, place.clause.last).last + quoted
    if scene.word(first - 1) == "من":
        first = next(
            (i for i in (first - 2, first - 3) if scene.word(i) in _BATCHES and i >= place.clause.first), first
        )
    return scene.source(first, last)


_MAKES = frozenset({"طراز", "نوع", "فءه"})
_BATCHES = frozenset({"الدفعه", "دفعه", "احدي", "سرب", "شحنه", "مجموعه"})


def _thing(place: Place, _argument: str) -> SlotValue | None:
    """The whole name of the body that the trigger is, with those between whom it is where they stand behind it."""
    scene, last = place.scene, place.trigger.last
    if scene.word(last) == "بين":
        last = noun_phrase(scene, last, place.sentence.last, through=frozenset({"between"})).last
    elif place.trigger.lexeme.group == "panel":
        last = _past_purpose(place, last)
    return _own_words(place, last)


def _past_purpose(place: Place, last: int) -> int:
    """The token at which a body ends with what it is for: «آلية | استشارية | للحوار الاستراتيجي |»."""
    word, end = place.scene.word, place.sentence.last
    while last < end and word(last) in _JOINT:
        last += 1
    if last < end and word(last).startswith("لل"):
        last += 1
        while last < end and word(last).startswith("ال") and word(last).endswith(("ي", "يه")):
            last += 1
    return last


_JOINT = frozenset({"مشتركه", "استشاريه", "ثناءيه", "تشاوريه", "عليا", "داءمه", "وزاريه", "فنيه", "مشترك", "ثلاثيه"})
"""What a body made by two may be called."""


def _own_words(place: Place, last: int) -> str:
    """The words from the trigger to a token, without what is written before them; ل has swallowed an alef."""
    scene, lexeme = place.scene, place.trigger.lexeme
    start = scene.tokens[place.trigger.first].start + len(lexeme.prep) + int(lexeme.conj)
    said = scene.text.words(start, scene.tokens[last - 1].end)
    if lexeme.prep == "ل" and said.startswith("ل") and lexeme.definite:
        return f"ال{said}" if said.startswith(_WITH_LAM) else f"ا{said}"
    return said


_WITH_LAM = ("لجن", "لجا", "لقا")
"""How nouns begin that have a lam of their own: «للجنة» is ل with «اللجنة»."""


def _pupils(place: Place, _argument: str) -> SlotValue | None:
    """Who learns and where: «طلاب أذربيجانيون يدرسون في الكويت», «درس | الطلاب الكويتيون في أذربيجان |»."""
    scene, at = place.scene, place.trigger.first
    near = range(max(place.sentence.first, at - 4), min(place.sentence.last, at + 5))
    first = next((i for i in near if any(lexeme.group == "learner" for lexeme in scene.words_at(i))), None)
    ends = [actor.last for actor in place.after(place.sentence) if actor.form in ("state", "place") and actor.prep]
    return scene.source(first, ends[0]) if first is not None and ends and ends[0] > first else None


def _field(place: Place, _argument: str) -> SlotValue | None:
    """The field of what is held: as its name tells it within four words, else as the trigger's own.

    Scholarships are of education, whoever gets them.
    """
    if place.trigger.lexeme.group == "schooling":
        return place.trigger.lexeme.sense
    for i in range(place.trigger.last, min(place.trigger.last + 4, place.sentence.last)):
        for lexeme in place.scene.words_at(i):
            if lexeme.group == "field":
                return lexeme.sense
    return place.trigger.lexeme.sense


def _award(place: Place, _argument: str) -> SlotValue | None:
    """The name of an honour: what stands in quotation marks behind the trigger, else the noun phrase."""
    scene, last = place.scene, place.trigger.last
    if scene.word(last) == '"':
        span = noun_phrase(scene, last + 1, place.sentence.last)
        return scene.source(*span) if span.last > span.first else None
    span = noun_phrase(
        scene, place.trigger.first, place.sentence.last, through=_FROM if scene.word(last) == "من" else _NONE
    )
    ranked = scene.word(span.last) == "من" and scene.word(span.last + 1) in _RANKS
    return _own_words(place, noun_phrase(scene, span.last + 1, span.last + 3).last if ranked else span.last)


_NONE, _FROM = frozenset[str](), frozenset({"from"})
_RANKS = frozenset({"الدرجه", "الرتبه", "الطبقه", "الفءه"})
"""What an order is of: «وسام الاستقلال من الدرجة الأولى»."""


def _of(place: Place, _argument: str) -> SlotValue | None:
    """What is commemorated: the phrase that «على» or «ل» governs after the trigger, through «بين»."""
    scene = place.scene
    for i in range(place.trigger.last, place.sentence.last):
        for lexeme in scene.words_at(i):
            if lexeme.group in ("establish", "ties"):
                span = noun_phrase(scene, i, place.sentence.last, through=frozenset({"between"}))
                said = scene.text.words(scene.tokens[i].start + len(lexeme.prep), scene.tokens[span.last - 1].end)
                return "ا" + said if lexeme.prep and lexeme.definite and said[:1] == "ل" else said  # «للعلاقات»
    return None


def _commemorated(place: Place, _argument: str) -> SlotValue | None:
    """What is commemorated where ل or على leads to it: «الذكرى الخمسين | لاستقلالها |»."""
    for i in range(place.trigger.last, min(place.trigger.last + 4, place.sentence.last)):
        if (found := phrase_led(place.scene, i, place.sentence.last)) is not None:
            return found
    return None


NAMING: dict[str, Callable[[Place, str], SlotValue | None]] = {
    "subject": _subject,
    "matter": _matter,
    "concluded": _concluded,
    "housed": _housed,
    "convened": _convened,
    "appointee": _appointee,
    "bearer": _bearer,
    "name": _name,
    "thing": _thing,
    "lot": _lot,
    "field": _field,
    "pupils": _pupils,
    "award": _award,
    "of": _of,
    "commemorated": _commemorated,
}
"""The functions that frames name in `slots` behind `#`."""
