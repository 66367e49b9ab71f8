"""The small words of the language, folded and ready for look-up."""

from __future__ import annotations

from collections.abc import Container
from functools import cache
from importlib import resources

import msgspec
import yaml

from dragoman.language.fold import folded


_PROCLITICS = ("و", "ف", "ل", "ب", "ك", "ول", "وب", "فل", "فب", "وك")


class Grammar(msgspec.Struct, frozen=True):
    """Small words by what they do; each is folded. `pairs` holds the heads of two words: the first ones by the second."""

    prepositions: dict[str, str]
    agents: frozenset[tuple[str, ...]]
    honorifics: frozenset[str]
    bearers: frozenset[str]
    complementizers: frozenset[str]
    relatives: frozenset[str]
    breaks: frozenset[str]
    benedictions: frozenset[str]
    carried: frozenset[str]
    homeland: frozenset[str]
    both: frozenset[str]
    own: frozenset[str]
    pronouns: frozenset[str]
    heads: frozenset[str]
    pairs: dict[str, frozenset[str]]


@cache
def grammar() -> Grammar:
    """The grammar, read once from `grammar.yml`."""
    raw = yaml.safe_load(resources.files(__package__).joinpath("grammar.yml").read_text("utf-8"))

    def single(name: str) -> frozenset[str]:
        return frozenset(folded(word) for word in raw[name])

    def phrases(name: str) -> frozenset[tuple[str, ...]]:
        return frozenset(tuple(folded(phrase).split()) for phrase in raw[name])

    return Grammar(
        prepositions={folded(word): name for name, words in raw["prepositions"].items() for word in words},
        agents=phrases("agents"),
        honorifics=single("honorifics"),
        bearers=single("bearers"),
        complementizers=single("complementizers"),
        relatives=single("relatives"),
        breaks=single("breaks"),
        benedictions=single("benedictions"),
        carried=single("carried"),
        homeland=single("homeland"),
        both=single("both"),
        own=single("own"),
        pronouns=single("pronouns"),
        heads=frozenset(phrase[0] for phrase in phrases("heads") if len(phrase) == 1),
        pairs=_by_second(phrases("heads")),
    )


def _by_second(phrases: frozenset[tuple[str, ...]]) -> dict[str, frozenset[str]]:
    """The first words of phrases of two, by the second."""
    seconds = {phrase[1] for phrase in phrases if len(phrase) == 2}  # noqa: PLR2004  # phrases of two words
    return {word: frozenset(phrase[0] for phrase in phrases if phrase[1:] == (word,)) for word in seconds}


def parted(word: str, known: Container[str]) -> tuple[str, str] | None:
    """A word as its proclitics and a known word, or None: «وللجانب» is «ول» and «الجانب».

    The whole word is tried first, so that «وزارة» is never cut.
    """
    if word in known:
        return "", word
    for prefix in _PROCLITICS:
        if word.startswith(prefix):
            bare = word[len(prefix) :]
            if bare in known:
                return prefix, bare
            if prefix.endswith("ل") and bare.startswith("ل") and "ا" + bare in known:
                return prefix, "ا" + bare
    return None
