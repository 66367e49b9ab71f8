"""The forms of an Arabic adjective of relation (كويتي) in every gender, number and definiteness.

The rules are those of the sound plural; broken plurals (أتراك) are data. Case shows in writing only in ـون/ـين and
ـان/ـين; ـين is dual or plural alike, so it carries no number. The accusative alef (كويتيًا) is a form of its own.
"""

from __future__ import annotations

from typing import NamedTuple


class Form(NamedTuple):
    """One written form: `number` is `singular`, `dual`, `plural`, or None where the writing leaves it open."""

    written: str
    gender: str
    number: str | None
    definite: bool


_ENDINGS = (
    ("", "masculine", "singular"),
    ("ة", "feminine", "singular"),
    ("ان", "masculine", "dual"),
    ("تان", "feminine", "dual"),
    ("تين", "feminine", "dual"),
    ("ون", "masculine", "plural"),
    ("ين", "masculine", None),
    ("ات", "feminine", "plural"),
)
_ACCUSATIVE = "ا"


def forms(adjective: str) -> list[Form]:
    """Every form of an adjective, given in the masculine singular without the article.

    In an adjective of two words each agrees and takes the article («الكورية الجنوبية»), save a first word that is not
    itself an adjective of relation: it stays, and alone takes the article («الجنوب أفريقية»).
    """
    first, _, second = adjective.partition(" ")
    made = [
        Form(article + inflected, gender, number, bool(article))
        for ending, gender, number in _ENDINGS
        for article in ("", "ال")
        for inflected in _inflected(first, second, ending, article)
    ]
    if not second:
        made.append(Form(adjective + _ACCUSATIVE, "masculine", "singular", definite=False))
    return made


def _inflected(first: str, second: str, ending: str, article: str) -> list[str]:
    if not second:
        return [first + ending]
    if first.endswith("ي"):
        return [f"{first}{ending} {article}{second}{ending}"]
    return [f"{first} {second}{ending}"]
