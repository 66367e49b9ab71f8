"""The written forms of a noun with what stands behind it: «مذكرتي تفاهم», «البرامج التنفيذية»."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from dragoman.language.fold import folded


class NounForm(NamedTuple):
    """One written form, folded; `number` is `singular`, `dual` or `plural`."""

    written: str
    number: str
    definite: bool


class _Head(NamedTuple):
    written: str
    number: str
    feminine: bool
    in_construct: bool
    case: str


def noun_phrase_forms(head: str, of: str | None = None, adjective: str | None = None) -> Iterator[NounForm]:
    """Every form of a noun given as `singular|plural`, alone, with a noun in construct, or with an adjective.

    The article stands on the noun that is alone, on the second of two in construct, and on both noun and adjective.
    A plural is taken as that of things, which an adjective follows in the feminine singular.
    """
    for form in _heads(head):
        if of is not None:
            if form.in_construct:
                yield NounForm(f"{form.written} {folded(of)}", form.number, definite=False)
                yield NounForm(f"{form.written} ال{folded(of)}", form.number, definite=True)
        elif form.case == "construct":
            if adjective is None:  # «اتفاقيتي تعاون», whatever it is of
                yield NounForm(form.written, form.number, definite=False)
        elif adjective is not None:
            agreeing = folded(adjective) + _ending(form)
            yield NounForm(f"{form.written} {agreeing}", form.number, definite=False)
            yield NounForm(f"ال{form.written} ال{agreeing}", form.number, definite=True)
        else:
            yield NounForm(form.written, form.number, definite=False)
            yield NounForm(f"ال{form.written}", form.number, definite=True)


def _heads(head: str) -> Iterator[_Head]:
    singular, _, plural = (folded(part) for part in head.partition("|"))
    feminine = singular.endswith("ه")
    stem = singular[:-1] + "ت" if feminine else singular
    yield _Head(singular, "singular", feminine, in_construct=True, case="any")
    if not feminine:
        yield _Head(singular + "ا", "singular", feminine, in_construct=False, case="accusative")
    for ending in ("ان", "ين"):
        yield _Head(stem + ending, "dual", feminine, in_construct=False, case=ending)
    for ending in ("ا", "ي"):
        if feminine:  # without ta marbuta the forms are the accusative and the pronoun «my»
            yield _Head(stem + ending, "dual", feminine, in_construct=True, case="construct")
    if plural:
        yield _Head(plural, "plural", feminine=True, in_construct=True, case="any")


def _ending(form: _Head) -> str:
    if form.number == "dual":
        return ("ت" if form.feminine else "") + form.case
    if form.feminine:
        return "ه"
    return "ا" if form.case == "accusative" else ""
