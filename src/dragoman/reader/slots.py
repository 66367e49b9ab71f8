"""Slots: where the value of each comes from.

A frame writes for a slot one of these:

=word            the word itself
role.party       the state of who fills a role (a list where several do)
role.host        the state that an envoy is accredited to
role.people      the names of those who fill the roles (several roles joined by +)
role.roles       the offices of those who have no name
role.person      one name, or the office where there is none
@sense           the sense of the trigger; @group the sense of the first word of that group near it
#function        one of the functions below: what the words around the trigger say
"""

from __future__ import annotations

import re
from collections.abc import Callable

from dragoman.lexicon.frames.frames import Frame
from dragoman.lexicon.frames.grammar import grammar
from dragoman.model.statement import SlotValue
from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import Place, Roles
from dragoman.reader.care import CARE
from dragoman.reader.figures import comparator_at, halved, quantity_of, unit_of
from dragoman.reader.naming import NAMING
from dragoman.reader.phrases import noun_phrase
from dragoman.reader.topics import claim_of, topic_of
from dragoman.reader.venues import venue_of


def fill(frame: Frame, place: Place, roles: Roles) -> dict[str, SlotValue]:
    """The slots of a statement; what the words do not say is left out."""
    filled: dict[str, SlotValue] = {}
    for slot, source in frame.slots.items():
        for way in source.split(" | "):
            value = _value(way, place, roles)
            if value not in (None, "", ()):
                filled[slot] = value
                break
    return filled


def _value(source: str, place: Place, roles: Roles) -> SlotValue | None:
    if source.startswith("="):
        return source[1:]
    if source.startswith("@"):
        return _sense(source[1:], place)
    if source.startswith("#"):
        name, _, argument = source[1:].partition(":")
        return _FUNCTIONS[name](place, argument)
    names, _, part = source.rpartition(".")
    actors = [actor for name in names.split("+") for actor in roles.get(name, ())]
    return _PARTS[part](actors) if actors else None


def _party(actors: list[Actor]) -> SlotValue | None:
    parties = tuple(dict.fromkeys(party for actor in actors for party in actor.parties))
    return parties[0] if len(parties) == 1 else parties or None


def _host(actors: list[Actor]) -> SlotValue | None:
    return actors[0].host or None


def _people(actors: list[Actor]) -> SlotValue | None:
    return tuple(dict.fromkeys(name for actor in actors for name in actor.people)) or None


def _roles(actors: list[Actor]) -> SlotValue | None:
    return tuple(dict.fromkeys(role for actor in actors if not actor.people for role in actor.roles)) or None


def _one(actors: list[Actor]) -> SlotValue | None:
    first = actors[0]
    return first.people[0] if first.people else first.roles[0] if first.roles else None


_PARTS: dict[str, Callable[[list[Actor]], SlotValue | None]] = {
    "party": _party,
    "host": _host,
    "people": _people,
    "roles": _roles,
    "person": _one,
}


def _sense(name: str, place: Place) -> str | None:
    if name == "sense":
        return place.trigger.lexeme.sense
    group, _, default = name.partition("=")
    near = [
        (abs(i - place.trigger.first), lexeme.sense)
        for i in range(place.sentence.first, place.sentence.last)
        for lexeme in place.scene.words_at(i)
        if lexeme.group == group and abs(i - place.trigger.first) <= 12  # within one clause or so
    ]
    return min(near)[1] if near else default or None


_OUTER, _MODAL = 7, 6


def _outer(place: Place, argument: str) -> SlotValue | None:
    """The sense of the outermost word of a group before the trigger, else of the nearest behind it.

    «أوقفت منح التأشيرات» stops them.
    """
    group, _, default = argument.partition("=")
    first = max(place.clause.first, place.trigger.first - _OUTER)
    for i in (*range(first, place.trigger.first), *range(place.trigger.last, place.trigger.last + _OUTER)):
        if i < place.clause.last and (sense := _sense_at(place, i, group)):
            return sense
    return default or None


def _stage(place: Place, _argument: str) -> SlotValue | None:
    """How far a project is.

    `completed` by a participle behind it («مركز … المدشن»), `proposed` or `planned` by the words before it, else by the
    outermost word of building.
    """
    first = max(place.clause.first, place.trigger.first - _MODAL)
    last = min(place.clause.last, place.trigger.last + _MODAL)
    if any(_sense_at(place, i, "finished") for i in range(place.trigger.last, last)):
        return "completed"
    for group, stage in (("proposal", "proposed"), ("future_word", "planned")):
        if any(_sense_at(place, i, group) for i in range(first, place.trigger.first)):
            return stage
    return _outer(place, "build=ongoing")


