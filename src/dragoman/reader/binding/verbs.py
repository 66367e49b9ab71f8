"""Ways of binding that start from a verb: its subject, the doer of a verb before."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.lexicon.frames.grammar import grammar
from dragoman.reader.actor import Actor
from dragoman.reader.binding.asides import apposed_to, is_stranger
from dragoman.reader.binding.context import topic
from dragoman.reader.binding.first_person import i_who_speak
from dragoman.reader.binding.foremost import foremost
from dragoman.reader.binding.gender import agrees
from dragoman.reader.binding.place import BARE, Place, Roles, absent, of_class

_BLESSED = frozenset({"الله", "-", "ـ"})
_SENT = 6
"""Tokens behind a delegation within which stands whence it is."""
_GAP = 8


def subject(place: Place, wanted: str, filled: Roles) -> Actor | None:
    """Who acts: bare before a verb, else bare after it; where the verb can stand alone, who acted before."""
    lexeme = place.trigger.lexeme
    lead = _obliged(place, wanted) or _related(place, wanted) or leading(place, wanted) or foremost(place, wanted)
    if lead is not None and not lexeme.conj:
        return lead
    if lead is not None and not agrees(place, lead):
        lead = None
    said = _himself(place, wanted) or i_who_speak(place, wanted)
    if said is not None:
        return said
    behind = place.after(place.clause)
    if lead is None and behind and _is_unknown(place, behind[0]):
        return None
    governed = ("",) if lexeme.group in _GOING else BARE  # nobody is gone by: «غادر …، وودع من طرف | نظيره |»
    bare = next((actor for actor in of_class(behind, wanted) if actor.prep in governed), None)
    if bare is not None and agrees(place, bare) and not _is_object(place, behind, bare):
        return bare
    if lexeme.person == 1 or (lead is None and not is_dropped(place)):
        return topic(place, "", filled) if lexeme.person == 1 else None
    if lead is not None:
        return lead
    before = _before(place, wanted)
    if before is not None:
        return before
    told = topic(place, "", filled)
    return told if told is not None and agrees(place, told) and not _stands_alone(place) else None


def _before(place: Place, wanted: str) -> Actor | None:
    """Who goes on to act where no subject is written: by `reader.speech`, else the nearest before who may."""
    within = _is_within(place)
    said = None if within else place.focus.speech.doer(place.trigger.first)
    if said is not None and said.first >= place.trigger.last and said.first < place.sentence.last:
        said = None
    if said is not None and said.is_personal and of_class([said], wanted) and agrees(place, said):
        return said if place.sentence.first <= said.first < place.sentence.last else absent(place, said)
    where = place.trigger.lexeme.group in _TAKING and place.scene.word(place.trigger.first - 1) == "حيث"
    led = within or where  # «زيارة للوزير فلان إلى …، حيث | التقى …»
    for actor in place.before(place.sentence):
        if is_stranger(actor) and not place.trigger.lexeme.conj:
            return None
        if actor not in of_class([actor], wanted):
            continue
        if (actor.prep in BARE and agrees(place, actor)) or (led and actor.prep in ("of", "ل")):
            return actor
    visitor = _visitor(place)
    return absent(place, visitor) if visitor is not None and of_class([visitor], wanted) else None


def _stands_alone(place: Place) -> bool:
    """Whether somebody unknown is the nearest who can act: what he does is nobody's else."""
    if place.trigger.lexeme.conj:
        return False
    return next((is_stranger(a) for a in place.before(place.sentence) if a.is_personal and a.prep in BARE), False)


def _visitor(place: Place) -> Actor | None:
    """Who went on the visit that an earlier sentence told of, where what is told was «during it»."""
    return place.focus.occasions.visitor if _is_within(place) else None


_WHOEVER = frozenset({"من", "ومن", "فمن", "لمن"})
"""Before a verb it is whoever does so: «من | يزور | باريس»."""
_WAS = frozenset({"كان", "كانت", "وكان", "وكانت"})
_COMPANY = frozenset({"from", "present"})
"""What governs those of whom a delegation is, or who lead it: «وفد من مجلس الشيوخ الفرنسي يزور …»."""


