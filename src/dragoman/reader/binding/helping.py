"""Who helps: the donor of help.

«المساعدات السعودية», «سفينة إماراتية تحمل مساعدات», «مساعدات مقدمة من الصين», «المساعدات التي قدمتها الكويت»,
«أرسلت قطر مساعدات».
"""

from __future__ import annotations

from dragoman.lexicon.frames.grammar import grammar
from dragoman.reader.actor import Actor
from dragoman.reader.binding.charities import charity
from dragoman.reader.binding.place import BARE, Place, Roles, absent, parties_of

_GIVERS = frozenset({"state", "collective", "organisation", "office", "person", "adjective", "own"})
MARKS = frozenset("،,؛:.؟!()")
"""Marks that part what is said of help from the rest."""
_NEEDY = frozenset({
    "لاجء", "لاجءين", "لاجءون", "نازح", "نازحين", "نازحون", "شعب", "شعبي", "متضررين", "اشقاء", "ابناء", "مواطنين",
    "اطفال", "جرحي", "مصابين", "مرضي", "محتاجين", "حكومه", "جيش", "سلطات", "مدارس", "مستشفيات", "طلاب",
})  # fmt: skip
_FROM = frozenset({"من", "قبل"})
PURPOSE = frozenset({
    "لاغاثه", "لمساعده", "لدعم", "لانقاذ", "لاعاده", "لمسانده", "لاعمار", "لضحايا", "لمتضرري", "لصندوق", "لبرنامج",
    "لمشاريع", "لاهالي", "لسكان", "لحكومه", "لخزينه", "لموازنه", "لميزانيه", "لجيش", "لشعب", "لابناء", "لقطاع",
})  # fmt: skip
"""Words that lead from help to whom it is for."""
_NAME = 3  # tokens of a name that is not known, behind a verb and before an office
_OWN, _PAST, _CARRIER, _FAR, _BEFORE = 3, 9, 14, 24, 16
"""Tokens from help to whose it is, to who it is from, back to what carries it, to who gives it, and to who decides."""


def donor(place: Place, _argument: str, filled: Roles) -> Actor | None:
    """Whose help it is: by its adjective, by what carries it, by who it is from, by who gives it."""
    taken = parties_of(filled)
    if place.scene.word(place.trigger.first) == _WITH_HELP:
        return None
    found = (
        _named(place)
        or _possessor(place, place.trigger.first, place.trigger.lexeme.enclitic)
        or (None if place.scene.word(place.trigger.first) in PURPOSE else _whose(place))
        or _source(place)
        or _giver(place)
        or _carrier(place)
    )
    return found if found is not None and not taken.intersection(found.parties) else None


_WITH_HELP = "بمساعده"
"""«With the help of», which gives nobody anything."""


def _named(place: Place) -> Actor | None:
    """Who sends what is called after him: «طائرات الإغاثة السعودية» as one name."""
    return next(
        (a for a in place.actors if a.first <= place.trigger.first < a.last and a.form == "collective" and a.parties),
        None,
    )


def _possessor(place: Place, at: int, enclitic: str) -> Actor | None:
    """Whom a pronoun on a word means: «مساعداتها» the state named last, «مساعداتنا» who speaks."""
    if enclitic in ("ها", "ه"):
        named = [a for a in place.actors if a.last <= at and a.parties and a.prep in BARE and not a.conj]
        return next((a for a in reversed(named) if a.form in ("state", "collective", "organisation")), None)
    if enclitic == "نا":
        said = place.focus.speech.speaker(at) or place.focus.topic
        return absent(place, said) if said is not None and said.parties else None
    return None


def tokens_between(place: Place, first: int, last: int) -> int:
    """Tokens between two places that belong to no actor."""
    covered = sum(min(a.last, last) - max(a.first, first) for a in place.actors if a.first < last and a.last > first)
    return last - first - covered - _aside(place, first, last)


def _aside(place: Place, first: int, last: int) -> int:
    """Tokens of a sum told again in brackets: «147 مليون درهم (| 40 مليون دولار |)»."""
    opened = next((i for i in range(first, last) if place.scene.word(i) == "("), last)
    closed = next((i for i in range(opened, last) if place.scene.word(i) == ")"), None)
    return closed + 1 - opened if closed is not None else 0


