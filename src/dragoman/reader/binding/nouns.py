"""Ways of binding that start from a noun: its genitive, its pronoun, its adjective, its relative clause."""

from __future__ import annotations

from dragoman.lexicon.frames.grammar import grammar
from dragoman.reader.actor import Actor
from dragoman.reader.binding.asides import is_stranger
from dragoman.reader.binding.context import topic
from dragoman.reader.binding.gender import may_mean
from dragoman.reader.binding.honouring import may_act
from dragoman.reader.binding.place import BARE, CLASSES, Place, Roles, absent, of_class


def genitive(place: Place, wanted: str, _filled: Roles) -> Actor | None:
    """Who stands right behind the trigger, with two adjectives at most between; none if the trigger has a pronoun."""
    if place.trigger.lexeme.enclitic:
        return None
    for actor in place.after(place.sentence):
        behind = actor.first - place.trigger.last
        if behind == 1 and wanted == "goal" and place.scene.word(place.trigger.last) in grammar().localities:
            behind = 0  # «زيارة مدينة | بنغازي |»
        is_bare = actor.prep in BARE or (actor.prep == "of" and behind == 0)
        if is_bare and behind == 1 and _is_construct(place, place.trigger.last):
            return None
        if behind > 2 or actor.conj or not is_bare:  # two adjectives
            return None
        if place.trigger.lexeme.definite and actor.is_personal:
            return None  # «خلال الزيارة | رئيسة الجمعية الوطنية»
        if actor.role == "counterpart" and place.trigger.lexeme.group == "meet":
            return None  # «وصل الوزير للقاء | نظيره |»: he is met
        if is_met(place, actor):
            return None
        if actor.form in CLASSES[wanted]:
            return actor
    return None


def is_met(place: Place, actor: Actor) -> bool:
    """Whether one behind a meeting to which somebody comes is who is met: «وصل الوزير | للقاء | مسؤولين أتراك»."""
    lexeme = place.trigger.lexeme
    toward = lexeme.prep == "ل" or place.scene.word(place.trigger.first - 1) == "الي"
    if lexeme.group not in ("meet", "receive") or not toward or not _is_man(actor):
        return False
    others = (a for a in place.after(place.clause) if a.first > actor.first and a.parties != actor.parties)
    if any(a.prep in ("with", "ب", "ل") and _is_man(a) for a in others):
        return False
    return any(_is_man(a) and a.prep in BARE and a.parties != actor.parties for a in place.before(place.sentence))


def _is_man(actor: Actor) -> bool:
    return bool(actor.parties) and (actor.is_personal or actor.form == "collective")


_MEN = frozenset({"المسءول", "مسءول", "المسءوله", "الدبلوماسي", "دبلوماسي", "المفاوض"})
"""Heads of what acts for a state that are men: «المسؤول الأوروبي»."""


def owner(place: Place, wanted: str, _filled: Roles) -> Actor | None:
    """Whose it is by ل, right behind a noun or its adjective: «زيارة | للرئيس …», «الزيارة الأخيرة | للرئيس …»."""
    if place.trigger.lexeme.enclitic:
        return None
    actor = next(iter(of_class(place.after(place.sentence), wanted)), None)
    if actor is None or actor.prep != "ل" or actor.first - place.trigger.last > 1 + _aside(place):
        return None
    return actor


def _aside(place: Place) -> int:
    """Tokens behind a visit that tell what for («زيارة العمل | والصداقة | للرئيس»), or that it was not announced."""
    second = place.scene.word(place.trigger.last + 1)
    return 1 if second.startswith("و") and place.trigger.lexeme.group == "visit" else _unannounced(place)


def _unannounced(place: Place) -> int:
    """Tokens behind a visit that tell that it was not told of before: «زيارة | لم يعلن عنها مسبقا | للوزير»."""
    before, word = (place.scene.word(place.trigger.last + i) for i in (0, 1))
    lasting = before in _LASTING and place.trigger.lexeme.group == "visit"  # «زيارة | استغرقت يومين | للرئيس»
    return _ASIDE if lasting or (before in ("لم", "غير") and word in ("يعلن", "معلنه", "معلن")) else 0


_LASTING = frozenset({"استغرقت", "تستغرق", "دامت", "استمرت", "تستمر"})
_ASIDE = 5
"""Tokens that such words take."""