def _sense_at(place: Place, index: int, group: str) -> str | None:
    return next((lexeme.sense for lexeme in place.scene.words_at(index) if lexeme.group == group), None)


def _topic(place: Place, argument: str) -> SlotValue | None:
    """What a stance is on: the phrase after the trigger and its object, through every preposition."""
    scene = place.scene
    first = place.trigger.last
    for actor in place.after(place.clause):
        if argument == "object" and actor.first - first <= 1:
            first = actor.last
            break
    while first < place.clause.last and scene.word(first) in _SKIPPED:
        first += 1
    if first >= place.clause.last:
        return None
    span = noun_phrase(
        scene, first, place.clause.last, through=frozenset({"in", "on", "to", "from", "with", "about", "against"})
    )
    start = scene.tokens[span.first].start
    word = scene.word(span.first)
    if word.startswith(("بال", "لل", "بأ")) or (word[:1] in "بل" and word[1:3] == "ال"):
        said = scene.text.words(start + 1, scene.tokens[span.last - 1].end)
        return "ال" + said[1:] if word.startswith("لل") else said
    return scene.text.words(start, scene.tokens[span.last - 1].end)


_SKIPPED = frozenset({"علي", "عن", "في", "من", "ب", "مع", "الي", "بشده", "الكامل", "التام", "العميق"})


def _stance(place: Place, _argument: str) -> SlotValue | None:
    return topic_of(place)


def _claim(place: Place, _argument: str) -> SlotValue | None:
    return claim_of(place)


def _condition(place: Place, _argument: str) -> SlotValue | None:
    """A condition from its first word to the next mark or the answer: «إذا هاجمت تركيا بلادنا | فسنرد»."""
    first, scene = place.trigger.first, place.scene
    words = range(place.trigger.last, place.clause.last)
    ends = (i for i in words if not scene.word(i)[:1].isalnum() or scene.word(i).startswith(_ANSWERS))
    return scene.source(first, next(ends, place.clause.last))


_ANSWERS = ("فس", "فان", "فلن", "فنحن")
"""How the answer to a condition begins."""


def _ordinal(place: Place, _argument: str) -> SlotValue | None:
    """The nearest ordinal of the clause, else right behind it: «الدورة الثالثة», «اللجنة: عقدت دورتها الأولى»."""
    at = place.trigger
    for last in (place.clause.last, min(place.sentence.last, at.last + _BEHIND)):
        near = [
            (abs(quantity.first - at.first), quantity.value)
            for quantity in place.scene.quantities
            if quantity.kind == "ordinal" and place.clause.first <= quantity.first < last
        ]
        value = min(near, key=lambda pair: pair[0])[1] if near else None
        if isinstance(value, int | float):
            return int(value)
    return None


_BEHIND = 6


def _count(place: Place, _argument: str) -> SlotValue | None:
    for quantity in place.scene.quantities:
        if (
            quantity.kind == "number"
            and 0 <= place.trigger.first - quantity.last <= 1
            and quantity.first >= place.sentence.first
            and place.scene.word(quantity.last) not in _NUMBERING
            and isinstance(quantity.value, int)
        ):
            return quantity.value
    lexeme = place.trigger.lexeme
    return 2 if lexeme.number == "d" and not lexeme.is_verb else None


_NUMBERING = frozenset({"-", "–", ")", ".", "/", "،"})
"""What stands behind the number of an entry in a list."""


def _place(place: Place, _argument: str) -> SlotValue | None:
    return venue_of(place)


def _occasion(place: Place, _argument: str) -> SlotValue | None:
    """The phrase after «بمناسبة», «على هامش» or «خلال» with a summit."""
    scene = place.scene
    for i in range(place.sentence.first, place.sentence.last):
        word = scene.word(i)
        if word in ("بمناسبه", "لمناسبه") or (word == "هامش" and scene.word(i - 1) == "علي"):
            first = i + 1 + (word == "هامش" and scene.word(i + 1) in _WORKS)
            last = _commemorated(place, first)
            return scene.source(first, last) if last > first else None
        if word in ("خلال", "اثناء") and any(lexeme.group == "summit" for lexeme in scene.words_at(i + 1)):
            span = noun_phrase(scene, i + 1, place.sentence.last)
            return scene.source(*span)
    return None


_WORKS = frozenset({"اعمال", "فعاليات", "انعقاد"})


