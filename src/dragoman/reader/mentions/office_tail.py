"""What follows an office's head and complement: whose it is, where its holder is sent, which he was."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from dragoman.reader.mentions.line import Line
from dragoman.reader.mentions.marked import Marked
from dragoman.reader.mentions.noun_phrases import NounPhrases
from dragoman.reader.mentions.office_rest import Rest
from dragoman.reader.mentions.office_words import MANY, ONE, OfficeWords
from dragoman.reader.mentions.regions import region_end

STATE_NOUNS = frozenset({"دوله", "جمهوريه", "مملكه", "سلطنه"})
"""Nouns with which a state's full name begins."""
_SEATS = frozenset({"لدي", "في", "الي"})
_NEAR = frozenset({"الدوله", "المملكه", "البلاد", "الجمهوريه"})
"""The host's own names for itself: «السفير لدى الدولة»."""
_SERVING = frozenset({"الدوله", "الوزاره"})
_RESIDING = frozenset({"المقيمين", "المقيمون", "المغتربين"})
_ABROAD = frozenset({"الخارج", "بالخارج", "المهجر", "بالمهجر"})

_Mission = tuple[int, tuple[str, ...], str | None]
"""An embassy's phrase: its end token, states and host."""
_STATE_STYLES = frozenset({
    "الشعبيه", "الاتحاديه", "الديمقراطيه", "الاسلاميه", "العربيه", "الهاشميه", "الاشتراكيه", "الفيدراليه", "التعاونيه",
    "البوليفاريه", "المتحده", "المتعدده", "القوميات", "الشقيقه", "الصديقه", "الشقيق", "الصديق", "الشقيقين", "الصديقين",
})  # fmt: skip
"""Adjectives of a state's full name and of courtesy, which belong to the state before them."""
_SENT_ONLY = frozenset({"المفوض", "المفوضه", "المعتمد", "المعتمده", "المقيم", "المقيمه"})
"""What only those are called who are sent: «السفير المفوض»; behind a minister it is someone else."""
_KINGDOM = "السعوديه"
"""A state's name that looks like an adjective."""
_OFFICES = frozenset({"مكتب", "مقر"})
_OTHERS = frozenset({"الدوليه", "الاخري", "الاقليميه"})


_GOING = frozenset({"زياره", "جوله", "زيارات", "وصول", "سفر", "توجه"})
"""Words for journeys, whose goal ل may govern."""
_JOURNEY = 9
"""Tokens of names and offices that may stand between a journey and its goal."""