def _is_construct(place: Place, at: int) -> bool:
    """Whether the word between a trigger and a state is a noun («دعم سيادة أذربيجان») and not an adjective."""
    if place.trigger.lexeme.definite or place.trigger.lexeme.is_verb:
        return False
    readings = place.scene.words_at(at)  # «تحيات وتقدير الرئيس» are his both
    return any(not lexeme.is_verb and not lexeme.definite and not lexeme.conj for lexeme in readings)


def relative(place: Place, wanted: str, _filled: Roles) -> Actor | None:
    """Who acts in the relative clause behind the trigger, which goes without its pronoun behind an indefinite one.

    «الزيارة التي قام بها الرئيس», «زيارة من المتوقع أن يقوم بها الرئيس».
    """
    if place.trigger.lexeme.enclitic in _OWN:  # «زيارته إلى …، التي استمرت أياما، حيث ودعه | الرئيس |»
        return None
    behind = [place.scene.word(i) for i in range(place.trigger.last, place.trigger.last + _RELATIVE)]
    if not {"التي", "الذي"}.intersection(behind[:_PRONOUN]) and not {"بها", "به"}.intersection(behind):
        return None
    return next((actor for actor in of_class(place.after(place.sentence), wanted) if actor.prep in BARE), None)


_INFORMING = frozenset({"اطلع", "واطلع", "اطلعت", "احاط", "واحاط", "ابلغ", "وابلغ"})
_OUTCOMES = frozenset({"نتاءج", "بنتاءج", "تفاصيل", "بتفاصيل", "حصيله"})
"""Verbs of telling somebody of what one did oneself, and words of what came of it."""
_OWN = frozenset({"ه", "ها", "هم", "هما"})
"""Pronouns on a noun that tell whose it is, so that no relative behind it does."""
_PRONOUN, _RELATIVE = 4, 7
"""Tokens behind a trigger within which the relative pronoun stands, and «بها» where there is none."""


def enclitic(place: Place, _argument: str, filled: Roles) -> Actor | None:
    """Whom the pronoun on the trigger means: the nearest who acts before it, else the topic.

    «هما» and «هم» mean a row of men, which begins with the first.
    """
    pronoun = place.trigger.lexeme.enclitic
    if pronoun not in ("ه", "ها", "هم", "هما", "نا", "ي"):
        return None
    if pronoun in ("نا", "ي"):
        return _speaking(place)
    bound = _goal(place)
    before = of_class(place.before(place.sentence), "any")
    if (received := _received(place, before, bound)) is not None:
        return received
    if any(is_stranger(a) for a in place.before(place.clause)[:1]):
        return None
    men = [a for a in before if a.is_personal or place.scene.word(a.first) in _MEN]
    acting = [a for a in men if may_act(place, a) and not (a.conj and a.role == "delegation")]
    if place.scene.word(place.trigger.first - 1) in _OUTCOMES and place.scene.word(place.clause.first) in _INFORMING:
        acting.reverse()  # «أطلع | الوزير | رئيس البرلمان على نتائج زيارته»
    for actor in acting:
        if (bound and bound.issuperset(actor.parties)) or not may_mean(place, actor):
            continue
        if not actor.conj or pronoun not in ("هم", "هما"):
            return actor
    beside = next((a for a in before if a.is_personal and bound and not bound.issuperset(a.parties)), None)
    if beside is not None and _is_right_before(place, beside):  # «بحث الأميركيون مع | الرئيس | خلال زيارته لواشنطن»
        return beside
    topic_fits = place.focus.topic is None or may_mean(place, place.focus.topic)
    return ahead(place, "", filled) or (topic(place, "", filled) if topic_fits else None)


def _is_right_before(place: Place, actor: Actor) -> bool:
    """Whether no more than a date and a word stand between one and the trigger."""
    dated = place.scene.dated
    between = [i for i in range(actor.last, place.trigger.first) if i not in dated and place.scene.word(i) not in "،في"]
    return len(between) <= 1


