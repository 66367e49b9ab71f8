"""The verbs put together, and the one place where a fault becomes a line and an exit code."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from keyword import iskeyword
from typing import Annotated

import typer

import dragoman
from dragoman.cli import garbage
from dragoman.cli.faults import Exit, exit_code, own, say
from dragoman.model.errors import DragomanError, UsageError

VERBS = (
    "read", "mentions", "add", "watch", "sources", "brief", "timeline", "calendar", "export", "import", "records",
    "show", "search", "disagreements", "matrix", "due", "gaps", "reprints", "note", "withdraw", "decide", "undo",
    "history", "queue", "backup", "restore", "rebuild", "score", "coverage", "demo",
)  # fmt: skip
"""Every verb, in the order in which help lists them; each stands in a file of its name."""


def command_line(verbs: Sequence[str] = VERBS) -> typer.Typer:
    """The command line of these verbs; the files of others are not imported."""
    app = typer.Typer(
        name="dragoman",
        no_args_is_help=True,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        help="Reads reports about relations between states, Arabic first, and keeps the sourced register of them.",
    )
    for verb in verbs:
        app.command(verb)(import_module(f"dragoman.cli.{verb}{'_' * iskeyword(verb)}").run)
    app.callback()(_all)
    return app


def _version(wanted: bool) -> None:
    if wanted:
        sys.stdout.write(f"dragoman {dragoman.__version__}\n")
        raise typer.Exit


def _all(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and stop.")
    ] = False,
) -> None:
    """What holds for every verb."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and leave the process with one of the codes of `faults.Exit`."""
    garbage.seldom()
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        code = _run(arguments)
    except DragomanError as fault:
        say(fault)
        code = exit_code(fault)
    except KeyboardInterrupt:
        code = Exit.INTERRUPTED
    except Exception as fault:  # noqa: BLE001  # users are told in one line, whatever it is
        say(own(fault))
        code = Exit.SOME_FAILED
    sys.exit(int(code))


def _run(arguments: Sequence[str] | None) -> int:
    """Run a verb; what typer says of the request becomes a UsageError, and a reader who has gone is no fault."""
    asked = (sys.argv[1:] if arguments is None else arguments)[:1]
    app = command_line(asked if asked and asked[0] in VERBS else VERBS)
    try:
        code: int | None = app(args=arguments, prog_name="dragoman", standalone_mode=False)
        sys.stdout.flush()
    except typer.TyperException as fault:
        raise UsageError(fault.format_message().rstrip("."), remedy="see dragoman --help") from fault
    except SystemExit as left:  # typer leaves so where whoever read our output has closed it
        if not isinstance(left.__context__, BrokenPipeError):
            raise
        code = Exit.GOOD
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = Exit.GOOD
    return code or Exit.GOOD
