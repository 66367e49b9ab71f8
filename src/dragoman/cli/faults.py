"""What the command line says when something is wrong, in one line, and the exit code that goes with it."""

from __future__ import annotations

import json
import os
import sys
from enum import IntEnum

from dragoman.cli.plain import plain
from dragoman.model.errors import DragomanError, NotHeldError, RegisterError, UnknownStateError, UsageError


class Exit(IntEnum):
    """The exit codes, the same for every verb."""

    GOOD = 0
    SOME_FAILED = 1
    USAGE = 2
    REGISTER = 3
    INTERRUPTED = 130


ABOUT = {
    Exit.GOOD: "everything asked for was done",
    Exit.SOME_FAILED: "some inputs failed, each named on stderr, and the others are done; or there is no such record",
    Exit.USAGE: "the request makes no sense: an unknown verb, option or state, or a pair of one state twice",
    Exit.REGISTER: "the register cannot be opened, read or written; nothing is half-written",
    Exit.INTERRUPTED: "stopped by Ctrl-C; the register holds whole what it had taken in",
}
"""What each code means."""


def exit_code(fault: DragomanError) -> Exit:
    """The code of an error that ends a verb."""
    if isinstance(fault, UsageError | UnknownStateError):
        return Exit.USAGE
    if isinstance(fault, RegisterError) and not isinstance(fault, NotHeldError):
        return Exit.REGISTER
    return Exit.SOME_FAILED


def say(fault: DragomanError) -> None:
    """Tell of an error on stderr: `dragoman: where: fault; remedy`, or one JSON object where `--json` was given."""
    line = plain(f"dragoman: {fault}")
    if "--json" in sys.argv:
        told = {"code": fault.code, "where": fault.where, "fault": fault.fault, "remedy": fault.remedy}
        line = json.dumps({"error": told}, ensure_ascii=False)
    sys.stderr.write(line + "\n")


def own(fault: Exception | str, *, where: str | None = None) -> DragomanError:
    """A fault that is dragoman's own, to be told in one line; raised as it is where `DRAGOMAN_TRACEBACK` is set.

    Of one that another process met only what it is in words is given.
    """
    if isinstance(fault, Exception) and os.environ.get("DRAGOMAN_TRACEBACK"):
        raise fault
    return DragomanError(
        f"a fault of dragoman's own: {fault if isinstance(fault, str) else named(fault)}",
        where=where,
        remedy="please report it; DRAGOMAN_TRACEBACK=1 shows where it arose",
    )


def named(fault: Exception) -> str:
    """A fault in words, with its kind."""
    return f"{type(fault).__name__}: {fault}"


def note(text: str) -> None:
    """A word on stderr that is no fault: what was done, where it was written."""
    sys.stderr.write(f"dragoman: {text}\n")