def _related(place: Place, wanted: str) -> Actor | None:
    """Of whom a relative clause tells what he does, whatever governs him: «مع الوزير، الذي | يزور القاهرة»."""
    scene, at = place.scene, place.trigger.first - 1
    if scene.word(at) not in grammar().relatives or place.trigger.lexeme.enclitic:
        return None
    while scene.word(at - 1) in ("،", ",", "له", "لها", "لهم"):
        at -= 1
    before = of_class(place.before(place.sentence), wanted)
    found = next((a for a in before[:1] if a.last == at and (a.is_personal or a.roles)), None)
    if found is not None and found.role == "delegation" and found.conj:  # «الرئيس فلان والوفد المرافق له، الذي …»
        found = next((a for a in before[1:2] if a.parties == found.parties), found)
    return found


def _himself(place: Place, wanted: str) -> Actor | None:
    """Who speaks, where «أن» has a pronoun for the subject: «قال إنه | التقى …»."""
    if place.scene.word(place.trigger.first - 1) not in _PRONOMINAL:
        return None
    said = place.focus.speech.speaker(place.trigger.first)
    if said is None or not of_class([said], wanted):
        return None
    return said if place.sentence.first <= said.first < place.sentence.last else absent(place, said)


_GOING = frozenset({"arrive", "visit", "return", "land", "take_off"})
_TAKING = frozenset({"meet", "receive", "phone"})
"""Verbs that one of two does to the other."""


def _is_object(place: Place, behind: Sequence[Actor], actor: Actor) -> bool:
    """Whether who stands alone behind a verb is its object and the subject stands before: «وصل … و| التقى | نظيره»."""
    lexeme = place.trigger.lexeme
    word = place.scene.word(place.trigger.first - 1)
    led = lexeme.conj or _is_within(place) or word in _LEADING
    taking = lexeme.group in _TAKING and not lexeme.enclitic
    if not taking or len(actor.parties) != 1 or not led or _goes_on(place, actor.last):
        return False
    before = next((a for a in of_class(place.before(place.sentence), "personal") if a.prep in _LED), None)
    goes_on = word in _NEXT or place.scene.word(place.trigger.last) in _TOO or _is_own_counterpart(place, actor)
    topic = place.focus.topic if goes_on else _visitor(place)
    if before is None and (topic is None or topic.parties == actor.parties or topic.role in _ENVOYS):
        return False
    others = (a for a in behind if a.parties and a.first > actor.first and a.form != "adjective")
    if _is_within(place):  # «يلتقي خلالها | وزير الخارجية | والأمين العام»
        others = (a for a in others if not a.conj)
    return not any(a.parties != actor.parties and (a.prep in BARE or a.prep in ("with", "ب")) for a in others)


def _is_own_counterpart(place: Place, actor: Actor) -> bool:
    """Whether one is told of as the counterpart of who acts: «حيث التقت | نظيرها |»."""
    return actor.role == "counterpart" and place.scene.word(actor.first).endswith(("ه", "ها"))


_NEXT = frozenset({"ثم", "بعدها", "وبعدها", "لاحقا", "كما"})
"""Words behind which he goes on who was told of last."""
_TOO = frozenset({"ايضا", "كذلك"})
_ENVOYS = frozenset({"ambassador", "envoy", "charge-d-affaires"})
"""Those who call one after the other and do not receive."""
_LEADING = _NEXT | {"حيث"}
_LED = frozenset({"", "by", "of", "ل"})
_CLOSING = ("و", "ف", "ب", "ل", "ح")


def _goes_on(place: Place, at: int) -> bool:
    """Whether someone unknown may still be the object: «وسيلتقي أوباما، اليوم الأحد، | ممثلين عن …»."""
    scene, small = place.scene, grammar()
    dates = {i for date in scene.dates for i in range(date.first, date.last)}
    skipped = small.adverbs | {"،", ","}
    titled = _is_within(place)  # «التقى خلالها فلانا رئيس حكومة | الوحدة الوطنية |»
    while at < place.clause.last and (
        at in dates or scene.word(at) in skipped or (titled and scene.word(at).startswith("ال"))
    ):
        at += 1
    word = scene.word(at)
    if at >= place.clause.last or not word[:1].isalpha() or word in small.prepositions or word in small.relatives:
        return False
    return word not in small.breaks and not word.startswith(_CLOSING)


