"""Topics: what a stance is on, in the report's words («أدانت المملكة بشدة | الهجوم على … |»)."""

from __future__ import annotations

from dragoman.lexicon.frames.grammar import grammar
from dragoman.reader.actor import Actor
from dragoman.reader.binding.place import BARE, Place

_CLOSERS = frozenset("،,؛;.:؟?!…[]()")
_LONGEST = 30
_LEADS = {"thank": ("علي", "لقاء", "من"), "vote": ("لصالح", "لفاءده", "ضد")}
"""What thanks are for and what is voted on stands behind these."""
_REACH = 14
_FILLERS = frozenset({
    "جانب", "الكامل", "التام", "الكاملين", "العميق", "الشديد", "الشديدين", "المطلق", "الثابت", "القاطع", "حكومه",
    "وشعبا", "اهميه", "ضروره", "لصالح", "لفاءده",
    "باشد", "وبشده", "وبقوه", "العبارات", "البالغ", "العميقين", "البالغين", "خالص",
    "فيه", "فيها", "دائما", "بحزم", "الراسخ", "الكامله", "التامه", "القاطعه", "الشديده", "العلني",
})  # fmt: skip
"""Words that only lead on to the topic."""
_STOPS = frozenset({"دون", "بدون", "وذلك", "غداه", "مما", "حيث", "حين", "وهو", "وهي", "لكن", "فورا", "خلافا", "فوريا"})
_HELD_TO_BE = frozenset({"بانه", "بانها"})
"""Words that go on to what one holds of it: «رفضت التصريحات | بأنها تدخل |»."""
_VOICED = frozenset({"التعبير", "الاعراب", "التاكيد", "تاكيد", "الاشاره", "التشديد"})
"""What «مع» goes on to when one says more: «شكر الجهود مع | التعبير | عن الامتنان لـ…»."""
_THAT = frozenset({"ان", "بان"})
_STANCES = frozenset({"condemn", "oppose", "support", "thank", "welcome", "worry"})
_VERDICTS = frozenset({"provide", "adopt"})
_WITH_BA = frozenset({"welcome", "accuse", "declaring", "praise"})
"""Verbs whose topic stands behind ب, wherever their subject ends."""
_MANNER = frozenset({
    "باسم", "بشكل", "بشده", "بقوه", "بحراره", "بدوره", "بدورها", "بالنيابه", "بالانابه", "بالاجماع", "بينهم", "بينهما",
    "بلاده", "بلادها", "بلدان", "بسبب", "بعيد", "برءاسه", "بحضور", "بمشاركه", "بقياده", "بواسطه", "بيانه", "بيانها",
})  # fmt: skip
_SHORT = 4
_SAID_IN = frozenset({
    "بيان", "نبا", "تصريح", "تصريحات", "خطاب", "كلمه", "موءتمر", "مءتمر", "حديث", "مقابله", "رساله", "تغريده", "اتصال",
})  # fmt: skip
"""Where one says it, which only leads on: «أدانت في بيان أمس …»."""
_ASIDE = 12
_HEAD = 2
"""Words of a topic behind which a relative clause only says more: «الاتفاق النووي | الذي وقعته …»."""


def topic_of(place: Place) -> str | None:
    """From behind the trigger, its subject, its object and what governs them to the next mark, if anything is there.

    Without a date, a joined verb, and a relative clause that says more of what is named already.
    """
    group = place.trigger.lexeme.group
    first = _behind(place, () if _takes_object(place) else _LEADS.get(group, ()))
    if group == "resolution":
        first = _upon(place)
    led = _behind_ba(place) if first is None and group in _WITH_BA else None
    if first is None:
        first = _opening(place) if led is None else led
    if group in _DEMANDING and (behind := _behind_ceasing(place, first)) > first:
        first, led = behind, None
    if group == "judge" and place.trigger.lexeme.enclitic and place.scene.word(place.trigger.first - 1) not in _WHAT:
        return None  # «واعتبرتها تدخلا» tells what it is, not what it is on
    last = _end(place, first)
    if last <= first or _ends(place.scene.word(first)) or place.scene.word(first) in _HELD_TO_BE:
        return None
    return _said(place, first, last, cut=1 if led is not None else None)


def _takes_object(place: Place) -> bool:
    """Whether a verb of thanks has what it is for as its object: «ثمن الوزير موقف …»."""
    return any(stem in place.scene.word(place.trigger.first) for stem in _PRIZING)


