"""Standing bodies of states, as mentions, with the whole of their names.

«اللجنة الاقتصادية والتجارية المشتركة بين أذربيجان وقطر», «مجلس الأعمال السعودي الفرنسي», «فريق عمل مشترك».
"""

from __future__ import annotations

from functools import cache
from typing import Any

import msgspec

from dragoman.language.fold import folded
from dragoman.language.found import Found
from dragoman.language.text import Text
from dragoman.language.tokens import Token
from dragoman.lexicon.automaton import Automaton, Entry
from dragoman.lexicon.nouns import noun_phrase_forms
from dragoman.model.reviewed import reviewed

_LONGEST_PAIR = 9
"""How many words «بين» may take to name its two sides."""


class _Type(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    type: str
    words: list[str] = msgspec.field(default=[], name="with")
    also: list[str] = []
    states: int | None = None


class _Head(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    head: str
    types: list[_Type]


class _Listed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What `bodies.yml` holds."""

    heads: list[_Head]
    complements: str
    qualifiers: str
    pairs: str


class _Words:
    """The lists folded, and the automaton of heads."""

    def __init__(self, listed: _Listed) -> None:
        entries: dict[str, _Head] = {}
        for head in listed.heads:
            for form in noun_phrase_forms(head.head):
                entries.setdefault(form.written, head)
            for form in noun_phrase_forms(head.head, of="\0"):  # the dual in construct: «لجنتا», «لجنتي»
                entries.setdefault(form.written.split()[0], head)
        self.heads = Automaton([Entry(written, (head, written)) for written, head in entries.items()])
        complements, qualifiers = folded(listed.complements).split(), folded(listed.qualifiers).split()
        self.within = {word: word for word in (*complements, *qualifiers)}
        for word in qualifiers:
            stem = word.removesuffix("ه") + "ت" * word.endswith("ه")
            self.within |= {stem + "ان": word, stem + "ين": word}
            self.within |= {} if word.endswith("ه") else {word + "ا": word}  # «حوارا استراتيجيا»
        self.pairs = frozenset(folded(listed.pairs).split())


def bodies_in(text: Text, entities: list[Found]) -> list[Found]:
    """Every body of states that a text names, in order, of kind `body`; `entities` are those of `entities_in`.

    The value is the name as written, folded and without a preposition before it. The detail has `type`, a word of the
    slot `type` of a mechanism, and `states`, the codes of the states in the name, in their order.
    """
    words = _words()
    states = {found.start: found for found in entities if found.kind == "state"}
    found: list[Found] = []
    reach = 0
    for hit in words.heads.find(text.folded):
        if hit.start < reach:
            continue
        named = _Name(text, words, states, text.token_at(hit.end))
        named.read()
        end = named.end if named.end is not None else hit.end
        head, surface = hit.payload
        kind = _type(head, named)
        if kind is None:
            continue
        detail: dict[str, Any] = {"type": kind}
        if named.codes:
            detail["states"] = named.codes
        written = " ".join(text.folded[hit.start : end].split())
        if surface.startswith("ال") and not written.startswith("ال"):  # «للجنة» hides the article's alef
            written = ("ال" if surface.startswith("الل") else "ا") + written
        found.append(Found("body", hit.start, end, written, detail))
        reach = end
    return found


class _Name:
    """The reading of one name from behind its head: how far it goes, its words without article, its states."""

    def __init__(self, text: Text, words: _Words, states: dict[int, Found], at: int) -> None:
        self._tokens, self._words, self._states, self._at = text.tokens, words, states, at
        self.end: int | None = None
        self.said: list[str] = []
        self.codes: list[str] = []

    def read(self) -> None:
        while self._inner():
            pass
        if self._purpose():
            while self._inner():
                pass
        self._pair()

    def _token(self, ahead: int = 0) -> Token | None:
        at = self._at + ahead
        return self._tokens[at] if at < len(self._tokens) else None

    def _inner(self) -> bool:
        """Take one complement, qualifier or state's adjective, with a hyphen before it if there is one."""
        dash = self._token()
        ahead = 1 if dash is not None and dash.text == "-" and self.end is not None else 0
        token = self._token(ahead)
        if token is None or token.shape != "word":
            return False
        joined = token.start + (1 if token.text.startswith("و") and token.start not in self._states else 0)
        state = self._states.get(joined)
        if state is not None and state.detail.get("form") in {"adjective", "people"}:
            self._add_state(state)
            self.said.append(token.text)
            self._move_to(state.end)
            return True
        prefixes = ("", "و", "ل") if ahead == 0 and self.end is not None else ("", "لل")
        for prefix in prefixes:
            stem = token.text.removeprefix(prefix).removeprefix("ال")
            if stem in self._words.within and token.text.startswith(prefix):
                self.said.append(self._words.within[stem])
                self._move_to(token.end)
                return True
        return False

    def _purpose(self) -> bool:
        """Take «للتعاون»: what the body is for."""
        token = self._token()
        if token is None or not token.text.startswith("لل") or "ال" + token.text[2:] in self._words.pairs:
            return False
        if self.end is None or token.start + 1 in self._states:
            return False
        self._move_to(token.end)
        return True

    def _pair(self) -> None:
        """Take «بين أذربيجان وقطر», «بين البلدين»."""
        token = self._token()
        if token is None or token.text != "بين" or self.end is None:
            return
        codes: list[str] = []
        for ahead in range(1, _LONGEST_PAIR):
            word = self._token(ahead)
            if word is None or word.shape == "mark":
                return
            if word.text in self._words.pairs:
                self._move_to(word.end)
                return
            offset = 1 if word.text[0] == "و" and word.start not in self._states else 0
            state = self._states.get(word.start + offset)
            if state is not None and state.value not in codes:
                codes.append(str(state.value))
                if len(codes) == 2:  # noqa: PLR2004  # a pair
                    self.codes += [code for code in codes if code not in self.codes]
                    self._move_to(state.end)
                    return

    def _add_state(self, state: Found) -> None:
        if state.value not in self.codes:
            self.codes.append(str(state.value))

    def _move_to(self, end: int) -> None:
        self.end = end
        while (token := self._token()) is not None and token.start < end:
            self._at += 1


def _type(head: _Head, named: _Name) -> str | None:
    said = frozenset(named.said)
    for kind in head.types:
        if kind.words and said.isdisjoint(map(folded, kind.words)):
            continue
        enough = kind.states is not None and len(named.codes) >= kind.states
        if enough or not said.isdisjoint(map(folded, kind.also)) or (kind.states is None and not kind.also):
            return kind.type
    return None


@cache
def _words() -> _Words:
    read = reviewed(__package__, "bodies.yml")
    return _Words(msgspec.convert(read, _Listed))