def _is_unknown(place: Place, actor: Actor) -> bool:
    """Whether one who acts for nobody known stands right behind a verb, so that he and nobody else does it."""
    is_beside = actor.first == place.trigger.last and actor.prep in BARE
    return is_beside and actor.is_personal and not actor.parties


def _obliged(place: Place, wanted: str) -> Actor | None:
    """Who is to do what «أن» tells, right before it: «سبق | لأوباما | أن زار …», «على | إيران | أن تلتزم»."""
    if place.scene.word(place.trigger.first - 1) != "ان":
        return None
    before = of_class(place.before(place.clause), wanted)[:1]
    at = place.trigger.first - 1
    return next((actor for actor in before if actor.last == at and actor.prep in ("ل", "on", "from")), None)


_PRONOMINAL = frozenset({"انه", "انها", "بانه", "بانها", "وانه", "وانها"})
"""«أن» with the pronoun of its subject, who is the one who speaks: «قال إنه التقى …»."""


def _is_within(place: Place) -> bool:
    """Whether a verb tells of what stands before it, with no relative: «زيارة للرئيس … | التقى خلالها …»."""
    return place.scene.word(place.trigger.last) in _THEREIN


_THEREIN = frozenset({"خلالها", "خلاله", "فيها", "فيه", "اثناءها", "اثناءه", "عقبها", "بعدها"})


def leading(place: Place, wanted: str) -> Actor | None:
    """The bare actor that stands right before a verb, with at most a blessing between them."""
    known = place.before(place.clause)
    before = of_class(known, wanted)
    if place.scene.word(place.trigger.first - 1) == "قد":  # «وكان | الوزير فلان | قد التقى …»
        been = next((a for a in before if a.prep in BARE and place.scene.word(a.first - 1) in _WAS), None)
        if been is not None:
            return been
    if (apposed := apposed_to(place, known)) is not None and of_class([apposed], wanted):
        return apposed
    own = next((i for i, actor in enumerate(before) if actor.prep not in _COMPANY), len(before))
    for actor in before[own : own + 1]:
        end = _end(before[0], known)
        gap = {place.scene.word(i) for i in range(end, place.trigger.first)}
        near = place.trigger.first - end
        if gap == {"،"} and place.scene.word(place.clause.first) in _WAS:
            gap = set()  # «وكان الأمير فلان، | استقبل …»
        if gap == {"،"} and place.scene.word(actor.first - 1) in grammar().complementizers:
            gap = set()  # «أوضح أن مبعوث … فلان، | وصل …»
        if actor.prep in BARE and near <= _GAP and (near <= 1 or gap & _BLESSED) and not gap & {"،", ".", "؛"}:
            return actor
    return None


def _end(actor: Actor, known: Sequence[Actor]) -> int:
    """The token at which an actor ends with the state that a delegation is from: «أن | وفدا من السنغال | سيزور …»."""
    whence, same = known[0], known[0].parties == actor.parties
    sent = actor.role == "delegation" and same and whence.form in ("state", "place") and whence.prep in ("from", "of")
    return whence.last if sent and 0 < whence.first - actor.last <= _SENT else actor.last


def is_dropped(place: Place) -> bool:
    """Whether a verb stands where it can do without its subject: at the head of its clause, or behind «أن»."""
    small, first = grammar(), place.trigger.first
    before = place.scene.word(first - 1)
    if before in _WHOEVER:
        return False
    opens = first <= place.clause.first + 1 or before in small.complementizers or before in _BEFORE_VERBS
    return opens or place.trigger.lexeme.conj or _is_within(place)


_BEFORE_VERBS = frozenset({"قد", "لم", "لن", "لا", "سوف"})