def _commemorated(place: Place, first: int) -> int:
    """Where an occasion ends that begins at a token; of «ذكرى اليوم الوطني لبلاده» before whose it is."""
    scene = place.scene
    of_a_day = scene.word(first) == "ذكري" and scene.word(first + 1) in ("يوم", "اليوم")
    last = noun_phrase(scene, first + of_a_day, place.sentence.last, through=frozenset()).last
    return next((at for at in range(first + 1, last) if scene.word(at) in ("لبلاده", "لبلادها")), last)


def _level(place: Place, _argument: str) -> SlotValue | None:
    window = [place.scene.word(i) for i in range(place.trigger.first, min(place.trigger.last + 4, place.sentence.last))]
    for i, word in enumerate(window):
        if word in ("رسميه", "الرسميه", "رسميا"):
            return "official"
        if word == "دوله" and i == place.trigger.last - place.trigger.first and place.trigger.lexeme.sense == "visit":
            follows = place.scene.word(place.trigger.last + 1)
            return "state" if follows.startswith(("ل", "ال", "ا")) else None
        if word == "عمل":
            return "working"
        if word in ("خاصه", "الخاصه"):
            return "private"
    return None


_AIRLINES = frozenset({"الخطوط", "والخطوط", "طيران", "للطيران", "الطيران", "خطوط"})


def _carriers(place: Place, _argument: str) -> SlotValue | None:
    """Airlines of a sentence that speaks of them: names in quotation marks, «الخطوط …» and «… للطيران»."""
    scene, found = place.scene, []
    words = [scene.word(i) for i in range(*place.sentence)]
    if not _AIRLINES.intersection(words):
        return None
    i = place.sentence.first
    while i < place.sentence.last:
        last = _carrier_end(place, i)
        if last > i:
            start = scene.tokens[i].start + (1 if scene.word(i).startswith(("وال", "وط")) else 0)
            found.append(scene.text.words(start, scene.tokens[last - 1].end))
        i = max(last, i + 1)
    return tuple(dict.fromkeys(found)) or None


def _carrier_end(place: Place, first: int) -> int:
    """Where the airline's name that begins at a token ends; the token itself if none begins there."""
    scene, limit = place.scene, place.sentence.last
    if scene.word(first - 1) == '"' and scene.word(first) not in ('"', "و", "،"):
        end = next((i for i in range(first, min(first + 6, limit)) if scene.word(i) == '"'), first)
        if end > first and all(scene.word(i)[:1].isalnum() for i in range(first, end)):
            return end
    if scene.word(first + 1) == "للطيران":
        return first + 2
    if scene.word(first) in ("طيران", "وطيران") and scene.word(first + 1)[:1].isalpha():
        return first + 2
    if scene.word(first).endswith("الخطوط"):
        end = first + 1
        relatives = grammar().relatives
        while end < limit and scene.word(end).startswith("ال") and end - first < 4 and scene.word(end) not in relatives:
            end += 1
        return end
    return first


def _invited(place: Place, _argument: str) -> SlotValue | None:
    """What one is invited to: «زيارة باكستان», «لحضور | القمة … |», «للمشاركة في | المؤتمر … |»."""
    scene = place.scene
    for i in range(place.trigger.last, min(place.sentence.last, place.trigger.last + _ASKED)):
        if scene.word(i) not in _ATTENDING:
            continue
        first = i + 1 + (scene.word(i + 1) == "في")
        if "summit" in scene.groups_at(first) or scene.word(first) in _GATHERINGS:
            return scene.source(*noun_phrase(scene, first, place.sentence.last))
    for i in range(place.trigger.last, place.sentence.last):
        for lexeme in scene.words_at(i):
            if lexeme.group == "visit" and not lexeme.is_verb:
                span = noun_phrase(scene, i, place.sentence.last)
                return scene.text.words(scene.tokens[i].start + len(lexeme.prep), scene.tokens[span.last - 1].end)
    return None


_ASKED = 16
_GATHERINGS = frozenset({"مءتمر", "المءتمر", "منتدي", "المنتدي", "معرض", "المعرض", "احتفالات", "حفل"})
_ATTENDING = frozenset({"لحضور", "للمشاركه", "لحضوره", "حضور", "المشاركه", "للحضور", "لحضورها"})


