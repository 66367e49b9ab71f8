"""Offices: the phrase of a role as a careful reader would copy it, whose it is and where its holder is sent."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from dragoman.language.found import Found
from dragoman.language.text import Text
from dragoman.language.wordlists import WordList
from dragoman.reader.mentions.line import Line
from dragoman.reader.mentions.marked import marked
from dragoman.reader.mentions.name_words import NameWords, name_words
from dragoman.reader.mentions.office_phrase import OfficePhrases, Read
from dragoman.reader.mentions.office_words import ONE, TWO, office_words
from dragoman.reader.mentions.plain_words import is_plain
from dragoman.reader.mentions.wording import wording

_MOST_OFFICES = 4
"""Offices of one man in one phrase."""

_BETWEEN = 8
"""Tokens between the adjectives of two who hold one office, for the name of the first."""

_HEADS = frozenset({"head-of-state", "head-of-government", "speaker", "counterpart"})
"""Roles after which another office, set beside without و, is another man's: «استقبل رئيس الوزراء وزير …»."""

_OTHERS = _HEADS - {"head-of-government"} | {"ambassador", "envoy", "secretary-general", "leader", "king"}
"""Roles that no phrase goes on with as a second office of the same man."""

_GOVERNING = frozenset(
    {"head-of-state", "head-of-government", "minister", "foreign-minister", "ministry", "ambassador"}
)
"""Roles that no party gives."""

_OF_ONE_PARTY = frozenset({"CHN", "VNM", "LAO", "CUB", "PRK"})
"""States whose one party rules: who leads it leads the state."""
_LEADERS = frozenset({"secretary-general", "chair"})
_FATHERS = frozenset({"بن", "بنت", "عبد", "ال"})
"""Words after which any word is a name: «بن مساعد», «عبد الملك», «آل أمير»."""


def find_offices(text: Text, entities: Sequence[Found]) -> list[Found]:
    """Every office, of one man, two or many, in order; none within another.

    `value` is the role's key. `detail`: `state` (a party code or None) and `states` where there are several; `whose`,
    the word that names the state by the report's own place («المملكة», «بلاده»); `host` (the state to which an envoy
    is sent); `count` 1, 2 or n; `definite`; `free` for «سفيرا ل…»; `counterpart` for «نظيره»; `former`; `roles` where
    one man holds several («ولي العهد رئيس مجلس الوزراء»); `words`, the phrase with its article written out.
    """
    line = Line(text)
    reader = _Offices(line, OfficePhrases(line, marked(text, entities)))
    found: list[Found] = []
    at = 0
    for i in text.listed(_heads()):
        office = reader.office(i) if i >= at else None
        if office is not None:
            first, at = office
            other = reader.other(first, at)
            found += [first] if other is None else [first._replace(detail=first.detail | {"count": ONE}), other]
    return found


@cache
def _heads() -> WordList:
    """Every word with which an office may begin."""
    return WordList(office_words().heads)