def _bare(word: str) -> set[str]:
    """A noun without what may be attached before it, in every reading."""
    return {word, *(word.removeprefix(prefix) for prefix in ("ال", "لل", "ل", "وال", "بال", "ول"))}


def is_needy(place: Place, actor: Actor) -> bool:
    """Whether an adjective belongs to people who are helped: «اللاجئين السوريين»."""
    near = (actor.first - 1, actor.first - 2, actor.first)
    return any(not _NEEDY.isdisjoint(_bare(place.scene.word(i))) for i in near)


def _whose(place: Place) -> Actor | None:
    for actor in place.after(place.sentence):
        gap = range(place.trigger.last, actor.first)
        words = [place.scene.word(i) for i in gap]
        if len(words) > _OWN or any(
            word in MARKS or _is_purpose(word) or (word in grammar().prepositions and word not in _FROM)
            for word in words
        ):
            return None
        if not actor.parties or actor.form not in _GIVERS or is_needy(place, actor):
            continue
        if actor.form == "adjective" and words and words[-1].startswith("لل"):
            return None  # «الدعم للنظام | السوري |»
        if actor.prep in ("from", "by") or (actor.prep in ("", "of") and not actor.conj):
            return actor
        return None
    return None


def _is_purpose(word: str) -> bool:
    """Whether a word leads on to what help is for: «لإغاثة …», «قرضا | لتشييد | طريق …»; no adjective («لوجستية»)."""
    return word in PURPOSE or (word[:1] == "ل" and word[1:2] in ("ت", "ا", "ب") and not word.endswith(("يه", "ي")))


def _source(place: Place) -> Actor | None:
    """Who it is from: «مقدمة من», «من قبل»."""
    for actor in place.after(place.sentence):
        if not actor.parties or actor.form not in _GIVERS | {"place"} or actor.form == "adjective":
            continue
        far = _PAST + _OWN * place.scene.word(actor.first - 2).startswith("قادم")  # «هبطت …، قادمة من الدوحة»
        if tokens_between(place, place.trigger.last, actor.first) > far:
            return None
        if actor.prep == "by" or (actor.prep == "from" and _is_given(place, actor)):
            return actor
        if actor.prep == "ل" and place.scene.word(actor.first - 1) in _BELONGING:  # «سفينة مساعدات تابعة للأمم المتحدة»
            return actor
    return None


_BELONGING = frozenset({
    "تابعه", "التابعه", "تابع", "التابع", "تابعتان", "تابعتين", "التابعتان", "التابعتين", "تتبع", "يتبع",
})  # fmt: skip


def _is_given(place: Place, actor: Actor) -> bool:
    """Whether a word of giving or coming stands right before «من»."""
    before = range(max(actor.first - 3, place.trigger.first), actor.first - 1)
    return any(w.group in ("deliver", "come") for i in before for w in place.scene.words_at(i))


def _giver(place: Place) -> Actor | None:
    """Who gives it: the doer of the verb in its relative clause, else of the nearest verb or noun of giving before."""
    scene, speech, at = place.scene, place.focus.speech, _granted_at(place)
    if at is not None:
        return _acting(place, speech.doer(at))
    for i in range(place.trigger.first - 1, max(place.sentence.first, place.trigger.first - _FAR) - 1, -1):
        given = [w for w in scene.words_at(i) if w.group in ("deliver", "order")]
        shipped = scene.word(i) == "نقل" and "carrier" in scene.groups_at(i - 1)  # «طائرة | نقل |»
        if shipped or not _UNGIVING.isdisjoint(scene.groups_at(i)):  # «شحنة» is not «شحنها», «تسلم» is to get
            continue
        if given and scene.word(i).endswith(_GRANTING) and (grantor := _announcing(place, i)) is not None:
            return grantor
        if any(w.is_verb for w in given):
            return _acting(place, speech.doer(i)) or _behind(place, i + 1) or _ahead(place, i)
        if given and given[0].enclitic:
            return _possessor(place, i, given[0].enclitic)
        if given and (found := _handing(place, i)):
            return found
    return None


_UNGIVING = frozenset({"never", "obtain"})