_PRIZING = ("ثمن", "قدر")


def _upon(place: Place) -> int | None:
    """The token behind «على» of what a resolution does: «قرارا صدق فيه على | الاتفاق |»."""
    scene = place.scene
    for i in range(place.trigger.last, min(place.clause.last, place.trigger.last + _REACH)):
        near = (*scene.groups_at(i - 1), *scene.groups_at(i - 2))
        if scene.word(i) == "علي" and _APPROVING.intersection(near):
            return i + 1
    return None


_APPROVING = frozenset({"adopt", "ratify", "approve"})


def _behind_ceasing(place: Place, first: int) -> int:
    """The token behind the words for ceasing: what one demands an end of is the topic («الكف عن | دعم … |»)."""
    scene, at = place.scene, first
    while at < min(place.clause.last, first + _CEASING):
        word = scene.word(at).removeprefix("ب")
        if word in _CEASED or (at > first and word == "عن"):
            at += 1
        else:
            break
    return at if at > first and at < place.clause.last else first


_DEMANDING = frozenset({"demand", "invite", "urge", "accuse"})
_CEASED = frozenset({"الكف", "التوقف", "الامتناع", "وقف", "عدم", "انهاء", "ضروره", "الالتزام", "فورا", "الفوري"})
_CEASING = 5


def claim_of(place: Place) -> str | None:
    """What one holds something of: «قال إن | سياسات تركيا في المنطقة | تقوض …»; None if that is a state itself."""
    scene, small = place.scene, grammar()
    starts = [at for at in place.focus.speech.said_from(place.trigger.first) if at <= place.trigger.first]
    if not starts:
        return None
    first = starts[0] + (scene.word(starts[0]) == '"')
    actors = {i: actor for actor in place.actors for i in range(actor.first, actor.last)}
    at, definite = first, False
    while at < place.sentence.last and at - first < _LONGEST:
        word = scene.word(at)
        closed = definite and at not in actors and word[:1].isalpha() and not word.startswith(("ال", "و", "ب", "لل"))
        if _ends(word) or word in small.relatives or (closed and word not in small.prepositions):
            break
        if at > first and any(lexeme.is_verb and not lexeme.prep for lexeme in scene.words_at(at)) and at not in actors:
            break
        definite = word.startswith(("ال", "لل", "بال")) or at in actors or any(x.enclitic for x in scene.words_at(at))
        at += 1
    whole = actors.get(first)
    if at - first < _HEAD or (whole is not None and whole.last >= at) or at >= place.sentence.last:
        return None
    return _said(place, first, at, cut=None)


def _said(place: Place, first: int, last: int, *, cut: int | None) -> str:
    scene, word = place.scene, place.scene.word(first)
    if cut is None:
        readings = scene.words_at(first)
        own = bool(readings) and not any(lexeme.prep for lexeme in readings)  # «لقائه» is no preposition and «قائه»
        own = own or any(a.first == first and not a.prep.endswith(word[:1]) for a in place.actors)  # «ليبيا»
        cut = 0 if own else _governed(word, place.trigger.lexeme.group) or int(_is_held_to(place, first))
    said = scene.text.words(scene.tokens[first].start + cut, scene.tokens[last - 1].end)
    said = "ال" + said[1:] if word.startswith("لل") and not word[1:].startswith(_IN_LAM) else said
    return said.strip(' "«»“”') if said.count("«") == said.count("»") - 1 or '"' in said[-1:] else said.strip(' "')


_WHAT = frozenset({"ما", "بما", "مما"})
_DAYS = frozenset({"اليوم", "امس"})
_IN_LAM = ("ليبيا", "لبنان", "لاوس", "لاتفيا", "ليتوانيا", "ليبيريا", "ليسوتو", "لوكسمبورغ", "لندن", "لشبونه", "لواندا")
"""Names that begin with lam, of which «لل» is no article: «دعم بلاده | لليبيا |»."""


def _is_held_to(place: Place, first: int) -> bool:
    """Whether ب at a token is that of a noun that wants it: «تمسكها | بوحدة …», «التزام بلاده | بدعم …»."""
    if len(place.scene.word(first)) < _SHORT or not place.scene.word(first).startswith("ب"):
        return False
    return any(place.scene.word(i).removeprefix("و").startswith(_HOLDING) for i in range(first - _HELD, first))


