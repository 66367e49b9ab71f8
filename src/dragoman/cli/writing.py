"""Documents to where they are wanted: a file of the format of its ending, the terminal, or a pipe."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from dragoman.cli.faults import note
from dragoman.model.errors import UsageError

if TYPE_CHECKING:
    from rich.console import RenderableType

T = TypeVar("T")


def writer_of(to: Path, writers: Mapping[str, str]) -> Callable[..., str | bytes]:
    """The writer of a file's ending; `writers` names each as `module:function`, so that only the one is imported.

    Raises:
        UsageError: no format has that ending, or what it needs is not installed.
    """
    named = writers.get(to.suffix.lower())
    if named is None:
        raise UsageError("no format has this ending", where=str(to), remedy=f"name a file with {', '.join(writers)}")
    module, _, function = named.partition(":")
    try:
        writer: Callable[..., str | bytes] = getattr(import_module(module), function)
    except ModuleNotFoundError as fault:
        raise UsageError(
            f"{fault.name} is not installed, which this format needs",
            where=str(to),
            remedy="install the extra (pip install 'dragoman[documents]'), or name a file of another format",
        ) from fault
    return writer


def save(made: str | bytes, to: Path) -> None:
    """Write a document to a file; the file is whole or as it was before.

    Raises:
        UsageError: it cannot be written.
    """
    with aside(to) as beside:
        beside.write_bytes(made.encode("utf-8") if isinstance(made, str) else made)
    note(f"written to {to}")


@contextmanager
def aside(to: Path) -> Iterator[Path]:
    """A file beside the one wanted, which takes its place once all is written, and is removed where it is not.

    It is made at once, so that a place where nothing can be written is told before the work is done.

    Raises:
        UsageError: it cannot be written.
    """
    beside = to.with_name(f".{to.name}.{os.getpid()}")
    try:
        beside.touch()
        yield beside
        beside.replace(to)
    except OSError as fault:
        raise UsageError(
            f"cannot be written: {(fault.strerror or str(fault)).lower()}",
            where=str(to),
            remedy="name a file in a folder that is there and may be written",
        ) from fault
    finally:
        beside.unlink(missing_ok=True)


def show(made: T, terminal: Callable[[T], RenderableType], piped: Callable[[T], str]) -> None:
    """Print a document: set for a terminal, or as the text that a pipe is given."""
    if not sys.stdout.isatty():
        sys.stdout.write(piped(made))
        return
    from rich.console import Console

    Console(highlight=False).print(terminal(made))
