"""The words of offices as the grammar wants them, made once from `lexicon/offices.yml`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, NamedTuple

from dragoman.language.fold import folded
from dragoman.model.reviewed import reviewed
from dragoman.reader.mentions.proclitics import proclitic_forms

Phrase = tuple[str, ...]
ONE, TWO, MANY = 1, 2, "n"


class Head(NamedTuple):
    """A noun that opens the phrase of an office: `of` gives its role by the class of its complement."""

    role: str
    alone: str | None
    state: str | None
    takes: frozenset[str]
    of: dict[str, str]
    host: bool
    royal: bool
    adjective: bool
    whole: bool
    deputy: bool
    counterpart: bool
    courtesy: bool
    fixed: str | None
    chancellor: tuple[str, ...]


class Form(NamedTuple):
    """One written form of a head: where in its first token it begins, the tokens that follow, number, definiteness."""

    skip: int
    rest: Phrase
    head: Head
    number: int | str
    definite: bool
    owned: bool = False
    """With the pronoun of whom it is of: «سفيرها»."""
    free: bool = False
    """An accusative of one («سفيرا»), which ل joins to what it is of."""


class OfficeWords(NamedTuple):
    """Everything that the grammar of offices looks up, folded."""

    heads: dict[str, list[Form]]
    royal: frozenset[str]
    """Heads of kings and princes in every form: a thing may bear their names («مركز الملك …»)."""
    complements: dict[str, list[tuple[Phrase, str]]]
    owned: frozenset[str]
    """Complements with the pronoun of whom they are of: «وزير | خارجيتها», «رئيس | وزرائنا»."""
    portfolio: frozenset[str]
    body_nouns: frozenset[str]
    body_openers: frozenset[str]
    modifiers: frozenset[str]
    indefinite_modifiers: frozenset[str]
    adjectives: frozenset[str]
    leading: frozenset[str]
    purposes: frozenset[str]
    outside: frozenset[str]
    factions: frozenset[str]
    """Parties and movements, in every form: their offices are of no state."""
    places: frozenset[str]
    untold_states: frozenset[str]
    joined_states: frozenset[str]
    free_modifiers: frozenset[str]
    former: frozenset[str]
    phrases: dict[str, list[Phrase]]


_PORTFOLIOS = ("foreign", "defence", "interior", "finance", "portfolio")
_OWNABLE = frozenset({"government", "foreign", "defence", "interior", "finance", "parliament"})
_OWNERS = ("ه", "ها", "هم", "نا", "هما")
"""Pronouns that own an office: «سفيرها», «رئيسنا»."""


@cache
def office_words() -> OfficeWords:
    """The words of offices, read from the lexicon once."""
    data = reviewed("dragoman.lexicon", "offices.yml")
    heads: dict[str, list[Form]] = {}
    for row in data["heads"]:
        _add_head(heads, row)
    for forms in heads.values():
        forms.sort(key=lambda form: -len(form.rest))
    complements: dict[str, list[tuple[Phrase, str]]] = {}
    for name, listed in data["complements"].items():
        for phrase in listed.split() if isinstance(listed, str) else listed:
            words = tuple(folded(phrase).split())
            complements.setdefault(words[0], []).append((words[1:], name))
    owned = {form: rows for word in _owning(complements) for form in _owned(word) if (rows := complements[word])}
    for form, rows in owned.items():
        complements.setdefault(form, []).extend(row for row in rows if not row[0])
    for rows in complements.values():
        rows.sort(key=lambda row: -len(row[0]))
    phrases: dict[str, list[Phrase]] = {}
    for phrase in data["phrases"]:
        first, *rest = folded(phrase).split()
        phrases.setdefault(first, []).append(tuple(rest))
    return OfficeWords(
        heads,
        frozenset(word for word, forms in heads.items() if any(form.head.royal and not form.rest for form in forms)),
        complements,
        frozenset(owned),
        frozenset(words[0] for words in _phrases(data, _PORTFOLIOS) if len(words) == 1),
        _words(data["body_nouns"]),
        _words(data["body_openers"]),
        _words(data["modifiers"]),
        _words(data["indefinite_modifiers"]),
        _words(data["adjectives"]),
        _words(data["leading"]),
        _words(data["purposes"]),
        _words(data["outside"]),
        frozenset(form for word in _words(data["factions"]) for form, _ in proclitic_forms(word)),
        _words(data["places"]),
        _words(data["untold_states"]),
        _words(data["joined_states"]),
        _words(data["free_modifiers"]),
        _words(data["former"]),
        phrases,
    )


def _owning(complements: dict[str, list[tuple[Phrase, str]]]) -> list[str]:
    """The complements of one indefinite word that a pronoun may own."""
    return [
        word
        for word, rows in complements.items()
        if not word.startswith("ال") and any(not rest and name in _OWNABLE for rest, name in rows)
    ]


def _owned(word: str) -> Iterator[str]:
    stem = word[:-1] + "ت" if word.endswith("ه") else word
    return (stem + owner for owner in _OWNERS)


def _phrases(data: dict[str, Any], classes: Sequence[str]) -> Iterator[Phrase]:
    for name in classes:
        listed = data["complements"][name]
        for phrase in listed.split() if isinstance(listed, str) else listed:
            yield tuple(folded(phrase).split())


def _words(listed: str) -> frozenset[str]:
    return frozenset(folded(listed).split())


def _add_head(heads: dict[str, list[Form]], row: dict[str, Any]) -> None:
    head = Head(
        role=row["role"],
        alone=row.get("alone"),
        state=row.get("state"),
        takes=frozenset(row.get("takes", ())),
        of=row.get("of", {}),
        host=row.get("host", False),
        royal=row.get("royal", False),
        adjective=row.get("adjective", False),
        whole=row.get("whole", False),
        deputy=row.get("deputy", False),
        counterpart=row.get("counterpart", False),
        courtesy=row.get("courtesy", False),
        fixed=row.get("fixed"),
        chancellor=tuple(row.get("chancellor", ())),
    )
    for key, number in (("one", ONE), ("two", TWO), ("many", MANY)):
        for written in row.get(key, "").split():
            words = tuple(folded(written).split("_"))
            definite = head.whole or words[0].startswith("ال")
            _add_form(heads, words, Form(0, words[1:], head, number, definite))
            if definite or len(words) > 1:
                continue
            if number != TWO or words[0].endswith("ن"):
                _add_form(heads, ("ال" + words[0],), Form(0, (), head, number, definite=True))
            if number == ONE and not words[0].endswith("ه"):
                _add_form(heads, (words[0] + "ا",), Form(0, (), head, number, definite=False, free=True))
            if number == ONE and row.get("owned", True):
                for form in _owned(words[0]):
                    _add_form(heads, (form,), Form(0, (), head, number, definite=True, owned=True))


def _add_form(heads: dict[str, list[Form]], words: Phrase, form: Form) -> None:
    for written, skip in proclitic_forms(words[0]):
        heads.setdefault(written, []).append(form._replace(skip=skip))
