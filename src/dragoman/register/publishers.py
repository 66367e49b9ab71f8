"""The publishers that users know beside ours: a YAML file of theirs, in which each name has its state and kind."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple, Self

from dragoman.model.errors import FormatError, UnknownStateError
from dragoman.model.reviewed import reviewed

FILE = "publishers.yml"
"""The name of the file in the folder of a register that is read without being named."""
KINDS = ("agency", "ministry", "broadcaster", "portal", "paper", "other")
"""What a publisher may be."""

_FORM = "write it as «name: {state: KWT, kind: paper}»"
_LARGEST = 1_000_000  # bytes: a file of publishers is written by people


class Publisher(NamedTuple):
    """What a user's file says of a publisher; None where it says nothing."""

    state: str | None
    kind: str | None


class Publishers:
    """A user's publishers by their names, as reports give them or as they stand in addresses."""

    def __init__(self, known: Mapping[str, Publisher] | None = None) -> None:
        self._known = {name.casefold(): one for name, one in (known or {}).items()}

    @classmethod
    def read(cls, path: str | os.PathLike[str]) -> Self:
        """The publishers of a file.

        Raises:
            FormatError: the file cannot be read, is no YAML, or an entry of it makes no sense.
        """
        where = os.fspath(path)
        raw = _loaded(where)
        if not isinstance(raw, dict):
            raise FormatError("it is no list of publishers", where=where, remedy=f"for each {_FORM}")
        return cls({str(name): _publisher(str(name), entry, where) for name, entry in raw.items()})

    def find(self, names: Iterable[str]) -> Publisher | None:
        """The publisher of the first of the names that is known, a host by its name or by a name in it."""
        for name in names:
            found = next((one for known, one in self._known.items() if is_named(known, name)), None)
            if found is not None:
                return found
        return None


def is_named(known: str, name: str) -> bool:
    """Whether a publisher's name is what a report or its address calls it: all of it, a part, or its domain."""
    return known == name or known in _parts(name) or ("." in known and name.endswith(f".{known}"))


@cache
def _parts(name: str) -> frozenset[str]:
    return frozenset(re.split(r"[./\s-]+", name))


@cache
def kind_of(name: str) -> str | None:
    """The kind of a publisher that is no paper, or of a paper that the lexicon lists; None where it is not known."""
    for kind, listed in reviewed(__package__, FILE).items():
        if any(is_named(known.casefold(), name) for known in listed):
            return str(kind)
    papers = reviewed("dragoman.lexicon", FILE)
    return (
        "paper"
        if any(is_named(known.casefold(), name) for entry in papers.values() for known in entry["names"])
        else None
    )


def _loaded(where: str) -> Any:  # noqa: ANN401  # YAML has no narrower type
    import yaml  # noqa: PLC0415  # dear to import, and most registers have no such file

    try:
        if Path(where).stat().st_size > _LARGEST:
            raise FormatError("it is too large for a list of publishers", where=where, remedy=f"for each {_FORM}")
        return (
            yaml.load(Path(where).read_text("utf-8"), Loader=yaml.SafeLoader) or {}
        )  # the one in C dies of deep nesting
    except OSError as fault:
        raise FormatError(
            f"it cannot be read: {(fault.strerror or str(fault)).lower()}",
            where=where,
            remedy="name a file of publishers",
        ) from fault
    except UnicodeDecodeError as fault:
        raise FormatError("it is not written in UTF-8", where=where, remedy="save it as UTF-8") from fault
    except yaml.MarkedYAMLError as fault:
        line = fault.problem_mark.line + 1 if fault.problem_mark else 1
        raise FormatError(
            f"it is no YAML: {fault.problem}", where=f"{where}:{line}", remedy=f"for each {_FORM}"
        ) from fault
    except (yaml.YAMLError, RecursionError) as fault:
        raise FormatError("it is no YAML", where=where, remedy=f"for each {_FORM}") from fault


def _publisher(name: str, entry: object, where: str) -> Publisher:
    from dragoman.lexicon.states import find_state  # noqa: PLC0415  # dear to import, and most registers have no such file

    if not isinstance(entry, dict) or not entry or not entry.keys() <= {"state", "kind"}:
        raise FormatError(f"{name!r} has no state and kind, or something else", where=where, remedy=_FORM)
    kind, state = entry.get("kind"), entry.get("state")
    if kind is not None and kind not in KINDS:
        raise FormatError(
            f"{name!r} is called {kind!r}, which is no kind of publisher",
            where=where,
            remedy=f"one of {', '.join(KINDS)}",
        )
    try:
        return Publisher(find_state(str(state)) if state is not None else None, kind)
    except UnknownStateError as fault:
        raise FormatError(f"{name!r}: {fault.fault}", where=where, remedy=fault.remedy) from fault
