"""Headings by people: parts of the names that statements give, as far as names that are alike must share them.

They follow `names.likeness`. Two names of several parts share their given name, or its beginning, and one further part;
a name of one part is the first or the last of the other. Parts are one by their strong letters, or, where they are
long and one has a letter more, by their beginning or their end.
"""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.language.fold import folded
from dragoman.model.statement import Statement
from dragoman.register.headings.heading import heading
from dragoman.register.names import LONGER, name, skeleton
from dragoman.register.placing import people_of

_HALF = LONGER // 2
_NICK = 2  # letters that a given name and a short one of it share


def people_told(statement: Statement) -> set[str]:
    """What a statement stands under for those whom it names."""
    found: set[str] = set()
    for written in people_of(statement):
        parts = name(written).parts
        if not parts:
            found.add(_whole(written))
        elif len(parts) == 1:
            found |= _spelt("only", parts[0])
        else:
            found |= {heading("begins", parts[0][:_NICK]), *_spelt("given", parts[0])}
            found.update(one for part in parts[1:] for one in _spelt("further", part))
    return found


def asked_people(person: str | None) -> Iterator[frozenset[str]]:
    """What must hold of a report for a name in it to be like this one."""
    if person is None:
        return
    parts = name(person).parts
    if not parts:
        yield frozenset({_whole(person)})
        return
    given, last = parts[0], parts[-1]
    alone = _spelt("only", given) | _spelt("only", last)
    if len(parts) == 1:
        yield frozenset(alone | _spelt("given", given) | _spelt("further", given))
        return
    yield frozenset(alone | _spelt("given", given) | {heading("begins", given[:_NICK])})
    yield frozenset(alone.union(*(_spelt("further", part) for part in parts[1:])))


def _spelt(where: str, part: str) -> set[str]:
    """A part of a name by what every spelling of it has in common with one of the others."""
    found = {heading(where, skeleton(part))}
    if len(part) >= LONGER:
        found |= {heading(where, "from", part[:_HALF]), heading(where, "to", part[-_HALF:])}
    return found


def _whole(written: str) -> str:
    """Of a name without parts, such as a title alone, its words."""
    return heading("called", folded(written))
