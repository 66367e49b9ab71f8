"""The child in which a parser of an untrusted format runs: see `apart`, which starts it."""

from __future__ import annotations

import errno
import sys
from importlib import import_module
from io import BytesIO

import msgspec

from dragoman.model.errors import InputError
from dragoman.model.report import Report
from dragoman.sources.apart import DONE, OVER_MEMORY, Answer, Asked
from dragoman.sources.failure import Failure
from dragoman.sources.item import Item
from dragoman.sources.limits import Limits


def _bound(limits: Limits) -> None:
    """Take the rights that the child does not need."""
    import resource  # noqa: PLC0415  # not on every system

    seconds = int(limits.seconds) + 1
    for kind, most in (
        (resource.RLIMIT_AS, limits.memory_bytes),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, limits.expanded_bytes),
    ):
        _, hard = resource.getrlimit(kind)
        value = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(kind, (value, value))


def _without_memory(fault: ImportError | OSError) -> bool:
    """Whether a library could not be loaded, or a system call not made, for want of memory."""
    return getattr(fault, "errno", None) == errno.ENOMEM or any(said in str(fault) for said in _NO_ROOM)


_NO_ROOM = ("failed to map segment", "cannot allocate memory", "Cannot allocate memory")


def main() -> int:
    """The child: read what standard input holds, answer on standard output."""
    line = sys.stdin.buffer.readline()
    asked = msgspec.json.decode(line, type=Asked)
    _bound(asked.limits)
    out = sys.stdout.buffer
    try:
        item = Item(
            BytesIO(sys.stdin.buffer.read()), file=asked.file, name=asked.name, place=asked.place, url=asked.url,
            charset=asked.charset, nesting=asked.nesting, fields=asked.fields, apart=True,
        )  # fmt: skip
        for found in import_module(f"dragoman.sources.{asked.reader}").read(item, asked.limits):
            answer = Answer(report=found) if isinstance(found, Report) else Answer(failure=found)
            out.write(msgspec.json.encode(answer) + b"\n")
    except InputError as error:
        out.write(msgspec.json.encode(Answer(failure=Failure.of(error, file=asked.file, place=asked.place))) + b"\n")
    except (ImportError, OSError) as fault:
        if not _without_memory(fault):
            raise
        return OVER_MEMORY
    except (MemoryError, RecursionError):
        return OVER_MEMORY
    out.write(DONE)
    out.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
