"""Years alone in their line over what happened in them: «2003», «عام 1998:»; the months under them are theirs."""

from __future__ import annotations

from dragoman.language.dates.partial import Atom
from dragoman.language.dates.phrase import Phrase

_BESIDE = frozenset({"-", "*", "•", "·", "–", "(", ")", ":", ".", "[", "]", "في", "سنه", "عام", "العام", "خلال"})
_BULLETS = frozenset({"-", "*", "•", "·", "–"})
_MOST, _OPENING = 4, 4
"""Tokens beside a year that is alone in its line; tokens from the head of a line within which a date opens it."""


def under_headings(phrase: Phrase, atoms: list[Atom]) -> list[Atom]:
    """The dates of a text, the years that head lists marked, and the months under each with its year.

    One such line is a heading where points of a list stand under it, several are so by themselves. It holds down to the
    next, or to a line that another year opens.
    """
    heads = [at for at, atom in enumerate(atoms) if _is_alone(phrase, atom)]
    if len({atoms[at].first.year for at in heads}) < 2:
        heads = [at for at in heads if _has_points(phrase, atoms[at].end)]
    if not heads:
        return atoms
    made = list(atoms)
    year = None
    for at in range(heads[0], len(atoms)):
        atom = atoms[at]
        if at in heads:
            year = atom.first.year
            made[at] = atom._replace(heads=True)
        elif isinstance(atom.first.year, int):
            year = None if atom.first.year != year and _opens(phrase, atom) else year
        elif year is not None and isinstance(atom.first.month, int) and not atom.first.hijri and _is_bare(atom):
            last = atom.last._replace(year=year) if atom.last is not None else None
            made[at] = atom._replace(first=atom.first._replace(year=year), last=last)
    return made


def _is_bare(atom: Atom) -> bool:
    """Whether it is a day or month that no word puts into a year."""
    ends = (atom.first, atom.last or atom.first)
    return all(said.year is None and said.toward is None and isinstance(said.month, int) for said in ends)


def _is_alone(phrase: Phrase, atom: Atom) -> bool:
    """Whether a year is all that its line holds."""
    if not atom.first.only_year or atom.last is not None or not isinstance(atom.first.year, int) or atom.first.hijri:
        return False
    first, last = atom.start, atom.end
    while not phrase.heads_line(first) and atom.start - first < _MOST and phrase.at(first - 1) in _BESIDE:
        first -= 1
    while last < phrase.count and not phrase.heads_line(last) and phrase.at(last) in _BESIDE:
        last += 1
    return phrase.heads_line(first) and (last >= phrase.count or phrase.heads_line(last))


def _has_points(phrase: Phrase, last: int) -> bool:
    """Whether the line behind a heading begins as a point of a list."""
    while last < phrase.count and not phrase.heads_line(last):
        last += 1
    return phrase.at(last) in _BULLETS


def _opens(phrase: Phrase, atom: Atom) -> bool:
    """Whether a date stands at the head of its line."""
    return any(phrase.heads_line(at) for at in range(max(0, atom.start - _OPENING), atom.start + 1))
