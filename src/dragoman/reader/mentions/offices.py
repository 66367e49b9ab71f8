"""Offices: the phrase of a role as a careful reader would copy it, whose it is and where its holder is sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from dragoman.language.fold import folded
from dragoman.language.found import Found
from dragoman.language.text import Text
from dragoman.reader.mentions.marked import marked
from dragoman.reader.mentions.name_words import name_words
from dragoman.reader.mentions.office_words import ONE, Form, Head, OfficeWords, office_words
from dragoman.reader.mentions.wording import wording

_DEEPEST = 3
"""Offices within offices: «مدير مكتب نائب رئيس مجلس الوزراء»."""

_LONGEST = 14
"""Tokens of an open complement."""

_SEATS = frozenset({"لدي", "في", "الي"})
_DAYS = frozenset(
    folded(
        "اليوم الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الماضي الماضية المقبل الذي التي الذين الآن الليلة الله"
        " الدكتور المهندس الأستاذ الشيخ السيد الأمير الملك اللواء العميد العقيد الفريق السفير الوزير الأول الأميرة"
    ).split()
)
"""Definite words that no noun phrase of an office goes on with."""
_STATE_NOUNS = frozenset({"دوله", "جمهوريه", "مملكه", "سلطنه"})


class _Read(NamedTuple):
    """A phrase read from a head: its end token, role, states, host, number and definiteness."""

    last: int
    role: str
    states: tuple[str, ...]
    host: str | None
    number: int | str
    definite: bool
    head: Head
    former: bool
    bare: bool


def find_offices(text: Text, entities: Sequence[Found]) -> list[Found]:
    """Every office, of one man, two or many, in order; none within another.

    `value` is the role's key. `detail`: `state` (a party code or None) and `states` where there are several; `host`
    (the state to which an envoy is sent); `count` 1, 2 or n; `definite`; `counterpart` for «نظيره»; `former`; `roles`
    where one man holds several («ولي العهد رئيس مجلس الوزراء»); `words`, the phrase with its article written out.
    """
    heads = office_words().heads
    grammar = _Grammar(text, entities)
    found: list[Found] = []
    at = 0
    for i, token in enumerate(text.tokens):
        if i < at or token.text not in heads:
            continue
        office = grammar.office(i)
        if office is not None:
            found.append(office[0])
            at = office[1]
    return found


class _Grammar:
    """The grammar of one text's offices, by token."""

    def __init__(self, text: Text, entities: Sequence[Found]) -> None:
        self.text = text
        self.tokens = text.tokens
        self.entities = marked(text, entities)
        self.words: OfficeWords = office_words()

    def office(self, first: int) -> tuple[Found, int] | None:
        """The office whose head is at a token, with those that its holder has besides, and the token after it."""
        opened = self._head(first)
        if opened is None or (opened[1].bare and opened[0].head.courtesy and self._is_named(opened[1].last)):
            return None
        form, read = opened
        roles, states, last, host = [read.role], read.states, read.last, read.host
        while (more := self._besides(read, last, roles)) is not None:
            roles.append(more.role)
            states += tuple(state for state in more.states if state not in states)
            last, host = more.last, host or more.host
        start, end = self.tokens[first].start + form.skip, self.tokens[last - 1].end
        detail: dict[str, Any] = {
            "state": states[0] if len(states) == 1 else None,
            "count": read.number,
            "definite": read.definite,
            "words": wording(self.text, start, end),
        }
        if len(states) > 1:
            detail["states"] = states
        if host is not None:
            detail["host"] = host
        if read.head.counterpart:
            detail["counterpart"] = True
        if read.former:
            detail["former"] = True
        if len(roles) > 1:
            detail["roles"] = tuple(roles)
        return Found("office", start, end, read.role, detail), last

    def _is_named(self, at: int) -> bool:
        """Whether a given name follows at once: then «الأمير» is a title, no office."""
        return self._adjacent(at) and self._word(at) in name_words().given

    def _besides(self, read: _Read, at: int, roles: list[str]) -> _Read | None:
        """Another office of the same man: set beside the first without و, or a ministry beside a deputy's chair."""
        if read.number != ONE or at >= len(self.tokens) or len(roles) > _DEEPEST or not self._adjacent(at):
            return None
        opened = self._head(at)
        ended = self.entities.get(at - 1)
        if opened is None or (ended is not None and ended.adjective and read.number == ONE):
            return None
        form, more = opened
        if more.number != ONE or more.head.rank or more.bare or more.head.counterpart:
            return None
        if form.skip == 0:
            return more
        joined = self.tokens[at].text[: form.skip] == "و"
        return (
            more
            if joined
            and len(roles) == 1
            and read.role == "deputy-head-of-government"
            and more.role.endswith("minister")
            else None
        )

    def _head(self, first: int, depth: int = 0) -> tuple[Form, _Read] | None:
        best: tuple[Form, _Read] | None = None
        for form in self.words.heads.get(self._word(first), ()):
            if not self._follows(first + 1, form.rest):
                continue
            read = self._phrase(form, first + 1 + len(form.rest), depth)
            if read is not None and (best is None or read.last > best[1].last):
                best = form, read
        return best

    def _phrase(self, form: Form, at: int, depth: int) -> _Read | None:
        head, start = form.head, at
        role = head.role
        states: list[str] = [head.fixed] if head.fixed else []
        complete = form.definite
        if form.definite:
            role = head.alone or head.role
            if head.alone is None and not head.whole:
                complete = False
        elif "adjective" in head.takes and self._word(at) in self.words.indefinite_modifiers:
            at += 1
        if form.definite:
            at = self._modifiers(at)
        inner: _Read | None = None
        if not form.definite or head.whole or (head.takes and self._word(at).startswith("ل")):
            taken = self._complement(form, at, depth)
            if taken is not None:
                at, role, inner, named = taken
                states += named
                complete = True
        if not complete:
            return None
        bare = at == start
        at, states, host, former = self._tail(form, start, at, states, inner)
        if head.chancellor and states and states[0] in head.chancellor and bare:
            role = "head-of-government"
        if head.alone is None and form.definite and not head.whole and at == start:
            return None
        return _Read(
            at,
            role,
            tuple(dict.fromkeys(states)),
            host,
            form.number,
            form.definite or bool(at > start),
            head,
            former,
            at == start,
        )

    def _complement(self, form: Form, at: int, depth: int) -> tuple[int, str, _Read | None, list[str]] | None:
        """What follows in construct: another office, a listed body or portfolio, a state, or an open noun phrase."""
        head, takes = form.head, form.head.takes
        role = head.alone if head.whole and head.alone else head.role
        if not self._adjacent(at):
            return None
        if "name-of" in takes and self._word(at) == "باسم":
            at += 1
        if takes & {"closed", "state"}:
            listed = self._listed(at, head)
            if listed is not None:
                last, name = listed
                if "open" in takes:
                    last = max(last, self._noun_phrase(at) or last)
                return last, head.of.get(name, role), None, self._states(at, last)
        if depth < _DEEPEST and takes & {"office", "name-of", "for"}:
            nested = self._head(at, depth + 1)
            if nested is not None and self._may_nest(form, at, nested[0]):
                read = nested[1]
                if head.deputy:
                    role = "deputy-minister" if read.role.endswith("minister") else f"deputy-{read.role}"
                return read.last, role, read, list(read.states)
        entity = self.entities.get(at)
        if entity is not None and "state" in takes and not entity.proclitics:
            if not entity.adjective:
                return entity.last, head.state or role, None, [entity.party]
            if not self._word(at).startswith("ال") and "adjective" in takes:
                return entity.last, role, None, [entity.party]
        if "state" in takes and entity is None and self._word(at) in _STATE_NOUNS:
            entity = self.entities.get(at + 1)
            if entity is not None:
                return entity.last, head.state or role, None, [entity.party]
        if takes & {"place", "open"}:
            end = self._noun_phrase(at)
            opens = "open" in takes or self._word(at) in self.words.body_nouns or self._is_place(at)
            if end is not None and opens:
                return end, role, None, self._states(at, end) if "open" in takes else []
        return None

    def _states(self, first: int, last: int) -> list[str]:
        return [entity.party for at in range(first, last) if (entity := self.entities.get(at)) is not None]

    def _may_nest(self, form: Form, at: int, inner: Form) -> bool:
        """Whether an office stands in construct with the head, or is joined to a definite one with ل."""
        before = self._word(at)[: inner.skip]
        if before in ("ل", "ول") and (form.definite or "name-of" in form.head.takes):
            return before == "ل"
        return not before and (not form.definite or "name-of" in form.head.takes)

    def _is_place(self, at: int) -> bool:
        return any(
            name == "place" and self._follows(at + 1, rest)
            for rest, name in self.words.complements.get(self._word(at), ())
        )

    def _listed(self, at: int, head: Head) -> tuple[int, str] | None:
        """A listed complement: portfolios for who takes them, bodies for those whose role they tell."""
        for rest, name in self.words.complements.get(self._word(at), ()):
            if name == "place" or (name not in head.of and name in ("republic", "states", "secretariat")):
                continue
            if name not in head.of and "closed" not in head.takes:
                continue
            if self._follows(at + 1, rest):
                last = at + 1 + len(rest)
                if name not in ("parliament", "republic", "states"):
                    last = self._portfolios(last)
                return last, name
        return None

    def _portfolios(self, at: int) -> int:
        """The end of the portfolios that go on: «… والتجارة وشؤون الطاقة»."""
        words = self.words.portfolio
        while self._adjacent(at):
            word = self._word(at)
            if at in self.entities and self.entities[at].adjective and word not in words:
                break
            if not any(plain in words for plain in _unclothed(word)):
                break
            at += 1
        return at

    def _noun_phrase(self, at: int) -> int | None:
        """The end of an open noun phrase: nouns of bodies down to a definite noun, and its adjectives."""
        first, definite, opener, closed = at, False, False, False
        words = self.words
        while at < first + _LONGEST and self._adjacent(at):
            word = self._word(at)
            entity = self.entities.get(at)
            if entity is not None and (not entity.proclitics or definite):
                if entity.adjective and not definite:
                    break
                if entity.proclitics not in ("", "و", "ل"):
                    break
                at, definite, closed = entity.last, True, entity.adjective
                continue
            if closed:
                break
            if at > first and word in words.heads and not (word in words.body_nouns and not definite):
                opened = self._head(at, _DEEPEST)
                if opened is not None:
                    if not definite and opened[0].skip == 0:
                        at, definite = opened[1].last, True
                    break
            plain = word[1:] if word.startswith("و") and len(word) > 4 and at > first else word  # noqa: PLR2004
            if plain.startswith("ال") and len(plain) > 3 and plain not in _DAYS:  # noqa: PLR2004
                if plain != word and plain not in words.portfolio and not definite:
                    break
                definite = True
            elif plain in words.body_nouns:
                opener = plain in words.body_openers
                definite = False
            elif definite and (
                (word.startswith(("لل", "بال")) and self._known_body(word)) or word in ("لشءون", "لكره")
            ):
                definite = not word.startswith("لش") and word != "لكره"
            elif opener and not definite and self.tokens[at].shape == "word":
                definite, opener = True, False
            elif definite and word in ("بمنطقه", "بمحافظه", "بمدينه", "بولايه"):
                definite, opener = False, True
            else:
                break
            at += 1
        return at if definite and at > first else None

    def _known_body(self, word: str) -> bool:
        plain = "ال" + word[2:] if word.startswith("لل") else word[1:]
        return plain in self.words.portfolio or plain[2:] in self.words.body_nouns

    def _tail(
        self, form: Form, start: int, at: int, states: list[str], inner: _Read | None
    ) -> tuple[int, list[str], str | None, bool]:
        """Adjectives, «لدولة …», «لدى …» and the like, after the head and its complement."""
        host = inner.host if inner is not None else None
        former = False
        nested_state = bool(states) and inner is not None
        while at < len(self.tokens) and self._adjacent(at):
            word = self._word(at)
            entity = self.entities.get(at)
            if entity is not None:
                if (
                    entity.adjective
                    and entity.proclitics == ""
                    and (word.startswith("ال") or (at == start and not form.definite))
                ):
                    if entity.party not in states:
                        states.append(entity.party)
                    at = entity.last
                elif entity.proclitics == "و" and form.number != ONE and states:
                    states.append(entity.party)
                    at = entity.last
                elif not entity.adjective and entity.proclitics in ("ل", "ب") and (not states or form.head.host):
                    if form.head.host and (states or entity.proclitics == "ب"):
                        if host is not None:
                            break
                        host = entity.party
                    else:
                        states.append(entity.party)
                    at = entity.last
                elif (
                    not entity.adjective
                    and not states
                    and entity.proclitics == ""
                    and form.head.takes & {"closed", "open"}
                ):
                    states.append(entity.party)
                    at = entity.last
                else:
                    break
            elif word in _STATE_NOUNS and not states and (entity := self.entities.get(at + 1)) is not None:
                states.append(entity.party)
                at = entity.last
            elif word in self.words.modifiers:
                former = former or word in self.words.former
                at += 1
            elif (phrase := self._fixed(at)) is not None:
                at = phrase
            elif word[:1] in ("ل", "ب") and word[1:] in _STATE_NOUNS and (entity := self.entities.get(at + 1)):
                if form.head.host and (states or word[0] == "ب"):
                    if host is not None:
                        break
                    host = entity.party
                elif states and not nested_state:
                    break
                else:
                    states.append(entity.party)
                at = entity.last
            elif form.head.host and (mission := self._mission(at)) is not None:
                at, sender, host = mission.last, mission.states, mission.host
                states += sender
            elif form.head.host and host is None and word in _SEATS:
                seat = self._seat(at + 1)
                if seat is None:
                    break
                at, host = seat
            elif not form.definite or form.head.whole or form.head.host:
                last = self._for(at)
                if last is None:
                    break
                at = last
            else:
                break
        return at, states, host, former

    def _seat(self, at: int) -> tuple[int, str | None] | None:
        entity = self.entities.get(at)
        if entity is not None and not entity.adjective and not entity.proclitics:
            return entity.last, entity.party
        if self._word(at) in _STATE_NOUNS and (entity := self.entities.get(at + 1)) is not None:
            return entity.last, entity.party
        if self._word(at - 1) == "لدي" and self._word(at) in ("الدوله", "المملكه", "البلاد", "الجمهوريه"):
            return at + 1, None
        return None

    def _mission(self, at: int) -> _Read | None:
        """«في سفارة المملكة لدى قطر», «بسفارة …»."""
        at = at + 1 if self._word(at) == "في" else at
        opened = self._head(at, _DEEPEST)
        if opened is None or opened[1].role not in ("embassy", "consulate"):
            return None
        return opened[1]

    def _for(self, at: int) -> int | None:
        """«للشؤون السياسية», «لشؤون أوروبا», «للعلاقات الثنائية»."""
        word = self._word(at)
        if word in ("للشءون", "لشءون", "للعلاقات", "للشرق"):
            return self._portfolios(at + 1)
        return None

    def _fixed(self, at: int) -> int | None:
        for rest in self.words.phrases.get(self._word(at), ()):
            if self._follows(at + 1, rest):
                return at + 1 + len(rest)
        return None

    def _modifiers(self, at: int) -> int:
        while at < len(self.tokens) and self._adjacent(at) and self._word(at) in self.words.modifiers:
            at += 1
        return at

    def _follows(self, at: int, words: Sequence[str]) -> bool:
        return all(self._word(at + k) == word for k, word in enumerate(words))

    def _word(self, at: int) -> str:
        return self.tokens[at].text if 0 <= at < len(self.tokens) else ""

    def _adjacent(self, at: int) -> bool:
        """Whether a token stands right after the one before it, with spaces only and no new line between."""
        if at >= len(self.tokens):
            return False
        between = self.text.folded[self.tokens[at - 1].end : self.tokens[at].start]
        return between.isspace() and "\n" not in between if between else False


def _unclothed(word: str) -> tuple[str, ...]:
    """A word as it may stand in a list: itself, without و, and with the article that «لل» writes with one ل."""
    bare = word.removeprefix("و")
    if bare.startswith("لل"):
        return word, "ال" + bare[2:]
    return word, bare, bare.removeprefix("ل")
