"""The written forms of Arabic verbs and nouns, so that a word list needs one entry for each word.

Forms are folded and carry no proclitic; what stands before a word (و ف س ب ل ك ال) is read by whoever looks it up.
A verb is given as its third person masculine singular in both tenses («زار/يزور»); a noun as singular and, after a
bar, its plural («اجتماع|اجتماعات»). The rules are those of the school grammars for sound, hollow and final-weak verbs.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from dragoman.language.fold import folded

ENCLITICS = ("ه", "ها", "هم", "هما", "هن", "نا", "ك", "كم", "ي", "ني")
NOUN_ENCLITICS = ("ه", "ها", "هم", "هما", "هن", "نا")
"""Those that a noun without ta marbuta takes here: with ي and ك it looks like too many other words."""


class Form(NamedTuple):
    """One written form of a word.

    Its folded text, `tense` (past, present, or none for a noun), `number` (s, d, p), `person` (1, 3), the attached
    pronoun if it has one, and whether it is an ending that no article goes with: «اجتماعا», and «اجتماعي» of two.
    """

    text: str
    tense: str
    number: str
    person: int = 3
    enclitic: str = ""
    bare: bool = False


def verb_forms(entry: str) -> Iterator[Form]:
    """Every form of a verb given as `perfect/imperfect`; either side may be missing."""
    perfect, _, imperfect = entry.partition("/")
    if perfect:
        yield from _perfect(folded(perfect), weak=perfect[-1] in "اىي", hollow=_is_hollow(folded(perfect)))
    if imperfect:
        yield from _imperfect(folded(imperfect))


def _is_hollow(perfect: str) -> bool:
    return len(perfect) == 3 and perfect[1] == "ا"  # noqa: PLR2004  # a root has three letters


def _perfect(base: str, *, weak: bool, hollow: bool) -> Iterator[Form]:
    stem = base[:-1] if weak else base
    before_enclitic = stem + "ا" if weak else base
    yield Form(base, "past", "s")
    yield Form(stem + "ت", "past", "s")
    yield Form(stem + ("وا" if base[-1] == "ا" else "يا") if weak else base + "ا", "past", "d")
    yield Form(stem + "تا", "past", "d")
    yield Form(stem + "وا", "past", "p")
    first = stem + ("و" if base[-1] == "ا" else "ي") if weak else base[0] + base[2] if hollow else base
    yield Form(first + "نا", "past", "p", 1)
    yield Form(first + "ت", "past", "s", 1 if weak or hollow else 3)
    for enclitic in ENCLITICS:
        yield Form(before_enclitic + enclitic, "past", "s", 3, enclitic)
        yield Form(stem + "ت" + enclitic, "past", "s", 3, enclitic)
        yield Form(stem + "و" + enclitic, "past", "p", 3, enclitic)


def _imperfect(base: str) -> Iterator[Form]:
    stem = base[1:]
    weak = stem[-1] in "يوا"
    short = stem[:-1] if weak else stem
    for prefix in ("ي", "ت"):
        yield Form(prefix + stem, "present", "s")
        yield Form(prefix + stem + "ان", "present", "d")
        yield Form(prefix + stem + "ا", "present", "d")
        yield Form(prefix + short + "ون", "present", "p")
        yield Form(prefix + short + "وا", "present", "p")
        if weak:
            yield Form(prefix + short, "present", "s")
        for enclitic in ENCLITICS:
            yield Form(prefix + stem + enclitic, "present", "s", 3, enclitic)
    for prefix, number in (("ن", "p"), ("ا", "s")):
        if prefix == "ا" and len(stem) == 2 and not weak:  # noqa: PLR2004  # «أصل», «أقف» are sooner other words
            continue
        yield Form(prefix + stem, "present", number, 1)
        for enclitic in ("ه", "ها", "هم", "ك", "كم"):
            yield Form(prefix + stem + enclitic, "present", number, 1, enclitic)


def noun_forms(entry: str) -> Iterator[Form]:
    """Every form of a noun given as `singular|plural`; the plural may be missing."""
    singular, _, plural = (folded(part) for part in entry.partition("|"))
    yield from _with_pronouns(singular, "s")
    if " " not in singular:
        joined = singular[:-1] + "ت" if singular.endswith("ه") else singular
        for ending in ("ان", "ين", "ا", "ي"):
            full = ending in ("ان", "ين")
            yield Form(joined + ending, "", "d" if full or joined != singular else "s", bare=not full)
        if joined != singular:
            for enclitic in ENCLITICS:
                yield Form(joined + "ي" + enclitic, "", "d", 3, enclitic)
    if plural:
        yield from _with_pronouns(plural, "p")


def _with_pronouns(noun: str, number: str) -> Iterator[Form]:
    yield Form(noun, "", number)
    if " " not in noun:
        joined = noun[:-1] + "ت" if noun.endswith("ه") else noun
        for enclitic in ENCLITICS if joined != noun else NOUN_ENCLITICS:
            yield Form(joined + enclitic, "", number, 3, enclitic)
