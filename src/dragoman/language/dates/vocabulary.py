"""The words of dates as a table from a token to what it may begin, with its clitics already on it.

The table is made once from `vocabulary.yml`; a look-up a token is all that a text without dates costs.
"""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple

from dragoman.language.fold import folded
from dragoman.model.reviewed import reviewed

_PROCLITICS = ("", "و", "ف", "ب", "ل", "وب", "ول", "فب", "فل")
_FEW_PROCLITICS = ("", "و")
"""For words that are also others: «باب» is a door, not in August."""
_SHORT = 3


class Sense(NamedTuple):
    """What a word or phrase of dates is: its kind, its value, and whether it is as often something else."""

    kind: str
    value: Any
    doubtful: bool = False


class Entry(NamedTuple):
    """The rest of a phrase after its first token, its sense, and how many letters before it are proclitics."""

    rest: tuple[str, ...]
    sense: Sense
    cut: int


@cache
def raw() -> dict[str, Any]:
    """The reviewed file as it stands."""
    loaded: dict[str, Any] = reviewed(__package__, "vocabulary.yml")
    return loaded


@cache
def words(name: str) -> frozenset[str]:
    """A list of the file, folded."""
    return frozenset(map(folded, raw()[name]))


@cache
def listed(name: str) -> frozenset[str]:
    """Every word of a list of values, whatever its value."""
    return frozenset(values(name))


@cache
def values(name: str) -> dict[str, Any]:
    """A list of values of the file, turned round: folded word to value."""
    return {folded(word): value for value, names in raw()[name].items() for word in names}


@cache
def table() -> dict[str, list[Entry]]:
    """First token to what it may begin, longest first."""
    made: dict[str, list[Entry]] = {}
    for phrase, sense in _senses():
        first, *rest = folded(phrase).split()
        few = folded(phrase) in words("never_bare_months") or (len(first) <= _SHORT and sense.kind != "unit")
        for written, cut in _with_proclitics(first, few=few):
            made.setdefault(written, []).append(Entry(tuple(rest), sense, cut))
    for entries in made.values():
        entries.sort(key=lambda entry: (-len(entry.rest), entry.cut))
    return made


def _with_proclitics(word: str, *, few: bool) -> list[tuple[str, int]]:
    if word.isascii():
        return [(word, 0)]
    forms = [(clitic + word, len(clitic)) for clitic in (_FEW_PROCLITICS if few else _PROCLITICS)]
    if word.startswith("ال"):
        forms += [(clitic + "ل" + word[1:], len(clitic) + 1) for clitic in ("", "و", "ف")]
    return forms


def _senses() -> list[tuple[str, Sense]]:
    file = raw()
    doubtful = set(file["doubtful_months"])
    senses = [
        (name, Sense(kind, int(number), name in doubtful))
        for kind, key in (("month", "months"), ("hijri_month", "hijri_months"))
        for number, names in file[key].items()
        for name in names
    ]
    for kind, key in (
        ("weekday", "weekdays"), ("weekday", "english_weekdays"), ("day", "days"), ("decade", "decades"),
        ("season", "seasons"), ("fraction", "fractions"),
        ("nth_weekday", "bare_weekdays"),
    ):  # fmt: skip
        senses += [(name, Sense(kind, value)) for value, names in file[key].items() for name in names]
    senses += [("ال" + name, Sense("decade", value)) for value, names in file["decades"].items() for name in names]
    for unit, forms in file["units"].items():
        senses += [(name, Sense("unit", (unit, form))) for form, names in forms.items() for name in names]
    senses += [(name, Sense("today", 0)) for name in file["today"]]
    for unit, steps in file["english_counted"].items():
        senses += [(name, Sense("counted", (unit, step))) for step, names in steps.items() for name in names]
    senses += [(name, Sense("pair", unit)) for unit in ("year", "day") for name in file[f"pair_of_{unit}s"]]
    return senses
