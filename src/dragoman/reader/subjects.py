"""Subjects: where the subject of a verb is written, and whether it is.

It stands right before it («إيران تدعم …»), right behind it («أدانت المملكة …»), or behind what a relative refers to
(«الوزير الذي أكد»); else none is written, or one that acts for nobody known («اتهمت منظمة حقوقية إسرائيل»).
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from dragoman.lexicon.frames.grammar import grammar
from dragoman.reader.actor import Actor
from dragoman.reader.scene import Scene
from dragoman.reader.spans import Span, Trigger

SAYING = frozenset({"say", "voice"})
"""The groups of the verbs by which one speaks."""
_OBJECTS = frozenset({
    "wrong", "claims", "support", "condemn", "oppose", "thank", "welcome", "need", "integrity", "sanction", "note",
    "harm", "doings", "summon", "halt", "sever", "withdraw", "expel", "close", "open", "ease", "impose", "restore",
    "annul", "join", "sign", "renew", "create", "upgrade", "appoint", "hope",
})  # fmt: skip
"""Nouns that a verb of speech has for its object and never for its subject."""
BARE = ("", "by")
"""What governs a subject: nothing, or «من قبل»."""
MARKS = frozenset('،,؛:.؟!؟()[]"-–ـ…')
PARTICLES = frozenset({
    "قد", "لم", "لن", "لا", "سوف", "كان", "كانت", "ما", "لما", "كانوا", "ليس", "ليست", "قط", "ثم", "او",
    "ظل", "ظلت", "تظل", "يظل", "ستظل", "سيظل", "ستبقي", "سيبقي", "زالت", "زال", "تزال", "يزال", "لازالت", "مازالت",
})  # fmt: skip
"""Small words between a verb and the subject before it."""
THEREIN = frozenset({"فيه", "فيها", "خلاله", "خلالها"})
"""Words behind a verb that tells of what stands before: «بيانا أدانت فيه …»."""
OWN = frozenset({"انه", "انها", "بانه", "بانها", "انهم", "وانه", "وانها", "لكنه", "لكنها", "ولكنه", "ولكنها"})
"""«أن» and «لكن» with the pronoun of a subject."""
_REACH = 6
_ENVOYS = frozenset({"ambassador", "charge-d-affaires", "envoy"})
_ARE = frozenset({"هي", "هم", "هما", "وهي", "وهم", "وهما"})
_COUNTED = frozenset({"دول", "بلدان", "دوله", "بلدا", "دولتان", "بلدين", "دولا"})
_STATED = frozenset({"بيان", "بلاغ"})
"""What says what is told, of him behind it: «أشار بيان | الخارجية | إلى أن …»."""
_ISSUED = frozenset({"صدر", "صادر"})
_RECALLING = frozenset({"summon", "withdraw", "deadline", "send_away", "expel"})
"""Verbs of which an ambassador right behind is the object: «وسحبت سفيرها»."""
_WHOLE = frozenset({
    "حكومه", "قياده", "شعبا", "وشعبا", "وحكومه", "وقياده", "ورءيسا", "جميعا", "كلها", "كلهم", "اطيافهم", "بمختلف",
})  # fmt: skip
"""Words that say that all of a state act, between it and its verb: «قطر حكومة وشعبا تقف …»."""
_BORNE = frozenset({"المسءوليه", "مسءوليه", "كامل", "تبعات", "تبعه"})
"""What stands behind those who are made to bear it: «وحملت إسرائيل المسؤولية»."""
_ROUND = frozenset({'"', "(", ")"})
"""Marks in which a blessing stands."""


class Absent(Enum):
    """Why a verb has no subject that could be its doer."""

    DROPPED = "no subject is written"
    UNKNOWN = "a subject is written that acts for nobody known"


Subject = Actor | Absent


class Subjects:
    """Finds the subjects of the verbs of one sentence after another."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self.actors: dict[int, Actor] = {}
        """The actors of the sentence by their first token."""
        self._ending: dict[int, Actor] = {}

    def begin(self, actors: Sequence[Actor]) -> None:
        """Take the actors of the next sentence."""
        self.actors = {actor.first: actor for actor in actors}
        self._ending = {actor.last: actor for actor in actors}

    def of(self, sentence: Span, trigger: Trigger, *, is_first: bool) -> Subject:
        """The subject of a verb, or why there is none; `is_first`: no verb of the sentence stands before it."""
        scene, small = self._scene, grammar()
        at = trigger.first - 1
        while at >= sentence.first and scene.word(at) in PARTICLES:
            at -= 1
        lead = self._leading(at, sentence, of_it=bool(trigger.lexeme.enclitic), is_first=is_first)
        behind = self._behind(sentence, trigger)
        if isinstance(behind, Actor) and trigger.lexeme.enclitic:
            return behind
        if lead is None and scene.word(at) in small.relatives and trigger.last in self.actors:
            return Absent.UNKNOWN
        if lead is not None and not trigger.lexeme.conj:
            return lead
        if scene.word(at) in OWN and not isinstance(behind, Actor):
            return Absent.DROPPED
        if scene.word(at) in small.papers:  # «بيانا أدانت فيه …» is told by whoever issued it
            return Absent.DROPPED if scene.word(trigger.last) in THEREIN else Absent.UNKNOWN
        if isinstance(behind, Actor):
            return behind
        word = scene.word(at)
        if trigger.lexeme.conj or at < sentence.first or word in small.complementizers or word in small.breaks:
            return behind
        free = word in MARKS or not word[:1].isalpha() or word in small.carried or at + 1 in self._ending
        if free or (word in small.relatives and (trigger.lexeme.enclitic or word[0] == "و")):  # «إيران التي اتهمها …»
            return behind
        return Absent.UNKNOWN if word in small.relatives or word.startswith("ال") else behind

    def _leading(self, at: int, sentence: Span, *, of_it: bool, is_first: bool) -> Actor | None:
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
        if scene.word(at) == '"' and (is_first or self._is_introduced(at)):  # «إيران "قدمت …"»
            at -= 1
        if scene.word(at) in small.relatives:
            if of_it or scene.word(at).startswith("و"):  # «إيران التي اتهمها …», «… التي أدلى بها …، والتي ادعى فيها»
                return None
            at -= 1
            apart = self._ending.get(at) if scene.word(at) == "،" else None
            if apart is not None and apart.form == "adjective":  # «الإعلان | الفرنسي |، الذي اعترف بـ…»
                return apart._replace(form="collective")
            return apart if apart is not None and apart.people else self._ending.get(at + 1)
        actor = self._ending.get(at + 1)
        if scene.word(at) == "،" and actor is None and self._is_introduced(at):  # «إن | الوزارة |، استدعت …»
            actor = self._ending.get(at)
        if actor is not None and actor.prep == "from":  # «أن | وفدا من السنغال | سيزور»
            sent = self._ending.get(actor.first - 1)
            actor = sent if sent is not None and sent.parties == actor.parties else None
        return actor if actor is not None and actor.prep in BARE else None

    def _is_introduced(self, at: int) -> bool:
        """Whether the actor that ends at a token is the first of what «أن» introduces: «قال إن إيران "قدمت …"»."""
        actor = self._ending.get(at)
        return actor is not None and self._scene.word(actor.first - 1) in grammar().complementizers

    def _past_adverbs(self, first: int, last: int) -> int:
        """The first token behind a verb that is no adverb, date or bracket; an actor begins with his own words."""
        dates = self._scene.dated
        for at in range(first, last):
            word = self._scene.word(at)
            if at in self.actors or not (at in dates or word in grammar().adverbs or word in '()-–"'):
                return at
        return last

    def _behind(self, sentence: Span, trigger: Trigger) -> Subject:
        """The subject behind a verb: past adverbs, dates and brackets, the next word is it, or there is none."""
        scene, small = self._scene, grammar()
        if scene.word(trigger.last - 1) in _STATED:  # «جاء في بيان | للخارجية | أن …»
            return self._spoken_for(trigger.last - 1) or Absent.UNKNOWN
        at = self._past_adverbs(trigger.last, sentence.last)
        actor = self.actors.get(at) or self.actors.get(at + (scene.word(at) in small.carried))
        if actor is not None:
            is_object = actor.role in _ENVOYS and trigger.lexeme.group in _RECALLING
            borne = scene.word(actor.last) in _BORNE or self._is_told_upon(trigger, actor)
            is_object |= (trigger.lexeme.conj or scene.word(trigger.first - 1) == "كما") and borne
            return actor if actor.prep in BARE and not actor.conj and not is_object else Absent.DROPPED
        word = scene.word(at)
        if at >= sentence.last or word in MARKS or word in small.prepositions or word in small.complementizers:
            return Absent.DROPPED
        if word in small.carried or word in small.relatives or word in small.breaks or word in PARTICLES:
            return Absent.DROPPED
        if (word[0] == "ب" and word not in small.spokesmen) or word.startswith("لل") or trigger.lexeme.enclitic:
            return Absent.DROPPED
        if _is_indefinite_object(trigger, word):
            return Absent.DROPPED
        if word in _STATED and trigger.lexeme.group in SAYING:
            return self._spoken_for(at) or Absent.UNKNOWN
        if any(lexeme.group in _OBJECTS and not lexeme.is_verb for lexeme in scene.words_at(at)):
            return Absent.DROPPED
        return self._counted(at) or self._spoken_for(at) or Absent.UNKNOWN

    def _counted(self, at: int) -> Actor | None:
        """The first of several states that are counted before their names: «عدة بلدان آسيوية هي | نيبال | وبوتان»."""
        word = self._scene.word
        told = next((i for i in range(at, at + _REACH) if word(i) in _ARE), None)
        if told is None or not any(word(i) in _COUNTED for i in range(at, told)):
            return None
        return self.actors.get(told + 1)

    def _is_told_upon(self, trigger: Trigger, actor: Actor) -> bool:
        """Whether who stands alone behind a joined verb is its object: «…، واتهمت | أوغندا | بدعم …»."""
        word = self._scene.word(actor.last)
        if trigger.lexeme.group == "accuse":
            return word[:1] == "ب" and actor.last not in self.actors and word not in grammar().adverbs
        return trigger.lexeme.group == "thank" and word == "علي"

    def _spoken_for(self, at: int) -> Actor | None:
        """For whom one speaks whose noun or name at a token acts for nobody by itself.

        «مصدر في | الخارجية التركية |», «المجلس الأعلى للقضاء | الفلسطيني |», «فلان فلان | المتحدث باسم … |».
        """
        if self._scene.word(at) in grammar().spokesmen:
            for actor in self.actors.values():
                near = 0 < actor.first - at <= _REACH
                if near and actor.prep == "about" and self._scene.word(at + 1) in _ISSUED and actor.parties:
                    return actor
                if near and actor.parties and actor.prep in ("", "of", "in", "ب", "from", "ل"):
                    return actor._replace(form="collective") if actor.form == "adjective" else actor
        behind = (self.actors.get(at + gap) for gap in (1, 2, 3))
        return next((a for a in behind if a is not None and a.role == "spokesperson" and a.parties), None)


def _is_indefinite_object(trigger: Trigger, word: str) -> bool:
    """Whether a word behind a joined verb of doing is its object, by the ending of the accusative: «وطرد ملحقا»."""
    is_deed = trigger.lexeme.conj and trigger.lexeme.group not in SAYING
    return is_deed and len(word) > _SHORT and word.endswith("ا") and not word.startswith("ال")


_SHORT = 3
"""Letters of a word too short to tell by its ending."""
