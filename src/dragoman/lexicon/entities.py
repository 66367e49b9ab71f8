"""States, organisations and places in one pass over a text."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, partial
from typing import Any, NamedTuple

from dragoman.language.fold import folded
from dragoman.language.found import Found
from dragoman.language.text import Text
from dragoman.lexicon.automaton import Automaton, Entry, Hit
from dragoman.lexicon.guards import Guard, Guarding, Rule, Scene
from dragoman.lexicon.load import Names, table
from dragoman.model.reviewed import reviewed

_PARTIES = {"state", "organisation"}
_FEMININE = {"form": "adjective", "gender": "feminine", "number": "singular", "definite": True}


class _Meaning(NamedTuple):
    """What a surface stands for: its row, its guards, and how Latin letters must be written: `Aa`, `AA`, or any way."""

    row: Names
    surface: str
    guards: tuple[Guarding, ...]
    case: str


def entities_in(text: Text) -> list[Found]:
    """Every state, organisation and place that a text names, in order; the guards have been asked.

    - `state`: the value is an ISO 3166-1 alpha-3 code; `form` is `name`, `official`, `old`, `adjective`, `people`,
      `capital` or `metonym`. Adjectives have `gender` and `definite`, and `number` where the writing shows it; capitals
      have `place`, the city's name. `or` lists the other states that it may be.
    - `organisation`: the value is the party code; `form` is `name`, `organ` (with `organ`, its name) or `adjective`;
      `members` is there where the name stands for its members themselves.
    - `place`: the value is its usual Arabic name; `state` is the state that it lies in, if one, and `en` its English
      name, if it is listed.

    `inside` says that the name is part of that of an `institution`, an `airline` or a `language`. Two values at one
    span are two findings. A span begins after conjunction and preposition, and holds the article.
    """
    return _finder().find(text)


class _Finder:
    """The automaton with its guards."""

    def __init__(self) -> None:
        guards = _Guards()
        entries = [entry for row in table("names", list[Names]) for entry in guards.meanings(row)]
        self._automaton: Automaton[_Meaning] = Automaton(entries)

    def find(self, text: Text) -> list[Found]:
        """Every finding: first those that stand by themselves, then those that the company of these decides."""
        hits = self._automaton.find(text.folded)
        found: list[Found] = []
        doubtful: list[int] = []
        for index, hit in enumerate(hits):
            row, _, guards, case = hit.payload
            if row.kind == "silence" or hit.proclitics.endswith("س"):
                continue
            if case and not _cased(text.words(hit.start, hit.end), case):
                continue
            if not guards:
                found.append(Found(row.kind, hit.start, hit.end, row.value, row.detail))
            elif any(guard.doubts for guard in guards):
                doubtful.append(index)
            else:
                found += _judged(hit, _scene(text, hits, index, frozenset()))
        if doubtful:
            named = frozenset(certain.value for certain in found if certain.kind in _PARTIES)
            for index in doubtful:
                found += _judged(hits[index], _scene(text, hits, index, named))
            found.sort(key=_place)
        return found


@cache
def _finder() -> _Finder:
    return _Finder()


def _given_names() -> frozenset[str]:
    listed = reviewed(__package__, "given_names.yml")
    return frozenset(folded(listed["plain"]).split())


class _Guards:
    """Every guard, by the surfaces that it speaks of or by rows."""

    def __init__(self) -> None:
        given_names = _given_names()
        self._of_rows: list[Guarding] = []
        self._of_surfaces: dict[str, list[Guarding]] = {}
        for guard in table("guards", list[Guard]):
            guarding = Guarding(guard, given_names)
            if not guarding.surfaces:
                self._of_rows.append(guarding)
            for surface in guarding.surfaces:
                self._of_surfaces.setdefault(surface, []).append(guarding)

    def meanings(self, row: Names) -> Iterator[Entry[_Meaning]]:
        """An entry for each surface of a row."""
        of_row = [guard for guard in self._of_rows if guard.speaks_of(row)] if row.kind == "state" else []
        for surface in row.surfaces:
            key = folded(surface)
            case = ""
            if surface[0].isascii() and surface[0].isalpha():
                case = "AA" if surface.isupper() else "Aa"
            yield Entry(surface, _Meaning(row, key, (*of_row, *self._of_surfaces.get(key, ())), case))


def _cased(written: str, case: str) -> bool:
    return written.isupper() if case == "AA" else written[0].isupper()


def _place(found: Found) -> tuple[int, int]:
    return found.start, found.end


def _scene(text: Text, hits: list[Hit[_Meaning]], index: int, named: frozenset[str]) -> Scene:
    hit, whole = hits[index], text.folded
    start = hit.start - len(hit.proclitics)
    first, last = _word_before(whole, start)
    return Scene(
        surface=hit.payload.surface,
        definite=bool(hit.payload.row.detail.get("definite")),
        left=whole[first:last],
        right=_word_after(whole, hit.end),
        proclitics=hit.proclitics,
        quoted=whole[start - 1 : start] == '"' == whole[hit.end : hit.end + 1],
        named=named,
        spelling=partial(text.words, start, hit.end),
        left_spelling=partial(text.words, first, last),
        beside=partial(_beside, whole, hits, index),
    )


def _word_before(text: str, at: int) -> tuple[int, int]:
    """The span of the word before an offset, with nothing but spaces between; empty where there is none."""
    while at and text[at - 1] == " ":
        at -= 1
    start = at
    while start and text[start - 1].isalpha():
        start -= 1
    return start, at


def _word_after(text: str, at: int) -> str:
    while at < len(text) and text[at] == " ":
        at += 1
    end = at
    while end < len(text) and text[end].isalnum():
        end += 1
    return text[at:end]


def _beside(text: str, hits: list[Hit[_Meaning]], index: int) -> bool:
    """Whether a state or place is named next to the hit, with nothing but «و», a comma and spaces between."""
    hit = hits[index]
    others = [hits[at] for at in (index - 1, index + 1) if 0 <= at < len(hits)]
    for other in others:
        row = other.payload.row
        named = row.kind == "place" or (row.kind == "state" and row.detail["form"] in {"name", "official", "capital"})
        if not named or other.start == hit.start:
            continue
        first, second = (other, hit) if other.start < hit.start else (hit, other)
        if not text[first.end : second.start].strip(" ،,و"):
            return True
    return False


def _judged(hit: Hit[_Meaning], scene: Scene) -> list[Found]:
    """The finding after every guard has spoken, or nothing."""
    row = hit.payload.row
    value, detail = row.value, row.detail
    for guard in hit.payload.guards:
        rule = guard.decide(scene)
        if rule is None:
            continue
        if rule.drop or (rule.only is not None and rule.only not in {row.value, row.detail.get("state")}):
            return []
        value = rule.value or value
        detail = _said(detail, rule)
    return [Found(row.kind, hit.start, hit.end, value, detail)]


def _said(detail: dict[str, Any], rule: Rule) -> dict[str, Any]:
    said = dict(_FEMININE if rule.adjective else detail)
    if rule.alternatives:
        said["or"] = rule.alternatives
    if rule.inside:
        said["inside"] = rule.inside
    return said if rule.adjective or len(said) > len(detail) else detail