_HOLDING = ("تمسك", "التزام", "ملتزم", "اعتزاز", "اشاد", "ترحيب", "تنديد", "اعتراف", "ايمان", "متمسك")
_HELD = 2


def _ends(word: str) -> bool:
    return word in _CLOSERS or word in _STOPS


def _end(place: Place, first: int) -> int:
    """Where the topic that begins at a token ends."""
    scene, small = place.scene, grammar()
    limit = min(place.clause.last, first + _LONGEST)
    dates = {date.first for date in scene.dates if not (date.value.isdigit() and date.last - date.first == 1)}
    last = first
    while last < limit:
        word = scene.word(last)
        if word == "(" and last > first:
            closing = next((i for i in range(last, min(last + _REACH, limit)) if scene.word(i) == ")"), None)
            if closing is not None:
                last = closing + 1
                continue
        if last > first and word in _DAYS and scene.word(last - 1) not in grammar().prepositions:
            break
        without = word == "دون" and scene.word(last - 1) == "من"  # «طائرات من دون طيار»
        ended = _ends(word) or last in dates or word in small.breaks or word in _HELD_TO_BE
        if last > first and not without and (ended or (word == "مع" and scene.word(last + 1) in _VOICED)):
            break
        if last - first >= _HEAD and word in small.relatives and _is_known(place, first, last):
            break
        last += 1
    if scene.word(last - 1) == ")":  # «قرار الجمعية العامة (62/243)»
        last = next((i for i in range(last, first, -1) if scene.word(i) == "("), last)
    while last > first + 1 and scene.word(last - 1) in small.prepositions:
        last -= 1
    return last


def _is_known(place: Place, first: int, last: int) -> bool:
    """Whether what a topic names is known without what a relative clause says of it: an agreement, a resolution."""
    scene = place.scene
    named = any(scene.named_at(i) is not None for i in range(first, last))
    return named or bool(_KNOWN & (scene.groups_at(first) | scene.groups_at(first + 1)))


_KNOWN = frozenset({"instrument", "resolution", "claims"})


def _behind(place: Place, leads: tuple[str, ...]) -> int | None:
    scene = place.scene
    for i in range(place.trigger.last, min(place.clause.last, place.trigger.last + _REACH)):
        if scene.word(i) in leads:
            return i + 1
    return None


def _behind_ba(place: Place) -> int | None:
    """The first word behind the trigger, and outside its subject's words, that ب governs."""
    scene = place.scene
    inside = {i for actor in place.actors for i in range(actor.first, actor.last) if actor.prep != "ب"}
    for i in range(place.trigger.last, place.clause.last):
        word = scene.word(i)
        if word[:1] != "ب" or word in _MANNER or i in inside or word in grammar().adverbs:
            continue
        readings = scene.words_at(i)
        if word[1:3] == "ال" or any(lexeme.prep == "ب" for lexeme in readings) or (not readings and len(word) > _SHORT):
            return i
    return None


def _opening(place: Place) -> int:
    """The token behind the subject and object of the trigger and the words that only lead on."""
    scene, small = place.scene, grammar()
    actors: dict[int, Actor] = {actor.first: actor for actor in place.actors}
    dates = {date.first: date.last for date in scene.dates}
    at = place.trigger.last
    while at < place.clause.last:
        word = scene.word(at)
        actor = actors.get(at)
        owns = actor is not None and at == place.trigger.last and _is_owner(place, actor)
        if actor is not None and (actor.prep in BARE or actor.conj or owns or _is_led(place, actor.last)):
            at = actor.last
        elif _is_thanked(place, actor):
            return actor.last if actor is not None else at
        elif at in dates:
            at = dates[at]
        elif (behind := _behind_aside(place, at, actors)) is not None:
            at = behind
        elif word in small.adverbs or word in small.prepositions or word in _THAT or _leads_on(place, at):
            at += 1
        else:
            break
    return at if at < place.clause.last else place.trigger.last


def _is_thanked(place: Place, actor: Actor | None) -> bool:
    """Whether what one is thanked for stands behind him: «شكر بلاده لتونس | لمشاركتها …»."""
    if actor is None or actor.prep != "ل" or place.trigger.lexeme.group != "thank":
        return False
    return any(lexeme.prep == "ل" and lexeme.enclitic for lexeme in place.scene.words_at(actor.last))


