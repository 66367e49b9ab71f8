"""Speech: who does what each verb of a sentence says, and who speaks where another's stance is told.

A verb's subject is where `reader.subjects` finds it written. Where none is, it is that of the last verb of its tense
and gender, or who spoke last. One that acts for nobody known is nobody: the next state is not taken for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from dragoman.lexicon.frames.grammar import grammar
from dragoman.reader.actor import Actor
from dragoman.reader.scene import Scene
from dragoman.reader.several import row, the_two
from dragoman.reader.spans import Span, Trigger
from dragoman.reader.subjects import BARE, MARKS, OWN, PARTICLES, SAYING, THEREIN, Absent, Subjects

_STANCES = frozenset({"condemn", "oppose", "accuse", "support", "welcome", "thank", "demand"})
_TELLING = SAYING | {"warn", "threaten", "pledge", "deny", "notify", "announce"}
"""Verbs behind which «بلاده» is his who does so: «قال إن أنقرة حذرت من أن | بلادها | لن تقبل …»."""
_CONDITIONS = frozenset({"اذا", "لو", "ان"})
_AFTER = frozenset({"بعد", "منذ", "عقب", "الي", "بعيد"})
"""What stands before «أن» and a verb of what came before: «بعد أن | اتهمتها | بوتان بـ…»."""
_AND = frozenset({"كما", "ثم"})
_OPENERS = frozenset({":", '"'})


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


class _Verb(NamedTuple):
    at: int
    groups: frozenset[str]
    tense: str
    feminine: bool
    doer: Actor | None
    is_main: bool = True
    own: bool = False
    """Whether it is of the first person, within what is said."""


_CLAUSE = 20
"""Tokens back from a verb within which the relative clause begins that it goes on."""


class Speech:
    """The doers of the verbs of one sentence after another. `speaker` carries from sentence to sentence."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._carried: Actor | None = None
        self._verbs: list[_Verb] = []
        self._colons: list[tuple[int, Actor | None]] = []
        self._subjects = Subjects(scene)
        self._quoted = False
        self._first = 0
        self._waiting: list[tuple[Span, Sequence[Trigger], Sequence[Actor]]] = []

    def begin(self, sentence: Span, triggers: Sequence[Trigger], actors: Sequence[Actor]) -> None:
        """The next sentence begins; what its verbs say is made out when it is asked, here or in one further on."""
        self._waiting.append((sentence, triggers, actors))

    def _listen(self) -> None:
        """Take the sentences that have begun, in their order."""
        waiting, self._waiting = self._waiting, []
        for sentence, triggers, actors in waiting:
            self._take(sentence, triggers, actors)

    def _take(self, sentence: Span, triggers: Sequence[Trigger], actors: Sequence[Actor]) -> None:
        """Take the verbs of the next sentence in their order."""
        scene = self._scene
        if self._verbs or self._colons:
            self._carry()
        self._quoted = self._is_open(sentence)
        self._first = sentence.first
        self._subjects.begin(actors)
        self._colons = [
            (a.last, a)
            for a in actors
            if scene.word(a.last) == ":" and a.prep in BARE and a.parties and a.first - sentence.first <= 1
        ]
        self._verbs = []
        for verb, groups in _verbs(triggers):
            lexeme = verb.lexeme
            word = scene.word(verb.first)[1 if lexeme.conj else 0 :].removesuffix(lexeme.enclitic)
            feminine = word.startswith(("ت", "ست")) if lexeme.tense != "past" else word.endswith("ت")
            subject = (
                Absent.DROPPED if lexeme.person == 1 else self._subjects.of(sentence, verb, is_first=not self._verbs)
            )
            if isinstance(subject, Actor) and subject.conj and len(subject.parties) == 1:
                two = the_two(self._subjects.actors, verb) if lexeme.number == "d" else None
                joined = row(scene, self._subjects.actors, subject, verb, self._first)
                subject = joined or two or subject  # «إنه | والملك … | أكدا»
            if subject is Absent.DROPPED:
                doer = self._dropped(verb, feminine=feminine)
            else:
                doer = self._owned(subject) if isinstance(subject, Actor) else None
                doer = doer if doer is not None and doer.parties else None
            before = scene.word(verb.first - 1)
            after = before == "ان" and lexeme.tense == "past" and scene.word(verb.first - 2) in _AFTER
            if before not in _CONDITIONS or after:
                is_main = before not in grammar().relatives and not after
                self._verbs.append(_Verb(verb.first, groups, lexeme.tense, feminine, doer, is_main, lexeme.person == 1))

    def doer(self, index: int) -> Actor | None:
        """Who does what the verb at a token says; None if that is nobody known."""
        self._listen()
        return next((verb.doer for verb in self._verbs if verb.at == index), None)

    def main(self, index: int) -> Actor | None:
        """The subject that stands behind the first main verb after a token: «خلال لقائه نظيره أكد | الوزير | …»."""
        self._listen()
        for verb in self._verbs:
            if verb.at > index and verb.is_main:
                return verb.doer if verb.doer is not None and verb.doer.first > verb.at else None
        return None

    def speaker(self, index: int, saying: frozenset[str] = SAYING) -> Actor | None:
        """Who says what stands at a token, by the groups of the verbs by which one does so.

        Of a sentence with no verb of saying who spoke last, if its quotation is open.
        """
        self._listen()
        verbs = (verb for verb in self._verbs if verb.groups & saying and not (verb.own and verb.doer is None))
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
        self._listen()
        said = [verb.at for verb in self._verbs if verb.groups & SAYING and verb.at < index]
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
        return None if any(verb.groups & SAYING and verb.at < index for verb in self._verbs) else self._verbs[0].doer

    def owned(self, actors: Sequence[Actor]) -> list[Actor]:
        """The actors of the sentence, «بلاده» for the state of who speaks there."""
        return [self._owned(actor) for actor in actors]

    def _owned(self, actor: Actor) -> Actor:
        yours = self._scene.word(actor.first).endswith("كم")  # «بلدكم» is of whom one speaks to
        said = self.speaker(actor.first, _TELLING) if actor.form == "own" and not yours else None
        return actor._replace(parties=said.parties) if said is not None else actor

    def _carry(self) -> None:
        """Who spoke first in a sentence is who goes on to speak.

        A speaker who is nobody known ends the last one's turn.
        """
        spoken = [verb for verb in self._verbs if verb.groups & (SAYING | _STANCES) and not verb.own]
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
            others = any(verb.groups & SAYING and not verb.own for verb in self._verbs)
            return said if said is not None or others else self._carried
        if trigger.lexeme.number == "d" and (two := the_two(self._subjects.actors, trigger)):
            return two
        if self._is_own(trigger.first):
            return self._meant(trigger.first)
        if trigger.lexeme.conj and (spoken := self._told_of(trigger.first)):
            return spoken
        told = [verb for verb in self._verbs if verb.is_main and not verb.own]
        for verb in reversed(told):
            if verb.tense == trigger.lexeme.tense and verb.feminine == feminine:
                return verb.doer
        doers = [verb.doer for verb in told if verb.feminine == feminine and verb.doer is not None]
        goes_on = trigger.lexeme.conj or self._scene.word(trigger.first - 1) in _AND  # «تدعم …، كما صوتت …»
        goes_on |= self._scene.word(trigger.last) in THEREIN  # «ألقى … كلمة أعرب فيها عن …»
        if told:
            return doers[-1] if goes_on and doers else None
        return self._carried

    def _told_of(self, index: int) -> Actor | None:
        """The subject of a relative clause that goes on: «الخطاب الذي ألقاه | الرئيس | وتوعد فيه …»."""
        near = range(index - 1, max(self._first, index - _CLAUSE), -1)
        start = next((i for i in near if self._scene.word(i) in grammar().relatives | MARKS), None)
        if start is None or self._scene.word(start) in MARKS or start + 1 in self._subjects.actors:
            return None
        men = (a for a in self._subjects.actors.values() if start < a.first and a.last <= index and a.is_personal)
        return next((a for a in men if a.prep in BARE and a.parties and not a.conj), None)

    def _is_own(self, index: int) -> bool:
        """Whether a verb's subject is the pronoun on «أن», and so most likely who says it: «قال الوزير إنه يرفض …»."""
        at = index - 1
        while self._scene.word(at) in PARTICLES:
            at -= 1
        return self._scene.word(at) in OWN

    def _meant(self, index: int) -> Actor | None:
        """Whom the pronoun on «أنه», «لكنها» before a verb means: who says it; of a man's words «ها» is a state's."""
        said = [verb for verb in self._verbs if verb.groups & SAYING and verb.at < index]
        word = self._scene.word(index - 1)
        if word.endswith("ها") and not (said and said[-1].feminine):
            states = [
                a for a in self._subjects.actors.values() if a.last < index and a.form in ("state", "organisation")
            ]
            named = [a for a in states if a.parties and a.prep in ("", "by", "at", "of")]
            if named:
                return named[-1]
        return self.speaker(index)
