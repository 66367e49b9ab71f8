"""Speech: who does what each verb of a sentence says, and who speaks where another's stance is told.

A verb's subject stands right before it («إيران تدعم …»), right behind it («أدانت المملكة …»), behind what a relative
refers to («الوزير الذي أكد»), or nowhere: then it is that of the last verb of its tense and gender, or who spoke last.
A subject that is there but acts for nobody known («اتهمت منظمة حقوقية إسرائيل») is nobody: the next state is not taken
for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from dragoman.lexicon.frames.grammar import grammar
from dragoman.reader.actor import Actor
from dragoman.reader.scene import Scene, Span, Trigger

_SAYING = frozenset({"say", "voice"})
_STANCES = frozenset({"condemn", "oppose", "accuse", "support", "welcome", "thank", "demand"})
_OBJECTS = frozenset(
    {
        "wrong",
        "claims",
        "support",
        "condemn",
        "oppose",
        "thank",
        "welcome",
        "need",
        "integrity",
        "sanction",
        "note",
        "harm",
        "doings",
    }
)
"""Nouns that a verb of speech has for its object and never for its subject."""
_BARE = ("", "by")
_REACH = 6
_MARKS = frozenset('،,؛:.؟!؟()[]"-–ـ…')
_PARTICLES = frozenset(
    {"قد", "لم", "لن", "لا", "سوف", "كان", "كانت", "ما", "لما", "كانوا", "ليس", "ليست", "قط", "ثم", "او"}
)


_THEREIN = frozenset({"فيه", "فيها", "خلاله", "خلالها"})
_CONDITIONS = frozenset({"اذا", "لو", "ان"})
_OWN = frozenset({"انه", "انها", "بانه", "بانها", "انهم", "وانه", "وانها", "لكنه", "لكنها", "ولكنه", "ولكنها"})
_ENVOYS = frozenset({"ambassador", "charge-d-affaires", "envoy"})
_RECALLING = frozenset({"summon", "withdraw", "deadline", "send_away", "expel"})
"""Verbs of which an ambassador right behind is the object: «وسحبت سفيرها»."""
_WHOLE = frozenset({
    "حكومه", "قياده", "شعبا", "وشعبا", "وحكومه", "وقياده", "ورءيسا", "جميعا", "كلها", "كلهم", "اطيافهم", "بمختلف",
})  # fmt: skip
"""Words that say that all of a state act, between it and its verb: «قطر حكومة وشعبا تقف …»."""
_BORNE = frozenset({"المسءوليه", "مسءوليه", "كامل", "تبعات", "تبعه"})
"""What stands behind those who are made to bear it: «وحملت إسرائيل المسؤولية»."""
_AND = frozenset({"كما", "ثم"})
_OPENERS = frozenset({":", '"'})
_ROUND = frozenset({'"', "(", ")"})
"""Marks in which a blessing stands."""


class _Absent(Enum):
    DROPPED = "no subject is written"
    UNKNOWN = "a subject is written that acts for nobody known"


_Subject = Actor | _Absent


def _verbs(triggers: Sequence[Trigger]) -> list[tuple[Trigger, frozenset[str]]]:
    """The finite verbs among triggers, one for a token, each with its groups: «أعرب» is sooner he than I."""
    at: dict[int, list[Trigger]] = {}
    for trigger in triggers:
        if trigger.lexeme.is_verb:
            at.setdefault(trigger.first, []).append(trigger)
    found = []
    for readings in at.values():
        third = [trigger for trigger in readings if trigger.lexeme.person != 1] or readings
        found.append((third[0], frozenset(trigger.lexeme.group for trigger in third)))
    return found


def _is_indefinite_object(trigger: Trigger, word: str) -> bool:
    """Whether a word behind a joined verb of doing is its object, by the ending of the accusative: «وطرد ملحقا»."""
    is_deed = trigger.lexeme.conj and trigger.lexeme.group not in _SAYING
    return is_deed and len(word) > _SHORT and word.endswith("ا") and not word.startswith("ال")


_SHORT = 3
"""Letters of a word too short to tell by its ending."""


class _Verb(NamedTuple):
    at: int
    groups: frozenset[str]
    tense: str
    feminine: bool
    doer: Actor | None
    is_main: bool = True
    own: bool = False
    """Whether it is of the first person, within what is said."""


class Speech:
    """The doers of the verbs of one sentence after another. `speaker` carries from sentence to sentence."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._carried: Actor | None = None
        self._verbs: list[_Verb] = []
        self._colons: list[tuple[int, Actor | None]] = []
        self._actors: dict[int, Actor] = {}
        self._ending: dict[int, Actor] = {}
        self._quoted = False
        self._first = 0

    def begin(self, sentence: Span, triggers: Sequence[Trigger], actors: Sequence[Actor]) -> None:
        """Take the verbs of the next sentence in their order."""
        scene = self._scene
        if self._verbs or self._colons:
            self._carry()
        self._quoted = self._is_open(sentence)
        self._first = sentence.first
        self._actors = {actor.first: actor for actor in actors}
        self._ending = {actor.last: actor for actor in actors}
        self._colons = [
            (a.last, a)
            for a in actors
            if scene.word(a.last) == ":" and a.prep in _BARE and a.parties and a.first - sentence.first <= 1
        ]
        self._verbs = []
        for verb, groups in _verbs(triggers):
            lexeme = verb.lexeme
            word = scene.word(verb.first)[1 if lexeme.conj else 0 :].removesuffix(lexeme.enclitic)
            feminine = word.startswith(("ت", "ست")) if lexeme.tense != "past" else word.endswith("ت")
            subject = _Absent.DROPPED if lexeme.person == 1 else self._subject(sentence, verb)
            if isinstance(subject, Actor) and subject.conj and lexeme.number == "d" and len(subject.parties) == 1:
                subject = self._two(verb) or subject  # «إنه | والملك … | أكدا»
            if subject is _Absent.DROPPED:
                doer = self._dropped(verb, feminine=feminine)
            else:
                doer = self._owned(subject) if isinstance(subject, Actor) else None
                doer = doer if doer is not None and doer.parties else None
            before = scene.word(verb.first - 1)
            if before not in _CONDITIONS:
                is_main = before not in grammar().relatives
                self._verbs.append(_Verb(verb.first, groups, lexeme.tense, feminine, doer, is_main, lexeme.person == 1))

    def doer(self, index: int) -> Actor | None:
        """Who does what the verb at a token says; None if that is nobody known."""
        return next((verb.doer for verb in self._verbs if verb.at == index), None)

    def main(self, index: int) -> Actor | None:
        """The subject that stands behind the first verb after a token and its mark: «خلال لقائه …، أكد | الوزير |»."""
        for verb in self._verbs:
            if verb.at > index and verb.is_main and self._scene.word(verb.at - 1) in _MARKS:
                return verb.doer if verb.doer is not None and verb.doer.first > verb.at else None
        return None

    def speaker(self, index: int) -> Actor | None:
        """Who says what stands at a token.

        Of a sentence with no verb of saying who spoke last, if its quotation is open.
        """
        verbs = (verb for verb in self._verbs if verb.groups & _SAYING and not (verb.own and verb.doer is None))
        said = [(verb.at, verb.doer) for verb in verbs] + self._colons
        before = sorted((entry for entry in said if entry[0] < index), key=lambda entry: entry[0], reverse=True)
        main = {verb.at for verb in self._verbs if verb.is_main}
        for at, doer in before:  # of «تصريحاته التي قال فيها …» who says that is told further on
            if doer is not None or at in main or at == before[-1][0]:
                return doer
        return self._carried if self._quoted else None

    def said_from(self, index: int) -> list[int]:
        """Where what is said may begin before a token, the nearest first.

        Behind «أن», a colon or an opening quotation mark that follows the verb of saying; where one who spoke before
        goes on, at the head of the sentence too.
        """
        said = [verb.at for verb in self._verbs if verb.groups & _SAYING and verb.at < index]
        said += [at for at, _ in self._colons if at < index]
        first = max(said, default=self._first - 1)
        openers = grammar().complementizers
        found = [i + 1 for i in range(index - 1, first, -1) if self._scene.word(i) in openers | _OPENERS]
        return found if said else [*found, self._first]

    def declarer(self, index: int) -> Actor | None:
        """Whose act a participle tells («…، مرحبا بـ…»).

        Who speaks, else who does what the first verb of the sentence says.
        """
        said = self.speaker(index)
        if said is not None or not self._verbs or self._verbs[0].at > index:
            return said
        return None if any(verb.groups & _SAYING and verb.at < index for verb in self._verbs) else self._verbs[0].doer

    def owned(self, actors: Sequence[Actor]) -> list[Actor]:
        """The actors of the sentence, «بلاده» for the state of who speaks there."""
        return [self._owned(actor) for actor in actors]

    def _owned(self, actor: Actor) -> Actor:
        said = self.speaker(actor.first) if actor.form == "own" else None
        return actor._replace(parties=said.parties) if said is not None else actor

    def _carry(self) -> None:
        """Who spoke first in a sentence is who goes on to speak.

        A speaker who is nobody known ends the last one's turn.
        """
        spoken = [verb for verb in self._verbs if verb.groups & (_SAYING | _STANCES) and not verb.own]
        if self._colons:
            self._carried = self._colons[0][1]
        elif spoken:
            self._carried = spoken[0].doer
        elif self._verbs and self._verbs[0].doer is not None:
            self._carried = self._verbs[0].doer

    def _is_open(self, sentence: Span) -> bool:
        """Whether a quotation that began in the same paragraph is open where a sentence begins."""
        return sentence.first in self._scene.quoted

    def _dropped(self, trigger: Trigger, *, feminine: bool) -> Actor | None:
        if trigger.lexeme.person == 1:
            said = self.speaker(trigger.first)
            others = any(verb.groups & _SAYING and not verb.own for verb in self._verbs)
            return said if said is not None or others else self._carried
        if trigger.lexeme.number == "d" and (two := self._two(trigger)):
            return two
        if self._is_own(trigger.first):
            return self._meant(trigger.first)
        told = [verb for verb in self._verbs if verb.is_main and not verb.own]
        for verb in reversed(told):
            if verb.tense == trigger.lexeme.tense and verb.feminine == feminine:
                return verb.doer
        doers = [verb.doer for verb in told if verb.feminine == feminine and verb.doer is not None]
        goes_on = trigger.lexeme.conj or self._scene.word(trigger.first - 1) in _AND  # «تدعم …، كما صوتت …»
        goes_on |= self._scene.word(trigger.last) in _THEREIN  # «ألقى … كلمة أعرب فيها عن …»
        if told:
            return doers[-1] if goes_on and doers else None
        return self._carried

    def _is_own(self, index: int) -> bool:
        """Whether a verb's subject is the pronoun on «أن», and so most likely who says it: «قال الوزير إنه يرفض …»."""
        at = index - 1
        while self._scene.word(at) in _PARTICLES:
            at -= 1
        return self._scene.word(at) in _OWN

    def _meant(self, index: int) -> Actor | None:
        """Whom the pronoun on «أنه», «لكنها» before a verb means: who says it; of a man's words «ها» is a state's."""
        said = [verb for verb in self._verbs if verb.groups & _SAYING and verb.at < index]
        word = self._scene.word(index - 1)
        if word.endswith("ها") and not (said and said[-1].feminine):
            states = [a for a in self._actors.values() if a.last < index and a.form in ("state", "organisation")]
            named = [a for a in states if a.parties and a.prep in ("", "by", "at", "of")]
            if named:
                return named[-1]
        return self.speaker(index)

    def _two(self, trigger: Trigger) -> Actor | None:
        """The two who have been named before a verb in the dual: «بحث الوزير مع نظيره …، وأكدا …»."""
        named = [a for a in self._actors.values() if a.last <= trigger.first and (a.is_personal or a.form == "both")]
        parties = tuple(dict.fromkeys(party for actor in named for party in actor.parties))
        return Actor(named[0].first, named[0].last, "both", parties) if len(parties) == 2 else None

    def _subject(self, sentence: Span, trigger: Trigger) -> _Subject:
        scene, small = self._scene, grammar()
        at = trigger.first - 1
        while at >= sentence.first and scene.word(at) in _PARTICLES:
            at -= 1
        lead, behind = self._leading(at, sentence, of_it=bool(trigger.lexeme.enclitic)), self._behind(sentence, trigger)
        if isinstance(behind, Actor) and trigger.lexeme.enclitic:
            return behind
        if lead is None and scene.word(at) in small.relatives and trigger.last in self._actors:
            return _Absent.UNKNOWN
        if lead is not None and not trigger.lexeme.conj:
            return lead
        if scene.word(at) in _OWN and not isinstance(behind, Actor):
            return _Absent.DROPPED
        if scene.word(at) in small.papers:  # «بيانا أدانت فيه …» is told by whoever issued it
            return _Absent.DROPPED if scene.word(trigger.last) in _THEREIN else _Absent.UNKNOWN
        if isinstance(behind, Actor):
            return behind
        word = scene.word(at)
        if trigger.lexeme.conj or at < sentence.first or word in small.complementizers or word in small.breaks:
            return behind
        free = word in _MARKS or not word[:1].isalpha() or word in small.carried or at + 1 in self._ending
        if free or (word in small.relatives and (trigger.lexeme.enclitic or word[0] == "و")):  # «إيران التي اتهمها …»
            return behind
        return _Absent.UNKNOWN if word in small.relatives or word.startswith("ال") else behind

    def _leading(self, at: int, sentence: Span, *, of_it: bool) -> Actor | None:
        """The bare actor that ends right before a verb, with a blessing or a relative between them."""
        scene, small = self._scene, grammar()
        skipped = small.benedictions | _WHOLE
        while at >= sentence.first and (
            scene.word(at) in skipped
            or scene.word(at) in "-–ـ"
            or (
                scene.word(at) in _ROUND and not {scene.word(at - 1), scene.word(at + 1)}.isdisjoint(small.benedictions)
            )
        ):
            at -= 1
        if scene.word(at) == '"' and (not self._verbs or self._is_introduced(at)):  # «إيران "قدمت …"»
            at -= 1
        if scene.word(at) in small.relatives:
            if of_it or scene.word(at).startswith("و"):  # «إيران التي اتهمها …», «… التي أدلى بها …، والتي ادعى فيها»
                return None
            at -= 1
            apart = self._ending.get(at) if scene.word(at) == "،" else None
            return apart if apart is not None and apart.people else self._ending.get(at + 1)
        actor = self._ending.get(at + 1)
        return actor if actor is not None and actor.prep in _BARE else None

    def _is_introduced(self, at: int) -> bool:
        """Whether the actor that ends at a token is the first of what «أن» introduces: «قال إن إيران "قدمت …"»."""
        actor = self._ending.get(at)
        return actor is not None and self._scene.word(actor.first - 1) in grammar().complementizers

    def _past_adverbs(self, first: int, last: int) -> int:
        """The first token behind a verb that is no adverb, date or bracket; an actor begins with his own words."""
        dates = {i for date in self._scene.dates for i in range(date.first, date.last)}
        for at in range(first, last):
            word = self._scene.word(at)
            if at in self._actors or not (at in dates or word in grammar().adverbs or word in '()-–"'):
                return at
        return last

    def _behind(self, sentence: Span, trigger: Trigger) -> _Subject:
        """The subject behind a verb: past adverbs, dates and brackets, the next word is it, or there is none."""
        scene, small = self._scene, grammar()
        at = self._past_adverbs(trigger.last, sentence.last)
        actor = self._actors.get(at) or self._actors.get(at + (scene.word(at) in small.carried))
        if actor is not None:
            is_object = actor.role in _ENVOYS and trigger.lexeme.group in _RECALLING
            is_object |= trigger.lexeme.conj and scene.word(actor.last) in _BORNE
            return actor if actor.prep in _BARE and not actor.conj and not is_object else _Absent.DROPPED
        word = scene.word(at)
        if at >= sentence.last or word in _MARKS or word in small.prepositions or word in small.complementizers:
            return _Absent.DROPPED
        if word in small.carried or word in small.relatives or word in small.breaks or word in _PARTICLES:
            return _Absent.DROPPED
        if (word[0] == "ب" and word not in small.spokesmen) or word.startswith("لل") or trigger.lexeme.enclitic:
            return _Absent.DROPPED
        if _is_indefinite_object(trigger, word):
            return _Absent.DROPPED
        if any(lexeme.group in _OBJECTS and not lexeme.is_verb for lexeme in scene.words_at(at)):
            return _Absent.DROPPED
        return self._spoken_for(at) or _Absent.UNKNOWN

    def _spoken_for(self, at: int) -> Actor | None:
        """For whom one speaks whose noun or name at a token acts for nobody by itself.

        «مصدر في | الخارجية التركية |», «المجلس الأعلى للقضاء | الفلسطيني |», «فلان فلان | المتحدث باسم … |».
        """
        if self._scene.word(at) in grammar().spokesmen:
            for actor in self._actors.values():
                near = 0 < actor.first - at <= _REACH
                if near and actor.parties and actor.prep in ("", "of", "in", "ب", "from", "ل"):
                    return actor._replace(form="collective") if actor.form == "adjective" else actor
        behind = (self._actors.get(at + gap) for gap in (1, 2, 3))
        return next((a for a in behind if a is not None and a.role == "spokesperson" and a.parties), None)