class OfficeTails:
    """Reads on after the complements of one text's offices; `mission` reads an embassy that begins at a token."""

    def __init__(
        self,
        line: Line,
        entities: Mapping[int, Marked],
        words: OfficeWords,
        nouns: NounPhrases,
        mission: Callable[[int], _Mission | None],
    ) -> None:
        self.line = line
        self.entities = entities
        self.words = words
        self.nouns = nouns
        self.mission = mission

    def read_on(self, rest: Rest) -> None:
        """Read as far as the phrase goes; of «سفيرا ل…» only the states that are joined to it."""
        steps = self._FREE_STEPS if rest.form.free else self._STEPS
        while (self.line.is_next(rest.at) and any(step(self, rest) for step in steps)) or self._listed(rest):
            continue

    def _listed(self, rest: Rest) -> bool:
        """«سفراء الأردن | ، غانا، كوبا والهند |»: the next of several states, of which the last is joined by و."""
        if rest.form.number != MANY or not rest.states or self.line.word(rest.at) != "،":
            return False
        entity = following = self.entities.get(rest.at + 1)
        while following is not None and not following.proclitics and not following.adjective:
            at = following.last + (self.line.word(following.last) == "،")
            following = self.entities.get(at)
        ends = following is not None and following.proclitics == "و" and not following.adjective
        return ends and entity is not None and not entity.proclitics and rest.with_state(entity)

    def _nationals(self, rest: Rest) -> bool:
        """A portfolio of its state's people abroad: «وزير الخارجية | والسنغاليين في الخارج |», «… المقيمين بالخارج»."""
        entity = self.entities.get(rest.at)
        if entity is None or not entity.adjective or rest.bare or rest.states:
            return False
        if entity.proclitics != "و" and not (self.line.word(rest.at - 1).endswith("شءون") and not entity.proclitics):
            return False
        at = entity.last + (self.line.word(entity.last) in _RESIDING)
        at += self.line.word(at) == "في"
        if self.line.word(at) not in _ABROAD:
            return False
        rest.with_state(entity)
        return rest.take(at + 1)

    def _own_state(self, rest: Rest) -> bool:
        """An adjective of a state, or its name: «الكازاخستاني», «… الدفاع مصر», «وكازاخستان» after a dual."""
        entity = self.entities.get(rest.at)
        if entity is None:
            return False
        if entity.proclitics == "و":
            several = rest.form.number != ONE and rest.states
            return rest.with_state(entity) if several else False
        if entity.proclitics:
            joined = not entity.adjective and entity.proclitics in ("ل", "ب") and self.line.word(rest.at) != "لخادم"
            body = entity.party.startswith("org:") or rest.form.head.host
            if entity.proclitics == "ل" and not body and self._is_goal(rest.at):
                return False
            return joined and rest.sent(entity, entity.proclitics)
        if entity.adjective:
            if rest.states and self.line.word(rest.at) == _KINGDOM and not self.line.word(rest.at - 1).endswith("ه"):
                return False  # «زار الرئيس الأمريكي | السعودية»
            agrees = self.line.word(rest.at).startswith("ال") or (rest.bare and not rest.form.definite)
            return rest.with_state(entity) if agrees else False
        construct = not (rest.states or rest.bare or rest.owned) and rest.form.head.takes & {"closed", "open"}
        crowned = self.line.word(rest.at - 1) == "العهد"  # «أن يزور ولي العهد | سيول»
        return rest.with_state(entity) if construct and not crowned else False

    def _is_goal(self, at: int) -> bool:
        """Whether ل leads on a journey told of before the office: «زيارة الوزير فلان رئيس مجلس الوزراء | لليونان»."""
        words = [self.line.word(i) for i in range(at - 1, max(at - _JOURNEY, -1), -1)]
        return any(word[1:] in _GOING or word in _GOING for word in words)

    def _state_after_its_noun(self, rest: Rest) -> bool:
        """«جمهورية …» where only the state's short name was found, bare or joined with ل or ب."""
        word = self.line.word(rest.at)
        entity = self.entities.get(rest.at + 1)
        if entity is None or entity.adjective or entity.proclitics:
            return False
        if word[1:] in STATE_NOUNS and word[0] in "لب":
            return rest.sent(entity, word[0])
        return word in STATE_NOUNS and not rest.states and not rest.bare and rest.with_state(entity)

    def _each_of(self, rest: Rest) -> bool:
        """«وزراء خارجية | كل من ألمانيا | والسويد»: the first of several states."""
        entity = self.entities.get(rest.at + 2) if rest.form.number != ONE else None
        each = self.line.follows(rest.at, ("كل", "من")) and entity is not None and not entity.adjective
        return each and entity is not None and rest.with_state(entity)

    def _style(self, rest: Rest) -> bool:
        """What a state is called behind its name: «جمهورية بنغلادش الشعبية», «دولة قطر الشقيقة»."""
        return (
            bool(rest.states) and not rest.bare and self.line.word(rest.at) in _STATE_STYLES and rest.take(rest.at + 1)
        )

    def _joined_state(self, rest: Rest) -> bool:
        """«للبلاد»: the state that the office is of, not named."""
        return self.line.word(rest.at) in self.words.joined_states and rest.take(rest.at + 1)

    def _modifier(self, rest: Rest) -> bool:
        word = self.line.word(rest.at)
        if word in self.words.modifiers and (rest.form.head.host or word not in _SENT_ONLY):
            rest.former = rest.former or word in self.words.former
            bare = rest.bare
            rest.take(rest.at + 1)
            rest.bare = bare
            return True
        for phrase in self.words.phrases.get(word, ()):
            if self.line.follows(rest.at + 1, phrase):
                return rest.take(rest.at + 1 + len(phrase))
        return False

    def _mission(self, rest: Rest) -> bool:
        """«في سفارة المملكة لدى قطر», «بسفارة …»."""
        if not rest.form.head.host:
            return False
        read = self.mission(rest.at + (self.line.word(rest.at) == "في"))
        if read is None:
            return False
        last, states, host = read
        rest.states += states
        rest.host = host or rest.host
        return rest.take(last)

    def _seat(self, rest: Rest) -> bool:
        """«لدى قطر», «إلى اليمن»; «في الاتحاد الأوروبي» of one who is not sent."""
        inside = self.entities.get(rest.at + 1) if self.line.word(rest.at) == "في" and not rest.states else None
        full = self.line.word(rest.at + 1) in STATE_NOUNS and not rest.bare  # «وزير التجارة في جمهورية …»
        free = not rest.form.head.host or not rest.bare  # «الممثلة العليا للسياسة الخارجية في الاتحاد …»
        home = full or rest.form.head.role == "ministry"  # «وزارة الخارجية في باكستان»
        if inside is not None and ((inside.party.startswith("org:") and free) or (home and not rest.form.head.host)):
            return rest.with_state(inside)
        if not rest.form.head.host or rest.host is not None or self.line.word(rest.at) not in _SEATS:
            return False
        at = rest.at + 1 + (self.line.word(rest.at + 1) in _OFFICES)
        entity = self.entities.get(at)
        if entity is None and self.line.word(at) in STATE_NOUNS:
            entity = self.entities.get(at + 1)
        if entity is not None and entity.place and self.line.word(rest.at) == "الي" and not rest.form.free:
            return False  # «وصل الممثل الأممي | إلى طرابلس»
        if entity is not None and not entity.adjective and not entity.proclitics:
            rest.host = entity.party
            return rest.take(self._in_town(entity.last) if entity.party.startswith("org:") else entity.last)
        near = self.line.word(rest.at) == "لدي" and self.line.word(at) in _NEAR
        return near and rest.take(at + 1)

    def _region(self, rest: Rest) -> bool:
        """«إلى الشرق الأوسط» of one who is sent."""
        free = rest.form.head.host and rest.host is None and self.line.word(rest.at) in _SEATS
        last = region_end(self.line, rest.at + 1) if free else None
        return last is not None and rest.take(last)

    def _purpose(self, rest: Rest) -> bool:
        last = self.nouns.purpose(rest.at)
        return last is not None and rest.take(last)

    def _ministry(self, rest: Rest) -> bool:
        """«وزير الدولة | بالخارجية |»: the ministry in which he serves, by its portfolio."""
        word = self.line.word(rest.at)
        serves = self.line.word(rest.at - 1) in _SERVING and rest.form.head.role.endswith("minister")
        return serves and word.startswith("بال") and word[1:] in self.words.portfolio and rest.take(rest.at + 1)

    def _in_town(self, at: int) -> int:
        """Behind where an organisation has its seat: «لدى الأمم المتحدة | والمنظمات الدولية الأخرى في جنيف |»."""
        end = at
        if self.line.word(at) == "والمنظمات":
            at += 1
            while self.line.word(at) in _OTHERS:
                at += 1
            end = at
        inside = self.line.word(at) == "في"
        town = self.entities.get(at + inside)
        if town is None or town.adjective or not (inside or town.proclitics == "ب"):
            return end
        return town.last

    def _body(self, rest: Rest) -> bool:
        """«رئيس اللجنة العليا لمهرجان …»: the body that a body serves."""
        if rest.bare or rest.form.definite or rest.form.head.host or "open" not in rest.form.head.takes:
            return False
        last = self.nouns.served(rest.at) if rest.at not in self.entities else None
        if last is None:
            return False
        if not rest.states:  # «رئيس هيئة الأركان للقوات الأردنية»
            rest.states += [found.party for at in range(rest.at, last) if (found := self.entities.get(at)) is not None]
        return rest.take(last)

    _FREE_STEPS = (_own_state, _state_after_its_noun, _seat)
    _STEPS = (
        _nationals,
        _own_state,
        _state_after_its_noun,
        _each_of,
        _style,
        _modifier,
        _joined_state,
        _mission,
        _seat,
        _region,
        _purpose,
        _ministry,
        _body,
    )
    """In which order it is tried to read on; methods bound to what holds them would keep the text alive."""
