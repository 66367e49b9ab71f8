"""Wording as data: the sentences, words, numbers and headings of each language of a brief."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

import msgspec

from dragoman.model.errors import UsageError
from dragoman.model.reviewed import reviewed

LANGUAGES = ("ar", "en")
"""The languages of briefs."""


class Sentence(msgspec.Struct, frozen=True):
    """A pattern and when it serves: each slot named in `when` must hold one of the words given for it."""

    when: dict[str, tuple[str, ...]]
    say: str

    def serves(self, slots: dict[str, Any]) -> bool:
        """Whether a record with these slots (its status among them) may be worded so."""
        return all(str(slots.get(slot)) in words for slot, words in self.when.items())


class Kind(msgspec.Struct, frozen=True):
    """The sentences of a kind in their order of preference, and its noun phrases likewise."""

    sentences: tuple[Sentence, ...]
    noun: tuple[Sentence, ...]


class Wording(msgspec.Struct, frozen=True):
    """All that one language says: `kinds` by kind, `words` for slot values, `numbers`, `labels`."""

    lang: str
    kinds: dict[str, Kind]
    words: dict[str, Any]
    numbers: dict[str, Any]
    labels: dict[str, Any]

    def entry(self, table: str, word: str | None) -> dict[str, Any] | None:
        """What is said for a slot's word, by the table's name; the table's entry for the unknown where it has one."""
        entries: dict[str, dict[str, Any]] = self.words["values"].get(table, {})
        found = entries.get(word or "")
        return found if found is not None else entries.get("")

    def ends(self, said: str, way: str) -> str:
        """A date in words with its two ends joined another way: `within` or `lasting`; any other leaves it as it is."""
        for form in self.words[way] if way in ("within", "lasting") else ():
            made = re.sub(form["said"], form["say"], said)
            if made != said:
                return made
        return said

    @property
    def phrases(self) -> dict[str, str]:
        """The headings and fixed phrases that stand alone, as documents carry them."""
        alone = {name: text for name, text in self.labels.items() if isinstance(text, str)}
        return alone | {
            f"chart_{name}": str(self.labels["charts"][name]) for name in ("heading", "year", "value", "none")
        }

    def label(self, *path: str) -> str:
        """A heading or fixed phrase."""
        found: Any = self.labels
        for step in path:
            found = found[step]
        return str(found)


@cache
def wording(lang: str) -> Wording:
    """The wording of a language.

    Raises:
        UsageError: no brief is written in that language.
    """
    if lang not in LANGUAGES:
        raise UsageError(f"no brief is written in {lang!r}", remedy=f"choose one of {', '.join(LANGUAGES)}")
    kinds = _read(lang, "kinds")
    frames = _sentences(kinds.pop("frames"))
    return Wording(
        lang=lang,
        kinds={
            name: Kind(_sentences(entry.get("sentences", [])) + frames, _sentences(entry["noun"]))
            for name, entry in kinds.items()
        },
        words=_read(lang, "words"),
        numbers=_read(lang, "numbers"),
        labels=_read(lang, "labels"),
    )


def _read(lang: str, name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = reviewed(__package__, f"{lang}/{name}.yml")
    return loaded


def _sentences(raw: list[dict[str, Any]]) -> tuple[Sentence, ...]:
    return tuple(
        Sentence({slot: _words(words) for slot, words in entry.get("when", {}).items()}, entry["say"]) for entry in raw
    )


def _words(words: Any) -> tuple[str, ...]:  # noqa: ANN401  # YAML gives a word or a list of them
    return tuple(map(str, words)) if isinstance(words, list) else (str(words),)
