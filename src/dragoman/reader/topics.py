"""Topics: what a stance is on, in the report's words («أدانت المملكة بشدة | الهجوم على … |»)."""

from __future__ import annotations

from dragoman.lexicon.frames.grammar import grammar
from dragoman.reader.binding.place import Place
from dragoman.reader.topic_openings import DAYS, behind_ba, behind_ceasing, behind_lead, opening, upon

_CLOSERS = frozenset("،,؛;.:؟?!…[]()")
_LONGEST = 30
_LEADS = {"thank": ("علي", "لقاء", "من"), "vote": ("لصالح", "لفاءده", "ضد")}
"""What thanks are for and what is voted on stands behind these."""
_REACH = 14
_STOPS = frozenset({"دون", "بدون", "وذلك", "غداه", "مما", "حيث", "حين", "وهو", "وهي", "لكن", "فورا", "خلافا", "فوريا"})
_HELD_TO_BE = frozenset({"بانه", "بانها"})
"""Words that go on to what one holds of it: «رفضت التصريحات | بأنها تدخل |»."""
_VOICED = frozenset({"التعبير", "الاعراب", "التاكيد", "تاكيد", "الاشاره", "التشديد"})
"""What «مع» goes on to when one says more: «شكر الجهود مع | التعبير | عن الامتنان لـ…»."""
_WITH_BA = frozenset({"welcome", "accuse", "declaring", "praise"})
"""Verbs whose topic stands behind ب, wherever their subject ends."""
_SHORT = 4
_HEAD = 2
"""Words of a topic behind which a relative clause only says more: «الاتفاق النووي | الذي وقعته …»."""


def topic_of(place: Place) -> str | None:
    """From behind the trigger, its subject, its object and what governs them to the next mark, if anything is there.

    Without a date, a joined verb, and a relative clause that says more of what is named already.
    """
    group = place.trigger.lexeme.group
    first = behind_lead(place, () if _takes_object(place) else _LEADS.get(group, ()))
    if group == "resolution":
        first = upon(place)
    led = behind_ba(place) if first is None and group in _WITH_BA else None
    if first is None:
        first = opening(place) if led is None else led
    if group in _DEMANDING and (behind := behind_ceasing(place, first)) > first:
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
_DEMANDING = frozenset({"demand", "invite", "urge", "accuse"})


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
        if last > first and word in DAYS and scene.word(last - 1) not in grammar().prepositions:
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
_TAKING = {
    "ب": _WITH_BA | {"demand", "condemn", "accept", "recognise", "resolution", "unwilling"},
    "ل": frozenset({"support", "oppose", "thank", "welcome", "regret", "condemn"}),
}


def _governed(word: str, group: str) -> int:
    """How many letters of a word are a preposition that the trigger wants."""
    if len(word) > 2 and group in _TAKING.get(word[0], ()):
        return 1
    return 1 if word.startswith(("بال", "لل")) else 0