def _help(place: Place, _argument: str) -> SlotValue | None:
    """What help is: the phrase from the trigger on, without its sum, its donor's adjective and its recipient."""
    scene, first = place.scene, place.trigger.first
    ends = [q.first for q in scene.quantities if q.first >= place.trigger.last]
    near = place.trigger.last + 1
    ends += [
        a.first for a in place.after(place.sentence) if a.prep == "ل" or (a.form == "adjective" and a.first <= near)
    ]
    behind = range(place.trigger.last, place.sentence.last)
    ends += [i for i in behind if scene.word(i) in _SUMS or _is_for(scene.word(i))]
    limit = min([place.sentence.last, *(end for end in ends if end > first)])
    span = noun_phrase(scene, first, limit)
    start = scene.tokens[first].start + len(place.trigger.lexeme.prep) + int(place.trigger.lexeme.conj)
    said = scene.text.words(start, scene.tokens[span.last - 1].end)
    return "ال" + said[1:] if place.trigger.lexeme.prep == "ل" and place.trigger.lexeme.definite else said


def _is_for(word: str) -> bool:
    """Whether a word tells for whom help is or whither it goes: «للنازحين», «إليهم», «لمطار»."""
    return word in grammar().carried or word in ("لمطار", "لميناء") or (word.startswith("لل") and word[2:] in _NEEDY)


_NEEDY = frozenset({
    "اشقاء", "نازحين", "لاجءين", "متضررين", "منكوبين", "محتاجين", "اخوه", "اخوان", "شعب", "سكان", "مدنيين", "اهالي",
    "مواطنين", "جرحي", "ضحايا", "فقراء", "ايتام", "مشردين", "متاثرين",
})  # fmt: skip
_SUMS = frozenset({"البالغه", "البالغ", "بقيمه", "قيمتها", "قدرها", "مقدمه", "المقدمه", "مقدم", "المقدم"})


def _content(place: Place, _argument: str) -> SlotValue | None:
    """What a weight is of: «سبعة أطنان من | الأدوية |»."""
    scene, first = place.scene, place.trigger.last
    if scene.word(first) == "ونصف":  # «سبعة أطنان ونصف الطن من الأدوية»
        first += 1 + (scene.word(first + 1) != "من")
    if scene.word(first) != "من":
        return _weighed(place)
    span = noun_phrase(scene, first + 1, place.sentence.last)
    return scene.source(*span) if span.last > span.first else None


def _weighed(place: Place) -> SlotValue | None:
    """What a verb of weighing says the weight of: «| المواد الطبية | التي على متنها تزن 12 طنا»."""
    scene, at = place.scene, place.trigger.first
    for i in range(at - 1, max(place.sentence.first, at - _WEIGHED) - 1, -1):
        lexeme = next((each for each in scene.words_at(i) if each.group == "aid"), None)
        if lexeme is not None and any("load" in scene.groups_at(k) for k in range(i, at)):
            return scene.text.words(scene.tokens[i].start + len(lexeme.prep), scene.tokens[i + lexeme.length - 1].end)
    return None


_WEIGHED = 16
"""Tokens before a weight within which what is weighed stands."""


def _years(place: Place, _argument: str) -> SlotValue | None:
    """«الذكرى الثلاثين», «مرور 31 عاما»: the nearest number of years or ordinal after the trigger."""
    for quantity in place.scene.quantities:
        if not 0 <= quantity.first - place.trigger.last <= 2:
            continue
        if quantity.kind == "duration" and (years := _YEARS.fullmatch(str(quantity.value))):
            return int(years[1])
        if isinstance(quantity.value, int | float):
            return int(quantity.value)
    return None


_YEARS = re.compile(r"P(\d+)Y")


def _number(place: Place, argument: str) -> SlotValue | None:
    quantity = quantity_of(place, argument)
    if quantity is None:
        return None
    return halved(place, quantity)


def _unit(place: Place, argument: str) -> SlotValue | None:
    quantity = quantity_of(place, argument)
    return unit_of(place, quantity) if quantity else None


def _comparator(place: Place, _argument: str) -> SlotValue | None:
    quantity = quantity_of(place)
    return comparator_at(place, quantity) if quantity else None


_FUNCTIONS: dict[str, Callable[[Place, str], SlotValue | None]] = {
    **NAMING,
    "outer": _outer,
    "stage": _stage,
    "topic": _topic,
    "stance": _stance,
    "condition": _condition,
    "claim": _claim,
    "ordinal": _ordinal,
    "count": _count,
    "counted": _count,
    "place": _place,
    "occasion": _occasion,
    "level": _level,
    "carriers": _carriers,
    "invited": _invited,
    "content": _content,
    "help": _help,
    **CARE,
    "years": _years,
    "number": _number,
    "unit": _unit,
    "comparator": _comparator,
}
