"""Leaders: whose a man is whom papers name without a state, by his name and the year of the report.

The reviewed list is `leaders.yml`; its compiled table has each name as it is compared.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

import msgspec

from dragoman.language.fold import folded
from dragoman.lexicon.load import table

_ROW = re.compile(r"(?P<names>.+?)(?P<terms>(?: \d{4}(?:-(?:\d{4})?)?)+)")
_TERM = re.compile(r"(?P<first>\d{4})(?P<on>-)?(?P<last>\d{4})?")
_OPTIONAL = re.compile(r"\(([^)]*)\) ?")
_LINKS = frozenset({"بن", "ابن", "بنت", "ال"})
_SLACK = 1
"""Years around a term in which a family name alone still tells who is meant."""


class Tenure(msgspec.Struct, frozen=True, array_like=True):
    """One office of one leader: for which party, from and to which year (None: still), and his names as compared.

    `alone` are the family names that stand for him alone, `spelled` the full names as they stand in a text, folded.
    """

    party: str
    role: str
    first: int
    last: int | None
    names: list[str]
    alone: list[str]
    spelled: list[str]

    def holds(self, year: int, slack: int = 0) -> bool:
        """Whether it was his in a year, or at most `slack` years off."""
        return self.first - slack <= year <= (self.last if self.last is not None else year) + slack


class Leader(NamedTuple):
    """What a name tells: the party, and the office where it was his in that year."""

    party: str
    role: str


def tenures(reviewed: dict[str, dict[str, list[str]]], arab: frozenset[str]) -> Iterator[Tenure]:
    """The reviewed list as rows; `arab` are the states whose names are written in one way.

    Raises:
        ValueError: an entry does not end with its years.
    """
    for party, offices in reviewed.items():
        for role, entries in offices.items():
            for entry in entries:
                row = _ROW.fullmatch(str(entry))
                if row is None:
                    raise ValueError(f"leaders.yml: {party} {role}: no years at the end of {entry!r}")
                given = row["names"].split(" / ")
                foreign = party not in arab
                names = _distinct(
                    _compared(form) for name in given for form in _written(name, foreign=foreign) if " " in form
                )
                alone = _distinct(
                    _compared(form) for name in given if " " not in name for form in _written(name, foreign=foreign)
                )
                spelled = _distinct(
                    folded(form) for name in given for form in _written(name, foreign=foreign) if _is_plain(form)
                )
                for term in _TERM.finditer(row["terms"]):
                    first = int(term["first"])
                    last = int(term["last"]) if term["last"] else None if term["on"] else first
                    yield Tenure(party, role, first, last, names, alone, spelled)


def _written(name: str, *, foreign: bool) -> Iterator[str]:
    """A name with and without what stands in brackets, and with ج for غ where it is foreign."""
    option = _OPTIONAL.search(name)
    if option is not None:
        before, after = name[: option.start()], name[option.end() :]
        yield from _written(f"{before}{option[1]} {after}".strip(), foreign=foreign)
        yield from _written(f"{before}{after}".strip(), foreign=foreign)
        return
    yield name
    if foreign and "غ" in name:
        yield name.replace("غ", "ج")


def _is_plain(name: str) -> bool:
    """Whether a name is of several words with nothing else between them."""
    return " " in name and "-" not in name and "." not in name


def _compared(name: str) -> str:
    words = folded(name).replace("-", " ").replace(".", " ").split()
    return "".join(word for word in words if word not in _LINKS)


def _distinct(values: Iterator[str]) -> list[str]:
    return list(dict.fromkeys(values))


def leader(name: str, year: int | None, offices: tuple[str, ...] = ()) -> Leader | None:
    """Whose someone is by his name in a report of a year; None where the list has no such man, or several.

    A full name tells from the man's first year on; a family name alone only while he holds an office. Without a year
    all are asked, and the office is the one of `offices` that was ever his.
    """
    full, alone = _table()
    key = _compared(name)
    rows = [row for row in full.get(key, ()) if year is None or row.first - _SLACK <= year]
    rows += [row for row in alone.get(key, ()) if year is None or row.holds(year, _SLACK)]
    current = [row for row in rows if year is not None and row.holds(year)]
    told = current or rows
    if len({row.party for row in told}) != 1:
        return None
    ever = next((row.role for row in told if year is None and row.role in offices), "")
    return Leader(told[0].party, current[0].role if current else ever)


def full_names() -> Iterator[str]:
    """Every name of several words as it stands in a text, folded: some have words that no other name has."""
    for row in table("leaders", list[Tenure]):
        yield from row.spelled


def lone_names() -> Iterator[str]:
    """Every family name that stands for one man alone, folded."""
    yield from _table()[1]


@cache
def _table() -> tuple[dict[str, list[Tenure]], dict[str, list[Tenure]]]:
    full: dict[str, list[Tenure]] = {}
    alone: dict[str, list[Tenure]] = {}
    for row in table("leaders", list[Tenure]):
        for index, names in ((full, row.names), (alone, row.alone)):
            for name in names:
                index.setdefault(name, []).append(row)
    return full, alone
