"""States by their names and names by their state, for the command line and for documents."""

from __future__ import annotations

from difflib import get_close_matches
from functools import cache
from typing import Literal

from dragoman.language.fold import folded
from dragoman.language.text import Text
from dragoman.lexicon.entities import entities_in
from dragoman.lexicon.load import State, table
from dragoman.model.errors import UnknownStateError

Language = Literal["ar", "en"]


def find_state(name_or_code: str) -> str:
    """The ISO 3166-1 alpha-3 code of the state that a person names.

    Taken are a code of two or three letters, and in Arabic or English any name, adjective or capital.

    Raises:
        UnknownStateError: no state is known by it, or more than one; the remedy offers the nearest names.
    """
    wanted = " ".join(folded(name_or_code).split())
    code = _by_first_name().get(wanted)
    if code is not None:
        return code
    meant = _named(name_or_code.strip())
    if len(meant) == 1:
        return meant[0]
    if meant:
        raise UnknownStateError(f"{name_or_code!r} may be {' or '.join(meant)}", remedy="name one by its code")
    spellings = _spellings()
    near = [spellings[name] for name in get_close_matches(wanted, spellings, n=3, cutoff=0.6)]
    offered = [f"{state_name(code, 'en' if wanted.isascii() else 'ar')} ({code})" for code in near]
    remedy = f"did you mean {', '.join(dict.fromkeys(offered))}?" if offered else "give its ISO 3166-1 code or its name"
    raise UnknownStateError(f"no state is known as {name_or_code!r}", remedy=remedy)


def state_name(code: str, language: Language, form: Literal["short", "official"] = "short") -> str:
    """The name that documents give a state: «الكويت», «دولة الكويت», "Kuwait", "State of Kuwait".

    Raises:
        UnknownStateError: there is no such code.
    """
    state = _state(code)
    if language == "ar":
        return state.ar[0] if form == "short" else state.ar_official
    return state.en[0] if form == "short" else state.en_official


def adjective(code: str, language: Language) -> str | None:
    """The adjective of a state, in Arabic the indefinite masculine singular; None where the lexicon has none.

    Raises:
        UnknownStateError: there is no such code.
    """
    state = _state(code)
    return state.ar_adjective if language == "ar" else state.en_adjective


def capital(code: str, language: Language) -> str | None:
    """The name of a state's capital; None where it is the state's own name, or disputed.

    Raises:
        UnknownStateError: there is no such code.
    """
    state = _state(code)
    return state.ar_capital if language == "ar" else state.en_capital


@cache
def _states() -> dict[str, State]:
    return {state.code: state for state in table("states", list[State])}


def _state(code: str) -> State:
    try:
        return _states()[code]
    except KeyError:
        raise UnknownStateError(f"{code!r} is no state's code", remedy="give an ISO 3166-1 alpha-3 code") from None


@cache
def _by_first_name() -> dict[str, str]:
    """Codes and the names that documents give, folded, to codes: these mean one state whatever else they may mean."""
    return {
        folded(name): state.code
        for state in reversed(_states().values())
        for name in (state.en_official, state.ar_official, state.en[0], state.ar[0], state.alpha_2, state.code)
    }


@cache
def _spellings() -> dict[str, str]:
    """Every name, folded, to a code; for suggestions only."""
    return {folded(name): state.code for state in _states().values() for name in (*state.ar, *state.en)}


def _named(name: str) -> list[str]:
    """The states that the whole of a name stands for, by every surface of the lexicon."""
    for written in dict.fromkeys((name, name.title(), name.upper())):
        text = Text(written)
        whole = [found for found in entities_in(text) if found.start == 0 and found.end == len(text.folded)]
        codes = [
            code for found in whole if found.kind == "state" for code in (found.value, *found.detail.get("or", ()))
        ]
        if codes:
            return list(dict.fromkeys(codes))
    return []