class _Offices:
    """Joins the offices of one man and tells what is no office."""

    def __init__(self, line: Line, phrases: OfficePhrases) -> None:
        self.line = line
        self.phrases = phrases
        self.names: NameWords = name_words()

    def office(self, first: int) -> tuple[Found, int] | None:
        """The office whose head is at a token, with those that its holder has besides, and the token after it."""
        read = self.phrases.read(first)
        if read is None or self._is_none(first, read):
            return None
        offices = [read]
        before = self.line.word(first - 1)
        named = self.line.word(first - 2) in _FATHERS or (bool(before) and not is_plain(before))
        named = named and self.line.is_next(first)
        while (more := self._besides(offices, named=named)) is not None:
            offices.append(more)
        last = offices[-1].last
        start, end = self.line.tokens[first].start + read.form.skip, self.line.tokens[last - 1].end
        return Found("office", start, end, read.role, self._detail(offices, first, start, end)), last

    def other(self, office: Found, last: int) -> Found | None:
        """The second of two whose names stand between: «الرئيسان الأذربيجاني فلان والكازاخستاني فلان»."""
        if office.detail["count"] != TWO or office.detail["state"] is None:
            return None
        entities = self.phrases.entities
        at = next((at for at in range(last, last + _BETWEEN) if at in entities), None)
        if at is None or at == last or not entities[at].adjective or entities[at].proclitics != "و":
            return None
        start, end = self.line.tokens[at].start + 1, self.line.tokens[entities[at].last - 1].end
        words = wording(self.line.text, start, end)
        detail = {"state": entities[at].party, "count": ONE, "definite": True, "words": words}
        return Found("office", start, end, office.value, detail)

    def _detail(self, offices: list[Read], first: int, start: int, end: int) -> dict[str, Any]:
        read = offices[0]
        begins = (first, *(office.last for office in offices))
        stately = [office for at, office in zip(begins, offices, strict=False) if not self._is_of_faction(at, office)]
        states = tuple(dict.fromkeys(state for office in stately for state in office.states))
        detail: dict[str, Any] = {
            "state": states[0] if len(states) == 1 else None,
            "count": read.form.number,
            "definite": read.form.definite or not read.bare,
            "words": wording(self.line.text, start, end),
        }
        if len(states) > 1:
            detail["states"] = states
        if read.whose is not None and not states:
            detail["whose"] = read.whose
        if host := next((office.host for office in offices if office.host is not None), None):
            detail["host"] = host
        if read.head.counterpart:
            detail["counterpart"] = True
        if read.form.free:
            detail["free"] = True
        if read.former:
            detail["former"] = True
        if len(offices) > 1:
            detail["roles"] = tuple(office.role for office in offices)
        return detail

    def _is_of_faction(self, first: int, read: Read) -> bool:
        """Whether an office is a party's or a movement's: «رئيس حزب … اللبناني», «وفد حركة …»."""
        factions = self.phrases.words.factions
        if read.role in _GOVERNING or (set(read.states) & _OF_ONE_PARTY and read.head.role in _LEADERS):
            return False
        return any(self.line.word(at) in factions for at in range(first + 1, read.last))

    def _is_none(self, first: int, read: Read) -> bool:
        """Whether it is no office here: a title before a name, a thing's name, an adjective («السبب الرئيس»)."""
        before = self.line.word(first - 1)
        if before in _FATHERS or (
            read.head.royal and before in self.names.named_after and not self._is_pronoun(first - 1)
        ):
            return True
        if read.head.adjective and read.form.definite and before.startswith("ال") and before[2:] in self.names.nouns:
            return True
        named = self.line.is_next(read.last) and self.line.word(read.last) in self.names.given
        return read.bare and read.head.courtesy and named

    def _is_pronoun(self, at: int) -> bool:
        """Whether a token ends in the pronoun ه, not in ta marbuta: «حمله أمير قطر», not «حملة أمير قطر»."""
        return self.line.word(at).endswith("ه") and not self.line.written(at).endswith("ة")

    def _besides(self, offices: list[Read], *, named: bool) -> Read | None:
        """Another office of the same man: set beside without و, or a ministry beside a deputy premier's chair.

        `named`: a name stands before, so that even a premier's second office is his and no object of a verb.
        """
        read, last = offices[0], offices[-1].last
        ended = self.phrases.entities.get(last - 1)
        alone = (read.bare and not read.head.whole) or (
            read.role in _HEADS and not (named and read.role == "head-of-government")
        )
        if read.form.number != ONE or alone or len(offices) == _MOST_OFFICES:
            return None
        closed = ended is not None and ended.adjective
        if not self.line.is_next(last) or (closed and not named):
            return None
        more = self.phrases.read(last)
        if more is None or more.form.number != ONE or more.bare or more.role in _OTHERS or _are_two(offices, more):
            return None
        if closed and more.states:
            return None  # «… فلان نائب الرئيس اليمني | رئيس مجلس الوزراء», but no minister of another state
        if more.form.skip == 0:
            return more
        deputy = len(offices) == 1 and read.role == "deputy-head-of-government" and more.role.endswith("minister")
        return more if deputy and self.line.word(last)[: more.form.skip] == "و" else None


def _are_two(offices: list[Read], more: Read) -> bool:
    """Whether an office beside others is another man's: of another state, or a minister's behind an envoy's."""
    own = {state for office in offices for state in office.states if not state.startswith("org:")}
    theirs = {state for state in more.states if not state.startswith("org:")}
    if own and theirs:
        return own.isdisjoint(theirs)
    of_body = bool(theirs) and any(state.startswith("org:") for office in offices for state in office.states)
    return (offices[0].role in _SENT or of_body) and more.role in _GOVERNING


_SENT = frozenset({"ambassador", "envoy", "charge-d-affaires", "representative"})
