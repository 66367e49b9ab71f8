"""The column map: how the columns of a fact sheet that a desk keeps become statements, as reviewed YAML beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import yaml

from dragoman.model.errors import FormatError
from dragoman.model.kinds import STATUSES, kinds


class Column(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A column that holds a value: its name, what parts a list in its cells, and what the sheet's words mean.

    What is not among `words` stands for itself.
    """

    column: str
    apart: str = ";"
    words: dict[str, str | int | float] = {}


Given = Column | str | int | float | list[str]
"""A column, or a value that is the same in every row."""


class Columns(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How a sheet is read.

    `source` and `published` tell who publishes it and when (an ISO date); without them it is the file itself, undated.
    `sheet` is that of a workbook (unless told, all that have the columns of the first), `header` the row with the names
    of its columns.
    """

    kind: Column | str
    parties: list[Column | str]
    slots: dict[str, Given] = {}
    date: Column | str | None = None
    status: Column | str = "done"
    source: str | None = None
    published: str | None = None
    sheet: str | None = None
    header: int = 1

    def named(self) -> Iterator[Column]:
        """Every column that it reads."""
        yield from (one for one in self._given() if isinstance(one, Column))

    def _given(self) -> Iterable[Any]:
        return (self.kind, *self.parties, self.date, self.status, *self.slots.values())


def read_columns(path: Path) -> Columns:
    """The column map that a YAML file holds.

    Raises:
        FormatError: it is no YAML, or no column map; what is wrong in it is told.
    """
    where = str(path)
    try:
        raw = yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader)
        read = msgspec.convert(_dated(raw), Columns, strict=True)
    except (yaml.YAMLError, msgspec.ValidationError, UnicodeDecodeError) as fault:
        raise FormatError(
            f"is no column map: {' '.join(str(fault).split())}",
            where=where,
            remedy="see docs/reference/exports.md, under Import",
        ) from fault
    except OSError as fault:
        raise FormatError(
            f"cannot be read: {(fault.strerror or str(fault)).lower()}", where=where, remedy="name a file that is there"
        ) from fault
    _check(read, where)
    return read


def _dated(raw: Any) -> Any:  # noqa: ANN401  # YAML has no narrower type
    """YAML reads days and years as other than text: they are text here."""
    if isinstance(raw, dict):
        return raw | {name: str(raw[name]) for name in ("published", "date") if name in raw and _plain(raw[name])}
    return raw


def _plain(value: object) -> bool:
    return value is not None and not isinstance(value, dict)


def _check(read: Columns, where: str) -> None:
    if isinstance(read.kind, str) and read.kind not in kinds():
        raise FormatError(f"no kind is called {read.kind!r}", where=where, remedy=f"the kinds are {', '.join(kinds())}")
    if isinstance(read.status, str) and read.status not in STATUSES:
        raise FormatError(f"no status is called {read.status!r}", where=where, remedy=f"they are {', '.join(STATUSES)}")
    known = kinds()[read.kind].slots if isinstance(read.kind, str) else _all_slots()
    for name in read.slots:
        if name not in known:
            raise FormatError(f"{name!r} is no slot of it", where=where, remedy=f"the slots are {', '.join(known)}")
    if not read.parties:
        raise FormatError("names no parties", where=where, remedy="name two, by code or as {column: …}")
    if read.header < 1:
        raise FormatError("the row of names is counted from 1", where=where, remedy="set header: 1")


def _all_slots() -> list[str]:
    return list(dict.fromkeys(name for kind in kinds().values() for name in kind.slots))