def _behind_aside(place: Place, at: int, actors: dict[int, Actor]) -> int | None:
    """The token behind what stands between a verb and its object: a mark behind the subject, where one said it."""
    scene, word = place.scene, place.scene.word(at)
    if word == "،" and (any(actor.last == at for actor in actors.values()) or _is_dated_aside(place, at)):
        return at + 1
    if word == "(":
        return next((i + 1 for i in range(at, at + _ASIDE) if scene.word(i) == ")"), None)
    if word in grammar().spokesmen:
        return next((actors[i].last for i in range(at + 1, at + 5) if i in actors), None)
    if grammar().prepositions.get(word) == "in" and scene.word(at + 1) in _SAID_IN:
        ends = {date.last for date in scene.dates}
        stops = (i for i in range(at + 2, min(at + _ASIDE, place.clause.last)) if i in ends or scene.word(i) == "،")
        stop = next(stops, None)
        closing = stop is None or stop + 1 >= place.clause.last
        return _behind_utterance(place, at + 2) if closing or stop is None else stop + (scene.word(stop) == "،")
    return None


def _is_dated_aside(place: Place, at: int) -> bool:
    """Whether a mark closes a day that stands between a verb and its object: «أدانت تونس، | أمس، | تصريحات …»."""
    if at + 1 >= place.clause.last:
        return False
    told = any(date.last == at and date.first >= place.trigger.last for date in place.scene.dates)
    return told or place.scene.word(at - 1) in _DAYS


def _behind_utterance(place: Place, at: int) -> int | None:
    """The token behind what is said of a statement, where a noun with the article follows: «في بيان لها | الهجوم |»."""
    word = place.scene.word(at)
    while at < place.clause.last and (word in _OF_HIM or word in grammar().qualities):
        at += 1
        word = place.scene.word(at)
    told = word.startswith("ال") or not _SAID_OF.isdisjoint(place.scene.groups_at(at))
    return at if at < place.clause.last and told else None


_SAID_OF = frozenset({"doings", "claims", "wrong", "harm", "sanction"})
_OF_HIM = frozenset(
    {"له", "لها", "لهم", "لهما", "رسمي", "صادر", "عنها", "عنه", "نشر", "نشرته", "شديد", "اللهجه", "مكتوب"}
)


def _leads_on(place: Place, at: int) -> bool:
    """Whether a token only leads on to the topic, as do the words of «القرار 598 الذي يقضي بـ…»."""
    word = place.scene.word(at)
    if word in _FILLERS or word in '"-–':
        return True
    readings = place.scene.words_at(at)
    if any(lexeme.conj and lexeme.enclitic and lexeme.group in _STANCES for lexeme in readings):
        return True  # «إدانتها واستنكارها للهجوم»
    groups = {lexeme.group for lexeme in readings}
    is_verdict = word.isdigit() or word in grammar().relatives or bool(groups & _VERDICTS)
    return is_verdict and place.trigger.lexeme.group == "resolution"


def _is_owner(place: Place, actor: Actor) -> bool:
    """Whether whose stance it is stands right behind its noun, before what it is on: «قلق | بكين | البالغ إزاء …»."""
    scene, at = place.scene, actor.last
    if actor.prep != "of" or place.trigger.lexeme.is_verb or place.trigger.lexeme.group not in _STANCES:
        return False
    while at < place.clause.last and at - actor.last < _HEAD and scene.word(at).startswith("ال"):
        at += 1
    word = scene.word(at)
    return at < place.clause.last and (word in grammar().prepositions or (word[:1] == "ل" and len(word) > _SHORT))


def _is_led(place: Place, at: int) -> bool:
    """Whether a preposition stands at a token: then what is before it is not the topic itself."""
    word = place.scene.word(at)
    return at < place.clause.last and (word in grammar().prepositions or word.startswith("بال"))


_TAKING = {
    "ب": _WITH_BA | {"demand", "condemn", "accept", "recognise", "resolution", "unwilling"},
    "ل": frozenset({"support", "oppose", "thank", "welcome", "regret", "condemn"}),
}


def _governed(word: str, group: str) -> int:
    """How many letters of a word are a preposition that the trigger wants."""
    if len(word) > 2 and group in _TAKING.get(word[0], ()):
        return 1
    return 1 if word.startswith(("بال", "لل")) else 0
