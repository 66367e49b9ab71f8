"""Quarantine: what could not be read, kept with its cause until it can, so that it may be tried again.

One file beside the register holds a line of JSON for each file, member or line that failed; it is written anew whole or
not at all. The bytes themselves stay where they are.
"""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from dragoman.model.codec import from_lines
from dragoman.sources.failure import Failure

_WEB = ("http://", "https://")


class Held(msgspec.Struct, frozen=True, kw_only=True):
    """A failure that is held: since when (an ISO 8601 instant in UTC), and how often it failed."""

    failure: Failure
    since: str
    times: int = 1


class Quarantine:
    """What is held in one file, which need not be there yet."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @classmethod
    def beside(cls, register: str) -> Quarantine:
        """The quarantine of a register: beside its file, or in the folder in which one works if it is on a server."""
        path = Path("dragoman") if "://" in register else Path(register).expanduser()
        return cls(path.with_name(f"{path.name}.failed.jsonl"))

    def __iter__(self) -> Iterator[Held]:
        """What is held, the longest held first.

        Raises:
            FormatError: a line of the file is not one of ours.
        """
        if self._path.exists():
            with self._path.open("rb") as lines:
                yield from from_lines(lines, Held, where=str(self._path))

    @property
    def files(self) -> list[str]:
        """The files and addresses that are worth trying again, each once."""
        return list(dict.fromkeys(held.failure.file for held in self))

    def settle(self, tried: Iterable[str], failures: Iterable[Failure]) -> None:
        """Take in what a run found: of the files that it `tried`, those that failed are held and the others let go.

        A folder stands for all files below it. What came by standard input cannot be tried again and is not held.
        """
        roots = [_name(each) for each in tried]
        failed = {_key(failure): failure for failure in map(_named, failures) if _again(failure.file)}
        before = {_key(held.failure): held for held in self}
        now = dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
        kept = [held for key, held in before.items() if key not in failed and not _below(held.failure.file, roots)]
        for key, failure in failed.items():
            held = before.get(key)
            since, times = (held.since, held.times + 1) if held else (now, 1)
            kept.append(Held(failure=failure, since=since, times=times))
        if kept != list(before.values()):
            self._write(kept)

    def _write(self, held: list[Held]) -> None:
        fresh = self._path.with_name(f"{self._path.name}.{os.getpid()}")
        fresh.write_bytes(b"".join(msgspec.json.encode(each) + b"\n" for each in held))
        fresh.replace(self._path)


def _again(file: str) -> bool:
    return file.startswith(_WEB) or Path(file).is_absolute()


def _name(file: str) -> str:
    """A file's name from anywhere; addresses as they are, and standard input as what it is."""
    if file.startswith(_WEB) or file in {"-", "standard input"}:
        return file
    return str(Path(file).absolute())


def _named(failure: Failure) -> Failure:
    return msgspec.structs.replace(failure, file=_name(failure.file))


def _key(failure: Failure) -> tuple[str, str | None]:
    return failure.file, failure.place


def _below(file: str, roots: list[str]) -> bool:
    if file.startswith(_WEB):
        return file in roots
    return any(file == root or file.startswith(root.rstrip(os.sep) + os.sep) for root in roots)
