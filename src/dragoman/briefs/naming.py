"""Who is called what: names of states and organisations, and glosses for the words of a source."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Any, Protocol

from dragoman.briefs.english import English
from dragoman.language.fold import folded
from dragoman.language.text import Text
from dragoman.lexicon.entities import entities_in
from dragoman.lexicon.load import Organisation, table
from dragoman.lexicon.states import capital, state_name
from dragoman.model.reviewed import reviewed

_JOINED = re.compile(" و(?=وزير|نائب|رئيس|مبعوث|مستشار)")
_NAMES = {"name", "official", "old"}
_VISIT = re.compile("(?P<visit>زياره(?: رسميه| عمل| دوله)?) (?:(?P<to>الي )|(?P<the>لل)|ل|)(?P<where>.+)")
_TWO = re.compile(" و(?=\\S)")
_THE_TWO = {folded(words) for words in ("البلدين", "الدولتين", "الجانبين", "البلدين الصديقين", "البلدين الشقيقين")}


class Naming(Protocol):
    """What the lexicon knows of names. Briefs take it as an argument, so that a ministry may use its own."""

    def party(self, code: str, lang: str) -> str:
        """The short name of a state (ISO 3166-1 alpha-3) or organisation (`org:` code) in a language."""

    def gloss(self, text: str, lang: str) -> str | None:
        """A place's or office's name in a language, where the lexicon has one for the source's words; else None."""


class LexiconNaming:
    """Names as the lexicon has them."""

    def party(self, code: str, lang: str) -> str:
        """The displayed name. An organisation that the lexicon does not list stands by its code's own words.

        Raises:
            UnknownStateError: no state has that code.
        """
        if code.startswith("org:"):
            organisation = _organisations().get(code)
            if organisation is None:
                return code.removeprefix("org:").replace("-", " ")
            return organisation.ar if lang == "ar" else organisation.en
        return state_name(code, "ar" if lang == "ar" else "en")

    def gloss(self, text: str, lang: str) -> str | None:
        """A state, its capital, an organisation or an office, where the whole of the text names one; English only."""
        return _gloss(text) if lang == "en" else None


LEXICON: Naming = LexiconNaming()


@cache
def _organisations() -> dict[str, Organisation]:
    return {one.code: one for one in table("organisations", list[Organisation])}


@cache
def _offices() -> dict[str, str]:
    raw: dict[str, Any] = reviewed(__package__, "wording/en/offices.yml")
    return {folded(office): said for said, offices in raw.items() for office in offices}


@lru_cache(maxsize=8192)
def _gloss(text: str) -> str | None:
    living = text.removesuffix(" الراحل").removesuffix(" الراحلة")
    known = _office(living, "") or _whole(living) or _office_of_state(living) or _occasion(living) or _visit(living)
    return known if known is None or living == text else known.replace("the ", "the late ", 1)


def _visit(text: str) -> str | None:
    """A visit and where it goes: «زيارة رسمية إلى الكويت», «زيارة للكويت»."""
    found = _VISIT.fullmatch(folded(text))
    said = _occasions().get(found["visit"]) if found else None
    if found is None or said is None:
        return None
    where = found["where"] if found["to"] else f"ال{found['where']}" if found["the"] else found["where"]
    named = _whole(where)
    return f"{said} to {named}" if named else None


def _occasion(text: str) -> str | None:
    """What is commemorated, with the two states whose it is, where it names them."""
    whole, between, two = text.partition(" بين ")
    said = _occasions().get(folded(whole))
    if said is None or not between or folded(two) in _THE_TWO:
        return said
    names = [_whole(name) for name in _TWO.split(two)]
    return f"{said} between {' and '.join(name for name in names if name)}" if len(names) == 2 and all(names) else None  # noqa: PLR2004  # two states


@cache
def _occasions() -> dict[str, str]:
    raw: dict[str, Any] = reviewed(__package__, "wording/en/occasions.yml")
    return {folded(words): said for said, occasions in raw.items() for words in occasions}


def _whole(text: str) -> str | None:
    """The English name of the one state, capital, place or organisation that the text is."""
    for found in entities_in(Text(text)):
        if (found.start, found.end) != (0, len(folded(text))) or "or" in found.detail:
            continue
        if found.kind == "organisation":
            return _called(str(found.value))
        if found.kind == "state" and found.detail.get("form") in _NAMES:
            return _called(str(found.value))
        if found.kind == "state" and found.detail.get("form") == "capital":
            return capital(str(found.value), "en")
        if found.kind == "place":
            return found.detail.get("en")
    return None


def _office_of_state(text: str) -> str | None:
    """An office and the state whose it is: «وزير الخارجية الأذربيجاني»."""
    whole = folded(text)
    for found in entities_in(Text(text)):
        if found.kind != "state" or found.end != len(whole) or found.start == 0 or "or" in found.detail:
            continue
        if found.detail.get("form") in _NAMES or (
            found.detail.get("form") == "adjective" and found.detail.get("definite")
        ):
            return _office(whole[: found.start], f" of {_called(str(found.value))}")
    return None


def _called(code: str) -> str:
    return English().party(code, LEXICON.party(code, "en"))


def _office(words: str, of: str) -> str | None:
    """What one office, or several joined by «و», is called; None where one is not known."""
    said: list[str] = []
    for part in _JOINED.split(folded(words).strip()):
        known = _offices().get(part.strip())
        if known is None:
            return None
        said.append(known)
    return f"the {' and '.join(said)}{of}"
