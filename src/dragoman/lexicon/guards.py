"""Guards: data that tells where a name is not what it looks like, by the words around it (`guards.yml`)."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import msgspec

from dragoman.language.fold import folded
from dragoman.lexicon.load import Names

_PREFIXES = "وفبلك"
_LEAST = 2
"""Letters that a word has at least that something may be written before: «وفد» is no «د»."""


class Rule(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Conditions, all of which must hold, and what follows."""

    surfaces: str | None = None
    left: str | None = None
    left_name: bool = False
    left_spelled: str | None = None
    right: str | None = None
    left_definite: str | None = None
    right_definite: str | None = None
    spelled: str | None = None
    proclitic: str | None = None
    alone: bool = False
    quoted: bool = False
    definite: bool | None = None
    named: list[str] = []
    unnamed: list[str] = []
    beside: bool = False
    exempt: str | None = msgspec.field(default=None, name="except")
    drop: bool = False
    keep: bool = False
    only: str | None = None
    value: str | None = None
    adjective: bool = False
    alternatives: list[str] = msgspec.field(default=[], name="or")
    inside: str | None = None


class Guard(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which findings are guarded, by which rules, and why."""

    name: str
    because: str
    rules: list[Rule]
    surfaces: list[str] = []
    form: list[str] = []
    gender: str | None = None
    number: str | None = None
    states: list[str] = []


class Scene(NamedTuple):
    """What a rule may look at: one hit and its surroundings, folded.

    `spelling` gives the source's own words for the hit, `left_spelling` for the word before; `beside` tells whether a
    state or place is named next to it. All three are asked only where a rule wants them.
    """

    surface: str
    definite: bool
    left: str
    right: str
    proclitics: str
    quoted: bool
    named: frozenset[str]
    spelling: Callable[[], str]
    left_spelling: Callable[[], str]
    beside: Callable[[], bool]


class Guarding:
    """One guard made ready to be asked; `surfaces`, folded, are those it speaks of, or none where it speaks of rows."""

    def __init__(self, guard: Guard, given_names: frozenset[str]) -> None:
        self._guard = guard
        self.surfaces = frozenset(map(folded, guard.surfaces))
        self._rules = [_Asked(rule, given_names) for rule in guard.rules]
        self.doubts = any(rule.named or rule.unnamed or rule.alternatives for rule in guard.rules)

    def speaks_of(self, row: Names) -> bool:
        """Whether the guard, one without surfaces, speaks of every surface of a row."""
        guard, detail = self._guard, row.detail
        return (
            detail.get("form") in guard.form
            and (not guard.states or row.value in guard.states)
            and (guard.gender is None or detail.get("gender") == guard.gender)
            and (guard.number is None or detail.get("number") == guard.number)
        )

    def decide(self, scene: Scene) -> Rule | None:
        """The first rule that holds, None where none does."""
        for asked in self._rules:
            if asked.holds(scene):
                return asked.rule
        return None


class _Asked:
    """A rule with its words folded and gathered."""

    def __init__(self, rule: Rule, given_names: frozenset[str]) -> None:
        self.rule = rule
        self._surfaces = _words(rule.surfaces)
        self._left = _words(rule.left)
        if rule.left_name:
            self._left = given_names - (_words(rule.exempt) or frozenset())
        self._right = _words(rule.right)
        self._not_left = _words(rule.left_definite)
        self._not_right = _words(rule.right_definite)
        self._spelled = rule.spelled.split() if rule.spelled else None
        self._proclitics = rule.proclitic.split() if rule.proclitic else None

    def holds(self, scene: Scene) -> bool:
        rule = self.rule
        return (
            (self._surfaces is None or scene.surface in self._surfaces)
            and self._words_hold(scene)
            and (rule.definite is None or rule.definite == scene.definite)
            and (self._spelled is None or any(part in scene.spelling() for part in self._spelled))
            and (self._proclitics is None or scene.proclitics[-1:] in self._proclitics)
            and (not rule.alone or not scene.proclitics)
            and (not rule.quoted or scene.quoted)
            and (rule.left_spelled is None or scene.left_spelling() == rule.left_spelled)
            and (not rule.beside or scene.beside())
            and (not rule.named or scene.named.issuperset(rule.named))
            and (not rule.unnamed or scene.named.isdisjoint(rule.unnamed))
        )

    def _words_hold(self, scene: Scene) -> bool:
        if self._not_left is not None and not _definite(scene.left, self._not_left):
            return False
        if self._not_right is not None and not _definite(scene.right, self._not_right):
            return False
        if self._left is not None and not _among(scene.left, self._left):
            return False
        return self._right is None or scene.right in self._right


def _words(listed: str | None) -> frozenset[str] | None:
    return None if listed is None else frozenset(folded(listed).split())


def _definite(word: str, exempt: frozenset[str]) -> bool:
    """Whether a word bears the article, be it after a proclitic, and is not one of those exempt."""
    bare = word.lstrip("وفبك") if "ال" in word else word
    return bare.startswith(("ال", "لل")) and bare not in exempt and word not in _NO_ARTICLE


_NO_ARTICLE = frozenset({"الي", "الا"})
"""Words that only begin as the article does: «وفد تركي | إلى | …»."""


def _among(word: str, listed: frozenset[str]) -> bool:
    """Whether a word is listed, or would be without the conjunction or preposition written before it."""
    while word:
        if word in listed:
            return True
        if word.startswith("لل"):
            word = "ال" + word[2:]
        elif word[0] in _PREFIXES and len(word) > _LEAST:
            word = word[1:]
        else:
            return False
    return False