def _granted_at(place: Place) -> int | None:
    """The verb of giving of which help is the object: «المساعدات التي | قدمتها | …», «قرض بمليون دولار | تمنحه | …»."""
    scene, last = place.scene, place.trigger.last
    which = next((i for i in range(last, last + 6) if scene.word(i) in grammar().relatives), None)
    near = range(last, min(place.clause.last, last + _PAST)) if which is None else range(which + 1, which + 4)
    for i in near:
        given = [w for w in scene.words_at(i) if w.group == "deliver" and w.is_verb]
        if given and (which is not None or given[0].enclitic in ("ه", "ها")):
            return i if i < place.sentence.last else None
    return None


def _handing(place: Place, at: int) -> Actor | None:
    """Whose giving a noun tells: right behind it («تقديم | اليابان |»), else right before it in the clause."""
    behind = next((a for a in place.actors if a.first == at + 1 and a.prep in ("", "of")), None)
    grants = place.scene.word(at).endswith(_GRANTING)
    if behind is not None and behind.parties and behind.form in _GIVERS and not is_needy(place, behind) and not grants:
        return behind
    if place.scene.word(at).startswith("وت"):  # «تدريب القوات | المالية | وتقديم المشورة»
        return None
    before = next((a for a in place.before(place.clause) if a.last <= at), None)
    return _acting(place, before) if before is not None and before.last >= at - 1 and before.prep in BARE else None


_GRANTING = ("منح", "منحها", "منحه", "اعطاء", "اقراض")
"""Nouns with two objects, of which the first gets it: «أعلن البنك منح | لبنان | قرضا»."""


def _announcing(place: Place, at: int) -> Actor | None:
    """Who announces or decides the giving that a noun tells, right before it in the clause."""
    for i in range(at - 1, max(place.clause.first, at - _BEFORE) - 1, -1):
        if any(w.group in ("order", "voice") and w.is_verb for w in place.scene.words_at(i)):
            return _acting(place, place.focus.speech.doer(i))
    return None


def _behind(place: Place, at: int) -> Actor | None:
    """Who stands right behind a verb, or in the name of a body there: «وزع مركز | الملك سلمان | للإغاثة»."""
    for actor in place.actors:
        reach = _NAME if actor.form == "office" else 1  # «أعلنت آنا ياكوبسن | سفيرة النرويج |»
        if at <= actor.first <= at + reach and actor.prep in ("", "of"):
            return _acting(place, actor)
    return charity(place, at)


def _ahead(place: Place, at: int) -> Actor | None:
    """Whose body stands before a verb, the rest of its name between: «الصندوق الكويتي | للتنمية | يقدم»."""
    before = [actor for actor in place.actors if actor.last <= at and actor.first >= place.clause.first]
    if not before or before[-1].form not in ("collective", "organisation") or before[-1].prep not in BARE:
        return None
    between = [place.scene.word(i) for i in range(before[-1].last, at)]
    return _acting(place, before[-1]) if between and all(word.startswith(("لل", "ال")) for word in between) else None


def _acting(place: Place, actor: Actor | None) -> Actor | None:
    """An actor who gives; one of an earlier sentence takes no words of this one."""
    if actor is None or not actor.parties or actor.form not in _GIVERS or actor.form == "adjective":
        return None
    return actor if place.sentence.first <= actor.first < place.sentence.last else absent(place, actor)


def _carrier(place: Place) -> Actor | None:
    """Whose the plane, ship or team is that brings it, or where it comes from."""
    for actor in place.before(place.sentence):
        if tokens_between(place, actor.last, place.trigger.first) > _CARRIER:
            return None
        if actor.form in ("adjective", "collective"):
            groups, at = {"carrier"}, [actor.first - 2, actor.first - 1, actor.first]
        elif actor.prep == "ل" and place.scene.word(actor.first - 1) in _BELONGING:
            groups, at = {"carrier", "come"}, [actor.first - 3, actor.first - 2]
        elif actor.prep in ("from", "of") and actor.form != "person":
            groups, at = {"carrier", "come"}, [actor.first - 2, actor.first - 1]
        else:
            continue
        if actor.parties and any(w.group in groups for i in at for w in place.scene.words_at(i)):
            return actor
    return None


def bringer(place: Place, _argument: str, _filled: Roles) -> Actor | None:
    """Whose the plane, ship or team before the trigger is."""
    return _carrier(place)
