"""A verb imports its own file only."""

from __future__ import annotations

import subprocess
import sys

from dragoman.cli.app import VERBS, command_line

LOADED = """
import sys
from dragoman.cli.app import main
try:
    main(sys.argv[1:])
finally:
    print(*(name for name in sys.modules if name.startswith("dragoman.cli.")), file=sys.stderr)
"""


def loaded(*arguments: str) -> set[str]:
    """The files of the command line that a request imports."""
    done = subprocess.run([sys.executable, "-c", LOADED, *arguments], capture_output=True, text=True, check=True)
    return {name.rpartition(".")[2].removesuffix("_") for name in done.stderr.split()}


def test_a_verb_imports_no_file_of_another_verb() -> None:
    assert loaded("brief", "--help") & set(VERBS) == {"brief"}


def test_help_knows_every_verb() -> None:
    assert set(VERBS) <= loaded("--help")
    assert tuple(command.name for command in command_line().registered_commands) == VERBS
