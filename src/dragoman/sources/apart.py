"""Reading apart: a parser of an untrusted format in a process of its own, which is bounded and can be killed.

The bytes go in by standard input, reports and failures come out as lines of JSON. The child has a limit of address
space and of processor time, writes no files, and is killed with all that it started when its time is over.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator

import msgspec

from dragoman.model.errors import FormatError
from dragoman.model.report import Report
from dragoman.sources.failure import Failure
from dragoman.sources.item import Item
from dragoman.sources.limits import Limits


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """What the child is to read: the first line of its input, the bytes follow."""

    reader: str
    limits: Limits
    file: str
    name: str
    place: str | None
    url: str | None
    charset: str | None
    nesting: int
    fields: dict[str, str]


class Answer(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One line of what the child found; `limit` names the limit that it passed, `done` ends a whole answer."""

    report: Report | None = None
    failure: Failure | None = None
    done: bool = False


def read_apart(reader: str, item: Item, limits: Limits) -> Iterator[Report | Failure]:
    """What the module `reader` of this room makes of an item, read in a child process.

    Raises:
        LimitError: the file is larger than `file_bytes`, or took more than `seconds` or `memory_bytes`.
        FormatError: it brought its parser down.
    """
    data = item.whole(limits)
    asked = Asked(
        reader=reader, limits=limits, file=item.file, name=item.name, place=item.place, url=item.url,
        charset=item.charset, nesting=item.nesting, fields=item.fields,
    )  # fmt: skip
    output = _run(msgspec.json.encode(asked) + b"\n" + data, limits)
    answers = [msgspec.json.decode(line, type=Answer) for line in output.splitlines()]
    for answer in answers:
        if answer.report or answer.failure:
            yield answer.report or answer.failure  # type: ignore[misc]  # one of the two is there


def _run(given: bytes, limits: Limits) -> bytes:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path)), "PYTHONUTF8": "1"}
    child = subprocess.Popen(  # this very program, with no word from outside in its arguments
        [sys.executable, "-m", "dragoman.sources.child"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        start_new_session=True,
    )
    try:
        output, _ = child.communicate(given, timeout=limits.seconds)
    except subprocess.TimeoutExpired:
        raise limits.exceeded("seconds") from None
    finally:
        _end(child)
    if child.returncode == OVER_MEMORY:
        raise limits.exceeded("memory_bytes")
    if child.returncode == -signal.SIGXCPU:
        raise limits.exceeded("seconds")
    if child.returncode != 0 or not output.endswith(DONE):
        raise FormatError(
            f"brought its parser down (exit {child.returncode}, within {limits.memory_bytes:,} bytes of memory)",
            remedy="it is damaged or made to do harm: open it elsewhere and save it anew; else raise memory_bytes",
        )
    return output


def _end(child: subprocess.Popen[bytes]) -> None:
    """Kill a child that still runs, with whatever it started."""
    if child.poll() is None:
        try:
            os.killpg(child.pid, signal.SIGKILL)
        except (ProcessLookupError, PermissionError):
            child.kill()
        child.communicate()


OVER_MEMORY = 86
DONE = msgspec.json.encode(Answer(done=True)) + b"\n"
