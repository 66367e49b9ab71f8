"""The small words of the language, folded and ready for look-up."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

import msgspec

from dragoman.language.fold import folded
from dragoman.model.reviewed import reviewed

_PROCLITICS = ("و", "ف", "ل", "ب", "ك", "ول", "وب", "فل", "فب", "وك")


class Grammar(msgspec.Struct, frozen=True):
    """Small words by what they do; each is folded.

    Where a value is a string, the key is a word as it may be written and the value the proclitics in it. `references`
    are the words for someone in focus, with the form of actor that they make; `bodies` are words for bodies, with and
    without the article, to the bare word. `pairs` holds the heads of two words: the first ones
    by the second.
    """

    prepositions: dict[str, str]
    agents: frozenset[tuple[str, ...]]
    honorifics: dict[str, str]
    bearers: dict[str, str]
    complementizers: frozenset[str]
    relatives: frozenset[str]
    breaks: frozenset[str]
    openings: frozenset[str]
    closers: frozenset[str]
    benedictions: frozenset[str]
    carried: frozenset[str]
    adverbs: frozenset[str]
    spokesmen: frozenset[str]
    papers: frozenset[str]
    qualities: frozenset[str]
    grounds: frozenset[str]
    terms: frozenset[str]
    localities: dict[str, str]
    references: dict[str, tuple[str, str]]
    bodies: dict[str, str]
    both: dict[str, str]
    three: dict[str, str]
    heads: dict[str, str]
    pairs: dict[str, dict[str, str]]


@cache
def grammar() -> Grammar:
    """The grammar, read once from `grammar.yml`."""
    raw = reviewed(__package__, "grammar.yml")

    def single(name: str) -> frozenset[str]:
        return frozenset(folded(word) for word in raw[name])

    def phrases(name: str) -> frozenset[tuple[str, ...]]:
        return frozenset(tuple(folded(phrase).split()) for phrase in raw[name])

    return Grammar(
        prepositions={folded(word): name for name, words in raw["prepositions"].items() for word in words},
        agents=phrases("agents"),
        honorifics=_with_proclitics(single("honorifics")),
        bearers=_with_proclitics(single("bearers")),
        complementizers=single("complementizers"),
        relatives=single("relatives"),
        breaks=single("breaks"),
        openings=single("openings"),
        closers=single("closers"),
        benedictions=single("benedictions"),
        carried=single("carried"),
        adverbs=single("adverbs"),
        spokesmen=single("spokesmen"),
        papers=single("papers"),
        qualities=single("qualities"),
        grounds=single("grounds"),
        terms=single("terms"),
        localities=_with_proclitics(single("localities")),
        references={
            form: (actor, prefix)
            for name, actor in (
                ("delegations", "delegation"),
                ("homeland", "state"),
                ("pronouns", "pronoun"),
                ("bodies", "body"),
                ("own", "own"),
                ("both", "both"),
            )
            for form, prefix in _with_proclitics(single(name)).items()
        },
        bodies={form: word[2:] for word in single("bodies") for form in _with_proclitics((word, word[2:]))},
        both=_with_proclitics(single("both")),
        three=_with_proclitics(single("three")),
        heads=_with_proclitics(phrase[0] for phrase in phrases("heads") if len(phrase) == 1),
        pairs=_by_second(phrases("heads")),
    )


def _by_second(phrases: frozenset[tuple[str, ...]]) -> dict[str, dict[str, str]]:
    """The first words of phrases of two, by the second."""
    seconds = {phrase[1] for phrase in phrases if len(phrase) == 2}  # noqa: PLR2004  # phrases of two words
    return {word: _with_proclitics(phrase[0] for phrase in phrases if phrase[1:] == (word,)) for word in seconds}


def _with_proclitics(words: Iterable[str]) -> dict[str, str]:
    """Every form of words with what may be written before them, to those letters: «وللجانب» to «ول».

    The bare word goes first, so that no form of another word takes its place.
    """
    listed = tuple(words)
    forms = dict.fromkeys(listed, "")
    for word in listed:
        for prefix in _PROCLITICS:
            assimilated = prefix + word[1:] if prefix.endswith("ل") and word.startswith("ال") else prefix + word
            forms.setdefault(assimilated, prefix)
    return forms
