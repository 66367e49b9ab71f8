"""How far long work has come, on stderr and only where somebody looks at it."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")


def progress(each: Iterable[T], label: str | None) -> Iterator[T]:
    """Pass everything on, and at a terminal count what has passed; without a label nothing is shown."""
    if label is None or not sys.stderr.isatty():
        yield from each
        return
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn(label), TextColumn("{task.completed:,}"), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True, refresh_per_second=2) as shown:
        task = shown.add_task(label, total=None)
        for one in each:
            yield one
            shown.advance(task)
