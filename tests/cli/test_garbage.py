"""A verb imports its own file only, and garbage is looked for seldom, or not at all while a document is made."""

from __future__ import annotations

import gc
import subprocess
import sys

import pytest

from dragoman.cli import garbage
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


def test_no_garbage_is_looked_for_while_a_document_is_made() -> None:
    with garbage.never():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_is_looked_for_again_where_making_the_document_failed() -> None:
    with pytest.raises(ValueError, match="broken"), garbage.never():
        raise ValueError("broken")
    assert gc.isenabled()


def test_where_garbage_was_not_looked_for_it_is_not_afterwards() -> None:
    gc.disable()
    try:
        with garbage.never():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