def _received(place: Place, before: list[Actor], bound: set[str]) -> Actor | None:
    """The guest whose visit it is who is received during it: «استقبل الملك | الرئيس فلانا | خلال زيارته …»."""
    if place.trigger.lexeme.group != "visit" or place.scene.word(place.trigger.first - 1) not in _DURING:
        return None
    for i in range(place.trigger.first - 1, place.clause.first - 1, -1):
        verb = next((each for each in place.scene.words_at(i) if each.group == "receive"), None)
        if verb is not None:
            men = [a for a in reversed(before) if a.first > i and a.is_personal and a.prep in (*BARE, "of")]
            others = [a for a in (men[1:] if verb.is_verb else men) if not bound.intersection(a.parties)]
            is_guest = bool(others) and (not verb.is_verb or others[0].parties != men[0].parties)
            return others[0] if is_guest else None
    return None


_DURING = frozenset({"خلال", "اثناء", "ابان", "بمناسبه", "مستهل", "ختام"})


def _speaking(place: Place) -> Actor | None:
    """Whom a pronoun of the first person means: who speaks, or the state of the envoy whose words the report is."""
    if place.focus.posting:  # «سفارتنا», says the envoy
        return Actor(place.trigger.first, place.trigger.first, "state", place.focus.posting[:1])
    said = place.focus.speech.speaker(place.trigger.first)
    if said is None or not said.parties:
        return None
    return said if place.sentence.first <= said.first < place.sentence.last else absent(place, said)


def _goal(place: Place) -> set[str]:
    """The parties of the state right behind a visit, whither none of its own goes: «… خلال زيارته للعراق»."""
    if place.trigger.lexeme.group not in ("visit", "arrive"):
        return set()
    last = place.trigger.last
    named = range(last, last + _CAPITAL_NEAR)  # «زيارته الرسمية | للعاصمة الكينية نيروبي |»
    capital = _CAPITAL if any(place.scene.word(i) in ("العاصمه", "للعاصمه") for i in named) else 0
    near = (a for a in place.after(place.sentence) if a.first - last <= 1 + (a.prep == "to") + capital)
    return {party for a in near if a.form in CLASSES["goal"] and a.prep in ("to", "ل", "") for party in a.parties}


_CAPITAL, _CAPITAL_NEAR = 2, 3
"""Tokens of «للعاصمة الكينية», and within which they begin behind a visit."""


def convener(place: Place, _argument: str, _filled: Roles) -> Actor | None:
    """Who holds what the trigger is, in the relative clause behind it.

    «الاجتماع الذي عقده | الوزير | مع …», «مباحثات أجراها | الوزير | مع …»
    """
    for i in range(place.trigger.last, place.trigger.last + _DESCRIBED):
        led = place.scene.word(i) in ("التي", "الذي")
        if _HOLDING & place.scene.groups_at(i + led) and (led or _is_of_it(place, i)):
            found = place.focus.speech.doer(i + led)
            return found if found is not None and found.parties and found.is_personal else None
    return None


def _is_of_it(place: Place, at: int) -> bool:
    """Whether a verb behind an indefinite trigger has it for its pronoun, with no relative: «مباحثات | أجراها»."""
    verbs = (lexeme for lexeme in place.scene.words_at(at) if lexeme.is_verb and lexeme.group in _HOLDING)
    return not place.trigger.lexeme.definite and any(lexeme.enclitic in ("ه", "ها") for lexeme in verbs)


_DESCRIBED = 3
"""Tokens behind a noun within which its relative clause begins."""
_HOLDING = frozenset({"hold", "perform", "convene"})


_OPENING = 4
"""Tokens from the head of a sentence within which a noun opens it: «وفي لقائه أمس …، أكد | الوزير | …»."""


def ahead(place: Place, _argument: str, _filled: Roles) -> Actor | None:
    """Whom a pronoun in the opening of a sentence means: the subject behind its main verb."""
    if place.trigger.first - place.sentence.first > _OPENING:
        return None
    doer = place.focus.speech.main(place.trigger.last)
    return doer if doer is not None and doer.is_personal and doer.prep in BARE and doer.parties else None


def covering(place: Place, _argument: str, _filled: Roles) -> Actor | None:
    """Whose name the trigger itself is part of; with a pronoun on it («سفارتها») that tells only where it is."""
    if place.trigger.lexeme.enclitic:
        return None
    return next((actor for actor in place.actors if actor.first <= place.trigger.first < actor.last), None)


def adjective(place: Place, _argument: str, _filled: Roles) -> Actor | None:
    """The state whose adjective qualifies the trigger."""
    for actor in place.after(place.sentence):
        if actor.first - place.trigger.last > 1:
            return None
        if actor.form == "adjective" and actor.prep in {*BARE, "of"}:
            return actor
    return None
